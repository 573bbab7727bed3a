import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { llms } from '../../../../src/publish/feeds/llms.ts';
import type { PublishedPosting } from '../../../../src/publish/feeds/feed.ts';
import {
  buildPublished,
  BOARD,
  HELD_BACK,
  HOSTILE,
  HOSTILE_POSTINGS,
} from '../../../helpers/build-published.ts';

const MESSAGES: Parameters<typeof llms>[2] = {
  open: 'Open postings',
  noneOpen: 'No posting is open.',
  more: (n) => `${n} more open postings`,
  machines: 'For machines',
  jobs: 'every posting as JSON',
  rss: 'open postings as RSS',
  jsonFeed: 'open postings as JSON Feed',
  calendar: 'deadlines',
};

const fileOf = (...postings: PublishedPosting[]) => llms(BOARD, postings, MESSAGES);

function nodesIn(node: MdastNode): MdastNode[] {
  return 'children' in node ? node.children.flatMap((one) => [one, ...nodesIn(one)]) : [];
}

/**
 * The URLs that a file links to, in order, without URLs in its text that link to themselves.
 */
const linksIn = (file: string) =>
  nodesIn(markdownToMdast(file)).flatMap((node) => {
    if (node.type !== 'link') return [];
    const text = nodesIn(node)
      .map((one) => (one.type === 'text' ? one.value : ''))
      .join('');
    return ['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + text)
      ? []
      : [node.url];
  });

const kindsIn = (file: string) => new Set(nodesIn(markdownToMdast(file)).map(({ type }) => type));

describe('llms.txt', () => {
  it('has the board’s name and description, and links to its postings and outputs', () => {
    const posting = buildPublished({}, { id: 'one' });
    expect(fileOf(posting)).toBe(
      [
        '# Fixture board',
        '',
        '> Nothing here is real.',
        '',
        '## Open postings',
        '',
        '- [Machine Learning Intern · Fixture Company](https://board.example/base/jobs/one.md): Fixture Company · Open. Posted 27 March 2026.',
        '',
        '## For machines',
        '',
        '- [jobs.json](https://board.example/base/jobs.json): every posting as JSON',
        '- [rss.xml](https://board.example/base/rss.xml): open postings as RSS',
        '- [feed.json](https://board.example/base/feed.json): open postings as JSON Feed',
        '- [calendar.ics](https://board.example/base/calendar.ics): deadlines',
        '',
      ].join('\n'),
    );
  });

  it('lists the first 100 open postings and links to the rest', () => {
    const postings = Array.from({ length: 102 }, (_, i) =>
      buildPublished({}, { id: `posting-${i}` }),
    );
    const links = linksIn(fileOf(...Object.values(HELD_BACK), ...postings));
    expect(links).toHaveLength(100 + 1 + 4);
    expect(links[0]).toBe('https://board.example/base/jobs/posting-0.md');
    expect(links[99]).toBe('https://board.example/base/jobs/posting-99.md');
    expect(links[100]).toBe('https://board.example/base/jobs/');
    expect(fileOf(...postings)).toContain('[2 more open postings]');
    expect(fileOf(...postings.slice(0, 100))).not.toContain('more open postings');
  });

  it('states that no posting is open if there is none', () => {
    expect(fileOf(...Object.values(HELD_BACK))).toContain('No posting is open.');
    expect(linksIn(fileOf())).toHaveLength(4);
  });
});

describe('hostile strings', () => {
  const kinds = kindsIn(fileOf(buildPublished()));

  it('remain text: a file has one link for each posting and no unexpected elements', () => {
    HOSTILE_POSTINGS.forEach((posting) => {
      const file = fileOf(posting);
      expect(linksIn(file)).toEqual([
        `https://board.example/base/jobs/${posting.id}.md`,
        ...linksIn(fileOf()),
      ]);
      expect([...kinds]).toEqual(expect.arrayContaining([...kindsIn(file)]));
      expect(file.trimEnd().split('\n')).toHaveLength(14);
    });
  });

  it('can be the board’s name and description', () => {
    for (const text of HOSTILE) {
      const file = llms({ ...BOARD, name: text, description: text }, [], MESSAGES);
      expect(linksIn(file)).toEqual(linksIn(fileOf()));
      expect([...kinds]).toEqual(expect.arrayContaining([...kindsIn(file)]));
    }
  });
});
