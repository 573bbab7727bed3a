import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIXED_PATHS, RESERVED_PAGE_IDS } from '../../../src/content/site-targets.ts';
import { ICON_TYPES } from '../../../src/integrations/site-icons.ts';
import { BROWSE_BY } from '../../../src/model/browse-by.ts';

const PAGES = fileURLToPath(new URL('../../../src/pages', import.meta.url));

describe('the ids that pages of a board’s own cannot have', () => {
  it('include the first part of the URL of every other page', () => {
    const names = readdirSync(PAGES)
      .map((name) => name.replace(/\.(?:astro|ts)$/, ''))
      // Files have a dot in their URL, and an id has none.
      .filter((name) => !name.includes('.') && !name.startsWith('['));
    expect(names.length).toBeGreaterThan(5);
    for (const name of [...names, ...BROWSE_BY]) expect(RESERVED_PAGE_IDS).toContain(name);
  });
});

describe('the pages and files that every board has', () => {
  it('include every page and file without a variable part, and every icon', () => {
    const files = readdirSync(PAGES, { recursive: true })
      .map((name) => String(name).replaceAll('\\', '/'))
      .filter((name) => /\.(?:astro|ts)$/.test(name) && !name.includes('['));
    const paths = files
      .filter((name) => name !== '404.astro' && !name.startsWith('pagefind/'))
      .map((name) =>
        name.endsWith('.ts')
          ? `/${name.replace(/\.ts$/, '')}`
          : `/${name.replace(/(?:(^|\/)index)?\.astro$/, '$1')}/`.replace(/\/+$/, '/'),
      );
    expect(paths.length).toBeGreaterThan(15);
    expect(FIXED_PATHS).toEqual(expect.arrayContaining(paths));
    expect(FIXED_PATHS).toEqual(
      expect.arrayContaining(Object.keys(ICON_TYPES).map((name) => `/${name}`)),
    );
  });
});
