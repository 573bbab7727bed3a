import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { formatSchemaFiles } from '../../../../src/cli/docs/schema-files.ts';

const ROOT = new URL('../../../../', import.meta.url);
const FOLDER = '.vscode/schemas/';

const files = await formatSchemaFiles();

describe('the JSON Schemas for editors', () => {
  it.each(files)('are up to date; npm run docs updates them: %s', async (path, text) => {
    const current = await readFile(new URL(path, ROOT), 'utf8').catch(() => '');
    // A checkout on Windows may have other line endings.
    expect(current.replaceAll('\r\n', '\n')).toBe(text);
  });

  it('are no more than there are kinds of content', async () => {
    const names = await readdir(new URL(FOLDER, ROOT));
    expect(names.map((name) => FOLDER + name).sort()).toEqual(files.map(([path]) => path).sort());
  });
});
