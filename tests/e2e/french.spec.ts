import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, folderOf, pagesOf, test } from './test.ts';

/** English words that do not exist in French. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|from|posting|postings|search|open|closed|unconfirmed|jobs|company|companies|places|skills|terms|degrees|this|is|are|was|not|stated|posted|apply|report|share|copy|back|next|previous|about|browse|nothing|here|hour|week|month|year|feeds|skip)(?!\p{L})/iu;

/** Attributes whose text is shown or spoken. */
const TEXT_ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'content'];

/**
 * Elements whose text is not checked. Code contains field names, which belong to no language;
 * sentences in code are marked as English.
 */
const SKIPPED = new Set(['script', 'style', 'pre', 'code']);

/** A page's text, and the text of its attributes that are shown or spoken. */
function textsIn(html: string): string[] {
  const texts: string[] = [];
  let skippedDepth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skippedDepth > 0 || SKIPPED.has(name)) {
        skippedDepth += 1;
        return;
      }
      const isTechnicalName = /^(?:viewport|theme-color|color-scheme|twitter:card|robots)$/.test(
        attributes['name'] ?? '',
      );
      const isTechnicalProperty = /^og:(?:type|url|locale|image)/.test(
        attributes['property'] ?? '',
      );
      if (isTechnicalName || (isTechnicalProperty && attributes['property'] !== 'og:image:alt'))
        return;
      for (const name of TEXT_ATTRIBUTES) if (attributes[name]) texts.push(attributes[name]);
    },
    ontext(text) {
      if (skippedDepth === 0 && text.trim() !== '') texts.push(text.trim());
    },
    onclosetag() {
      if (skippedDepth > 0) skippedDepth -= 1;
    },
  });
  parser.end(html);
  // URLs belong to no language, whole or in the pieces at which they may break.
  return texts
    .map((text) => text.replace(/https?:\/\/\S*/g, ''))
    .filter((text) => !/^[\w.@/<>-]*[./@][\w.@/<>-]*$/.test(text));
}

test('a new board in French has no English text on any page', async () => {
  const pages = await pagesOf('french');
  expect(pages.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const page of pages) {
    const file = page.endsWith('.html') ? page : `${page}index.html`;
    const html = await readFile(join(await folderOf('french'), file), 'utf8');
    expect(html).toMatch(/<html[^>]* lang="fr-CA" dir="ltr"/);
    for (const text of textsIn(html)) if (ENGLISH.test(text)) found.push(`${page}: ${text}`);
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
