import { Parser } from 'htmlparser2';
import type { Slice } from './sentences.ts';

const words = (text: string) => new Set(text.split(' '));

/** Elements that stand within a line of text. Any other ends the line before it, and its own. */
const INLINE = words(
  'a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd label mark q s samp script small span strong style sub sup ' +
    'svg template time tt u var wbr',
);

/** Elements whose content is not text, or not text that anything is said in. */
const PASSED_OVER = words(
  'script style template svg math pre noscript iframe object audio video canvas textarea select button title xmp noembed noframes',
);

/** An element by its offsets in the HTML, its tags included. */
export interface HtmlElement extends Slice {
  /** What it stands in; nothing for the HTML as a whole. */
  parent: HtmlElement | undefined;
  depth: number;
  /** Whether it has a closing tag of its own, and no line of text begins or ends in it. */
  withinLine: boolean;
}

/** Where in the HTML something stands: its offsets, and the innermost element around it. */
export interface HtmlPlace extends Slice {
  element: HtmlElement;
}

/** What HTML says, and where in it. */
export interface HtmlText {
  /** The lines of text, one for each run that no block interrupts; whitespace within them is single spaces. */
  text: string;
  /** The rows of its tables, each as the parts of the text that its cells hold, the empty ones included. */
  rows: readonly Slice[][];
  /** Where a character of the text comes from; not for the space between words, which may come from nowhere. */
  placeOf(index: number): HtmlPlace;
}

/** Something that begins at an index of a text, and goes on until the next. */
interface From {
  from: number;
}

/** What an index of a text is part of, of things in their order. */
export function partAt<Part extends From>(parts: readonly Part[], index: number): Part | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return parts[low];
}

/** Text that comes from one stretch of the HTML, character by character or, for an entity, as a whole. */
interface Stretch extends From {
  start: number;
  element: HtmlElement;
  /** Where the entity ends that it comes from. */
  entityEnd: number | undefined;
}

/** An element that is not closed yet. */
interface OpenElement {
  name: string;
  element: HtmlElement;
  /** What had been read when it began. */
  textLength: number;
  blocks: number;
}

/** Reads the text of HTML, of a whole page or a part of one. */
export function readHtmlText(html: string): HtmlText {
  const reader = new TextReader(html.length);
  const parser = new Parser({
    onopentag: (name) => reader.open(name, parser.startIndex),
    ontext: (data) => reader.add(data, parser.startIndex, parser.endIndex + 1),
    onclosetag: (name, implied) => reader.close(name, implied ? undefined : parser.endIndex + 1),
  });
  parser.end(html);
  return reader;
}

class TextReader implements HtmlText {
  text = '';
  readonly rows: Slice[][] = [];
  readonly #stretches: Stretch[] = [];
  readonly #root: HtmlElement;
  readonly #open: OpenElement[] = [];
  readonly #openRows: Slice[][] = [];
  #passedOver = 0;
  /** How many times a line was ended. */
  #blocks = 0;
  /** Whether the present line has no text yet. */
  #empty = true;
  /** Whether there is space before what comes next. */
  #space = false;

  constructor(length: number) {
    this.#root = { parent: undefined, depth: 0, start: 0, end: length, withinLine: false };
  }

  open(name: string, start: number): void {
    const parent = this.#element;
    if (this.#passedOver === 0) {
      if (!INLINE.has(name)) this.#endLine();
      if (name === 'br') this.#space = true;
      if (name === 'tr') this.#openRows.push([]);
    }
    if (PASSED_OVER.has(name)) this.#passedOver += 1;
    this.#open.push({
      name,
      element: { parent, depth: parent.depth + 1, start, end: start, withinLine: false },
      textLength: this.text.length,
      blocks: this.#blocks,
    });
  }

  /** Adds text that comes from `start` to `end`; text of another length than that is an entity's. */
  add(data: string, start: number, end: number): void {
    if (this.#passedOver > 0) return;
    const entityEnd = data.length === end - start ? undefined : end;
    let after = 0;
    for (const { 0: word, index } of data.matchAll(/\S+/g)) {
      if (index > after) this.#space = true;
      after = index + word.length;
      this.#addWord(word, entityEnd === undefined ? start + index : start, entityEnd);
    }
    if (after < data.length) this.#space = true;
  }

  /** Closes an element, with a tag that ends at `end` or without one. */
  close(name: string, end: number | undefined): void {
    // What is cut off in the middle of a tag is closed without ever having been opened.
    if (this.#open.at(-1)?.name !== name) return;
    const closed = this.#open.pop();
    if (!closed) return;
    if (PASSED_OVER.has(name)) this.#passedOver -= 1;
    if (this.#passedOver > 0) return;
    if (name === 'td' || name === 'th') {
      // What ended the cell's last line does not belong to it.
      const end = Math.max(closed.textLength, this.text.length - (this.#empty ? 1 : 0));
      this.#openRows.at(-1)?.push({ start: closed.textLength, end });
    } else if (name === 'tr') this.rows.push(this.#openRows.pop() ?? []);
    if (!INLINE.has(name)) this.#endLine();
    else if (end !== undefined) {
      closed.element.end = end;
      closed.element.withinLine = closed.blocks === this.#blocks;
    }
  }

  placeOf(index: number): HtmlPlace {
    const stretch = partAt(this.#stretches, index);
    if (!stretch) return { start: 0, end: 0, element: this.#root };
    const { from, element, entityEnd } = stretch;
    if (entityEnd !== undefined) return { start: stretch.start, end: entityEnd, element };
    const start = stretch.start + index - from;
    return { start, end: start + 1, element };
  }

  get #element(): HtmlElement {
    return this.#open.at(-1)?.element ?? this.#root;
  }

  #endLine(): void {
    if (!this.#empty) this.text += '\n';
    this.#blocks += 1;
    this.#empty = true;
    this.#space = false;
  }

  #addWord(word: string, start: number, entityEnd: number | undefined): void {
    if (this.#space && !this.#empty) this.text += ' ';
    this.#empty = false;
    this.#space = false;
    const from = this.text.length;
    const last = this.#stretches.at(-1);
    // A tag between two words, or more space than one, sets their offsets further apart.
    const goesOn =
      last !== undefined &&
      last.entityEnd === undefined &&
      entityEnd === undefined &&
      last.start - last.from === start - from;
    if (!goesOn) this.#stretches.push({ from, start, element: this.#element, entityEnd });
    this.text += word;
  }
}
