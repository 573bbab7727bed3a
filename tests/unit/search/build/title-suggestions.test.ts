import { describe, expect, it } from 'vitest';
import { findCommonTitles } from '../../../../src/search/build/title-suggestions.ts';

/** The names found in some titles, each with its number of titles. */
const find = (titles: readonly string[]) =>
  findCommonTitles(titles).map(({ name, count }) => `${name} ${count}`);

describe('common titles', () => {
  it('are counted without capitals and accents, as most titles write them', () => {
    expect(find(['Barista', 'barista', 'Barista'])).toEqual(['Barista 3']);
    expect(find(['Résumé Writer', 'Resume writer', 'Résumé Writer'])).toEqual(['Résumé Writer 3']);
  });

  it('are the parts of titles between punctuation', () => {
    expect(find(['Cook, Ward 7', 'Cook – Nights', 'Cook (Leeds)', 'Cook | Harbour'])).toEqual([
      'Cook 4',
    ]);
  });

  it('are in the first part, or shared by several titles', () => {
    expect(find(['Cook, Nights', 'Porter, Nights', 'Porter, Days'])).toEqual([
      'Nights 2',
      'Porter 2',
      'Cook 1',
    ]);
  });

  it('leave out seniority, numbers, seasons and ways of working at both ends', () => {
    const titles = [
      'Senior Chemist',
      'Chemist II',
      'Sr. Chemist – Fall 2026',
      'Part-time Chemist',
      'Chimiste confirmé (H/F)',
      'Chimiste H/F',
    ];
    expect(find(titles)).toEqual(['Chemist 4', 'Chimiste 2']);
  });

  it('are not cut at the ending of another gender', () => {
    expect(find(['Chargé(e) de clientèle', 'Chargé de clientèle'])).toEqual([
      'Chargé de clientèle 2',
    ]);
  });

  it('have a modifier if several titles have it and others do not', () => {
    expect(find(['Staff Nurse', 'Staff Nurse', 'Nurse', 'Nurse', 'Nurse'])).toEqual([
      'Nurse 5',
      'Staff Nurse 2',
    ]);
  });

  it('keep words that are modifiers only together', () => {
    expect(find(['Full Stack Developer', 'Level Designer'])).toEqual([
      'Full Stack Developer 1',
      'Level Designer 1',
    ]);
  });

  it('are found within longer titles', () => {
    expect(find(['Welder', 'Pipe Welder', 'Welder Fabricator'])).toContain('Welder 3');
  });

  it('are the beginnings and ends that several titles share', () => {
    const titles = [
      'Nurse Practitioner Cardiology',
      'Nurse Practitioner Oncology Clinic',
      'Community Nurse Practitioner',
    ];
    expect(find(titles)[0]).toBe('Nurse Practitioner 3');
  });

  it('are no pieces of a name', () => {
    const names = findCommonTitles([
      'Machine Learning Engineer Search',
      'Machine Learning Engineer Maps',
      'Deep Learning Engineer Audio',
      'Head of Sales Operations North',
      'Head of Sales Training South',
    ]).map(({ name }) => name);
    expect(names).toContain('Machine Learning Engineer');
    expect(names).toContain('Head of Sales');
    for (const piece of ['Learning Engineer', 'Machine Learning', 'Head of', 'of Sales']) {
      expect(names).not.toContain(piece);
    }
  });

  it('are whole parts in scripts without spaces between words', () => {
    expect(find(['機械学習エンジニア', '機械学習エンジニア（東京）'])).toEqual([
      '機械学習エンジニア 2',
    ]);
  });

  it('are not the longest titles', () => {
    expect(find(['One two three four five six seven'])).toEqual([]);
    expect(find([])).toEqual([]);
    expect(find(['!!!', '2026', 'Senior'])).toEqual([]);
  });
});
