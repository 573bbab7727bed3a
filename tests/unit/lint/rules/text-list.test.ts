import { describe, expect, it } from 'vitest';
import textList from '../../../../src/lint/rules/text-list.ts';
import {
  buildFile,
  findInText,
  fixFile,
  hostileTexts,
  readHostileText,
} from '../../../helpers/build-rule-posting.ts';

const fix = (text: string) => fixFile(textList, buildFile(text)).slice(buildFile('').length);

describe('lines with the bullets of a word processor', () => {
  it.each([
    ['bullets', '• scrub the deck\n• paint the hull', '- scrub the deck\n- paint the hull'],
    ['bullets without a space', '•scrub\n•paint', '- scrub\n- paint'],
    ['bullets with a tab', '•\tscrub\n•\tpaint', '- scrub\n- paint'],
    ['middle dots', '· scrub\n· paint', '- scrub\n- paint'],
    ['squares', '▪ scrub\n▪ paint', '- scrub\n- paint'],
    ['triangles', '‣ scrub\n‣ paint', '- scrub\n- paint'],
    ['dashes', '– scrub\n– paint', '- scrub\n- paint'],
    ['long dashes', '— scrub\n— paint', '- scrub\n- paint'],
    ['circles', '◦ scrub\n○ paint\n● sail\n■ rest', '- scrub\n- paint\n- sail\n- rest'],
    ['signs of a symbol font', '\uF0B7 scrub\n\uF0A7 paint', '- scrub\n- paint'],
    ['asterisks without a space', '*scrub\n*paint', '- scrub\n- paint'],
    ['hyphens without a space', '-scrub\n-paint', '- scrub\n- paint'],
    ['a line before them', 'You will:\n• scrub\n• paint', 'You will:\n- scrub\n- paint'],
    ['paragraphs of their own', '• scrub\n\n• paint', '- scrub\n\n- paint'],
    ['levels', '• scrub\n   ◦ fore\n   ◦ aft\n• paint', '- scrub\n   - fore\n   - aft\n- paint'],
    ['lines that go on', '• scrub the\n  deck\n• paint', '- scrub the\n  deck\n- paint'],
    ['an item around them', '- Duties:\n  • scrub\n  • paint', '- Duties:\n  - scrub\n  - paint'],
    ['a quotation around them', '> • scrub\n> • paint', '> - scrub\n> - paint'],
    [
      'markup in them',
      '• **scrub** the [deck](https://a.example/)',
      '- **scrub** the [deck](https://a.example/)',
    ],
    ['several on one line', '• scrub • paint • sail', '- scrub\n- paint\n- sail'],
    ['several after a colon', 'You will: • scrub • paint', 'You will:\n- scrub\n- paint'],
    ['several on one Windows line', '• scrub • paint\r\n\r\nBye', '- scrub\r\n- paint\r\n\r\nBye'],
    ['Japanese dots', '・掃除\n・塗装', '- 掃除\n- 塗装'],
    ['two hyphens', '-- scrub\n-- paint', '- scrub\n- paint'],
    ['a hyphen and a space that does not break', '-\u00A0scrub\n-\u00A0paint', '- scrub\n- paint'],
    ['check marks, which stay', '✓ scrub\n✓ paint', '- ✓ scrub\n- ✓ paint'],
    ['arrows, which stay', '→ scrub\n→ paint', '- → scrub\n- → paint'],
    ['emoji, which stay', '📍 Oslo\n🕒 40 hours', '- 📍 Oslo\n- 🕒 40 hours'],
    ['the line ends of Windows', '• scrub\r\n• paint', '- scrub\r\n- paint'],
  ])('are one finding, and become a list: %s', (_, text, fixed) => {
    expect(findInText(textList, text)).toHaveLength(1);
    expect(fix(text)).toBe(fixed);
  });

  it.each([
    ['text after them', '• scrub\n• paint\nWe sail at dawn.'],
    ['several on each of two lines', '• Oslo • full time\n• Bergen • part time'],
    ['several on one line of a quotation', '> • scrub • paint'],
    ['several on one line and text after them', '• scrub • paint\nWe sail at dawn.'],
    ['letters o of a list within it', '• scrub\n  o fore\n  o aft\n• paint'],
    ['numbers in brackets', '(1) scrub\n(2) paint'],
    ['letters with a bracket', 'a) scrub\nb) paint'],
    ['numbers without a space', '1.scrub\n2.paint'],
    ['a number after the sign', '• 1. scrub\n• 2. paint'],
    ['a heading after the sign', '• # scrub\n• paint'],
  ])('are left to a person with %s', (_, text) => {
    expect(findInText(textList, text)).toHaveLength(1);
    expect(fix(text)).toBe(text);
  });

  it.each([
    ['a list', '- scrub\n- paint\n\n1) one\n2) two\n\n* three'],
    ['a dash within a line', 'You scrub – and paint.\nYou • sail.'],
    ['a single line with a dash', '– A word from the captain'],
    ['emphasis', '*scrub* the deck\nand *paint* it'],
    ['code', '```\n• scrub\n• paint\n```'],
    ['facts in a row', 'Toronto · 8 hours · $20\n\nToronto • 8 hours • $20'],
    ['a single emoji or check mark', '🚀 Join us\n\n✓ Paid\n\n© 2026'],
    ['a single number or letter', 'a) We sail.\n\n(1) See below.'],
  ])('are not %s', (_, text) => {
    expect(findInText(textList, text)).toEqual([]);
  });

  it.each(hostileTexts(['bullets', '• '.repeat(50_000)], ['lines', '• a\n'.repeat(5_000)]))(
    'are read in any text: %s',
    (_, text) => {
      readHostileText(textList, text);
    },
  );
});
