import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FACET = join(ROOT, 'src/model/facet.ts');

/** The files in which a new facet has to be added, after `src/model/facet.ts`. */
const PLACES = [
  'src/i18n/en/search.ts',
  'src/search/build/build-facet-table.ts',
  'tests/bench/reference.ts',
  'tests/e2e/search-page.ts',
  'tests/helpers/build-facet-table.ts',
];

/**
 * The files in which the compiler finds errors.
 *
 * @param replace changes the text of files before they are compiled
 */
function findErrors(replace: (path: string, text: string) => string): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const options = { ...parsed.options, types: ['node'] };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (path) => {
    const text = read(path);
    return text && replace(path.split('/').join(sep), text);
  };
  const places = PLACES.map((path) => join(ROOT, path));
  const program = ts.createProgram({ rootNames: places, options, host });
  return places
    .filter((path) => program.getSemanticDiagnostics(program.getSourceFile(path)).length > 0)
    .map((path) => relative(ROOT, path).split(sep).join('/'));
}

it('a facet that is only in the list of facets does not compile anywhere it is needed', () => {
  expect(findErrors((_, text) => text)).toEqual([]);
  const added = (path: string, text: string) =>
    path === FACET ? text.replace("'state',", "'state',\n  'fixture',") : text;
  expect(findErrors(added)).toEqual(PLACES);
}, 120_000);
