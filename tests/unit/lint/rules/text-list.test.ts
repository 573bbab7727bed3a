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
    ['the line ends of Windows', '• scrub\r\n• paint', '- scrub\r\n- paint'],
  ])('are one finding, and become a list: %s', (_, text, fixed) => {
    expect(findInText(textList, text)).toHaveLength(1);
    expect(fix(text)).toBe(fixed);
  });

  it.each([
    ['text after them', '• scrub\n• paint\nWe sail at dawn.'],
    ['several on one line', '• scrub • paint'],
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
    ['facts in a row', 'Toronto · 8 hours · $20'],
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
