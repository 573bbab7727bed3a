import { pushAll } from '../lib/push-all.ts';
import {
  markdownToMdast,
  mdxToMdast,
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { fragmentId, headingIds } from './heading-ids.ts';
import { isSafeTarget } from '../model/link.ts';
import { quoteValue } from '../content/check-fields.ts';
import type { Finding, StructuralRuleId } from '../content/finding.ts';
import { createFinding, type MarkdownSource } from '../content/source-file.ts';

/** As the site renders it, so that both read the same text in the same way. */
const FEATURES = { frontmatter: false, gfm: { footnotes: false } };

/** Elements and attributes that the site's policy would stop, in MDX that a keeper wrote. */
const STOPPED_ELEMENTS =
  /^(?:script|style|iframe|object|embed|img|picture|video|audio|base|form|link|meta)$/;
const STOPPED_ATTRIBUTES = /^(?:style|on.+)$/i;
/** HTML's own elements; a component's name begins with a capital, and its properties are its own matter. */
const HTML_NAME = /^[a-z]/;

/** A text as its parser sees it. */
export interface ParsedText {
  tree: MdastNode;
  /** Every node in the order of the text. */
  nodes: readonly MdastNode[];
}

/** What the parser's time or memory grows with the square of: how many of it a text may have, and what to do about more. */
const COSTLY: readonly { pattern: RegExp; most: number; what: string; remedy: string }[] = [
  {
    pattern: /&[#\w]{1,32};/g,
    most: 5000,
    what: 'character references such as &amp;',
    remedy: 'Write the characters themselves.',
  },
  { pattern: /[_*~]/g, most: 20_000, what: 'marks of emphasis', remedy: 'Take most of them out.' },
  {
    pattern: /^(?:[ \t]{0,3}>){2000}/gm,
    most: 0,
    what: 'quotations one inside the other',
    remedy: 'Quote less deeply.',
  },
];

/** Parses a file's text; what cannot be parsed is a finding. */
export function parseText(source: MarkdownSource): ParsedText | Finding {
  for (const { pattern, most, what, remedy } of COSTLY) {
    const count = source.body.match(pattern)?.length ?? 0;
    if (count <= most) continue;
    const many = most === 0 ? 'too many' : `${count}`;
    return createFinding(source.file, { line: source.bodyLine, column: 1 }, 'file-unreadable', {
      message: `The text has ${many} ${what}, and cannot be read with so many. ${remedy}`,
    });
  }
  const parse = source.file.path.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  try {
    const tree: MdastNode = parse(source.body, { features: FEATURES });
    return { tree, nodes: nodesOf(tree) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
    const where = { line: source.bodyLine - 1 + Number(line), column: Number(column) };
    const [as, remedy] =
      parse === mdxToMdast ? [' as MDX', 'Mend it, or rename the file to .md.'] : ['', 'Mend it.'];
    return createFinding(source.file, where, 'file-unreadable', {
      message: `The text cannot be read${as}: ${reason.replace(/\s+/g, ' ')}. ${remedy}`,
    });
  }
}

/**
 * Holds a posting's text against what the site can show: no raw HTML, no first-rank heading
 * (the title is the page's), no image, no link that runs something or leads nowhere.
 */
export function checkText(source: MarkdownSource, { nodes }: ParsedText): Finding[] {
  const mdx = source.file.path.endsWith('.mdx');
  const idOf = headingIds();
  const headings = new Set(
    nodes.filter((node) => node.type === 'heading').map((node) => idOf(plainText(node))),
  );
  return nodes.flatMap((node) =>
    RULES.flatMap((rule) => {
      const found = rule(node, { mdx, headings });
      if (!found) return [];
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const { rule: id, ...rest } = found;
      return [createFinding(source.file, { line: source.bodyLine - 1 + line, column }, id, rest)];
    }),
  );
}

/** A file's text, parsed, after all that is wrong with its form was found. */
export function readText(source: MarkdownSource, findings: Finding[]): ParsedText | undefined {
  const parsed = parseText(source);
  findings.push(...source.findings);
  if ('rule' in parsed) findings.push(parsed);
  else pushAll(findings, checkText(source, parsed));
  return 'rule' in parsed ? undefined : parsed;
}

/** What a rule looks at beside the node itself. */
interface TextContext {
  mdx: boolean;
  /** The ids of the text's headings. */
  headings: ReadonlySet<string>;
}

/** One rule about one node of the text; what it finds, or nothing. */
type NodeRule = (
  node: MdastNode,
  text: TextContext,
) => (Pick<Finding, 'message' | 'value'> & { rule: StructuralRuleId }) | undefined;

const rawHtml: NodeRule = (node, { mdx }) =>
  node.type === 'html' && !mdx
    ? {
        rule: 'text-html',
        value: quoteValue(node.value),
        message: `Raw HTML is not shown: ${quoteValue(node.value)}. Say it in Markdown, or put it in backquotes if it is to be read.`,
      }
    : undefined;

const firstRankHeading: NodeRule = (node) =>
  node.type === 'heading' && node.depth === 1
    ? {
        rule: 'text-heading',
        message: 'The page’s first-rank heading is the title; begin headings in the text with ##.',
      }
    : undefined;

const unsafeLink: NodeRule = (node) =>
  (node.type === 'link' || node.type === 'definition') && !isSafeTarget(node.url)
    ? {
        rule: 'text-link',
        value: quoteValue(node.url),
        message: `The link leads to ${quoteValue(node.url)}; it must be a whole public address with https:// or http:// and no password in it, or mailto: and one mailbox.`,
      }
    : undefined;

const lostLink: NodeRule = (node, { headings }) =>
  (node.type === 'link' || node.type === 'definition') &&
  node.url.startsWith('#') &&
  !headings.has(fragmentId(node.url))
    ? {
        rule: 'text-link',
        value: quoteValue(node.url),
        message: `No heading of this text is ${quoteValue(node.url)}; link to one that there is, or drop the link.`,
      }
    : undefined;

const stoppedElement: NodeRule = (node) => {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const stopped = stoppedIn(node);
  return stopped === undefined
    ? undefined
    : {
        rule: 'text-html',
        value: stopped,
        message: `The site’s policy stops ${stopped}. Say it in Markdown, or make it a component.`,
      };
};

const image: NodeRule = (node) =>
  node.type === 'image' || node.type === 'imageReference'
    ? {
        rule: 'text-image',
        ...(node.type === 'image' && { value: quoteValue(node.url) }),
        message: 'Postings show no images. Say in words what the image shows.',
      }
    : undefined;

const RULES: readonly NodeRule[] = [
  rawHtml,
  firstRankHeading,
  unsafeLink,
  lostLink,
  stoppedElement,
  image,
];

/** Every node in the order of the text, without recursion: text may be nested a thousand levels deep. */
function nodesOf(root: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const ahead = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    nodes.push(node);
    if ('children' in node) pushAll(ahead, node.children.toReversed());
  }
  return nodes;
}

function plainText(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** What of a JSX element the site's policy would stop: the element itself, an attribute, or where it leads. */
function stoppedIn(node: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
  const { name: element } = node;
  if (typeof element !== 'string' || !HTML_NAME.test(element)) return undefined;
  if (STOPPED_ELEMENTS.test(element)) return `<${element}>`;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    if (STOPPED_ATTRIBUTES.test(name)) return name;
    if (name === 'href' && typeof value === 'string' && !isSafeTarget(value))
      return quoteValue(value);
  }
  return undefined;
}
