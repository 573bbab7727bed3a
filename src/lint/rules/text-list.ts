import type { MdastNode } from 'satteri';
import type { Edit } from '../../content/finding.ts';
import { quoteValue } from '../../content/field-words.ts';
import { readBlocks } from '../../text/blocks.ts';
import { parseMarkdown } from '../../text/markdown.ts';
import { applyEdits } from '../fix.ts';
import { bodyPositions, bodyStart } from '../shared/body.ts';
import { definePostingRule, type RuleContext, type RuleResult } from '../rule.ts';

/**
 * Signs that word processors put before the items of a list, those of their symbol fonts included.
 * Check marks and arrows are not among them, as a list would not show them.
 */
const BULLETS = '•‣⁃∙◦●○■□▪▫▸►➢➤\\uF0A7\\uF0B7\\uF0D8\\uF076';
/** A line of an item. Signs that prose can begin with count where several lines have them. */
const ITEM = new RegExp(
  `^(?<before>[ \\t>]*)(?:(?<clear>[${BULLETS}])|(?<unclear>[·–—](?=[ \\t\\u00A0])|[-*](?=\\p{L})|o(?=\\t)))[ \\t\\u00A0]*(?=\\S)`,
  'u',
);
/** An item that follows another one on its line. */
const INNER_ITEM = new RegExp(`\\S[ \\t]+[${BULLETS}][ \\t]+\\S`, 'u');
const MAY_HAVE_ITEMS = new RegExp(`[${BULLETS}·–—*o-]`, 'u');

export default definePostingRule({
  id: 'text-list',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'A list that is no list',
      finds:
        'Lines that begin with a bullet or dash of a word processor, which Markdown does not read as a list.',
      why: 'The page would show them as one paragraph, in which the points run together.',
      fix: 'Begin each line with a hyphen and a space, or run npm run check -- --fix.',
    },
    fr: {
      title: 'Une liste qui n’en est pas une',
      finds:
        'Des lignes qui commencent par une puce ou un tiret de traitement de texte, que Markdown ne lit pas comme une liste.',
      why: 'La page les montrerait en un seul paragraphe, où les points se suivent sans séparation.',
      fix: 'Commencez chaque ligne par un trait d’union et une espace, ou lancez la commande npm run check -- --fix.',
    },
  },
  example: {
    wrong: '• calibrate sensors\n• record the results',
    right: '- calibrate sensors\n- record the results',
  },
  check: (context) => {
    if (!MAY_HAVE_ITEMS.test(context.source.body)) return [];
    const runs = findRuns(context);
    const toPosition = bodyPositions(context);
    const offset = bodyStart(context);
    return runs.map(({ start, sign, edits }): RuleResult => {
      const fix = edits && keepsWords(context, edits) ? edits : [];
      return {
        ...toPosition(start),
        value: quoteValue(sign),
        message: `Lines that begin with "${quoteValue(sign)}" are shown as one paragraph. Write a list: a line for each point, with a hyphen and a space before it.`,
        ...(fix.length > 0 && {
          fix: fix.map((edit) => ({ ...edit, start: offset + edit.start, end: offset + edit.end })),
        }),
      };
    });
  },
});

/** Items in one paragraph, or in several that follow one another. */
interface Run {
  /** Offset of the first sign in the text. */
  start: number;
  sign: string;
  /** Edits of the text that make it a list; undefined if it is unclear where an item ends. */
  edits: Edit[] | undefined;
}

function findRuns({ nodes, source }: RuleContext): Run[] {
  const runs: Run[] = [];
  let last: MdastNode | undefined;
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue;
    const run = readParagraph(node, source.body);
    if (!run) continue;
    const before = runs.at(-1);
    const gap = source.body.slice(last?.position?.end.offset, node.position?.start.offset);
    if (before && last && /^[\s>]*$/.test(gap)) {
      before.edits = before.edits && run.edits && [...before.edits, ...run.edits];
    } else runs.push(run);
    last = node;
  }
  return runs;
}

function readParagraph(node: MdastNode, body: string): Run | undefined {
  const { start, end } = node.position ?? {};
  const from = start?.offset ?? 0;
  const lines = body.slice(from, end?.offset).split('\n');
  const items = lines.map((line) => ITEM.exec(line)?.groups);
  const first = items.findIndex((item) => item !== undefined);
  const found = items.filter((item) => item !== undefined);
  // Within a paragraph, a middle dot may separate facts.
  const isList =
    found.some(({ clear }) => clear !== undefined) ||
    found.length > 1 ||
    items[0]?.['unclear'] === '·';
  if (!isList) return undefined;
  const edits: Edit[] = [];
  let offset = from;
  let isRegular = true;
  for (const [i, line] of lines.entries()) {
    const match = ITEM.exec(line);
    if (match) {
      const indent = match.groups?.['before']?.length ?? 0;
      edits.push({ start: offset + indent, end: offset + match[0].length, text: '- ' });
      if (INNER_ITEM.test(line.slice(match[0].length))) isRegular = false;
    } else if (i > first && !/^[ \t>]*[ \t]{2}\S/.test(line)) isRegular = false;
    offset += line.length + 1;
  }
  const [{ start: at, end: to } = { start: from, end: from }] = edits;
  return { start: at, sign: body.slice(at, to).trim(), edits: isRegular ? edits : undefined };
}

const SIGNS = new RegExp(`[\\s${BULLETS}·–—*o-]`, 'gu');

/** Whether the text has the same words after the edits, and only the signs before them differ. */
function keepsWords({ source: { body, format } }: RuleContext, edits: readonly Edit[]): boolean {
  const readWords = (markdown: string) =>
    readBlocks(parseMarkdown(markdown, format))
      .map(({ text }) => text)
      .join('');
  const [before, after] = [readWords(body), readWords(applyEdits(body, edits))];
  // Each edit takes one sign away, with the spaces around it.
  const lost = before.replace(/\s/g, '').length - after.replace(/\s/g, '').length;
  return lost === edits.length && before.replace(SIGNS, '') === after.replace(SIGNS, '');
}
