import { describe, expect, it } from 'vitest';
import { explainUnportable, toPortableKey } from '../../../src/content/portable-name.ts';
import { checkContent } from '../../../src/lint/check-content.ts';
import { LEAST } from '../../helpers/build-content.ts';

describe('a name that Windows cannot have', () => {
  it.each(['con', 'con.md', 'AUX.md', 'nul', 'prn.png', 'com1.md', 'lpt9.txt', 'com1.x.md', 'com².md'])(
    'is that of a device: %s',
    (name) => {
      expect(explainUnportable(name)).toContain('is a device there');
    },
  );

  it.each(['a/con/b.txt', 'what?.txt', 'a:b', 'end.', 'end ', 'back\\slash'])('is %j', (path) => {
    expect(explainUnportable(path)).toBeDefined();
  });

  it.each(['console.md', 'auxiliary-nurse.md', 'com10.md', 'my-con.md', 'null.md', '.well-known/x'])(
    'is not %s',
    (path) => {
      expect(explainUnportable(path)).toBeUndefined();
    },
  );

  it('is compared without regard to capitals and the encoding of accents', () => {
    expect(toPortableKey('Caf\u00e9.txt')).toBe(toPortableKey('cafe\u0301.TXT'));
  });
});

describe('checkContent refuses names that other systems cannot have', () => {
  const POSTING = '---\ntitle: Clerk\ncompany: fixture-company\ncompleteness: full\n---\n\nWork.\n';

  /** Files with a finding, with the rule. */
  function check(more: Record<string, string>, publicFiles: string[] = []): string[] {
    const files = Object.entries({ ...LEAST, ...more }).map(([path, text]) => ({ path, text }));
    const { findings } = checkContent(files, { publicFiles });
    return findings
      .filter(({ rule }) => ['id-form', 'id-duplicate'].includes(rule))
      .map(({ file, rule }) => `${file} ${rule}`);
  }

  it.each(['postings/con.md', 'postings/aux.mdx', 'guides/nul.md', 'pages/lpt1.md'])(
    'in %s',
    (path) => {
      expect(check({ [path]: POSTING })).toEqual([`${path} id-form`]);
    },
  );

  it.each(['postings/CON.md', 'postings/Aux.md'])('in capitals, with a name that it can have: %s', (path) => {
    const files = Object.entries({ ...LEAST, [path]: POSTING }).map(([name, text]) => ({ path: name, text }));
    const { findings } = checkContent(files);
    const [message] = findings.flatMap(({ rule, message }) => (rule === 'id-form' ? message : []));
    expect(message).toMatch(/perhaps to (?:con|aux)-2\.md/);
  });

  it('in public/', () => {
    expect(check({}, ['aux.txt', 'Logo.txt', 'logo.txt', 'fine.txt'])).toEqual([
      '../public/aux.txt id-form',
      '../public/logo.txt id-duplicate',
    ]);
  });
});
