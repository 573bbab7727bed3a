import {
  defineHastPlugin,
  type HastNode,
  type HastPluginDefinition,
  type HastVisitorContext,
} from 'satteri';
import { fragmentId, headingIds } from './heading-ids.ts';
import { imagePath, type ContentImage } from '../model/image.ts';
import { isSafeTarget, isSitePath } from '../model/link.ts';

/** The plugin for texts of postings. */
export const textPlugin = () => createTextPlugin();

/** What a text of the board's own can link to and show. */
export interface OwnSite {
  /** The path that the site is published under: `/` or such as `/board`. */
  basePath: string;
  /** The images, by name. */
  images: ReadonlyMap<string, ContentImage>;
}

/** Characters of code that surely fit into a line of the narrowest screen, of 320 pixels. */
const MAX_FITTING_CHARS = 24;
const MAX_NAME_CHARS = 80;

/**
 * Wraps a part that may be wider than the screen in a region with a name, which can be reached and
 * scrolled with the keyboard.
 */
function wrapInRegion(node: Readonly<HastNode>, name: string, context: HastVisitorContext): void {
  const label = name.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_CHARS);
  context.wrapNode(node, {
    type: 'element',
    tagName: 'section',
    properties: { className: ['scroll-region'], tabIndex: 0, ariaLabel: label || '…' },
    children: [],
  });
}

/** The words of the header of a table, which is its first row. */
function readHeader(table: Readonly<HastNode>, context: HastVisitorContext): string {
  let cells: readonly HastNode[] = [table];
  while (cells.length > 0 && !cells.some(isCell)) {
    cells = childrenOf(cells.find((part) => childrenOf(part).length > 0));
  }
  return cells
    .filter(isCell)
    .map((cell) => context.textContent(cell).trim())
    .filter((words) => words !== '')
    .join(', ');
}

const isCell = (node: HastNode) => node.type === 'element' && /^t[hd]$/.test(node.tagName);

function childrenOf(node: HastNode | undefined): readonly HastNode[] {
  return node && 'children' in node ? node.children : [];
}

/** The image that a path names; undefined if there is none. */
function findImage(path: string, site: OwnSite | undefined): ContentImage | undefined {
  return [...(site?.images.values() ?? [])].find(({ name }) => imagePath(name) === path);
}

/**
 * Makes the HTML of posting text safe and fit for the site's policy. The content check refuses what
 * is dropped here; this is for content that never passed it.
 *
 * @param site for texts that may link to the board's own pages and show its images
 */
export function createTextPlugin(site?: OwnSite): HastPluginDefinition {
  const idOf = headingIds();
  return defineHastPlugin({
    name: 'corkboard:text',
    raw: (node, context) => context.removeNode(node),
    comment: (node, context) => context.removeNode(node),
    element: [
      {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit: (node, context) => {
          context.setProperty(node, 'id', idOf(context.textContent(node)));
        },
      },
      {
        filter: ['a'],
        visit: (node, context) => {
          const href = node.properties['href'];
          if (site && typeof href === 'string' && isSitePath(href)) {
            context.setProperty(node, 'href', site.basePath.replace(/\/$/, '') + href);
          } else if (typeof href !== 'string' || !isSafeTarget(href)) {
            context.setProperty(node, 'href', null);
          } else if (href.startsWith('#')) {
            context.setProperty(node, 'href', `#${fragmentId(href)}`);
          } else if (/^https?:/i.test(href)) {
            context.setProperty(node, 'rel', 'noopener nofollow');
          }
        },
      },
      {
        filter: ['img'],
        visit: (node, context) => {
          const src = node.properties['src'];
          const image = typeof src === 'string' ? findImage(src, site) : undefined;
          if (!site || !image) return context.removeNode(node);
          context.setProperty(
            node,
            'src',
            site.basePath.replace(/\/$/, '') + imagePath(image.name),
          );
          context.setProperty(node, 'width', image.width);
          context.setProperty(node, 'height', image.height);
          context.setProperty(node, 'loading', 'lazy');
        },
      },
      {
        filter: ['table'],
        visit: (node, context) => wrapInRegion(node, readHeader(node, context), context),
      },
      {
        filter: ['pre'],
        visit: (node, context) => {
          const lines = context.textContent(node).split('\n');
          if (!lines.some((line) => line.length > MAX_FITTING_CHARS)) return;
          wrapInRegion(node, lines.find((line) => line.trim() !== '') ?? '', context);
        },
      },
      // Column alignment and task boxes come with inline styles and unlabelled controls.
      { filter: ['th', 'td'], visit: (node, context) => context.setProperty(node, 'style', null) },
      {
        filter: ['input'],
        visit: (node) => ({ type: 'text', value: node.properties['checked'] ? '☑' : '☐' }),
      },
    ],
  });
}
