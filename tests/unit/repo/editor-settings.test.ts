import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isExample } from '../../../src/cli/init/new-board.ts';
import { CONTENT_KINDS, LIST_FILES } from '../../../src/content/content-kinds.ts';

const read = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

const isSoftware = isExample(await read('content/site.yaml'));
if (!isSoftware) console.warn('Skipped: the editor settings of a board are its maintainer’s.');

describe.skipIf(!isSoftware)('the settings of Visual Studio Code', () => {
  it('name the JSON Schema of every YAML file', async () => {
    const settings = JSON.parse(await read('.vscode/settings.json'));
    const files = [...Object.entries(CONTENT_KINDS), ...Object.entries(LIST_FILES)].filter(
      ([, { path }]) => path.endsWith('.yaml'),
    );
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        files.map(([name, { path }]) => [`.vscode/schemas/${name}.schema.json`, `content/${path}`]),
      ),
    );
  });
});
