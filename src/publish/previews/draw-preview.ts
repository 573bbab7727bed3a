import type { Node } from 'takumi-js/node';
import type { StateName } from '../../model/state.ts';
import type { Colors } from '../../model/theme.ts';
import { createTextNode, fitLine, fitTitle, type FittedText } from './preview-fit.ts';
import { renderer } from './preview-fonts.ts';
import { DEFAULT_LOOK, PREVIEW_SIZE, type PreviewLook } from './preview-tokens.ts';

/** The texts of a preview image, as they are drawn. */
export interface Preview {
  /** The board's name. */
  board: string;
  /** A posting's title; the board's tagline on the board's own preview. */
  title: string;
  /** The company's name; missing on the board's own preview. */
  company?: string;
  /** The file of the company's logo, which is drawn before its name. */
  logo?: Uint8Array;
  /** The width of the logo as a multiple of its height; 1 if it is missing. */
  logoRatio?: number;
  places?: string;
  /** What is drawn if the places do not fit. */
  shortPlaces?: string | undefined;
  pay?: string;
  /** What is drawn if the pay does not fit. */
  shortPay?: string | undefined;
  term?: string;
  /** Missing on the board's own preview. */
  state?: { name: StateName; text: string };
  /** The default look if it is missing. */
  look?: PreviewLook;
}

/** The card on the image. Positions on the card are relative to its corner. */
const CARD = { left: 48, top: 46, width: 1104, height: 542 };
const PADDING = 56;
const TEXT_WIDTH = CARD.width - 2 * PADDING;
/** The title starts below the pin. */
const TITLE_TOP = 44;
/** From one ruled line to the next. */
const ROW_HEIGHT = 60;
/** The state is below the last line, in a slightly higher row. */
const LAST_LINE = CARD.height - 74;

const LABEL_SIZE = 34;
const NAME_SIZE = 44;
const NAME_HEIGHT = 62;
/** The sum of the gaps above and below the company. */
const NAME_GAP = 18;

const LOGO_SIZE = 48;
/** The most that a wide logo takes of the line. */
const MAX_LOGO_WIDTH = 240;
const LOGO_GAP = 16;

const PIN_SIZE = 46;
const SMALL_PIN_SIZE = 26;
const SMALL_PIN_GAP = 18;

/**
 * Draws a preview image: an index card on paper with a pin that shows the state, and the title as
 * large as possible. The same preview gives the same bytes, whatever was drawn before.
 *
 * @returns a PNG of 1200 × 630 pixels
 */
export async function drawPreview(preview: Preview): Promise<Uint8Array> {
  const texts = await fitTexts(preview);
  const faces = Object.values(texts).flatMap((fitted) => fitted?.faces ?? []);
  return renderer.render(createImage(texts, preview), {
    ...PREVIEW_SIZE,
    format: 'png',
    fontFamilies: [...new Set(faces)],
  });
}

/** A preview's texts, fitted to the card. A text of which nothing can be drawn is missing. */
type Texts = Partial<
  Record<
    'board' | 'company' | 'places' | 'pay' | 'term' | 'state' | 'title',
    FittedText | undefined
  >
>;

async function fitTexts(preview: Preview): Promise<Texts> {
  const { font } = preview.look ?? DEFAULT_LOOK;
  const half = (TEXT_WIDTH - PADDING) / 2;
  const widthBeside = (other: FittedText | undefined) =>
    TEXT_WIDTH - (other ? other.width + PADDING : 0);
  const label = (text: string | undefined, maxWidth: number, shorter?: string) =>
    fitLine(text ?? '', 'label', LABEL_SIZE, maxWidth, shorter);

  const board = await (preview.state
    ? fitLine(preview.board, font, LABEL_SIZE, half)
    : fitLine(preview.board, font, NAME_SIZE, TEXT_WIDTH));
  const company = await fitLine(
    preview.company ?? '',
    font,
    NAME_SIZE,
    TEXT_WIDTH - getLogoSpace(preview),
  );
  const places = await label(preview.places, TEXT_WIDTH, preview.shortPlaces);
  const term = await label(preview.term, half);
  const pay = await label(preview.pay, widthBeside(term), preview.shortPay);
  const state = await label(
    preview.state?.text,
    widthBeside(board) - SMALL_PIN_SIZE - SMALL_PIN_GAP,
  );
  const rest = { board, places, term, pay, state };

  const title = await fitTitle(
    preview.title,
    font,
    TEXT_WIDTH,
    getTitleHeight({ ...rest, company }),
  );
  if (title) return { ...rest, company, title };
  // No glyph of the title can be drawn: use the name of the company or, without one, of the board.
  const name = company ? preview.company : undefined;
  return {
    ...rest,
    title: await fitTitle(name ?? preview.board, font, TEXT_WIDTH, getTitleHeight(rest)),
  };
}

/** The width of the logo. One that is wider than high keeps its proportions up to a limit. */
const getLogoWidth = ({ logoRatio = 1 }: Preview) =>
  Math.round(Math.min(LOGO_SIZE * Math.max(1, logoRatio), MAX_LOGO_WIDTH));

/** The space that the logo takes before the name of the company. */
const getLogoSpace = (preview: Preview) => (preview.logo ? getLogoWidth(preview) + LOGO_GAP : 0);

/** The rows between the ruled lines, each with the texts at its start and at its end. */
function getRows({ places, pay, term }: Texts): (FittedText | undefined)[][] {
  return [[places], [pay, term]].filter((row) => row.some((text) => text !== undefined));
}

const getFirstLine = (texts: Texts) => LAST_LINE - getRows(texts).length * ROW_HEIGHT;
/** The height between the title and the first ruled line. */
const getCompanyHeight = ({ company }: Texts) => (company ? NAME_HEIGHT + NAME_GAP : PADDING / 2);
const getTitleHeight = (texts: Texts) => getFirstLine(texts) - TITLE_TOP - getCompanyHeight(texts);

/** The image as the renderer takes it. */
function createImage(texts: Texts, preview: Preview): Node {
  const { state, logo, look: { colors } = DEFAULT_LOOK } = preview;
  const { title, company, board } = texts;
  // The height that the title does not need is split: above the title and below the company.
  const free = (getTitleHeight(texts) - (title?.height ?? 0)) / 2;
  const companyTop = getFirstLine(texts) - NAME_HEIGHT - NAME_GAP / 2 - free;
  // The layout follows the direction of the title, and each text is set in its own direction.
  const mirrored = title?.direction === 'rtl';
  const place = (text: FittedText | undefined, at: Place) =>
    text ? [placeText(text, at, mirrored)] : [];
  const rows = getRows(texts);
  const lines = rows.map((_, i) => getFirstLine(texts) + (i + 1) * ROW_HEIGHT);

  return createBox({ ...PREVIEW_SIZE, backgroundColor: colors.paper, position: 'relative' }, [
    createBox({
      ...CARD,
      ...ABSOLUTE,
      backgroundColor: colors.card,
      border: `2px solid ${colors.rule}`,
      borderRadius: 6,
    }),
    createBox({ ...CARD, ...ABSOLUTE }, [
      ...place(title, { top: TITLE_TOP + free, height: title?.height ?? 0, color: colors.ink }),
      ...place(company, {
        top: companyTop,
        height: NAME_HEIGHT,
        color: colors.soft,
        indent: getLogoSpace(preview),
      }),
      ...(logo && company ? [createLogo(logo, getLogoWidth(preview), companyTop, mirrored)] : []),
      createRuledLine(getFirstLine(texts), colors.ink, 3),
      ...lines.map((top) => createRuledLine(top, colors.ruled, 2)),
      ...rows.flatMap(([start, end], i) => {
        const at = {
          top: getFirstLine(texts) + i * ROW_HEIGHT + 3,
          height: ROW_HEIGHT,
          color: colors.ink,
        };
        return [...place(start, at), ...place(end, { ...at, atEnd: start !== undefined })];
      }),
      ...place(texts.state, {
        top: LAST_LINE + 2,
        height: CARD.height - LAST_LINE - 4,
        color: colors.ink,
        indent: SMALL_PIN_SIZE + SMALL_PIN_GAP,
      }),
      ...place(board, {
        top: LAST_LINE + 2,
        height: CARD.height - LAST_LINE - 4,
        color: state ? colors.soft : colors.ink,
        atEnd: state !== undefined,
      }),
    ]),
    ...(state ? createPins(state.name, colors, mirrored) : []),
  ]);
}

const ABSOLUTE = { position: 'absolute' } as const;

function createBox(style: object, children: Node[] = []): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** A logo on white, as pages show it. */
function createLogo(logo: Uint8Array, width: number, companyTop: number, mirrored: boolean): Node {
  const style = {
    ...ABSOLUTE,
    left: PADDING + (mirrored ? TEXT_WIDTH - width : 0),
    top: companyTop + (NAME_HEIGHT - LOGO_SIZE) / 2,
    ...{ width, height: LOGO_SIZE, borderRadius: 4 },
    backgroundColor: '#fff',
  };
  const image = { width, height: LOGO_SIZE, objectFit: 'contain' };
  return createBox(style, [{ type: 'image', src: logo, style: image }]);
}

function createRuledLine(top: number, color: string, height: number): Node {
  return createBox({
    ...ABSOLUTE,
    left: PADDING,
    width: TEXT_WIDTH,
    top,
    height,
    backgroundColor: color,
  });
}

/** The position of a text: a band of the card, in pixels from its upper edge. */
interface Place {
  top: number;
  height: number;
  color: string;
  /** Aligns the text with the end of the band instead of its start. */
  atEnd?: boolean;
  /** The distance from the start of the band. */
  indent?: number;
}

function placeText(text: FittedText, at: Place, mirrored: boolean): Node {
  const { top, height, color, atEnd = false, indent = 0 } = at;
  const right = mirrored !== atEnd;
  const width = TEXT_WIDTH - indent;
  return createBox(
    {
      ...ABSOLUTE,
      left: PADDING + (mirrored ? 0 : indent),
      width,
      top,
      height,
      alignItems: 'center',
    },
    [createTextNode(text, { width, color, textAlign: right ? 'right' : 'left' })],
  );
}

/** The pin on the card's upper edge, and a small one before the state. */
function createPins(state: StateName, colors: Readonly<Colors>, mirrored: boolean): Node[] {
  const center = {
    x: PREVIEW_SIZE.width / 2,
    y: CARD.top + (state === 'closed' ? PIN_SIZE * 0.55 : 1),
  };
  const start = PADDING + SMALL_PIN_SIZE / 2;
  const small = {
    x: CARD.left + (mirrored ? CARD.width - start : start),
    y: CARD.top + (LAST_LINE + CARD.height) / 2,
  };
  return [
    createPin(state, colors, center, PIN_SIZE),
    createPin(state, colors, small, SMALL_PIN_SIZE),
  ];
}

function createPin(
  state: StateName,
  colors: Readonly<Colors>,
  { x, y }: { x: number; y: number },
  fullSize: number,
): Node {
  const size = state === 'closed' ? fullSize * 0.75 : fullSize;
  const round = {
    ...ABSOLUTE,
    left: x - size / 2,
    top: y - size / 2,
    width: size,
    height: size,
    borderRadius: '50%',
  };
  switch (state) {
    case 'open':
      return createBox({ ...round, backgroundImage: createPinGradient(colors.pin) });
    case 'unconfirmed':
      return createBox({
        ...round,
        backgroundColor: colors.card,
        border: `${fullSize * 0.18}px solid ${colors.pin}`,
      });
    case 'closed':
      return createBox({
        ...round,
        backgroundColor: colors.paper,
        border: `2px solid ${colors.soft}`,
        boxShadow: `inset 0 ${fullSize / 12}px ${fullSize / 6}px rgb(0 0 0 / 0.5)`,
      });
  }
}

/** A highlight at the upper left, as on the site's pins. */
const createPinGradient = (color: string) =>
  `radial-gradient(circle at 35% 30%, color-mix(in srgb, ${color}, white 22%), ` +
  `${color} 55%, color-mix(in srgb, ${color}, black 18%))`;
