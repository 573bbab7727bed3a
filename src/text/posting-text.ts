import type { MdastNode } from 'satteri';
import { Positions, type Position } from '../lib/positions.ts';
import { pushAll } from '../lib/push-all.ts';
import { isSameLanguage } from '../model/language.ts';
import { detectLanguage } from './detect-language.ts';
import { isEnglish } from './language.ts';
import type { Passage } from './passage.ts';
import { getShownChildren } from './shown-children.ts';
import { plainText } from './plain-text.ts';
import { splitSentences } from './sentences.ts';

/** A passage that knows where it is in its file. */
export interface LocatedPassage extends Passage {
  /** Line and column in the file, both from 1, of a character of the passage. */
  at(index: number): Position;
  /**
   * Offsets in the Markdown of its first and last character, in UTF-16 units; undefined for the
   * title, which is in the frontmatter.
   */
  range(): { first: number; last: number } | undefined;
}

/** A posting's title and text, as the passages that a reader comes to. */
export interface PostingText {
  /** The title first, then the text's headings and sentences in their order. */
  passages: readonly LocatedPassage[];
  /** Whether the text is in English, the language that facts are read in. */
  english: boolean;
  /**
   * The language that the text is certainly in; several where they are too alike to be told apart.
   */
  detected?: readonly string[];
}

/** Some words of a posting. */
export interface Span {
  passage: LocatedPassage;
  /** In UTF-16 units of the passage's text. */
  start: number;
  end: number;
}

/** The Markdown of a posting, and where in its file it is. */
export interface PostingMarkdown {
  title: string;
  titlePosition: Position;
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** The tree of the body. */
  tree: MdastNode;
  /** The language that the frontmatter states, as a BCP 47 tag. */
  language?: string | undefined;
  /** The language of the board, which a text without any sign of its language is in. */
  boardLanguage?: string;
}

/** Where in the file a span begins. */
export function positionOf({ passage, start }: Span): Position {
  return passage.at(start);
}

/** Reads a posting's title and its parsed text. */
export function readPostingText(markdown: PostingMarkdown): PostingText {
  const { title, titlePosition } = markdown;
  const passages: LocatedPassage[] = [
    {
      text: title,
      kind: 'title',
      heading: '',
      lead: '',
      at: (index) => ({ line: titlePosition.line, column: titlePosition.column + index }),
      range: () => undefined,
    },
    ...new PassageReader(markdown).read(),
  ];
  const texts = passages.map(({ text }) => text);
  const detected = detectLanguage(texts);
  return {
    passages,
    english: detected ? detected.includes('en') : isProbablyEnglish(texts, markdown),
    ...(detected && { detected }),
  };
}

function isProbablyEnglish(
  texts: readonly string[],
  { language, boardLanguage = 'en' }: PostingMarkdown,
): boolean {
  return language === undefined
    ? isEnglish(texts, isSameLanguage(boardLanguage, 'en'))
    : isSameLanguage(language, 'en');
}

/** What leads into a list, such as `You have:`; it may change on the way. */
interface Lead {
  text: string;
}

/** A line that only announces what comes below it. */
const LABEL = /^\p{Lu}[^.!?:]{1,60}:$/u;

/** A paragraph that may be the label of the value below it: `Closing date`. */
const LABEL_PARAGRAPH = /^\p{Lu}[^.!?:;\d]{2,48}:?$/u;

/** A value below its label. In UTF-16 units. */
const MAX_VALUE_LENGTH = 60;

/** Upper bound, far above any real posting. */
const MAX_PASSAGES = 10_000;

/** In UTF-16 units. */
const MAX_HEADING_LENGTH = 80;

/** Whether a paragraph is all bold and no sentence, as headings are often written. */
function isBoldLine(node: MdastNode, text: string): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'strong' &&
    text.length <= MAX_HEADING_LENGTH &&
    !/[.!?]\s*$/.test(text)
  );
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Blocks that have a line of text of their own. */
const LINE_BLOCKS = new Set(['paragraph', 'heading', 'tableRow']);

class PassageReader {
  readonly #tree: MdastNode;
  readonly #body: string;
  readonly #bodyLine: number;
  readonly #positions: Positions;
  #heading = '';

  constructor({ tree, body, bodyLine }: PostingMarkdown) {
    this.#tree = tree;
    this.#body = body;
    this.#bodyLine = bodyLine;
    this.#positions = new Positions(body);
  }

  read(): LocatedPassage[] {
    const passages: LocatedPassage[] = [];
    /**
     * The blocks ahead, the next one last, each with what leads into the list that it is in, and
     * the paragraph right before it.
     */
    const ahead: { node: MdastNode; list: Lead | undefined; before: string }[] = [
      { node: this.#tree, list: undefined, before: '' },
    ];
    for (let next = ahead.pop(); next && passages.length < MAX_PASSAGES; next = ahead.pop()) {
      const { node, list } = next;
      if (LINE_BLOCKS.has(node.type)) pushAll(passages, this.#readLine(node, list, next.before));
      else if ('children' in node) {
        let before = list?.text ?? '';
        const children = getShownChildren(node).map((child) => {
          const inside = child.type === 'list' ? { text: before } : list;
          const block = { node: child, list: inside, before: list ? '' : before };
          // Nothing leads into what follows a list.
          before = child.type === 'paragraph' ? toOneLine(plainText(child, this.#body).text) : '';
          return block;
        });
        pushAll(ahead, children.reverse());
      }
    }
    return passages;
  }

  #readLine(node: MdastNode, list: Lead | undefined, before: string): LocatedPassage[] {
    const plain = plainText(node, this.#body);
    const isHeading =
      node.type === 'heading' || (list === undefined && isBoldLine(node, plain.text));
    if (isHeading) this.#heading = toOneLine(plain.text);
    const slices = isHeading ? [{ start: 0, end: plain.text.length }] : splitSentences(plain.text);
    const heading = isHeading ? '' : this.#heading;
    const label =
      plain.text.length <= MAX_VALUE_LENGTH && LABEL_PARAGRAPH.test(before) ? before : '';
    const lead = list?.text ?? (isHeading ? '' : label);
    const passages = slices.slice(0, MAX_PASSAGES).map(({ start, end }): LocatedPassage => ({
      text: plain.text.slice(start, end).replace(/\s/g, ' '),
      kind: isHeading ? 'heading' : 'sentence',
      heading,
      lead,
      at: (index) => this.#locate(plain.offsetOf(start + index)),
      range: () => ({ first: plain.offsetOf(start), last: plain.offsetOf(end - 1) }),
    }));
    // Without an empty line before it, a label belongs to the item above, and leads into those
    // below.
    const last = passages.at(-1)?.text ?? '';
    if (list && passages.length > 1 && LABEL.test(last)) list.text = last;
    return passages;
  }

  #locate(offset: number): Position {
    const { line, column } = this.#positions.at(offset);
    return { line: this.#bodyLine - 1 + line, column };
  }
}
