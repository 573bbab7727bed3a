import { describe, expect, it } from 'vitest';
import { findCycles, findLoaded, readImportGraph } from '../../helpers/import-graph.ts';

const graph = readImportGraph(process.cwd());

/** Packages that the page may load; the browser has neither Node nor Astro. */
const BROWSER_PACKAGES = new Set(['fastest-levenshtein']);

describe('imports in src', () => {
  it('form no cycle, type-only imports included', () => {
    expect(graph.imports.size).toBeGreaterThan(300);
    expect(findCycles(graph.imports).map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  it('load neither Node, Zod nor build code in the browser', () => {
    const entries = [
      ...[...graph.imports.keys()].filter((file) => /^src\/(?:search\/)?browser\//.test(file)),
      ...[...graph.scripts.values()].flat().map(({ target }) => target),
    ];
    expect(entries.length).toBeGreaterThan(20);
    const unfit = [...findLoaded(graph.imports, entries)].filter(([target]) =>
      target.startsWith('src/')
        ? !/^src\/(?:browser|search\/browser|search\/[^/]+$|lib|model|i18n)/.test(target)
        : !BROWSER_PACKAGES.has(target),
    );
    expect(unfit.map(([, chain]) => chain.join(' → '))).toEqual([]);
  });
});

describe('a graph of imports', () => {
  const imports = new Map([
    ['a', [{ target: 'b', typeOnly: false }]],
    ['b', [{ target: 'c', typeOnly: true }]],
    ['c', [{ target: 'b', typeOnly: false }]],
  ]);

  it('has its cycles reported with their files', () => {
    expect(findCycles(imports)).toEqual([['b', 'c', 'b']]);
  });

  it('loads nothing through a type-only import', () => {
    expect([...findLoaded(imports, ['a']).keys()]).toEqual(['a', 'b']);
  });
});
