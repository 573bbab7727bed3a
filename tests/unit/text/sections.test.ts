import { describe, expect, it } from 'vitest';
import { readHtmlBlocks } from '../../../src/text/html-blocks.ts';
import { findSectionLines, groupSections, type SectionKind } from '../../../src/text/sections.ts';

const sectionsOf = (html: string) => groupSections(readHtmlBlocks(html));

describe('the sections of a text', () => {
  it('start at headings of any level, and text before the first one has no heading', () => {
    expect(
      sectionsOf(
        '<p>Welcome.</p><h2>What you will do</h2><p>Research.</p><h3>At first</h3><p>Read.</p><h2>Pay</h2>',
      ),
    ).toEqual([
      { heading: '', above: [], lines: ['Welcome.'] },
      { heading: 'What you will do', above: [], lines: ['Research.'] },
      { heading: 'At first', above: ['What you will do'], lines: ['Read.'] },
      { heading: 'Pay', above: [], lines: [] },
    ]);
  });

  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', ['a', 'b']],
    ['points', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', ['a', 'b']],
    ['points below points', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', ['a', 'b', 'c']],
    ['points of several paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>', ['a', 'b']],
    ['cells', '<table><tr><th>a</th><td>b</td></tr></table>', ['a', 'b']],
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', ['a', 'b']],
    ['quotations', '<blockquote>a</blockquote>b', ['a', 'b']],
    ['breaks', 'a<br>b<br/>c', ['a', 'b', 'c']],
    ['no elements at all', 'a', ['a']],
    ['paragraphs that are not closed', '<p>a<p>b', ['a', 'b']],
  ])('have lines, divided by %s', (_, html, lines) => {
    expect(sectionsOf(html)).toEqual([{ heading: '', above: [], lines }]);
  });

  it.each([
    [
      'entities and emphasis',
      '<p>R&amp;D in <strong>C++</strong>, <em>a</em>b</p>',
      ['R&D in C++, ab'],
    ],
    ['spaces of any kind', '<p>\n a\n\t b&nbsp;&nbsp;c \n</p>', ['a b c']],
    ['signs of markup', '<p>&lt;p&gt;</p>', ['<p>']],
    ['nothing', '<p> </p><p></p>', []],
  ])('have lines in plain text: %s', (_, html, lines) => {
    expect(sectionsOf(html)[0]?.lines).toEqual(lines);
  });

  it.each(['p', 'li', 'td', 'th', 'dt', 'dd', 'pre', 'blockquote'])(
    'have a separate line for each %s',
    (name) => {
      expect(sectionsOf(`a<${name}>b</${name}>c`)[0]?.lines).toEqual(['a', 'b', 'c']);
    },
  );

  it('have headings in plain text', () => {
    expect(sectionsOf('<h2 id="a"> R&amp;D\n <em>now</em> </h2>')[1]?.heading).toBe('R&D now');
  });

  it('keep a line without an element before a heading', () => {
    expect(sectionsOf('a<h2>b</h2>c')).toEqual([
      { heading: '', above: [], lines: ['a'] },
      { heading: 'b', above: [], lines: ['c'] },
    ]);
  });

  it('list the headings above them', () => {
    const html = '<h2>a</h2><h4>b</h4><h3>c</h3><h4>d</h4><h2>e</h2><h3>f</h3>';
    expect(sectionsOf(html).map(({ heading, above }) => [...above, heading].join(' / '))).toEqual([
      '',
      'a',
      'a / b',
      'a / c',
      'a / c / d',
      'e',
      'e / f',
    ]);
  });

  it('belong to the kind that a heading above them announces', () => {
    const html =
      '<h2>Requirements</h2><h3>Must have</h3><p>One.</p><h3>Nice</h3><p>Two.</p><h2>Pay</h2><p>Three.</p>';
    expect(findSectionLines('qualifications', sectionsOf(html))).toEqual(['One.', 'Two.']);
  });

  it('are a single section without lines if there is no text', () => {
    expect(sectionsOf('')).toEqual([{ heading: '', above: [], lines: [] }]);
  });
});

describe('a heading', () => {
  const kindsOf = (heading: string): SectionKind[] =>
    (['responsibilities', 'qualifications'] as const).filter(
      (kind) => findSectionLines(kind, [{ heading, above: [], lines: ['a'] }]).length > 0,
    );

  it.each([
    'Responsibilities',
    'Key Responsibilities:',
    'Roles & responsibilities',
    'Job duties',
    'Your duty',
    'What you will do',
    'What you’ll do',
    "What you'll be doing",
    'WHAT YOU DO',
    'What the role involves',
    'What this job involves',
    'Your role',
    'Your mission',
    'Vos missions',
    'Tâches principales',
  ])('announces responsibilities: %s', (heading) => {
    expect(kindsOf(heading)).toEqual(['responsibilities']);
  });

  it.each([
    'Qualifications',
    'Minimum qualifications',
    'Preferred Qualification',
    'Requirements',
    'Basic requirements:',
    'What we’re looking for',
    "What we're looking for",
    'What we are looking for',
    'Who you are',
    'What you need',
    'What you’ll need',
    'What you bring',
    'What you will bring',
    'Exigences',
    'Votre profil',
    'Profil recherché',
  ])('announces qualifications: %s', (heading) => {
    expect(kindsOf(heading)).toEqual(['qualifications']);
  });

  it('may announce both', () => {
    expect(kindsOf('Responsibilities and requirements')).toEqual([
      'responsibilities',
      'qualifications',
    ]);
  });

  it.each([
    '',
    'Pay',
    'About the team',
    'Benefits',
    'What we offer',
    'How to apply',
    'Our mission',
  ])('announces neither: "%s"', (heading) => {
    expect(kindsOf(heading)).toEqual([]);
  });

  it.each(['Company profile', 'Commissions', 'Permissions', 'Admissions', 'Heavy-duty vehicles'])(
    'announces neither if the keyword is only a part of a word: "%s"',
    (heading) => {
      expect(kindsOf(heading)).toEqual([]);
    },
  );
});

describe('findSectionLines', () => {
  it('returns only the lines of the sections of a kind, in order', () => {
    const sections = sectionsOf(
      '<p>Intro.</p><h2>Requirements</h2><ul><li>a</li><li>b</li></ul>' +
        '<h2>Pay</h2><p>c</p><h2>Preferred qualifications</h2><p>d</p>',
    );
    expect(findSectionLines('qualifications', sections)).toEqual(['a', 'b', 'd']);
    expect(findSectionLines('responsibilities', sections)).toEqual([]);
  });

  it('returns nothing for a text without headings', () => {
    expect(
      findSectionLines('responsibilities', sectionsOf('<p>Your responsibilities: a</p>')),
    ).toEqual([]);
  });
});

describe('a megabyte', () => {
  it.each([
    ['of a posting’s text', '<h2>Requirements</h2><p>a</p><ul><li>b</li></ul>'],
    ['of headings that are not closed', '<h2>'],
    ['of paragraphs that are not closed', '<p>a'],
    ['of signs', '<&'],
  ])('%s is accepted', (_, part) => {
    const html = part.repeat(2 ** 20 / part.length);
    expect(() => sectionsOf(html)).not.toThrow();
  });
});
