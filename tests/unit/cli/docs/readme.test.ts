import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CONTENT_KINDS } from '../../../../src/content/content-kinds.ts';
import { updateReadme } from '../../../../src/cli/docs/readme.ts';
import { explainSkipped, isSoftwareRepository } from '../../../helpers/software-repository.ts';
import { UserError } from '../../../../src/lib/user-error.ts';

const README = new URL('../../../../README.md', import.meta.url);

/** A README with an outdated table for each name. */
const createReadme = (names: readonly string[]) =>
  names.map((name) => `<!-- fields: ${name} -->\nold\n<!-- end of fields -->\n`).join('text\n');

const NAMES = Object.keys(CONTENT_KINDS);

explainSkipped('the tables of the README');

describe('the tables of fields in the README', () => {
  it.skipIf(!isSoftwareRepository)('are up to date; npm run docs updates them', async () => {
    const readme = await readFile(README, 'utf8');
    expect(updateReadme(readme)).toBe(readme);
  });

  it('replace outdated tables and nothing else', () => {
    const updated = updateReadme(createReadme(NAMES));
    expect(updated).not.toContain('\nold\n');
    expect(updated).toContain('| `hoursPerWeek` |');
    expect(updated.match(/^text$/gm)).toHaveLength(NAMES.length - 1);
    expect(updateReadme(updated)).toBe(updated);
  });

  it('must all be present', () => {
    const others = NAMES.filter((name) => name !== 'skill');
    const update = () => updateReadme(createReadme(others));
    expect(update).toThrow(UserError);
    expect(update).toThrow('no table of fields for: skill');
  });

  it('must be for known schemas', () => {
    expect(() => updateReadme(createReadme([...NAMES, 'job']))).toThrow('fields for "job"');
  });
});
