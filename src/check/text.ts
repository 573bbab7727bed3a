import {
  markdownToMdast,
  mdxToMdast,
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { fragmentId, headingIds } from '../posting/heading.ts';
import { isSafeTarget } from '../posting/link.ts';
import { show } from './fields.ts';
import type { Finding } from './finding.ts';
import { at, type MarkdownSource } from './source-file.ts';

/** As the site renders it, so that both read the same text in the same way. */
const FEATURES = { frontmatter: false, gfm: { footnotes: false } };

/** Elements and attributes that the site's policy would stop, in MDX that a keeper wrote. */
const STOPPED_ELEMENTS =
  /^(?:script|style|iframe|object|embed|img|picture|video|audio|base|form|link|meta)$/;
const STOPPED_ATTRIBUTES = /^(?:style|on.+)$/i;
/** HTML's own elements; a component's name begins with a capital, and its properties are its own matter. */
const HTML_NAME = /^[a-z]/;

/**
 * Holds a posting's text against what the site can show: no raw HTML, no first-rank heading
 * (the title is the page's), no image, no link that runs something or leads nowhere.
 */
export function checkText(source: MarkdownSource): Finding[] {
  const mdx = source.file.path.endsWith('.mdx');
  let tree: MdastNode;
  try {
    tree = mdx
      ? mdxToMdast(source.body, { features: FEATURES })
      : markdownToMdast(source.body, { features: FEATURES });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
    const where = { line: source.bodyLine - 1 + Number(line), column: Number(column) };
    return [
      at(source.file, where, 'file-unreadable', {
        message: `The text cannot be read as MDX: ${reason.replace(/\s+/g, ' ')}. Mend it, or rename the file to .md.`,
      }),
    ];
  }
  const findings: Finding[] = [];
  const headings = new Set<string>();
  const idOf = headingIds();
  walk(tree, (node) => {
    if (node.type === 'heading') headings.add(idOf(plainText(node)));
  });
  walk(tree, (node) => {
    const where = {
      line: source.bodyLine - 1 + (node.position?.start.line ?? 1),
      column: node.position?.start.column ?? 1,
    };
    if (node.type === 'html' && !mdx) {
      findings.push(
        at(source.file, where, 'text-html', {
          value: show(node.value),
          message: `Raw HTML is not shown: ${show(node.value)}. Say it in Markdown, or put it in backquotes if it is to be read.`,
        }),
      );
    } else if (node.type === 'heading' && node.depth === 1) {
      findings.push(
        at(source.file, where, 'text-heading', {
          message:
            'The page’s first-rank heading is the title; begin headings in the text with ##.',
        }),
      );
    } else if ((node.type === 'link' || node.type === 'definition') && !isSafeTarget(node.url)) {
      findings.push(
        at(source.file, where, 'text-link', {
          value: show(node.url),
          message: `The link leads to ${show(node.url)}; it must be a whole public address with https:// or http:// and no password in it, or mailto: and one mailbox.`,
        }),
      );
    } else if (
      (node.type === 'link' || node.type === 'definition') &&
      node.url.startsWith('#') &&
      !headings.has(fragmentId(node.url))
    ) {
      findings.push(
        at(source.file, where, 'text-link', {
          value: show(node.url),
          message: `No heading of this text is ${show(node.url)}; link to one that there is, or drop the link.`,
        }),
      );
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const stopped = stoppedIn(node);
      if (stopped !== undefined) {
        findings.push(
          at(source.file, where, 'text-html', {
            value: stopped,
            message: `The site’s policy stops ${stopped}. Say it in Markdown, or make it a component.`,
          }),
        );
      }
    } else if (node.type === 'image' || node.type === 'imageReference') {
      findings.push(
        at(source.file, where, 'text-image', {
          ...(node.type === 'image' && { value: show(node.url) }),
          message: 'Postings show no images. Say in words what the image shows.',
        }),
      );
    }
  });
  return findings;
}

/** Visits every node in the order of the text, without recursion: text may be nested a thousand levels deep. */
function walk(root: MdastNode, visit: (node: MdastNode) => void): void {
  const ahead = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    visit(node);
    if ('children' in node) ahead.push(...node.children.toReversed());
  }
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
    if (name === 'href' && typeof value === 'string' && !isSafeTarget(value)) return show(value);
  }
  return undefined;
}
