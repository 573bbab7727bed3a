// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { contentCheck } from './src/integrations/content-check.ts';
import { recordPermalinks } from './src/integrations/record-permalinks.ts';
import { aliasesOf } from './src/board/aliases.ts';
import { previewsOf } from './src/publish/previews/board-previews.ts';
import { readBoard } from './src/board/read-board.ts';
import { sitemapOf } from './src/board/sitemap-pages.ts';
import { todayOf } from './src/board/board-day.ts';
import { textPlugin } from './src/text/markdown-plugin.ts';
import { readEnvironment } from './src/lib/environment.ts';
import { accentTokens } from './src/integrations/accent-tokens.ts';
import { keepDeploys } from './src/integrations/keep-deploys.ts';
import { previewImages } from './src/integrations/preview-images.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { siteIcons } from './src/integrations/site-icons.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { content, siteUrl, basePath, ci, keepDeploys: deploys } = readEnvironment(process.env, root);

// Of what else a sitemap can hold the board has nothing.
const NO_NAMESPACES = { news: false, xhtml: false, image: false, video: false };

/** @type {ReturnType<typeof readBoard> | undefined} */
let reading;
/** @type {ReturnType<typeof sitemapOf> | undefined} */
let pageOf;

export default defineConfig({
  site: siteUrl ?? urlOfSite(),
  base: basePath,
  trailingSlash: 'always',
  cacheDir: cacheFolder(),
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
      features: { frontmatter: false, smartPunctuation: false, gfm: { footnotes: false } },
    }),
  },
  integrations: [
    contentCheck(content, { ci, today: (site) => todayOf(site).day, siteUrl, basePath }),
    mdx(),
    searchIndex(board),
    sitemap({ serialize: listed, namespaces: NO_NAMESPACES }),
    hostFiles(aliases),
    siteIcons(async () => (await board()).board.site),
    // Images go by what is on them, so that all boards can share one cache.
    previewImages(
      async () => previewsOf(await board()),
      join(root, 'node_modules/.astro/previews'),
    ),
    keepDeploys(deploys, join(root, 'node_modules/.astro/deploys')),
    ...(ci ? [] : [recordPermalinks(content, published)]),
  ],
  vite: {
    plugins: [accentTokens(join(content, 'site.yaml')), tailwindcss()],
    // An inlined asset would be a data: address, which the site's policy forbids.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX with a directive of its own, which the bundler need not keep.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});

/** The board as the content folder has it, read once for all that runs beside the pages. */
function board() {
  reading ??= readBoard(content);
  return reading;
}

/** Every id that a posting has or had. */
async function published() {
  const { entries } = (await board()).board;
  return [...entries.map(({ id }) => id), ...(await aliases()).keys()];
}

async function aliases() {
  return new Map([...aliasesOf((await board()).board)].map(([id, entry]) => [id, entry.id]));
}

/** @param {import('@astrojs/sitemap').SitemapItem} item */
async function listed(item) {
  pageOf ??= sitemapOf((await board()).board);
  const path = new URL(item.url).pathname.slice(basePath.replace(/\/$/, '').length);
  const page = pageOf(path);
  return page && { ...item, ...page };
}

/** The board's own address. Whether `site.yaml` is right is for the content check to say. */
function urlOfSite() {
  try {
    return parse(readFileSync(join(content, 'site.yaml'), 'utf8'))?.url;
  } catch {
    return undefined;
  }
}

/**
 * A cache for this content folder alone, and for the MDX files that it has: Astro keeps importing an MDX file
 * that it remembers after the file is gone.
 */
function cacheFolder() {
  const mdx = ['postings', 'guides'].flatMap((folder) => {
    const path = join(content, folder);
    return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.mdx')) : [];
  });
  const key = createHash('sha256')
    .update([content, ...mdx.sort()].join('\n'))
    .digest('hex');
  return `node_modules/.astro/${key.slice(0, 12)}`;
}
