import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { isSafeTarget, isSitePath } from '../model/link.ts';
import { fragmentId, headingIds } from '../text/heading-ids.ts';
import { listNodes } from '../text/list-nodes.ts';
import type { MarkdownFormat } from '../text/markdown.ts';
import { quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { describeHold } from './read-hold-reason.ts';
import type { SiteTargets } from './site-targets.ts';
import { createFinding, type MarkdownSource } from './source-file.ts';

/** A text in a file, and the line on which it begins. */
export type TextSource = Pick<MarkdownSource, 'file' | 'format' | 'bodyLine'>;

/** Elements and attributes that the content policy blocks, in MDX that a maintainer wrote. */
const BLOCKED_ELEMENTS =
  /^(?:script|style|iframe|object|embed|img|picture|video|audio|base|form|link|meta)$/;
const BLOCKED_ATTRIBUTES = /^(?:style|on.+)$/i;
/**
 * HTML's own elements. The name of a component begins with a capital, and its properties are its
 * own matter.
 */
const HTML_NAME = /^[a-z]/;

/**
 * Checks parsed text for what the site cannot show: raw HTML, a top-level heading (the title is
 * the page's), images, and links that run something or lead nowhere.
 *
 * @param targets for texts that may link to the board's own pages and show its images
 */
export function checkText(source: TextSource, tree: MdastNode, targets?: SiteTargets): Finding[] {
  const nodes = listNodes(tree);
  const idOf = headingIds();
  const headings = new Set(
    nodes.filter((node) => node.type === 'heading').map((node) => idOf(textOf(node))),
  );
  const context: TextContext = { format: source.format, headings, targets };
  return nodes.flatMap((node) =>
    NODE_CHECKS.flatMap((check) => {
      const problem = check(node, context);
      if (!problem) return [];
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const { rule, ...rest } = problem;
      return [createFinding(source.file, { line: source.bodyLine - 1 + line, column }, rule, rest)];
    }),
  );
}

interface TextContext {
  format: MarkdownFormat;
  /** The ids of the text's headings. */
  headings: ReadonlySet<string>;
  targets: SiteTargets | undefined;
}

/** Checks one node of the text. */
type NodeCheck = (
  node: MdastNode,
  text: TextContext,
) =>
  (Parameters<typeof createFinding>[3] & { rule: Parameters<typeof createFinding>[2] }) | undefined;

const checkRawHtml: NodeCheck = (node, { format }) =>
  node.type === 'html' && format !== 'mdx'
    ? {
        rule: 'text-html',
        value: quoteValue(node.value),
        message: `Raw HTML is not shown: ${quoteValue(node.value)}. Write it in Markdown, or put it in backquotes if readers should see the code.`,
      }
    : undefined;

const checkHeading: NodeCheck = (node) =>
  node.type === 'heading' && node.depth === 1
    ? {
        rule: 'text-heading',
        message: 'The page’s top-level heading is the title; begin headings in the text with ##.',
      }
    : undefined;

const checkTarget: NodeCheck = (node, { targets }) => {
  if (node.type !== 'link' && node.type !== 'definition') return undefined;
  if (targets && isSitePath(node.url)) return checkSitePath(node.url, targets);
  return isSafeTarget(node.url)
    ? undefined
    : {
        rule: 'text-link',
        value: quoteValue(node.url),
        message: `The link leads to ${quoteValue(node.url)}; it must be a complete public URL with https:// or http:// and no password in it, mailto: and one mailbox, or tel: and a number${targets ? ', or a path of this site such as /about/' : ''}.`,
      };
};

/** Finds a link to a page that the site does not have. */
export function checkSitePath(path: string, targets: SiteTargets) {
  if (targets.has(path)) return undefined;
  const hold = targets.findHoldReason(path);
  if (hold) {
    return {
      rule: 'text-link' as const,
      value: quoteValue(path),
      message: `This site has no page ${quoteValue(path)} yet, because its posting is ${describeHold(hold)}; publish the posting first, or remove the link.`,
    };
  }
  const guess = targets.findNearest(path);
  return {
    rule: 'text-link' as const,
    value: quoteValue(path),
    message: `This site has no page ${quoteValue(path)}${guess === undefined ? '; correct the link, or remove it' : `; perhaps ${guess} was meant`}.`,
  };
}

const checkFragment: NodeCheck = (node, { headings }) =>
  (node.type === 'link' || node.type === 'definition') &&
  node.url.startsWith('#') &&
  !headings.has(fragmentId(node.url))
    ? {
        rule: 'text-link',
        value: quoteValue(node.url),
        message: `No heading of this text is ${quoteValue(node.url)}; link to an existing heading, or remove the link.`,
      }
    : undefined;

const checkElement: NodeCheck = (node) => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const blocked = findBlockedPart(node);
  return blocked === undefined
    ? undefined
    : {
        rule: 'text-html',
        value: blocked,
        message: `The content policy of the site blocks ${blocked}. Write it in Markdown, or make it a component.`,
      };
};

const checkImage: NodeCheck = (node, { targets }) => {
  if (targets && node.type === 'image') return checkOwnImage(node.url, node.alt, targets);
  return node.type === 'image' || node.type === 'imageReference'
    ? {
        rule: 'text-image',
        ...(node.type === 'image' && { value: quoteValue(node.url) }),
        message: targets
          ? 'Write the path of the image next to its text: ![What it shows](/images/some-image.png).'
          : 'Postings show no images. Describe in words what the image shows.',
      }
    : undefined;
};

function checkOwnImage(path: string, alt: string | null | undefined, targets: SiteTargets) {
  const isOwn = path.startsWith('/images/');
  const exists = isOwn && targets.images.has(path.slice('/images/'.length));
  if (exists && (alt ?? '').trim() !== '') return undefined;
  return {
    rule: 'text-image' as const,
    value: quoteValue(path),
    message: !isOwn
      ? 'Images are files in images/ of the content folder; write the path as /images/some-image.png.'
      : !exists
        ? `The content folder has no file ${quoteValue(path.slice(1))}; add it, or correct its name.`
        : 'Describe between the brackets what the image shows, for readers who cannot see it.',
  };
}

const NODE_CHECKS: readonly NodeCheck[] = [
  checkRawHtml,
  checkHeading,
  checkTarget,
  checkFragment,
  checkElement,
  checkImage,
];

function textOf(node: MdastNode): string {
  return listNodes(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('');
}

/**
 * The part of a JSX element that the content policy blocks: its name, an attribute, or its target.
 */
function findBlockedPart(node: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
  const { name: element } = node;
  if (typeof element !== 'string' || !HTML_NAME.test(element)) return undefined;
  if (BLOCKED_ELEMENTS.test(element)) return `<${element}>`;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    if (BLOCKED_ATTRIBUTES.test(name)) return name;
    if (name === 'href' && typeof value === 'string' && !isSafeTarget(value))
      return quoteValue(value);
  }
  return undefined;
}
