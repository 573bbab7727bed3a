import type { Slice } from './sentences.ts';
import { escapeHtml } from '../lib/xml.ts';
import { partAt, readHtmlText, type HtmlText } from './html-text.ts';

/** A sentence that something on the page leads to. */
export interface TextMark {
  /** The id that its element gets, one that the page does not have yet. */
  id: string;
  /** The sentence as plain text on one line. */
  text: string;
}

/** Where in the HTML a sentence's element begins and ends. */
interface MarkedSpan extends Slice {
  id: string;
  sentence: string;
}

/**
 * Puts each sentence of a rendered text into an element with its id: `<span id="…" class="evidence">`. Of a row of a table,
 * said as `Pay: $30 an hour`, the last cell gets it. An end that falls within an element, such as a link, goes to the
 * end of that element. The HTML stays as it is but for these tags. Takes time linear in the HTML for each mark.
 *
 * @param html as it was rendered, whole or a part of a page
 * @param marks the first has the first choice; one with the text of an earlier one gets the next place that says it
 * @returns the HTML with its spans, and the ids that it has; a sentence that is not found, or that overlaps one before
 *   it, has none
 */
export function markText(
  html: string,
  marks: readonly TextMark[],
): { html: string; marked: ReadonlySet<string> } {
  const spans: MarkedSpan[] = [];
  const marked = new Set<string>();
  if (marks.length > 0) {
    const text = readHtmlText(html);
    const rows = rowLines(text);
    for (const mark of marks) {
      const span = marked.has(mark.id) ? undefined : spanOf(mark, text, rows, spans);
      if (!span) continue;
      spans.push(span);
      marked.add(mark.id);
    }
  }
  return { html: withSpans(html, spans), marked };
}

/** The first place of a sentence that the spans before leave to it. */
function spanOf(
  { id, text: said }: TextMark,
  text: HtmlText,
  rows: RowLines,
  before: readonly MarkedSpan[],
): MarkedSpan | undefined {
  const sentence = said.replace(/\s+/g, ' ').trim();
  // Half a character can be found within a whole one, which no tag may cut.
  if (sentence === '' || !sentence.isWellFormed()) return undefined;
  for (const part of partsThatSay(sentence, text.text, rows)) {
    const slice = htmlSlice(part, text);
    if (!slice) continue;
    const span = { ...slice, id, sentence };
    if (before.every((other) => isLeftBy(other, span))) return span;
  }
  return undefined;
}

/** Whether a span can stand beside, in or around another, and is not the same sentence in the same place. */
function isLeftBy(other: MarkedSpan, span: MarkedSpan): boolean {
  if (span.end <= other.start || other.end <= span.start) return true;
  const within = holds(other, span);
  const around = holds(span, other);
  return within && around ? span.sentence !== other.sentence : within || around;
}

const holds = (outer: Slice, inner: Slice) => outer.start <= inner.start && inner.end <= outer.end;

/** The parts of a text's lines that say a sentence, the best first; then those of its tables' rows. */
function* partsThatSay(sentence: string, text: string, rows: RowLines): Generator<Slice> {
  yield* bestFirst(text, sentence);
  for (const said of bestFirst(rows.text, sentence)) {
    const part = lastCellOf(said, rows, text);
    if (part) yield part;
  }
}

/** What a text says in so many places is looked for no further. */
const ENOUGH = 10_000;

/** Where a text says a sentence: first where it is a sentence by itself, then where it is part of another. */
function* bestFirst(text: string, sentence: string): Generator<Slice> {
  const within: Slice[] = [];
  let seen = 0;
  for (const start of occurrences(text, sentence)) {
    seen += 1;
    if (seen > ENOUGH) break;
    const slice = { start, end: start + sentence.length };
    if (isWithinWord(text, start) || isWithinWord(text, slice.end)) continue;
    if (standsAlone(text, slice)) yield slice;
    else within.push(slice);
  }
  yield* within;
}

/** What a sentence ends in. */
const END = /[.!?…。！？]["'”’»)\]]{0,3}$/;
/** No end of a sentence is longer, nor any character. */
const END_LENGTH = 5;

/** Whether a part of a text is not a part of a longer sentence, as far as its neighbours tell. */
function standsAlone(text: string, { start, end }: Slice): boolean {
  return (
    (isLineEnd(text, start - 1) || endsSentence(text, start)) &&
    (isLineEnd(text, end) || endsSentence(text, end))
  );
}

const isLineEnd = (text: string, index: number) => (text[index] ?? '\n') === '\n';
const endsSentence = (text: string, end: number) =>
  END.test(text.slice(Math.max(0, end - END_LENGTH), end).trimEnd());

function isWithinWord(text: string, index: number): boolean {
  return (
    /[\p{L}\p{N}]\p{M}*$/u.test(text.slice(Math.max(0, index - END_LENGTH), index)) &&
    /^[\p{L}\p{N}\p{M}]/u.test(text.slice(index, index + 2))
  );
}

/** Every index of a part in a text, in time linear in both whatever they are (Knuth, Morris and Pratt). */
function* occurrences(text: string, part: string): Generator<number> {
  const borders = bordersOf(part);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    while (matched > 0 && part.charCodeAt(matched) !== char) matched = borders[matched - 1] ?? 0;
    if (part.charCodeAt(matched) === char) matched += 1;
    if (matched < part.length) continue;
    yield at + 1 - matched;
    matched = borders[matched - 1] ?? 0;
  }
}

/** For each beginning of a text, how much of it, not all, is both its beginning and its end. */
function bordersOf(text: string): Int32Array {
  const borders = new Int32Array(text.length);
  let border = 0;
  for (let at = 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    while (border > 0 && text.charCodeAt(border) !== char) border = borders[border - 1] ?? 0;
    if (text.charCodeAt(border) === char) border += 1;
    borders[at] = border;
  }
  return borders;
}

/** The rows of a text's tables as they are read out, one a line, and where each cell of them comes from. */
interface RowLines {
  text: string;
  cells: { from: number; cell: Slice }[];
}

/** Reads rows out as a posting's text is read: `Pay: $30 an hour`. */
function rowLines({ text, rows }: HtmlText): RowLines {
  const lines: RowLines = { text: '', cells: [] };
  for (const row of rows) {
    let line = '';
    for (const cell of row) {
      if (line !== '') line += ': ';
      if (cell.end > cell.start) lines.cells.push({ from: lines.text.length + line.length, cell });
      line += text.slice(cell.start, cell.end).replaceAll('\n', ' ');
    }
    lines.text += `${line}\n`;
  }
  return lines;
}

/** What a part of the rows says in the last of its cells, as a part of the text. */
function lastCellOf(said: Slice, rows: RowLines, text: string): Slice | undefined {
  const last = partAt(rows.cells, said.end - 1);
  if (!last) return undefined;
  const { from, cell } = last;
  const end = Math.min(cell.end, cell.start + said.end - from);
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const start = Math.max(cell.start, cell.start + said.start - from, line);
  return start < end ? { start, end } : undefined;
}

/** The narrowest slice of the HTML that holds a part of its text and all of the elements that it cuts. */
function htmlSlice({ start, end }: Slice, text: HtmlText): Slice | undefined {
  let first = text.placeOf(start);
  let last = text.placeOf(end - 1);
  while (first.element !== last.element) {
    const isFirst = first.element.depth >= last.element.depth;
    const { element } = isFirst ? first : last;
    if (!element.parent || !element.withinLine) return undefined;
    const around = { start: element.start, end: element.end, element: element.parent };
    if (isFirst) first = around;
    else last = around;
  }
  return { start: first.start, end: last.end };
}

/** Puts spans into HTML that do not cut each other. */
function withSpans(html: string, spans: readonly MarkedSpan[]): string {
  const open: MarkedSpan[] = [];
  let out = '';
  let copied = 0;
  const insert = (tag: string, at: number) => {
    out += html.slice(copied, at) + tag;
    copied = at;
  };
  const closeUntil = (at: number) => {
    for (let last = open.at(-1); last && last.end <= at; last = open.at(-1)) {
      insert('</span>', last.end);
      open.pop();
    }
  };
  const outerFirst = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const span of outerFirst) {
    closeUntil(span.start);
    insert(`<span id="${escapeHtml(span.id)}" class="evidence">`, span.start);
    open.push(span);
  }
  closeUntil(html.length);
  return out + html.slice(copied);
}
