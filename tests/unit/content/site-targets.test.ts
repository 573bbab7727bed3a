import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RESERVED_PAGE_IDS } from '../../../src/content/site-targets.ts';
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
