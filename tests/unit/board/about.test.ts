import { describe, expect, it } from 'vitest';
import { aboutSections } from '../../../src/board/about.ts';
import { buildBoard, contextOf } from '../../helpers/build-board.ts';

type Otherwise = Parameters<typeof buildBoard>[1];

const sectionsOf = (otherwise?: Otherwise) => aboutSections(contextOf(buildBoard({}, otherwise)));
const withText = (about: string) =>
  aboutSections(contextOf({ ...buildBoard({}), texts: { about } }));
const text = (otherwise?: Otherwise) =>
  sectionsOf(otherwise)
    .flatMap(({ title, paragraphs }) => [title, ...paragraphs])
    .join('\n');

describe('the about page', () => {
  it('begins with the board’s own text', () => {
    expect(withText('<p>The first paragraph.</p>')[0]).toEqual({
      id: 'this-board',
      title: 'This board',
      html: '<p>The first paragraph.</p>',
      paragraphs: [],
    });
  });

  it('has no such section if the board has no text of its own', () => {
    expect(sectionsOf().map(({ id }) => id)).not.toContain('this-board');
  });

  it('has the same text about every board after it', () => {
    const [, ...rest] = withText('<p>A paragraph.</p>');
    expect(rest).toEqual(sectionsOf());
  });

  it('states for how many days evidence counts', () => {
    expect(text({ site: { freshDays: 31 } })).toContain('no more than 31 days ago');
  });

  it('states the assumptions of the pay comparison', () => {
    expect(text()).toContain('2,080 hours and 12 months a year');
  });

  it('links to the checks, and to where reports go', () => {
    const links = sectionsOf().flatMap(({ id, links: some = [] }) =>
      some.map(({ href }) => [id, href]),
    );
    expect(links).toEqual([
      ['evidence', '/about/checks/'],
      ['report', 'mailto:report@board.example'],
    ]);
  });

  it('names the day that the board is set to, if there is one', () => {
    expect(text({ frozen: true })).toContain('1 April 2026');
    expect(sectionsOf({ frozen: true }).map(({ id }) => id)).toContain('frozen');
    expect(sectionsOf().map(({ id }) => id)).not.toContain('frozen');
    expect(text()).not.toContain('1 April 2026');
  });

  it('gives each section a unique id and a text', () => {
    const sections = sectionsOf({ frozen: true, site: { about: ['A paragraph.'] } });
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, paragraphs } of sections) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(title).not.toBe('');
      expect(paragraphs.length).toBeGreaterThan(0);
    }
  });
});
