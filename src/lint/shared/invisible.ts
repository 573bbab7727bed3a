import { sequence } from './pattern-parts.ts';

const { raw } = String;

/** A needless invisible character. */
export interface Invisible {
  /** In UTF-16 units. */
  start: number;
  end: number;
  codePoint: number;
  /** Its replacement; left out if only a reader of the language can decide. */
  replacement?: string;
}

/** Control characters, default-ignorable code points, and line and paragraph separators. */
export const INVISIBLE =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028\u2029\uFFF9-\uFFFB]|\p{Default_Ignorable_Code_Point}/u;
/** Repetitions of one character are one match. */
const RUNS = new RegExp(`(${INVISIBLE.source})\\1*`, 'gu');
/** Upper bound of matches in a line, far above any real posting. */
const MAX_RUNS = 20_000;

export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

const RIGHT_TO_LEFT = new RegExp(
  sequence(
    raw`(?=\p{L})`,
    raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]`,
  ),
  'u',
);

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Flags of regions such as England: a black flag followed by tags. */
const FLAGS = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}/gu;

/**
 * Finds invisible characters in a line that no script, emoji or writing direction needs.
 *
 * @param rightToLeft whether any of the surrounding text is written from right to left
 */
export function findInvisible(line: string, rightToLeft: boolean): Invisible[] {
  const text = line.replace(FLAGS, (flag) => '\u{1F3F4}'.padEnd(flag.length, '.'));
  const directions = decideDirections(text, rightToLeft);
  return text
    .matchAll(RUNS)
    .take(MAX_RUNS)
    .toArray()
    .flatMap(({ 0: run, index }) => {
      const codePoint = run.codePointAt(0) ?? 0;
      const end = index + run.length;
      const decision = decide(codePoint, {
        before: /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '',
        after: /^./su.exec(text.slice(end, end + 2))?.[0] ?? '',
        rest: text.slice(end, end + 2),
        rightToLeft,
        directions,
      });
      if (decision === 'keep') return [];
      return [{ start: index, end, codePoint, ...(decision !== 'report' && decision) }];
    });
}

/** Surroundings of an invisible character. */
interface CharacterContext {
  before: string;
  after: string;
  rest: string;
  rightToLeft: boolean;
  directions: Decision;
}

/** `report` leaves the fix to a reader of the language. */
type Decision = 'keep' | 'report' | { replacement: string };
const REMOVE: Decision = { replacement: '' };

/** Ranges of code points that are sometimes needed. All others are removed. */
const KINDS: readonly [
  first: number,
  last: number,
  decide: (context: CharacterContext) => Decision,
][] = [
  [0x0b, 0x0c, separator],
  [0x85, 0x85, separator],
  [0x34f, 0x34f, joiner],
  [0x61c, 0x61c, mark],
  [0x115f, 0x1160, jamoFiller],
  [0x17b4, 0x17b5, () => 'keep'],
  [0x180b, 0x180f, selector],
  [0x200b, 0x200b, breakable],
  [0x200c, 0x200c, joiner],
  [0x200d, 0x200d, emojiJoiner],
  [0x200e, 0x200f, mark],
  [0x2028, 0x2029, separator],
  [0x202a, 0x202e, ({ directions }) => directions],
  [0x2066, 0x2069, ({ directions }) => directions],
  // They are as wide as a letter and may have been used as a space.
  [0x3164, 0x3164, () => 'report'],
  [0xffa0, 0xffa0, () => 'report'],
  [0xfe00, 0xfe0f, selector],
  [0xe0100, 0xe01ef, selector],
];

function decide(codePoint: number, context: CharacterContext): Decision {
  const kind = KINDS.find(([first, last]) => codePoint >= first && codePoint <= last);
  return kind ? kind[2](context) : REMOVE;
}

/** A separator looks like a space or line end, so words must not run together without it. */
function separator({ before, after }: CharacterContext): Decision {
  return { replacement: /^\S$/u.test(before) && /^\S$/u.test(after) ? ' ' : '' };
}

/** Scripts whose letters do not change shape with their neighbours. */
const UNSHAPED = new RegExp(
  raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]`,
  'u',
);

function isShaped(character: string): boolean {
  return character !== '' && !UNSHAPED.test(character) && /[\p{L}\p{M}\p{N}]/u.test(character);
}

function joiner({ before, after }: CharacterContext): Decision {
  return isShaped(before) || isShaped(after) ? 'keep' : REMOVE;
}

function emojiJoiner(context: CharacterContext): Decision {
  const joins =
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u.test(context.before) &&
    /\p{Extended_Pictographic}/u.test(context.after);
  return joins ? 'keep' : joiner(context);
}

/** Scripts without spaces between words, where a zero-width space allows a line break. */
const WITHOUT_SPACES = new RegExp(
  sequence(
    raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`,
    raw`\p{Script=Tai_Tham}\p{Script=Javanese}\p{Script=Balinese}]`,
  ),
  'u',
);

function breakable({ before, after }: CharacterContext): Decision {
  return WITHOUT_SPACES.test(before) || WITHOUT_SPACES.test(after) ? 'keep' : REMOVE;
}

function mark({ rightToLeft }: CharacterContext): Decision {
  return rightToLeft ? 'keep' : REMOVE;
}

function jamoFiller({ before, after }: CharacterContext): Decision {
  const jamo = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/;
  return jamo.test(before) || jamo.test(after) ? 'keep' : 'report';
}

/** Characters that can have a variation selector. */
const SELECTABLE = new RegExp(
  sequence(
    raw`[\p{Extended_Pictographic}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}`,
    raw`\p{Script=Phags_Pa}\u2010-\u203F\u3000-\u303F\uFF00-\uFF65]`,
  ),
  'u',
);

function selector({ before, rest }: CharacterContext): Decision {
  const isKeycap = /[\d#*]/.test(before) && rest.startsWith('\u20E3');
  return isKeycap || SELECTABLE.test(before) ? 'keep' : REMOVE;
}

/** Decides on the characters of a line that change the writing direction. */
function decideDirections(line: string, rightToLeft: boolean): Decision {
  // Overrides show letters in another order than the one that programs read.
  if (!rightToLeft || /[\u202D\u202E]/.test(line)) return REMOVE;
  const open: string[] = [];
  for (const [control] of line.matchAll(/[\u202A-\u202C\u2066-\u2069]/g)) {
    if (control !== '\u202C' && control !== '\u2069') {
      open.push(control < '\u2066' ? '\u202C' : '\u2069');
    } else if (open.pop() !== control) return 'report';
  }
  return open.length === 0 ? 'keep' : 'report';
}
