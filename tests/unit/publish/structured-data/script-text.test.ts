import { readHtmlBlocks } from '../../../../src/text/html-blocks.ts';
import type { Thing, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import {
  breadcrumbs,
  jobPosting,
  scriptText,
  webSite,
} from '../../../../src/publish/structured-data/json-ld.ts';
import { complaintsAbout } from '../../../fixtures/structured-data.ts';
import { buildHostile, BOARD, HOSTILE } from '../../../helpers/build-published.ts';
import { readMarkup, LONG_TEXT, CONTEXT } from '../../../helpers/build-markup.ts';

describe('the content of a script element', () => {
  it.each([
    ['a closing tag', '</script><script>alert(1)</script>'],
    ['an upper-case closing tag', '</SCRIPT >'],
    ['the start of a comment', '<!--'],
    ['the end of a comment', '-->'],
    ['a comment and an element', '<!--<script>'],
    ['the end of CDATA', ']]>'],
    ['an entity', '&lt;/script&gt;&#60;'],
    ['line separators that JSON allows and scripts did not', 'a\u2028b\u2029c'],
    ['quotes and backslashes', '"\\"\\\\u003c'],
    ['unpaired surrogates', 'a\ud800b\udc00'],
    ['control characters', '\u0000\b\n\u001f\u007f'],
  ])('is safe and equivalent with %s in it', (_, text) => {
    const thing: WithContext<Thing> = {
      '@context': 'https://schema.org',
      '@type': 'Thing',
      name: text,
    };
    const written = scriptText(thing);
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual(thing);
    // Text that cannot be encoded in UTF-8 would be lost in the page.
    expect(Buffer.from(written).toString()).toBe(written);
  });

  it('is the same for the same input', () => {
    expect(scriptText(webSite(BOARD))).toBe(scriptText(webSite(BOARD)));
  });
});

describe('hostile strings', () => {
  const NO_MARKUP = /[<>&\u2028\u2029]/;
  const all = HOSTILE.map((text, i) => {
    const hostile = buildHostile(text, i);
    const html = LONG_TEXT + text;
    const published = { ...hostile, html, blocks: readHtmlBlocks(html) };
    return {
      text,
      published,
      markup: jobPosting(published, CONTEXT),
    };
  });

  it('are unchanged in every property of JSON-LD', () => {
    for (const { text, published, markup } of all) {
      expect(markup && readMarkup(markup), text).toMatchObject({
        title: text,
        description: published.html,
        hiringOrganization: { name: text },
        identifier: { name: text, value: published.id },
        jobLocation: { address: { addressLocality: text, addressRegion: text } },
        skills: text,
      });
    }
  });

  it('leave no HTML syntax in the script element', () => {
    for (const { text, markup } of all) {
      expect(markup, text).toBeDefined();
      if (markup) expect(scriptText(markup), text).not.toMatch(NO_MARKUP);
    }
  });

  it('do not end the script element early', () => {
    for (const { text, markup } of all) {
      const page = `<script type="application/ld+json">${markup ? scriptText(markup) : ''}</script>`;
      expect(page.match(/<\/?script/gi), text).toEqual(['<script', '</script']);
    }
  });

  it('leave JSON-LD valid', async () => {
    for (const { text, markup } of all) {
      // A posting must have a title, and a place must have a name.
      if (text === '' || !markup) continue;
      expect(await complaintsAbout(readMarkup(markup)), text).toEqual([]);
    }
  });

  it('can be the names of the board and its pages', async () => {
    for (const text of HOSTILE.filter((one) => one !== '')) {
      const site = webSite({ ...BOARD, name: text, description: text });
      const trail = breadcrumbs([
        { name: text, url: BOARD.url },
        { name: text, url: `${BOARD.url}jobs/` },
      ]);
      for (const thing of [site, trail]) {
        expect(scriptText(thing)).not.toMatch(NO_MARKUP);
        expect(readMarkup(thing)).toEqual(thing);
        expect(await complaintsAbout(readMarkup(thing)), text).toEqual([]);
      }
    }
  });
});
