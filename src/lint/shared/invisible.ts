import { sequence } from './pattern-parts.ts';

const { raw } = String;

/** A character that nobody sees, where it has no business. */
export interface Invisible {
  /** In UTF-16 units. */
  start: number;
  end: number;
  codePoint: number;
  /** What to put in its place; nothing where that takes somebody who reads the language. */
  instead?: string;
}

/** Controls, what is ignored where it cannot be shown, and separators of lines and paragraphs. */
export const INVISIBLE =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u2028\u2029\uFFF9-\uFFFB]|\p{Default_Ignorable_Code_Point}/u;
/** The same several times over is found at once. */
const RUNS = new RegExp(`(${INVISIBLE.source})\\1*`, 'gu');
/** So many runs of a line are looked at; no line of a posting has as many. */
const MOST_RUNS = 20_000;

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

/** The flags of England and the like: a black flag, and tags that spell the region. */
const FLAGS = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}/gu;

/**
 * Finds the invisible characters of a line that no script, emoji or direction of writing asks for.
 *
 * @param rightToLeft whether the text around is written from right to left, if only in part
 */
export function invisibleIn(line: string, rightToLeft: boolean): Invisible[] {
  const text = line.replace(FLAGS, (flag) => '\u{1F3F4}'.padEnd(flag.length, '.'));
  const turns = turnsIn(text, rightToLeft);
  return text
    .matchAll(RUNS)
    .take(MOST_RUNS)
    .toArray()
    .flatMap(({ 0: run, index }) => {
      const codePoint = run.codePointAt(0) ?? 0;
      const end = index + run.length;
      const verdict = verdictOn(codePoint, {
        before: /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '',
        after: /^./su.exec(text.slice(end, end + 2))?.[0] ?? '',
        rest: text.slice(end, end + 2),
        rightToLeft,
        turns,
      });
      if (verdict === 'fine') return [];
      return [
        { start: index, end, codePoint, ...(verdict !== 'unsure' && { instead: verdict.instead }) },
      ];
    });
}

/** What stands around an invisible character. */
interface Surroundings {
  before: string;
  after: string;
  rest: string;
  rightToLeft: boolean;
  turns: Verdict;
}

type Verdict = 'fine' | 'unsure' | { instead: string };
const REMOVE: Verdict = { instead: '' };

/** By code points, first and last: when such a character is fine. All others never are. */
const KINDS: readonly [first: number, last: number, judge: (around: Surroundings) => Verdict][] = [
  [0x0b, 0x0c, separator],
  [0x85, 0x85, separator],
  [0x34f, 0x34f, joiner],
  [0x61c, 0x61c, mark],
  [0x115f, 0x1160, jamoFiller],
  [0x17b4, 0x17b5, () => 'fine'],
  [0x180b, 0x180f, selector],
  [0x200b, 0x200b, breakable],
  [0x200c, 0x200c, joiner],
  [0x200d, 0x200d, emojiJoiner],
  [0x200e, 0x200f, mark],
  [0x2028, 0x2029, separator],
  [0x202a, 0x202e, ({ turns }) => turns],
  [0x2066, 0x2069, ({ turns }) => turns],
  // As wide as a letter: somebody may have used it as a space.
  [0x3164, 0x3164, () => 'unsure'],
  [0xffa0, 0xffa0, () => 'unsure'],
  [0xfe00, 0xfe0f, selector],
  [0xe0100, 0xe01ef, selector],
];

function verdictOn(codePoint: number, around: Surroundings): Verdict {
  const kind = KINDS.find(([first, last]) => codePoint >= first && codePoint <= last);
  return kind ? kind[2](around) : REMOVE;
}

/** It looked like a space or a line's end, so that words may run together without it. */
function separator({ before, after }: Surroundings): Verdict {
  return { instead: /^\S$/u.test(before) && /^\S$/u.test(after) ? ' ' : '' };
}

/** Scripts whose letters do not change with their neighbours. */
const PLAIN = new RegExp(
  raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]`,
  'u',
);

function isShaped(character: string): boolean {
  return character !== '' && !PLAIN.test(character) && /[\p{L}\p{M}\p{N}]/u.test(character);
}

function joiner({ before, after }: Surroundings): Verdict {
  return isShaped(before) || isShaped(after) ? 'fine' : REMOVE;
}

function emojiJoiner(around: Surroundings): Verdict {
  const joins =
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u.test(around.before) &&
    /\p{Extended_Pictographic}/u.test(around.after);
  return joins ? 'fine' : joiner(around);
}

/** Scripts that put no space between words, where a line may still break. */
const WITHOUT_SPACES = new RegExp(
  raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Tai_Tham}\p{Script=Javanese}\p{Script=Balinese}]`,
  'u',
);

function breakable({ before, after }: Surroundings): Verdict {
  return WITHOUT_SPACES.test(before) || WITHOUT_SPACES.test(after) ? 'fine' : REMOVE;
}

function mark({ rightToLeft }: Surroundings): Verdict {
  return rightToLeft ? 'fine' : REMOVE;
}

function jamoFiller({ before, after }: Surroundings): Verdict {
  const jamo = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/;
  return jamo.test(before) || jamo.test(after) ? 'fine' : 'unsure';
}

/** What may be shown in more than one way, by a selector behind it. */
const VARIABLE = new RegExp(
  raw`[\p{Extended_Pictographic}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}\u2010-\u203F\u3000-\u303F\uFF00-\uFF65]`,
  'u',
);

function selector({ before, rest }: Surroundings): Verdict {
  const isKeycap = /[\d#*]/.test(before) && rest.startsWith('\u20E3');
  return isKeycap || VARIABLE.test(before) ? 'fine' : REMOVE;
}

/** What to do with the characters of a line that turn the direction of writing round. */
function turnsIn(line: string, rightToLeft: boolean): Verdict {
  // An override shows letters in another order than that in which they are read by machines.
  if (!rightToLeft || /[\u202D\u202E]/.test(line)) return REMOVE;
  const open: string[] = [];
  for (const [turn] of line.matchAll(/[\u202A-\u202C\u2066-\u2069]/g)) {
    if (turn !== '\u202C' && turn !== '\u2069') {
      open.push(turn < '\u2066' ? '\u202C' : '\u2069');
    } else if (open.pop() !== turn) return 'unsure';
  }
  return open.length === 0 ? 'fine' : 'unsure';
}
