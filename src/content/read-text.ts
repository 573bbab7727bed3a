import type { MdastNode } from 'satteri';
import { pushAll } from '../lib/push-all.ts';
import { readBlocks, type TextBlock } from '../text/blocks.ts';
import {
  findCostlyMarkdown,
  MarkdownSyntaxError,
  parseMarkdown,
  renderMarkdown,
} from '../text/markdown.ts';
import { planMarks, type SentenceMark } from '../text/sentence-marks.ts';
import { checkText, type TextSource } from './check-text.ts';
import type { EntryText } from './content.ts';
import type { Finding } from './finding.ts';
import type { SiteTargets } from './site-targets.ts';
import { createFinding, type MarkdownSource } from './source-file.ts';

interface ReadOptions {
  /** Whether to render Markdown into HTML too. MDX is code, which Astro renders. */
  render: boolean;
  /** For texts that may link to the board's own pages and show its images. */
  targets?: SiteTargets;
  /** Given the parsed text; returns the sentences that get an element with an id. */
  selectMarks?: (tree: MdastNode) => readonly SentenceMark[];
}

/**
 * Reads the text of a file: parses it once, adds everything that is wrong with its form to the
 * findings, and renders it.
 *
 * @returns undefined if the text cannot be parsed
 */
export function readText(
  source: TextSource & Pick<MarkdownSource, 'body'>,
  findings: Finding[],
  { render, targets, selectMarks = () => [] }: ReadOptions,
): EntryText | undefined {
  const { body, format, file } = source;
  const costly = findCostlyMarkdown(body);
  if (costly !== undefined) {
    findings.push(
      createFinding(file, { line: source.bodyLine, column: 1 }, 'file-unreadable', {
        message: costly,
      }),
    );
    return undefined;
  }
  let blocks: readonly TextBlock[] | undefined;
  let marks: readonly SentenceMark[] = [];
  const readTree = (tree: MdastNode) => {
    pushAll(findings, checkText(source, tree, targets));
    if (render && format === 'md') blocks = readBlocks(tree);
    const wanted = selectMarks(tree);
    const plan = planMarks(tree, body, wanted);
    marks = wanted.filter(({ id }) => plan.marked.has(id));
    return plan;
  };
  let html: string | undefined;
  try {
    if (render && format === 'md') html = renderMarkdown(body, readTree, targets);
    else readTree(parseMarkdown(body, format));
  } catch (error) {
    if (!(error instanceof MarkdownSyntaxError)) throw error;
    findings.push(syntaxFinding(source, error));
    return undefined;
  }
  return {
    format,
    path: file.path,
    body,
    marks,
    ...(html !== undefined && { html }),
    ...(blocks && { blocks }),
  };
}

function syntaxFinding(source: TextSource, error: MarkdownSyntaxError): Finding {
  const position = { line: source.bodyLine - 1 + error.line, column: error.column };
  return createFinding(source.file, position, 'file-unreadable', {
    message: `The text cannot be read as MDX: ${error.message}. Correct it, or rename the file to .md.`,
  });
}
