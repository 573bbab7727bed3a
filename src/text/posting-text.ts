import { pushAll } from '../lib/push-all.ts';
import type { MdastNode } from 'satteri';
import type { Passage } from './passage.ts';
import { isEnglish } from './language.ts';
import { sentencesOf } from './sentences.ts';
import { plainText } from './plain-text.ts';
import { Positions, type Position } from '../lib/positions.ts';
import type { MarkdownSource } from '../content/source-file.ts';

/** A passage that knows where it stands in its file. */
export interface LocatedPassage extends Passage {
  /** The line and column of the file, both from 1, at which a character of the passage stands. */
  at(index: number): Position;
}

/** A posting's title and text, as the passages that a reader comes to. */
export interface PostingText {
  /** The title first, then the text's headings and sentences in their order. */
  passages: readonly LocatedPassage[];
  /** Whether the text is in English, the language that facts are read in. */
  english: boolean;
}

/** Some words of a posting. */
export interface Span {
  passage: LocatedPassage;
  /** In UTF-16 units of the passage's text. */
  start: number;
  end: number;
}

/** Where in the file a span begins. */
export function positionOf({ passage, start }: Span): Position {
  return passage.at(start);
}

/** Reads a posting's title and its parsed text. */
export function readPostingText(
  source: MarkdownSource,
  title: string,
  tree: MdastNode,
): PostingText {
  const place = source.locate(['title']);
  const passages: LocatedPassage[] = [
    {
      text: title,
      kind: 'title',
      heading: '',
      lead: '',
      at: (index) => ({ line: place.line, column: place.column + index }),
    },
    ...new PassageExtractor(source).read(tree),
  ];
  return { passages, english: isEnglish(passages.map(({ text }) => text)) };
}

/** What leads into a list, such as `You have:`; it may change on the way. */
interface Lead {
  text: string;
}

/** A line that only announces what comes below it. */
const LABEL = /^\p{Lu}[^.!?:]{1,60}:$/u;

/** So many passages of a text are read; no posting has as many. */
const MOST = 10_000;

/** A heading is no longer, in UTF-16 units. */
const LONGEST_HEADING = 80;

/** Whether a paragraph is all bold and no sentence, as headings are often written. */
function isBoldLine(node: MdastNode, text: string): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'strong' &&
    text.length <= LONGEST_HEADING &&
    !/[.!?]\s*$/.test(text)
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Blocks that hold a line of text of their own. */
const LINES = new Set(['paragraph', 'heading', 'tableRow']);

class PassageExtractor {
  readonly #source: MarkdownSource;
  readonly #positions: Positions;
  #heading = '';

  constructor(source: MarkdownSource) {
    this.#source = source;
    this.#positions = new Positions(source.body);
  }

  read(root: MdastNode): LocatedPassage[] {
    const passages: LocatedPassage[] = [];
    /** The blocks ahead, the next one last, and what leads into the list that each stands in. */
    const ahead: { node: MdastNode; list: Lead | undefined }[] = [{ node: root, list: undefined }];
    for (let next = ahead.pop(); next && passages.length < MOST; next = ahead.pop()) {
      const { node, list } = next;
      if (LINES.has(node.type)) pushAll(passages, this.#readLine(node, list));
      else if ('children' in node) {
        let before = list?.text ?? '';
        const children = node.children.map((child) => {
          const inside = child.type === 'list' ? { text: before } : list;
          // What follows a list is led into by nothing.
          before =
            child.type === 'paragraph' ? oneLine(plainText(child, this.#source.body).text) : '';
          return { node: child, list: inside };
        });
        pushAll(ahead, children.reverse());
      }
    }
    return passages;
  }

  #readLine(node: MdastNode, list: Lead | undefined): LocatedPassage[] {
    const plain = plainText(node, this.#source.body);
    const isHeading =
      node.type === 'heading' || (list === undefined && isBoldLine(node, plain.text));
    if (isHeading) this.#heading = oneLine(plain.text);
    const slices = isHeading ? [{ start: 0, end: plain.text.length }] : sentencesOf(plain.text);
    const heading = isHeading ? '' : this.#heading;
    const lead = list?.text ?? '';
    const passages = slices.slice(0, MOST).map(({ start, end }): LocatedPassage => ({
      text: plain.text.slice(start, end).replace(/\s/g, ' '),
      kind: isHeading ? 'heading' : 'sentence',
      heading,
      lead,
      at: (index) => this.#place(plain.offsetOf(start + index)),
    }));
    // Without an empty line before it, a label belongs to the item above, and leads into those below.
    const last = passages.at(-1)?.text ?? '';
    if (list && passages.length > 1 && LABEL.test(last)) list.text = last;
    return passages;
  }

  #place(offset: number): Position {
    const { line, column } = this.#positions.at(offset);
    return { line: this.#source.bodyLine - 1 + line, column };
  }
}
