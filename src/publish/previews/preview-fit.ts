import type { MeasuredTextRun, Node, TextNode } from 'takumi-js/node';
import { renderer, typeset, type TypeStyle } from './preview-fonts.ts';
import { addBreaks, getDirection, splitClusters, type Direction } from './preview-text.ts';

/** Text that fits its space, and how it is set. */
export interface FittedText {
  text: string;
  faces: readonly string[];
  /** The size of the type, in pixels. */
  size: number;
  /** From baseline to baseline, as a multiple of the size. */
  leading: number;
  direction: Direction;
  width: number;
  height: number;
  /** Where lines may be broken: nowhere, between words, or anywhere. */
  lines: 'one' | 'words' | 'anywhere';
  style: TypeStyle;
}

/** The sizes of a title, from the largest: first with whole words, then with words broken. */
const SIZES_WHOLE = [116, 104, 96, 88, 80, 74, 68, 62, 56];
const SIZES_BROKEN = [62, 56, 50, 46, 42, 40];

/** A title of more lines cannot be read at a glance, so a smaller size is preferred. */
const MAX_TITLE_LINES = 4;

/** The size at which a text is measured on one line, to estimate the number of lines at others. */
const PROBE_SIZE = 100;

const ELLIPSIS = '…';

/** Widths differ by less than this, in pixels, from the sum of their parts. */
const ROUNDING = 0.5;

/** The renderer's limits for a text that is measured, in pixels: more than any text needs. */
const MEASURING_AREA = { width: 20_000, height: 2000 };

/** A text as the renderer takes it, to be measured or drawn. */
export function createTextNode(
  fitted: Omit<FittedText, 'width' | 'height'>,
  properties: object = {},
): TextNode {
  const { text, faces, size, leading, direction, lines, style } = fitted;
  return {
    type: 'text',
    text: addBreaks(text),
    dir: direction,
    style: {
      fontFamily: faces.map((name) => `'${name}'`).join(', '),
      fontSize: size,
      fontWeight: style === 'label' ? 500 : 600,
      // Arabic letters are joined, and no other script than Latin is tracked.
      letterSpacing: style !== 'label' && isLatin(text) ? '-0.01em' : 0,
      lineHeight: leading,
      whiteSpace: lines === 'one' ? 'nowrap' : 'normal',
      overflowWrap: lines === 'anywhere' ? 'anywhere' : 'normal',
      // Words stay whole in every script; `addBreaks` marks them in scripts without spaces.
      wordBreak: lines === 'anywhere' ? 'normal' : 'keep-all',
      textWrap: lines === 'words' ? 'balance' : 'wrap',
      ...properties,
    },
  };
}

/**
 * One line of text, truncated to a width.
 *
 * @param shorter a text to use instead if the given one is too long
 * @returns undefined if nothing of the text can be drawn
 */
export async function fitLine(
  given: string,
  style: TypeStyle,
  size: number,
  maxWidth: number,
  shorter?: string,
): Promise<FittedText | undefined> {
  const setting = await createSetting(given, style, { size, lines: 'one' });
  if (!setting) return undefined;
  const whole = await measure(setting);
  if (whole.width <= maxWidth) return whole;
  return shorter === undefined
    ? truncate(setting, ({ width }) => width <= maxWidth)
    : fitLine(shorter, style, size, maxWidth);
}

/**
 * A title in the largest size that fits a box: with whole words if possible, else with words
 * broken, else truncated.
 *
 * @returns undefined if nothing of the title can be drawn
 */
export async function fitTitle(
  given: string,
  style: TypeStyle,
  maxWidth: number,
  maxHeight: number,
): Promise<FittedText | undefined> {
  const setting = await createSetting(given, style, { size: 0, lines: 'words' });
  if (!setting) return undefined;
  const fits = ({ width, height }: FittedText) => width <= maxWidth && height <= maxHeight;
  // Type scales: from the width of one line follow the sizes that have too many lines. Only the
  // other sizes are measured.
  const line = await measure({ ...setting, size: PROBE_SIZE, lines: 'one' });
  const mayFit = (size: number) => {
    const lines = Math.ceil(((line.width - PROBE_SIZE) * size) / PROBE_SIZE / maxWidth);
    return lines * size * setting.leading <= maxHeight + 1;
  };

  for (const size of SIZES_WHOLE.filter(mayFit)) {
    const fitted = await measure({ ...setting, size }, maxWidth);
    const hasFewLines = fitted.height <= MAX_TITLE_LINES * size * fitted.leading + 1;
    if (fits(fitted) && (hasFewLines || size === SIZES_WHOLE.at(-1))) return fitted;
  }
  for (const size of SIZES_BROKEN.filter(mayFit)) {
    const fitted = await measure({ ...setting, size, lines: 'anywhere' }, maxWidth);
    if (fits(fitted)) return fitted;
  }
  const smallest = { ...setting, size: Math.min(...SIZES_BROKEN), lines: 'anywhere' as const };
  return truncate(smallest, fits, maxWidth);
}

type Setting = Omit<FittedText, 'width' | 'height'>;

async function createSetting(
  given: string,
  style: TypeStyle,
  rest: Pick<FittedText, 'size' | 'lines'>,
): Promise<Setting | undefined> {
  // With the ellipsis, so that there is a face for it if the text is truncated.
  const { text, faces } = await typeset(given + ELLIPSIS, style);
  const whole = text.slice(0, -ELLIPSIS.length).trim();
  if (!/[^\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(whole)) return undefined;
  return {
    text: whole,
    faces,
    style,
    direction: getDirection(whole),
    leading: getLeading(whole),
    ...rest,
  };
}

const TALL_SCRIPTS = /[\p{Script=Thai}\p{Script=Arabic}\p{Script=Devanagari}]/u;

const MEDIUM_SCRIPTS =
  /[\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Letters with two marks, as in Vietnamese, and marks that no composed letter has. */
const STACKED_MARKS = /[\u0300-\u036f\u1ea0-\u1ef9]/u;

/** The line height that a script's letters and marks need, as a multiple of the size. */
function getLeading(text: string): number {
  if (TALL_SCRIPTS.test(text)) return 1.45;
  return MEDIUM_SCRIPTS.test(text) || STACKED_MARKS.test(text) ? 1.28 : 1.12;
}

const isLatin = (text: string) => !/[^\p{Script=Latin}\p{Script=Common}]/u.test(text);

/** The longest beginning of a text that fits with an ellipsis after it. */
async function truncate(
  setting: Setting,
  fits: (fitted: FittedText) => boolean,
  maxWidth?: number,
): Promise<FittedText> {
  const clusters = splitClusters(setting.text);
  const measureFirst = (count: number) => {
    const start = clusters.slice(0, count).join('');
    const text = start.replace(/(?<![\s,;:·–—-])[\s,;:·–—-]+$/u, '') + ELLIPSIS;
    return measure({ ...setting, text }, maxWidth);
  };
  let low = 0;
  let high = clusters.length - 1;
  let best = await measureFirst(0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fitted = await measureFirst(middle);
    if (fits(fitted)) {
      low = middle;
      best = fitted;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

async function measure(setting: Setting, maxWidth?: number): Promise<FittedText> {
  // Balanced lines take several times as long to measure, and there are as many of them.
  const text: Node = createTextNode(setting, {
    textWrap: 'wrap',
    ...(maxWidth !== undefined && { width: maxWidth }),
  });
  const { children } = await renderer.measure(
    { type: 'container', style: { display: 'flex', alignItems: 'flex-start' }, children: [text] },
    { ...MEASURING_AREA, fontFamilies: [...setting.faces] },
  );
  const [node] = children;
  if (!node) throw new Error(`The renderer did not measure “${setting.text}”.`);
  const edges = node.runs.map((run) => getVisibleEdges(run, setting.size));
  const start = Math.min(0, ...edges.map(({ left }) => left));
  const width = Math.max(node.width, ...edges.map(({ right }) => right)) - start;
  return { ...setting, width: width - ROUNDING, height: node.height - ROUNDING };
}

/** The smallest width of a space in any face, as a fraction of the size. */
const SPACE_WIDTH = 0.2;

/** The edges of a run without the space at the end of a line, which may hang over. */
function getVisibleEdges(
  { text, x, width }: MeasuredTextRun,
  size: number,
): { left: number; right: number } {
  const hanging = /\s$/u.test(text) ? SPACE_WIDTH * size : 0;
  return getDirection(text) === 'rtl'
    ? { left: x + hanging, right: x + width }
    : { left: x, right: x + width - hanging };
}
