import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../src/text/blocks.ts';
import { parseMarkdown } from '../../../../src/text/markdown.ts';
import { replaceIntroduction } from '../../../../src/cli/init/introduction.ts';
import { explainSkipped, isSoftwareRepository } from '../../../helpers/software-repository.ts';

const SITE = {
  name: 'Our Jobs',
  description: 'Internships and first jobs.',
  url: 'https://jobs.ours.example',
};
const MANUAL = `<!-- manual -->

## Add a posting

\`\`\`markdown
## What you will do
\`\`\`

## Put it on the web: why?
`;

const replace = (readme: string, site = SITE) => replaceIntroduction(readme, site, 'board.png');

describe('the introduction of a board', () => {
  it('replaces that of Corkboard, and keeps the manual', () => {
    const readme = replace(`# Corkboard\n\n![A picture](x.png)\n\n${MANUAL}`) ?? '';
    expect(readme).toMatch(/^# Our Jobs\n\nInternships and first jobs\.\n/);
    expect(readme.endsWith(MANUAL)).toBe(true);
    expect(readme).not.toContain('A picture');
    expect(readme).toContain('](board.png)');
    expect(readme).toContain('<https://jobs.ours.example>');
    for (const command of ['npm ci', 'npm start', 'npm run check']) {
      expect(readme).toContain(command);
    }
  });

  it('lists the sections of the manual, but no headings in examples', () => {
    const readme = replace(MANUAL) ?? '';
    expect(readme.match(/^- .*$/gm)).toEqual([
      '- [Add a posting](#add-a-posting)',
      '- [Put it on the web: why?](#put-it-on-the-web-why)',
    ]);
  });

  it('can be replaced again', () => {
    const readme = replace(MANUAL) ?? '';
    expect(replace(readme)).toBe(readme);
  });

  it.each(['# <b>Jobs</b> [x](javascript:y) *now*', '<!-- manual -->', '`a` _b_ ![c](d)'])(
    'shows a name as it is written: %s',
    (name) => {
      const readme = replace(MANUAL, { ...SITE, name }) ?? '';
      const [heading] = readBlocks(parseMarkdown(readme, 'md'));
      expect(heading).toEqual({ text: name, heading: 1 });
      expect(readme.match(/^<!-- manual -->$/gm)).toHaveLength(1);
    },
  );

  it('has the line endings of the README', () => {
    const readme = `# Corkboard\n\n${MANUAL}`;
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(replace(windows(readme))).toBe(windows(replace(readme) ?? ''));
  });

  it('needs a manual to precede', () => {
    expect(replace('# My own words\n')).toBeUndefined();
  });
});

explainSkipped('the sections of the README');

describe.skipIf(!isSoftwareRepository)('the README of Corkboard', () => {
  it('has a manual with all sections that an introduction links to', async () => {
    const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8');
    const replaced = replace(readme) ?? '';
    const headings = [...replaced.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const fragments = [...replaced.matchAll(/\]\(#([\w-]+)\)/g)].map(([, id = '']) => id);
    expect(fragments.length).toBeGreaterThan(5);
    expect(fragments.filter((id) => !headings.includes(id))).toEqual([]);
    expect(replaced).toContain('<!-- fields: posting -->');
    expect(replaced).not.toContain('## What it promises');
  });
});
