import type { Node } from 'takumi-js/node';
import type { StateName } from '../../model/state.ts';
import { fitLine, fitTitle, textNode, type Fitted } from './preview-fit.ts';
import { renderer } from './preview-fonts.ts';
import { PREVIEW_COLORS as COLORS, PREVIEW_SIZE } from './preview-tokens.ts';

/** What a preview image says; every text is worded already. */
export interface Preview {
  /** The board's name. */
  board: string;
  /** A posting's title; of the board's own preview, the board's tagline. */
  title: string;
  /** The company's name; missing on the board's own preview. */
  company?: string;
  places?: string;
  pay?: string;
  term?: string;
  /** Missing on the board's own preview. */
  state?: { name: StateName; text: string };
  /** The colour of the pins, where the board has one of its own. */
  accent?: string;
}

/** The card, on the image; whatever stands on the card is placed from the card's own corner. */
const CARD = { left: 48, top: 46, width: 1104, height: 542 };
const PADDING = 56;
const TEXT_WIDTH = CARD.width - 2 * PADDING;
/** The title starts below the pin. */
const TITLE_TOP = 44;
/** From one ruled line to the next. */
const PITCH = 60;
/** Below the last line stands the state, with a little more room than a row has. */
const LAST_LINE = CARD.height - 74;

const LABEL = 34;
const NAME = 44;
const NAME_ROOM = 62;
/** Between the title and the company, and between the company and the first ruled line, together. */
const NAME_GAP = 18;

const PIN = 46;
const SMALL_PIN = 26;
const SMALL_PIN_GAP = 18;

/**
 * Draws a preview image: an index card on paper, pinned as its state is, with the title as large as it fits.
 * The same preview gives the same bytes, whatever was drawn before.
 *
 * @returns a PNG of 1200 × 630 pixels
 */
export async function drawPreview(preview: Preview): Promise<Uint8Array> {
  const texts = await fitTexts(preview);
  const faces = Object.values(texts).flatMap((fitted) => fitted?.faces ?? []);
  return renderer.render(describe(texts, preview), {
    ...PREVIEW_SIZE,
    format: 'png',
    fontFamilies: [...new Set(faces)],
  });
}

/** A preview's texts as they fit on the card; those that say nothing are missing. */
type Texts = Partial<
  Record<'board' | 'company' | 'places' | 'pay' | 'term' | 'state' | 'title', Fitted | undefined>
>;

async function fitTexts(preview: Preview): Promise<Texts> {
  const half = (TEXT_WIDTH - PADDING) / 2;
  const beside = (other: Fitted | undefined) => TEXT_WIDTH - (other ? other.width + PADDING : 0);
  const label = (text: string | undefined, room: number) =>
    fitLine(text ?? '', 'label', LABEL, room);

  const board = await (preview.state
    ? fitLine(preview.board, 'slab', LABEL, half)
    : fitLine(preview.board, 'slab', NAME, TEXT_WIDTH));
  const company = await fitLine(preview.company ?? '', 'slab', NAME, TEXT_WIDTH);
  const places = await label(preview.places, TEXT_WIDTH);
  const term = await label(preview.term, half);
  const pay = await label(preview.pay, beside(term));
  const state = await label(preview.state?.text, beside(board) - SMALL_PIN - SMALL_PIN_GAP);
  const rest = { board, places, term, pay, state };

  const title = await fitTitle(preview.title, TEXT_WIDTH, titleRoom({ ...rest, company }));
  if (title) return { ...rest, company, title };
  // Of the title nothing can be drawn: the company's name stands in its place, or else the board's.
  const name = company ? preview.company : undefined;
  return { ...rest, title: await fitTitle(name ?? preview.board, TEXT_WIDTH, titleRoom(rest)) };
}

/** The rows between the ruled lines: what starts a row, and what ends it. */
function rowsOf({ places, pay, term }: Texts): (Fitted | undefined)[][] {
  return [[places], [pay, term]].filter((row) => row.some((text) => text !== undefined));
}

const firstLine = (texts: Texts) => LAST_LINE - rowsOf(texts).length * PITCH;
/** The height below the title that is the company's. */
const companyHeight = ({ company }: Texts) => (company ? NAME_ROOM + NAME_GAP : PADDING / 2);
const titleRoom = (texts: Texts) => firstLine(texts) - TITLE_TOP - companyHeight(texts);

/** The image as the renderer takes it. */
function describe(texts: Texts, { state, accent = COLORS.pin }: Preview): Node {
  const { title, company, board } = texts;
  // What a title leaves free is above it and below the company alike.
  const free = (titleRoom(texts) - (title?.height ?? 0)) / 2;
  const companyTop = firstLine(texts) - NAME_ROOM - NAME_GAP / 2 - free;
  // A card is read in the direction of its title: each text has its own, and stands where that of the title starts.
  const mirrored = title?.direction === 'rtl';
  const place = (text: Fitted | undefined, at: Place) => (text ? [placed(text, at, mirrored)] : []);
  const rows = rowsOf(texts);
  const lines = rows.map((_, i) => firstLine(texts) + (i + 1) * PITCH);

  return box({ ...PREVIEW_SIZE, backgroundColor: COLORS.paper, position: 'relative' }, [
    box({
      ...CARD,
      ...absolute,
      backgroundColor: COLORS.card,
      border: `2px solid ${COLORS.rule}`,
      borderRadius: 6,
    }),
    box({ ...CARD, ...absolute }, [
      ...place(title, { top: TITLE_TOP + free, height: title?.height ?? 0, color: COLORS.ink }),
      ...place(company, { top: companyTop, height: NAME_ROOM, color: COLORS.soft }),
      ruledLine(firstLine(texts), COLORS.ink, 3),
      ...lines.map((top) => ruledLine(top, COLORS.ruled, 2)),
      ...rows.flatMap(([start, end], i) => {
        const at = { top: firstLine(texts) + i * PITCH + 3, height: PITCH, color: COLORS.ink };
        return [...place(start, at), ...place(end, { ...at, atEnd: start !== undefined })];
      }),
      ...place(texts.state, {
        top: LAST_LINE + 2,
        height: CARD.height - LAST_LINE - 4,
        color: COLORS.ink,
        indent: SMALL_PIN + SMALL_PIN_GAP,
      }),
      ...place(board, {
        top: LAST_LINE + 2,
        height: CARD.height - LAST_LINE - 4,
        color: state ? COLORS.soft : COLORS.ink,
        atEnd: state !== undefined,
      }),
    ]),
    ...(state ? pinsOf(state.name, accent, mirrored) : []),
  ]);
}

const absolute = { position: 'absolute' } as const;

function box(style: object, children: Node[] = []): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function ruledLine(top: number, color: string, height: number): Node {
  return box({
    ...absolute,
    left: PADDING,
    width: TEXT_WIDTH,
    top,
    height,
    backgroundColor: color,
  });
}

/** A band of the card, in pixels from its upper edge, and where in it a text stands. */
interface Place {
  top: number;
  height: number;
  color: string;
  /** Where lines end, instead of where they start. */
  atEnd?: boolean;
  /** How far from where lines start. */
  indent?: number;
}

function placed(text: Fitted, at: Place, mirrored: boolean): Node {
  const { top, height, color, atEnd = false, indent = 0 } = at;
  const right = mirrored !== atEnd;
  const room = TEXT_WIDTH - indent;
  return box(
    {
      ...absolute,
      left: PADDING + (mirrored ? 0 : indent),
      width: room,
      top,
      height,
      alignItems: 'center',
    },
    [textNode(text, { width: room, color, textAlign: right ? 'right' : 'left' })],
  );
}

/** The pin in the card's upper edge, and a small one before the state's words. */
function pinsOf(state: StateName, color: string, mirrored: boolean): Node[] {
  const center = { x: PREVIEW_SIZE.width / 2, y: CARD.top + (state === 'closed' ? PIN * 0.55 : 1) };
  const start = PADDING + SMALL_PIN / 2;
  const small = {
    x: CARD.left + (mirrored ? CARD.width - start : start),
    y: CARD.top + (LAST_LINE + CARD.height) / 2,
  };
  return [pin(state, color, center, PIN), pin(state, color, small, SMALL_PIN)];
}

function pin(
  state: StateName,
  color: string,
  { x, y }: { x: number; y: number },
  whole: number,
): Node {
  const size = state === 'closed' ? whole * 0.75 : whole;
  const round = {
    ...absolute,
    left: x - size / 2,
    top: y - size / 2,
    width: size,
    height: size,
    borderRadius: '50%',
  };
  switch (state) {
    case 'open':
      return box({ ...round, backgroundImage: pinLight(color) });
    case 'unconfirmed':
      return box({
        ...round,
        backgroundColor: COLORS.card,
        border: `${whole * 0.18}px solid ${color}`,
      });
    case 'closed':
      return box({
        ...round,
        backgroundColor: COLORS.paper,
        border: `2px solid ${COLORS.soft}`,
        boxShadow: `inset 0 ${whole / 12}px ${whole / 6}px rgb(0 0 0 / 0.5)`,
      });
  }
}

/** Light from the upper left, as on the site's pins. */
const pinLight = (color: string) =>
  `radial-gradient(circle at 35% 30%, color-mix(in srgb, ${color}, white 22%), ` +
  `${color} 55%, color-mix(in srgb, ${color}, black 18%))`;
