import { describe, expect, it } from 'vitest';
import { reportLinks } from '../../../src/board/report-links.ts';
import { buildSinglePosting, type Fields } from '../../helpers/build-board.ts';

describe('a report by e-mail', () => {
  const report = (fields: Fields, url = 'https://board.example/jobs/only/') => {
    const { entry, context } = buildSinglePosting(fields);
    return reportLinks(entry, url, context)[0]?.href ?? '';
  };

  it('is sent to the board’s address, and contains the posting’s URL', () => {
    const { protocol, pathname, searchParams } = new URL(report({ title: 'Welder' }));
    expect(protocol).toBe('mailto:');
    expect(pathname).toBe('report@board.example');
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(searchParams.get('subject')).toBe('Report: Welder, Fixture Company');
    expect(searchParams.get('body')).toContain('https://board.example/jobs/only/\n');
  });

  it('encodes a space as mail programs expect', () => {
    expect(report({ title: 'Machine Learning Intern' })).not.toMatch(/[\s+]/);
    expect(report({ title: 'Machine Learning Intern' })).toContain('Machine%20Learning%20Intern');
  });

  it('has a subject of one line, even if the title has several', () => {
    const { searchParams } = new URL(report({ title: 'Line\nBcc: x@evil.example\r\nTab\there' }));
    expect(searchParams.get('subject')).toBe(
      'Report: Line Bcc: x@evil.example Tab here, Fixture Company',
    );
  });

  it.each([
    'R&D engineer',
    'C++ and C# developer',
    'Engineer (100%)',
    'What? Why = how',
    'Überlänge 日本語 👋',
    '"quoted" <b>bold</b>',
    'a&bcc=everybody@evil.example',
  ])('encodes the title so that it cannot add other fields: %s', (title) => {
    const address = report({ title });
    const { searchParams } = new URL(address);
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(searchParams.get('subject')).toBe(`Report: ${title}, Fixture Company`);
    expect(address).not.toMatch(/["<>]/);
  });

  it('keeps the query and fragment of the URL', () => {
    const url = 'https://board.example/a%20b/jobs/only/?q=C%2B%2B&x=1#facts';
    expect(new URL(report({}, url)).searchParams.get('body')).toContain(`${url}\n`);
  });
});

describe('a report as an issue', () => {
  const links = (report: { email?: string; issues?: string }, title = 'Welder') => {
    const { entry, context } = buildSinglePosting({ title }, { site: { report } });
    return reportLinks(entry, 'https://board.example/jobs/only/', context);
  };

  it.each([
    ['https://github.com/a/b/issues/new', 'title', 'body'],
    ['https://codeberg.org/a/b/issues/new?template=report.yaml', 'title', 'body'],
    ['https://gitlab.com/a/b/-/issues/new', 'issue[title]', 'issue[description]'],
  ])('fills in the form at %s', (issues, title, body) => {
    const [link] = links({ issues }, 'R&D = C++ #1?');
    const { origin, pathname, searchParams } = new URL(link?.href ?? '');
    expect(origin + pathname).toBe(issues.replace(/\?.*/, ''));
    expect(searchParams.get(title)).toBe('Report: R&D = C++ #1?, Fixture Company');
    expect(searchParams.get(body)).toContain('https://board.example/jobs/only/');
    expect(link?.text).toBe('Report');
  });

  it('is listed after the e-mail link, with a different text, if the board has both', () => {
    const both = links({ email: 'a@board.example', issues: 'https://github.com/a/b/issues/new' });
    expect(both.map(({ text }) => text)).toEqual(['Report by e-mail', 'Report as an issue']);
  });
});
