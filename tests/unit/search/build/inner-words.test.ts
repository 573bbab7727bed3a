import { describe, expect, it } from 'vitest';
import { listInnerWords } from '../../../../src/search/build/inner-words.ts';

describe('the words within a word', () => {
  it.each<[string, string[]]>([
    ['DeepFixture', ['fixture']],
    ['PostgreSQL', ['sql']],
    ['NodeJS', ['js']],
    ['HTMLParser', ['parser']],
    ['DeepFixtureLab', ['fixture', 'lab']],
  ])('are the later parts of a name: %s', (source, words) => {
    expect(listInnerWords(source)).toEqual(words);
  });

  it.each<[string, string[]]>([
    ['R&D', ['r', 'd']],
    ['AT & T', ['at', 't']],
  ])('are the initials around an ampersand: %s', (source, words) => {
    expect(listInnerWords(source)).toEqual(words);
  });

  it('are the ends of a word that a dictionary may split', () => {
    expect(listInnerWords('ນະຄອນຫຼວງວຽງຈັນ')).toContain('ວຽງຈັນ');
    expect(listInnerWords('គ្រូបង្រៀន')).toContain('បង្រៀន');
    expect(listInnerWords('โรงเรียน')).toContain('เรียน');
  });

  it('begin with a syllable', () => {
    const words = listInnerWords('គ្រូបង្រៀនកម្មវិធី').concat(listInnerWords('เครื่องจักร'));
    expect(words.every((word) => /^\p{L}/u.test(word))).toBe(true);
    expect(words).not.toContain('ครื่องจักร');
  });

  it.each(['PhD', 'NASA', 'engineer', 'O’Fixture', '개발자를', '東'])('are none: %s', (source) => {
    expect(listInnerWords(source)).toEqual([]);
  });
});
