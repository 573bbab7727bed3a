import { describe, expect, it } from 'vitest';
import {
  getSearchedLines,
  getSearchedSections,
  joinSection,
} from '../../../../src/search/build/searched-sections.ts';
import type { TextBlock } from '../../../../src/text/blocks.ts';
import { buildSinglePosting, type Fields } from '../../../helpers/build-board.ts';

const sections = (fields: Fields, blocks: readonly TextBlock[]) =>
  getSearchedSections(buildSinglePosting(fields).entry, blocks);

describe('getSearchedSections', () => {
  it('returns the summary, the text before the first heading, and the text below each', () => {
    expect(
      sections({ summary: 'In short.' }, [
        { text: 'One.' },
        { text: 'What you do', heading: 2 },
        { text: 'Two.' },
        { text: 'Three.' },
        { text: 'Details', heading: 3 },
      ]),
    ).toEqual([
      { heading: '', lines: ['In short.'] },
      { heading: '', lines: ['One.'] },
      { heading: 'What you do', lines: ['Two.', 'Three.'] },
      { heading: 'Details', lines: [] },
    ]);
  });

  it('leaves out boilerplate, and sections that have nothing else', () => {
    expect(
      sections({ summary: 'We are an equal opportunity employer.' }, [
        { text: 'Write C++. We do not discriminate.' },
        { text: 'Equal opportunity employer', heading: 2 },
        { text: 'We are an equal opportunity employer.' },
      ]),
    ).toEqual([{ heading: '', lines: ['Write C++.'] }]);
  });

  it('returns no sections for a posting without text', () => {
    expect(sections({}, [])).toEqual([]);
  });
});

describe('getSearchedLines', () => {
  it('returns headings and lines in their order', () => {
    const text = [
      { heading: '', lines: ['One.'] },
      { heading: 'Work', lines: ['Two.', 'Three.'] },
    ];
    expect(getSearchedLines(text)).toEqual(['One.', 'Work', 'Two.', 'Three.']);
  });
});

describe('joinSection', () => {
  it.each([
    ['', ['One.', 'Two.'], 'One.\nTwo.'],
    ['Work', ['One.', 'Two.'], 'Work: One.\nTwo.'],
    ['Work (all of it)', ['One.'], 'Work (all of it): One.'],
    ['What is it?', ['Work.'], 'What is it? Work.'],
    ['You will:', ['Work.'], 'You will: Work.'],
    ['Work', [], 'Work'],
    ['', ['You need:', 'C++', 'Python'], 'You need: C++\nPython'],
  ])('introduces the first line by the heading %j', (heading, lines, text) => {
    expect(joinSection({ heading, lines })).toBe(text);
  });
});
