// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { contentCheck } from './src/check/integration.ts';
import { contentFolder } from './src/posting/content-folder.ts';
import { textPlugin } from './src/board/text-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { BOARD_CONTENT, SITE_URL, BASE_PATH } = process.env;
const content = contentFolder(BOARD_CONTENT, root);

export default defineConfig({
  site: SITE_URL || siteUrl(),
  base: BASE_PATH || '/',
  trailingSlash: 'always',
  // The content cache belongs to one folder; another board must not find its entries there.
  cacheDir: `node_modules/.astro/${createHash('sha256').update(content).digest('hex').slice(0, 12)}`,
  // The default drops the space between inline elements on two lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    // Highlighted code carries inline styles, which the site's policy forbids.
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [textPlugin],
      // A posting's text is shown as it was written, quotation marks and dashes included.
      features: { smartPunctuation: false, gfm: { footnotes: false } },
    }),
  },
  integrations: [contentCheck(BOARD_CONTENT), mdx()],
  vite: {
    plugins: [tailwindcss()],
    // An inlined asset would be a data: address, which the site's policy forbids.
    build: { assetsInlineLimit: 0 },
  },
});

/** The board's own address. Whether `site.yaml` is right is for the content check to say. */
function siteUrl() {
  try {
    return parse(readFileSync(join(content, 'site.yaml'), 'utf8'))?.url;
  } catch {
    return undefined;
  }
}
