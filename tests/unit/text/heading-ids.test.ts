import { describe, expect, it } from 'vitest';
import { fragmentId, headingId } from '../../../src/text/heading-ids.ts';

describe('the id of a heading', () => {
  it.each([
    ['Facts', 'text-facts'],
    ['What you will do', 'text-what-you-will-do'],
    ['  What   you\nwill do ', 'text-what-you-will-do'],
    ['Über uns & C++', 'text-über-uns-c'],
    ['U\u0308ber uns', 'text-über-uns'],
    ['ＷＩＤＥ letters', 'text-wide-letters'],
    ['日本語の求人', 'text-日本語の求人'],
    ['नौकरी', 'text-नौकरी'],
    ['100 % remote, 24/7', 'text-100-remote-24-7'],
    ['3P_measurement', 'text-3p-measurement'],
    ['text-facts', 'text-text-facts'],
    ['"><script>', 'text-script'],
  ])('%j is %s', (words, id) => {
    expect(headingId(words)).toBe(id);
  });

  it.each(['', ' ', '!!!', '👋', '—'])('is "text-section" if there are no words: %j', (words) => {
    expect(headingId(words)).toBe('text-section');
  });

  it.each(['Facts', '', 'Similar', 'Main'])(
    'never conflicts with an id of the page: %j',
    (words) => {
      expect(headingId(words)).toMatch(/^text-/);
    },
  );
});

describe('the target id of a link within the text', () => {
  it.each([
    ['#what-you-will-do', 'text-what-you-will-do'],
    ['#What-You-Will-Do', 'text-what-you-will-do'],
    ['#What%20you%20will%20do', 'text-what-you-will-do'],
    ['#über-uns', 'text-über-uns'],
    ['#%C3%BCber-uns', 'text-über-uns'],
    ['#one-2', 'text-one-2'],
    ['#100%', 'text-100'],
    ['#100%-remote', 'text-100-remote'],
    ['#%ff', 'text-ff'],
    ['#', 'text-section'],
  ])('%s is %s', (target, id) => {
    expect(fragmentId(target)).toBe(id);
  });

  it.each(['What you will do', 'Über uns & C++', '日本語の求人', '100% remote', 'नौकरी'])(
    'is the id of the heading, for its encoded words or its id: %s',
    (words) => {
      expect(fragmentId(`#${encodeURIComponent(words)}`)).toBe(headingId(words));
      expect(fragmentId(headingId(words).replace('text-', '#'))).toBe(headingId(words));
    },
  );
});
