import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import type { AstroIntegration } from 'astro';
import { aliasesOf } from '../board/aliases.ts';
import { findContent, getBoardContext, getContent } from '../board/board-store.ts';
import { sitemapOf, type SitemapPage } from '../board/sitemap-pages.ts';
import { IMAGE_FOLDER } from '../content/read-images.ts';
import type { Environment } from '../lib/environment.ts';
import { getTheme } from '../model/site.ts';
import { previewsOf } from '../publish/previews/board-previews.ts';
import { MARKDOWN_FEATURES } from '../text/markdown.ts';
import { singleTildes } from '../text/single-tildes.ts';
import { textPlugin } from '../text/markdown-plugin.ts';
import { boardContent } from './board-content.ts';
import { writeHostFiles } from './write-host-files.ts';
import { keepDeploys } from './keep-deploys.ts';
import { markMdx } from './mark-mdx.ts';
import { previewImages } from './preview-images.ts';
import { recordPermalinks } from './record-permalinks.ts';
import { searchIndex } from './search-index.ts';
import { siteIcons, type IconFacts } from './site-icons.ts';
import { siteImages } from './site-images.ts';
import { themeTokens } from './theme-tokens.ts';

interface CorkboardOptions {
  environment: Environment;
  /** The folder of the project, as an absolute path. */
  root: string;
  /** When this run began. */
  now?: Date;
}

/**
 * Everything that makes an Astro site a board. Each integration does one thing; their order is the
 * order of a build.
 */
export function corkboard({
  environment,
  root,
  now = new Date(),
}: CorkboardOptions): AstroIntegration[] {
  const { content: folder, newIds, basePath } = environment;
  const cache = (name: string) => join(root, 'node_modules/.astro', name);
  return [
    boardContent(environment, now),
    configuration(folder),
    searchIndex(getBoardContext),
    boardSitemap(basePath),
    writeHostFiles(getAliasTargets),
    siteIcons(getIconFacts),
    siteImages(folder, () => [...(findContent()?.images.keys() ?? [])]),
    previewImages(
      () => previewsOf(getBoardContext(), (name) => readFileSync(join(folder, IMAGE_FOLDER, name))),
      cache('previews'),
    ),
    keepDeploys(environment.keepDeploys, cache('deploys')),
    // Last, because what could not be built was not published.
    ...(newIds === 'record' ? [recordPermalinks(folder, getPublishedIds)] : []),
  ];
}

/** The parts of Astro's configuration that belong to the board rather than to the site. */
function configuration(folder: string): AstroIntegration {
  return {
    name: 'corkboard:configuration',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          markdown: {
            // Highlighted code has inline styles, which the content policy blocks.
            syntaxHighlight: false,
            processor: satteri({
              mdastPlugins: [markMdx({ folder, getContent: findContent }), singleTildes],
              hastPlugins: [textPlugin],
              features: MARKDOWN_FEATURES,
            }),
          },
          // The colours have to be in the tokens before Tailwind reads them.
          vite: {
            plugins: [themeTokens(() => findContent()?.site), tailwindcss()],
            // The worker of search loads a part of its script only when a query needs it.
            worker: { format: 'es' },
          },
        });
      },
    },
  };
}

function getIconFacts(): IconFacts {
  const { site } = getContent();
  return { ...site, colors: getTheme(site).light };
}

/** Every former id of a posting, with the present one. */
function getAliasTargets(): Map<string, string> {
  return new Map([...aliasesOf(getBoardContext().board)].map(([id, entry]) => [id, entry.id]));
}

/** Every id that a posting has or had. */
function getPublishedIds(): string[] {
  const { entries } = getBoardContext().board;
  return [...entries.map(({ id }) => id), ...getAliasTargets().keys()];
}

function boardSitemap(basePath: string): AstroIntegration {
  let findPage: ((path: string) => SitemapPage | undefined) | undefined;
  const base = basePath.replace(/\/$/, '');
  return sitemap({
    serialize: (item: SitemapItem) => {
      findPage ??= sitemapOf(getBoardContext().board);
      const page = findPage(new URL(item.url).pathname.slice(base.length));
      return page && { ...item, ...page };
    },
    // The board has none of what these are for.
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
}
