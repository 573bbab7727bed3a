import { access, readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { explainSkipped, isSoftwareRepository } from '../../helpers/software-repository.ts';

const toUrl = (path: string) => new URL(`../../../${path}`, import.meta.url);
const read = (path: string) => readFile(toUrl(path), 'utf8');

const readme = await read('README.md');
const contributing = await read('CONTRIBUTING.md');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read('package.json'));

/** The first cells of the table that follows a heading. */
function listRows(heading: string): string[] {
  const [, section = ''] = readme.split(`### ${heading}\n`);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
}

/** The scripts that a text runs: `npm start`, `npm run unit`. */
const findScripts = (text: string) =>
  [...text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].flatMap(
    ([, script, short]) => script ?? short ?? [],
  );

explainSkipped('documents');

describe.skipIf(!isSoftwareRepository)('the README', () => {
  it('has a row for every script', () => {
    expect(listRows('Commands').flatMap(findScripts).sort()).toEqual(Object.keys(scripts).sort());
  });

  it('has a row for every environment variable of a command or a build', async () => {
    const sources = await Promise.all(
      ['src/lib/environment.ts', 'src/cli/serve-dist.ts'].map(read),
    );
    const variables = sources.flatMap((source) =>
      [...source.matchAll(/\benv\['(\w+)'\]/g)].map(([, name = '']) => name),
    );
    // The variable of GitHub itself is in the row of `HOST`.
    const expected = new Set(variables.filter((name) => name !== 'GITHUB_ACTIONS'));
    expect(listRows('Environment variables').sort()).toEqual([...expected].sort());
  });

  it('describes every layer, in the order that the linter enforces', async () => {
    const entries = await readdir(toUrl('src'), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const [, list = ''] = /const LAYERS = \[(.*?)\]/s.exec(await read('eslint.config.mjs')) ?? [];
    const layers = [...list.matchAll(/'(\w+)'/g)].map(([, layer = '']) => layer);
    expect(listRows('Layers')).toEqual(layers.filter((layer) => folders.includes(layer)));
    const unordered = ['browser', 'cli', 'styles'];
    expect([...listRows('Layers'), ...unordered].sort()).toEqual(folders.sort());
  });
});

describe.skipIf(!isSoftwareRepository).each([
  ['README', readme],
  ['CONTRIBUTING', contributing],
])('%s', (_, text) => {
  it('names only scripts that exist', () => {
    const unknown = findScripts(text).filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });

  it('names only files and folders of the project that exist', async () => {
    const paths = [...text.matchAll(/`((?:src|tests|content|\.github)\/[\w./-]+)`/g)];
    const names = new Set(paths.map(([, path = '']) => path));
    await Promise.all([...names].map((name) => access(toUrl(name))));
    expect(names.size).toBeGreaterThan(0);
  });

  it('has no dead links within the project', async () => {
    // Examples of content are not links of the document.
    const prose = text.replace(/^```[\s\S]*?^```/gm, '');
    const targets = [...prose.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    await Promise.all(targets.map((target) => access(toUrl(target))));
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const fragments = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, id = '']) => id);
    expect(fragments.filter((id) => !headings.includes(id))).toEqual([]);
  });
});
