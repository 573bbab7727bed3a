import { describe, expect, it } from 'vitest';
import textMojibake from '../../../../src/lint/rules/text-mojibake.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import {
  buildFile,
  findInText,
  hostileTexts,
  readHostileText,
} from '../../../helpers/build-rule-posting.ts';

/** Decodes the UTF-8 bytes of a text in another encoding. */
const misread = (text: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));
/** Decodes in Latin-1, which has control characters in place of some Windows-1252 letters. */
const misreadAsLatin = (text: string): string =>
  String.fromCharCode(...new TextEncoder().encode(text));

const message = (text: string) =>
  textMojibake.check(buildRuleContext(buildFile(text))).map((one) => one.message)[0] ?? '';

describe('letters decoded in the wrong encoding', () => {
  const WRITTEN = [
    'café',
    'résumé',
    'Zürich',
    'Größe',
    'Österreich',
    'ÖSTERREICH',
    'GRÖSSE',
    'À propos',
    'señor',
    'São',
    'naïve',
    'Ångström',
    'don’t',
    '“quoted”',
    'May–June',
    'a — b',
    'and so on…',
    '£30,000',
    '€500',
    '20°C',
    '© 2026',
    'a\u00A0b',
    '• one',
    '™',
    '½ day',
    'cœur',
    'Łódź',
    'Đặng',
    'Nguyễn',
    'Việt Nam',
    'Čapek',
    'při',
    'Ş',
    'ﬁeld',
    '→',
    '✓',
    '★',
    '≤ 5',
    '−5',
    '😀',
    '👩‍💻',
    'Привет',
    'Γειά',
    'α',
    'שלום',
    'مرحبا',
    '日本語',
    '한국어',
    'ไทย',
    'हिन्दी',
    '（',
    '。',
    'voilà\u00A0!',
    'ã',
    'Ã',
  ];
  it.each(WRITTEN)('"%s"', (written) => {
    expect(findInText(textMojibake, `A text: ${misread(written, 'windows-1252')}`)).toHaveLength(1);
    expect(findInText(textMojibake, `A text: ${misreadAsLatin(written)}`)).toHaveLength(1);
  });

  it.each([
    ['a letter', 'Send your rÃ©sumÃ© now', 'résumé'],
    ['a quotation mark', 'We donâ€™t', 'don’t'],
    ['a currency', 'Pay: Â£30 an hour', '£30'],
    ['another script', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚, world', 'Привет,'],
    ['twice', `a ${misread(misread('é’', 'windows-1252'), 'windows-1252')}`, 'é’'],
  ])('suggests the original: %s', (_, text, written) => {
    expect(message(text)).toContain(`"${written}"`);
  });

  it.each([
    ['a character that was lost', 'a \uFFFD b', ['6:3 \uFFFD']],
    ['the remains of a quotation mark', 'He said â€œyesâ€ today', ['6:9 â€œyesâ€']],
    ['the remains of a no-break space', '5 yearsÂ experience', ['6:8 yearsÂ']],
    ['the remains of "à"', 'VoilÃ  a text', ['6:5 VoilÃ']],
    ['a finding once per line', 'cafÃ© cafÃ©\n\nand cafÃ©', ['6:4 cafÃ©', '8:8 cafÃ©']],
  ])('reports %s', (_, text, places) => {
    expect(findInText(textMojibake, text)).toEqual(places);
  });

  it('is reported in the frontmatter, with the field', () => {
    const posting = buildRuleContext(
      buildFile('Text.', { title: 'CafÃ© Manager', more: 'summary: >\n  A\n  rÃ´le.\n' }),
    );
    expect(textMojibake.check(posting)).toMatchObject([
      { line: 2, column: 11, field: 'title', value: 'CafÃ©' },
      { line: 7, column: 4, field: 'summary', value: 'rÃ´le.' },
    ]);
  });
});

describe('correct letters', () => {
  it.each([
    'São Paulo, Ângela, naïve, café, Zürich, Ålesund, PÃO, Ã, â, Â, Ð, ð',
    'IRMÃ, AMANHÃ… MANHÃ” – “Ã” AMANHÃ\u00A0– LÃ™ e MAÇÃ®',
    '« là\u00A0», «\u00A0à\u00A0», une liberté\u00A0», café\u00A0: 5\u00A0€, à\u00A0£20, à\u00A0€20',
    '“CAFÉ” CAFÉ™ BEYONCÉ’S ROSÉ– Café® “café…”',
    '„Viel Spaß“ „Ä“, „Straß“, „Maß“ – Ö“ Ü“',
    'A–Å–Ä–Ö, på ”Å”, 3 ×\u00A04, Ø…, Ñ”',
    'Trường Đại học Bách khoa Hà Nội tuyển kỹ sư, Việt Nam',
    'Łódź, Kraków, Ştefan, İstanbul, Čeština, Ġgantija',
    'Инженер C++, Яндекс, Ελλάδα, עברית, العربية, 日本語, 한국어, ไทย, हिन्दी',
    '«está» y «él», ¿qué?, ¡olé!, 20°C, Nº 5, 1ª',
    '20 °C, £30, €500, ½, “quotes”, it’s, a – b, …, ™, ©, 😀 👩‍💻 🏴‍☠️ ✓ → ≤',
  ])('%s', (text) => {
    expect(findInText(textMojibake, text)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['misread letters', 'Ã©'.repeat(100_000)],
      ['misread words', 'cafÃ© '.repeat(100_000)],
      ['first bytes', 'â'.repeat(200_000)],
      ['last bytes', '€'.repeat(200_000)],
      ['lost characters', '\uFFFD'.repeat(200_000)],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(textMojibake, text)).not.toThrow();
  });
});
