import type { MeasuredTextRun, Node, TextNode } from 'takumi-js/node';
import { renderer, typeset, type TypeStyle } from './preview-fonts.ts';
import { clustersOf, directionOf, withBreaks, type Direction } from './preview-text.ts';

/** Text that was found to fit, and how it is set. */
export interface Fitted {
  text: string;
  faces: readonly string[];
  /** Of the type, in pixels. */
  size: number;
  /** From baseline to baseline, as a multiple of the size. */
  leading: number;
  direction: Direction;
  width: number;
  height: number;
  /** How many lines it may have: one is never broken. */
  lines: 'one' | 'words' | 'anywhere';
  voice: TypeStyle;
}

/** Sizes at which a title's words stay whole, and smaller ones at which they may be broken. */
const WHOLE = [116, 104, 96, 88, 80, 74, 68, 62, 56];
const BROKEN = [62, 56, 50, 46, 42, 40];

/** A title of more lines than this is no longer taken in at a glance; it is set smaller as long as it can be. */
const GLANCE = 4;

/** A size at which text is measured on one line. */
const PROBE = 100;

const ELLIPSIS = '…';

/** Widths differ by less than this from what they add up to. */
const SLACK = 0.5;

/** A text as the renderer takes it, to be measured or drawn. */
export function textNode(fitted: Omit<Fitted, 'width' | 'height'>, style: object = {}): TextNode {
  const { text, faces, size, leading, direction, lines, voice } = fitted;
  return {
    type: 'text',
    text: withBreaks(text),
    dir: direction,
    style: {
      fontFamily: faces.map((name) => `'${name}'`).join(', '),
      fontSize: size,
      fontWeight: voice === 'slab' ? 600 : 500,
      // Letters of Arabic are joined, and other scripts are set as they are.
      letterSpacing: voice === 'slab' && isLatin(text) ? '-0.01em' : 0,
      lineHeight: leading,
      whiteSpace: lines === 'one' ? 'nowrap' : 'normal',
      overflowWrap: lines === 'anywhere' ? 'anywhere' : 'normal',
      // Words stay whole in every script; where they are not written apart, the text says where they end.
      wordBreak: lines === 'anywhere' ? 'normal' : 'keep-all',
      textWrap: lines === 'words' ? 'balance' : 'wrap',
      ...style,
    },
  };
}

/**
 * One line of text within a width, cut short when it is longer.
 *
 * @returns undefined when there is nothing to draw
 */
export async function fitLine(
  given: string,
  voice: TypeStyle,
  size: number,
  room: number,
): Promise<Fitted | undefined> {
  const set = await settingOf(given, voice, { size, lines: 'one' });
  if (!set) return undefined;
  const whole = await measured(set);
  return whole.width <= room ? whole : longest(set, (fitted) => fitted.width <= room);
}

/**
 * A title as large as it fits into a box: first with its words whole, then with words broken, and cut short last.
 *
 * @returns undefined when there is nothing to draw
 */
export async function fitTitle(
  given: string,
  room: number,
  tall: number,
): Promise<Fitted | undefined> {
  const set = await settingOf(given, 'slab', { size: 0, lines: 'words' });
  if (!set) return undefined;
  const fits = ({ width, height }: Fitted) => width <= room && height <= tall;
  // Type scales, so that one line tells at which sizes there are too many of them; only the others are tried.
  const line = await measured({ ...set, size: PROBE, lines: 'one' });
  const mayFit = (size: number) => {
    const lines = Math.ceil(((line.width - PROBE) * size) / PROBE / room);
    return lines * size * set.leading <= tall + 1;
  };

  for (const size of WHOLE.filter(mayFit)) {
    const fitted = await measured({ ...set, size }, room);
    const glance = fitted.height <= GLANCE * size * fitted.leading + 1;
    if (fits(fitted) && (glance || size === WHOLE.at(-1))) return fitted;
  }
  for (const size of BROKEN.filter(mayFit)) {
    const fitted = await measured({ ...set, size, lines: 'anywhere' }, room);
    if (fits(fitted)) return fitted;
  }
  const smallest = { ...set, size: BROKEN.at(-1) ?? 0, lines: 'anywhere' as const };
  return longest(smallest, fits, room);
}

type Setting = Omit<Fitted, 'width' | 'height'>;

async function settingOf(
  given: string,
  voice: TypeStyle,
  rest: Pick<Fitted, 'size' | 'lines'>,
): Promise<Setting | undefined> {
  // With the ellipsis, so that a face has it when the text is cut short.
  const { text, faces } = await typeset(given + ELLIPSIS, voice);
  const whole = text.slice(0, -ELLIPSIS.length).trim();
  if (!/[^\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(whole)) return undefined;
  return {
    text: whole,
    faces,
    voice,
    direction: directionOf(whole),
    leading: leadingOf(whole),
    ...rest,
  };
}

/** The room that a script's letters and the marks above and below them need. */
function leadingOf(text: string): number {
  if (/[\p{Script=Thai}\p{Script=Arabic}\p{Script=Devanagari}]/u.test(text)) return 1.45;
  if (
    /[\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      text,
    )
  ) {
    return 1.28;
  }
  // Two marks on a capital, as in Vietnamese, or marks that no composed letter has.
  return /[\u1ea0-\u1ef9\u0300-\u036f]/u.test(text) ? 1.28 : 1.12;
}

const isLatin = (text: string) => !/[^\p{Script=Latin}\p{Script=Common}]/u.test(text);

/** The longest beginning of a text that fits with an ellipsis behind it. */
async function longest(
  set: Setting,
  fits: (fitted: Fitted) => boolean,
  room?: number,
): Promise<Fitted> {
  const clusters = clustersOf(set.text);
  const cut = (count: number) =>
    measured(
      {
        ...set,
        text:
          clusters
            .slice(0, count)
            .join('')
            .replace(/[\s,;:·–—-]+$/u, '') + ELLIPSIS,
      },
      room,
    );
  let low = 0;
  let high = clusters.length - 1;
  let best = await cut(0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fitted = await cut(middle);
    if (fits(fitted)) {
      low = middle;
      best = fitted;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

async function measured(set: Setting, room?: number): Promise<Fitted> {
  // Balanced lines are as many as others, and take several times as long to measure.
  const text: Node = textNode(set, {
    textWrap: 'wrap',
    ...(room !== undefined && { width: room }),
  });
  const { children } = await renderer.measure(
    { type: 'container', style: { display: 'flex', alignItems: 'flex-start' }, children: [text] },
    { width: 20_000, height: 2000, fontFamilies: [...set.faces] },
  );
  const [node] = children;
  if (!node) throw new Error(`The renderer did not measure “${set.text}”.`);
  const edges = node.runs.map((run) => edgesOf(run, set.size));
  const start = Math.min(0, ...edges.map(({ left }) => left));
  const width = Math.max(node.width, ...edges.map(({ right }) => right)) - start;
  return { ...set, width: width - SLACK, height: node.height - SLACK };
}

/** The least width of a space in any face, as a part of the type's size. */
const SPACE = 0.2;

/** Where what is seen of a run begins and ends: the space at a line's end hangs over the edge. */
function edgesOf(
  { text, x, width }: MeasuredTextRun,
  size: number,
): { left: number; right: number } {
  const hanging = /\s$/u.test(text) ? SPACE * size : 0;
  return directionOf(text) === 'rtl'
    ? { left: x + hanging, right: x + width }
    : { left: x, right: x + width - hanging };
}
