import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { builtFolder } from './boards.ts';
import { expect, pagesOf, test } from './test.ts';

/** Words that English has and French has not. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|from|posting|postings|search|open|closed|unconfirmed|jobs|company|companies|places|skills|terms|degrees|this|is|are|was|not|stated|posted|apply|report|share|copy|back|next|previous|about|browse|nothing|here|hour|week|month|year|feeds|skip)(?!\p{L})/iu;

/** Attributes that a reader sees or hears. */
const SAID = ['aria-label', 'title', 'alt', 'placeholder', 'content'];

/**
 * Code, which has the names of fields in it, is nobody’s language; a sentence in it is marked as
 * English.
 */
const SILENT = new Set(['script', 'style', 'pre', 'code']);

/** All that a page says: its text, and what is shown or spoken of its attributes. */
function saidBy(html: string): string[] {
  const said: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent > 0 || SILENT.has(name)) {
        silent += 1;
        return;
      }
      const isTechnical = /^(?:viewport|theme-color|color-scheme|twitter:card|robots)$/.test(
        attributes['name'] ?? '',
      );
      const isAddress = /^og:(?:type|url|locale|image)/.test(attributes['property'] ?? '');
      if (isTechnical || (isAddress && attributes['property'] !== 'og:image:alt')) return;
      for (const name of SAID) if (attributes[name]) said.push(attributes[name]);
    },
    ontext(text) {
      if (silent === 0 && text.trim() !== '') said.push(text.trim());
    },
    onclosetag() {
      if (silent > 0) silent -= 1;
    },
  });
  parser.end(html);
  // Addresses are nobody's language, whole or in the pieces at which they may break.
  return said
    .map((text) => text.replace(/https?:\/\/\S*/g, ''))
    .filter((text) => !/^[\w.@/<>-]*[./@][\w.@/<>-]*$/.test(text));
}

test('a new board in French has no English text on any page', async () => {
  const pages = await pagesOf('french');
  expect(pages.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const page of pages) {
    const file = page.endsWith('.html') ? page : `${page}index.html`;
    const html = await readFile(join(builtFolder('french'), file), 'utf8');
    expect(html).toMatch(/<html[^>]* lang="fr-CA" dir="ltr"/);
    for (const text of saidBy(html)) if (ENGLISH.test(text)) found.push(`${page}: ${text}`);
  }
  expect(found).toEqual([]);
});

test('search is in French on a French board', async ({ page, boards, pageErrors }) => {
  await page.goto(`${boards.french}search/?q=soudeuse`);
  await expect(page.locator('board-search')).toHaveAttribute('data-busy', 'false');
  const main = await page.getByRole('main').innerText();
  expect(main).toContain('Soudeuse en apprentissage');
  expect(ENGLISH.exec(main)).toBeNull();
  await page.goto(`${boards.french}search/?q=xyzzyq&company=maison`);
  await expect(page.locator('board-search')).toHaveAttribute('data-busy', 'false');
  expect(ENGLISH.exec(await page.getByRole('main').innerText())).toBeNull();
  expect(pageErrors).toEqual([]);
});
