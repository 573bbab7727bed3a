import { describe, expect, it } from 'vitest';
import { checkSynonyms } from '../../../src/content/catalogue.ts';
import type { Finding } from '../../../src/content/finding.ts';

function check(text: string | undefined) {
  const findings: Finding[] = [];
  const file = text === undefined ? undefined : { path: 'synonyms.yaml', text };
  return { groups: checkSynonyms(file, findings), findings };
}

describe('synonyms.yaml', () => {
  it('is read as groups of names', () => {
    const { groups, findings } = check('- [RN, registered nurse]\n- [Kita, day nursery]\n');
    expect(findings).toEqual([]);
    expect(groups).toEqual([
      ['RN', 'registered nurse'],
      ['Kita', 'day nursery'],
    ]);
  });

  it.each([undefined, '', '# none yet\n', '[]'])('may be missing or empty: %j', (text) => {
    expect(check(text)).toEqual({ groups: [], findings: [] });
  });

  it.each([
    ['- [RN]\n', 1, 3, 'two names or more'],
    ['- [RN, registered nurse]\n- []\n', 2, 3, 'two names or more'],
    ['- [RN, registered nurse]\n- [Rn, nurse]\n', 2, 4, 'also in [0]'],
    ['- [nurse, sister, Nurse]\n', 1, 19, 'twice'],
    ['- [RN, ""]\n', 1, 8, 'must not be empty'],
    ['- [RN, 12]\n', 1, 8, 'must be text'],
    ['- RN\n', 1, 3, 'must be a list'],
    ['RN: registered nurse\n', 1, 1, 'must be a list'],
    [`- [${Array.from({ length: 51 }, (_, i) => `a${i}`).join(', ')}]\n`, 1, 3, 'at most 50'],
    [`- [RN, ${'n'.repeat(81)}]\n`, 1, 8, 'at most 80'],
  ])('has findings with a position: %j', (text, line, column, message) => {
    const { groups, findings } = check(text);
    expect(groups).toEqual([]);
    expect(findings).toMatchObject([{ file: 'synonyms.yaml', line, column, severity: 'error' }]);
    expect(findings[0]?.message).toContain(message);
  });
});
