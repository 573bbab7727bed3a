import { describe, expect, it } from 'vitest';
import { aboutSections } from '../../../src/board/about.ts';
import { aBoard, contextOf } from '../../helpers/build-board.ts';

type Otherwise = Parameters<typeof aBoard>[1];

const sectionsOf = (otherwise?: Otherwise) => aboutSections(contextOf(aBoard({}, otherwise)));
const text = (otherwise?: Otherwise) =>
  sectionsOf(otherwise)
    .flatMap(({ title, paragraphs }) => [title, ...paragraphs])
    .join('\n');

describe('the page about a board', () => {
  it('begins with what its keeper says of it', () => {
    const about = ['The first paragraph.', 'The second.'];
    expect(sectionsOf({ site: { about } })[0]).toEqual({
      id: 'this-board',
      title: 'This board',
      paragraphs: about,
    });
  });

  it('has no heading for what its keeper does not say', () => {
    expect(sectionsOf().map(({ id }) => id)).not.toContain('this-board');
  });

  it('says the rest of every board alike', () => {
    const [, ...rest] = sectionsOf({ site: { about: ['A paragraph.'] } });
    expect(rest).toEqual(sectionsOf());
  });

  it('says for how many days evidence counts on this one', () => {
    expect(text({ site: { freshDays: 31 } })).toContain('no more than 31 days ago');
  });

  it('says what the comparison of pay rests on', () => {
    expect(text()).toContain('2,080 hours and 12 months a year');
  });

  it('says where the checks are described, and where the reader writes to', () => {
    const links = sectionsOf().flatMap(({ id, links: some = [] }) =>
      some.map(({ href }) => [id, href]),
    );
    expect(links).toEqual([
      ['witness', '/about/checks/'],
      ['report', 'mailto:keeper@board.example'],
    ]);
  });

  it('says on which day the clock stands still, and only then', () => {
    expect(text({ frozen: true })).toContain('1 April 2026');
    expect(sectionsOf({ frozen: true }).map(({ id }) => id)).toContain('frozen');
    expect(sectionsOf().map(({ id }) => id)).not.toContain('frozen');
    expect(text()).not.toContain('1 April 2026');
  });

  it('gives each section an id of its own, and something to say', () => {
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
