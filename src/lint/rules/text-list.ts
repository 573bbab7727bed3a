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
 */
const BULLETS = '•‣⁃∙◦●○■□▪▫▸►➢➤⦁◆◇⚫\\uF0A7\\uF0B7\\uF0D8\\uF076';
/** Signs that are words as well, so that they stay before the items of a list. */
const KEPT = '[✓→⇒➔➜★☆✦]|\\p{Extended_Pictographic}\\uFE0F?';
/** Numbers and letters that Markdown does not read as those of a list. */
const NUMBER = '\\(\\d{1,2}\\)(?=[ \\t])|\\(?[a-z]\\)(?=[ \\t])|\\d{1,2}[.)](?=\\p{L})';
const SPACE = '[ \\t\\u00A0]';
/** A line of an item. Signs that prose can begin with count where several lines have them. */
const ITEM = new RegExp(
  `^(?<before>[ \\t>]*)(?:(?<clear>[${BULLETS}])|(?<unclear>(?:[·–—]|--)(?=${SPACE})|・(?=\\S)|[-*](?=[\\p{L}\\u00A0])|o(?=\\t))|(?<number>${NUMBER})|(?<kept>${KEPT}))${SPACE}*(?=\\S)`,
  'u',
);
/** An item that follows another one, or a colon, on its line. */
const INNER_ITEM = new RegExp(`(?<=\\S)[ \\t]+[${BULLETS}][ \\t]+(?=\\S)`, 'gu');
const AFTER_COLON = new RegExp(`:[ \\t]+[${BULLETS}][ \\t]+\\S`, 'u');
const MAY_HAVE_ITEMS = new RegExp(`[${BULLETS}·–—*o・)-]|\\d\\.|${KEPT}`, 'u');

export default definePostingRule({
  id: 'text-list',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'A list that is no list',
      finds:
        'Lines that begin with a bullet, a dash, a check mark or the like, which Markdown does not read as a list; and several points on one line.',
      why: 'The page would show them as one paragraph, in which the points run together.',
      fix: 'Begin each line with a hyphen and a space, or run npm run check -- --fix.',
    },
    fr: {
      title: 'Une liste qui n’en est pas une',
      finds:
        'Des lignes qui commencent par une puce, un tiret, une coche ou un signe semblable, que Markdown ne lit pas comme une liste, ou plusieurs points sur une même ligne.',
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
  const items = lines.map((line) => ITEM.exec(line));
  const first = items.findIndex((item) => item !== null);
  const found = items.flatMap((item) => (item?.groups ? [item.groups] : []));
  const isOneLine = found.length < 2;
  const inOneLine = isOneLine ? readOneLine(lines, Math.max(0, first), from, body) : undefined;
  if (inOneLine) return inOneLine;
  // Within a paragraph, a middle dot may separate facts.
  const isList =
    found.some((groups) => groups['clear'] !== undefined) ||
    found.length > 1 ||
    found[0]?.['unclear'] === '·';
  if (!isList) return undefined;
  const edits: Edit[] = [];
  let offset = from;
  let isRegular = found.every((groups) => groups['number'] === undefined);
  for (const [i, line] of lines.entries()) {
    const item = items[i];
    if (item) {
      const sign = offset + (item.groups?.['before']?.length ?? 0);
      const isKept = item.groups?.['kept'] !== undefined;
      edits.push({ start: sign, end: isKept ? sign : offset + item[0].length, text: '- ' });
      if (line.slice(item[0].length).search(INNER_ITEM) >= 0) isRegular = false;
    } else if (i > first && !CONTINUATION.test(line)) isRegular = false;
    offset += line.length + 1;
  }
  const at = edits[0]?.start ?? from;
  const sign = (items[first]?.[0] ?? '').replace(/^[ \t>]+/, '').trim();
  return { start: at, sign, edits: isRegular ? edits : undefined };
}

/** An indented line that goes on with an item and is no item of a list within it. */
const CONTINUATION = /^[ \t>]*[ \t]{2}(?!o[ \t])\S/;

/** Several items on one line of a paragraph that has no other items. */
function readOneLine(
  lines: readonly string[],
  at: number,
  from: number,
  body: string,
): Run | undefined {
  const line = lines.findIndex((one) => AFTER_COLON.test(one));
  const i = line < 0 ? at : line;
  const text = lines[i] ?? '';
  const start = from + lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0);
  const item = ITEM.exec(text);
  const inner = [...text.matchAll(INNER_ITEM)];
  const isClear = item?.groups?.['clear'] !== undefined;
  const [first] = inner;
  if (!first || inner.length + Number(isClear) < 2 || !(isClear || line >= 0)) return undefined;
  const inside = item?.groups?.['before'] ?? '';
  const indent = body.slice(body.lastIndexOf('\n', start - 1) + 1, start) + inside;
  const own = isClear
    ? [{ start: start + inside.length, end: start + item[0].length, text: '- ' }]
    : [];
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n';
  const others = inner.map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
    text: `${lineEnd}${indent}- `,
  }));
  const edits = [...own, ...others];
  const sign = (isClear ? item[0] : first[0]).trim();
  // Text in a following line may belong to the last item or not.
  const isRegular = i === lines.length - 1 && /^[ \t]*$/.test(indent);
  return { start: edits[0]?.start ?? start, sign, edits: isRegular ? edits : undefined };
}

const SIGNS = new RegExp(`[\\s${BULLETS}·–—*o・-]`, 'gu');

/** Whether the text has the same words after the edits, and only the signs before them differ. */
function keepsWords({ source: { body, format } }: RuleContext, edits: readonly Edit[]): boolean {
  const readWords = (markdown: string) =>
    readBlocks(parseMarkdown(markdown, format))
      .map(({ text }) => text)
      .join('');
  const [before, after] = [readWords(body), readWords(applyEdits(body, edits))];
  // An edit takes one sign away, with the spaces around it, or none.
  const taken = edits.map(({ start, end }) => body.slice(start, end).replace(/\s/g, '')).join('');
  const lost = before.replace(/\s/g, '').length - after.replace(/\s/g, '').length;
  return lost === taken.length && before.replace(SIGNS, '') === after.replace(SIGNS, '');
}
