import {
  markdownToHtml,
  markdownToMdast,
  mdxToMdast,
  type MdastNode,
  type MdastPluginDefinition,
} from 'satteri';
import { createTextPlugin, type OwnSite } from './markdown-plugin.ts';
import { applyMarks, type MarkPlan } from './sentence-marks.ts';
import { singleTildes } from './single-tildes.ts';

/**
 * `mdx` is Markdown with components in it, which is code: its HTML is known only when it has run.
 */
export type MarkdownFormat = 'md' | 'mdx';

/**
 * How Markdown is read everywhere: text is shown as it was written, quotation marks and dashes
 * included.
 */
export const MARKDOWN_FEATURES = {
  frontmatter: false,
  smartPunctuation: false,
  gfm: { footnotes: false },
  // Tells single tildes, which are no markup, from double ones.
  subscript: true,
};

/** Markdown that the parser refuses, with the position in the Markdown, from 1. */
export class MarkdownSyntaxError extends Error {
  override readonly name = 'MarkdownSyntaxError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Constructs that cost the parser time or memory that grows with the square of their number. */
const COSTLY: readonly { pattern: RegExp; max: number; name: string; remedy: string }[] = [
  {
    pattern: /&[#\w]{1,32};/g,
    max: 5000,
    name: 'character references such as &amp;',
    remedy: 'Write the characters themselves.',
  },
  { pattern: /[_*~]/g, max: 20_000, name: 'emphasis marks', remedy: 'Remove most of them.' },
  {
    pattern: /^(?:[ \t]{0,3}>){2000}/gm,
    max: 0,
    name: 'nested quotations',
    remedy: 'Quote less deeply.',
  },
];

/** Why a text would take the parser too long; undefined for a text that it can take. */
export function findCostlyMarkdown(markdown: string): string | undefined {
  for (const { pattern, max, name, remedy } of COSTLY) {
    const count = markdown.match(pattern)?.length ?? 0;
    if (count <= max) continue;
    return `The text has ${max === 0 ? 'too many' : count} ${name} and cannot be read. ${remedy}`;
  }
  return undefined;
}

/**
 * Parses Markdown into its tree, in which every node has its position.
 *
 * @throws {MarkdownSyntaxError} if MDX is malformed; plain Markdown never is
 */
export function parseMarkdown(markdown: string, format: MarkdownFormat): MdastNode {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  try {
    return parse(markdown, { features: MARKDOWN_FEATURES });
  } catch (error) {
    throw toSyntaxError(error);
  }
}

/**
 * Parses Markdown and renders it, in one pass.
 *
 * @param plan decides, from the tree, which sentences become elements with an id
 * @param site for texts that may link to the board's own pages and show its images
 * @returns safe HTML
 */
export function renderMarkdown(
  markdown: string,
  plan: (tree: MdastNode) => MarkPlan,
  site?: OwnSite,
): string {
  const marks: MdastPluginDefinition = {
    name: 'corkboard:marks',
    options: { position: true },
    before: (root, context) => applyMarks(plan(root), context),
  };
  const result = markdownToHtml(markdown, {
    mdastPlugins: [marks, singleTildes],
    hastPlugins: [() => createTextPlugin(site)],
    features: MARKDOWN_FEATURES,
  });
  if (result instanceof Promise) throw new Error('A Markdown plugin works asynchronously.');
  return result.html;
}

/** The parser writes the position of a syntax error in front of its message. */
function toSyntaxError(error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return line === undefined || column === undefined || reason === undefined
    ? error
    : new MarkdownSyntaxError(reason.replace(/\s+/g, ' '), Number(line), Number(column));
}
