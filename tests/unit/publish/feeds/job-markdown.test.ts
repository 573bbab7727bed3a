import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jobMarkdown, markdownText } from '../../../../src/publish/feeds/job-markdown.ts';
import { publicPosting } from '../../../../src/publish/feeds/public-posting.ts';
import { xmlText } from '../../../../src/lib/xml.ts';
import {
  buildPublished,
  FULL,
  HOSTILE,
  HOSTILE_POSTINGS,
} from '../../../helpers/build-published.ts';

/** The YAML front matter and the text after it. */
function partsOf(file: string): { frontMatter: string; body: string } {
  const [, frontMatter, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file) ?? [];
  if (frontMatter === undefined || body === undefined) throw new Error('There is no front matter.');
  return { frontMatter, body };
}

/** Text as a page shows it: trimmed, with single spaces. */
const shown = (text: string) =>
  xmlText(text)
    .replace(/[\t\n ]+/g, ' ')
    .trim();

function childrenOf(node: MdastNode | undefined): readonly MdastNode[] {
  return node && 'children' in node ? node.children : [];
}

const blocksOf = (markdown: string) => childrenOf(markdownToMdast(markdown));

/**
 * The text of a node that contains only text. A URL may have become a link to itself.
 */
function onlyText(node: MdastNode | undefined): string {
  const texts = childrenOf(node).map((child) => {
    if (child.type === 'text') return child.value;
    const text = child.type === 'link' ? onlyText(child) : '';
    return child.type === 'link' && ['', 'http://', 'mailto:'].some((s) => child.url === s + text)
      ? text
      : `(${child.type})`;
  });
  return texts.join('').trim();
}

describe('the Markdown of a posting', () => {
  it('has the record as front matter, then the title and the text', () => {
    const { frontMatter, body } = partsOf(jobMarkdown(buildPublished(FULL)));
    expect(parse(frontMatter)).toEqual(publicPosting(buildPublished(FULL)));
    expect(body).toBe('\n# Machine Learning Intern\n\n## What you will do\n\nResearch & write.\n');
  });

  it('ends after the title if there is no text', () => {
    const { body } = partsOf(jobMarkdown(buildPublished({}, { html: '', markdown: '' })));
    expect(body).toBe('\n# Machine Learning Intern\n');
  });

  it('has front matter that reads the same in YAML 1.1, which has dates and more booleans', () => {
    const posting = buildPublished({
      ...FULL,
      summary: 'no',
      fields: ['yes', '1:30', '2026-04-01'],
    });
    const { frontMatter } = partsOf(jobMarkdown(posting));
    expect(parse(frontMatter, { version: '1.1' })).toEqual(publicPosting(posting));
  });
});

describe('text in Markdown', () => {
  it.each([
    ['Machine Learning Intern (ATG — Visual), $12,100 a month', null],
    ['C# and C++ at R&D', null],
    ['Senior_Engineer *', 'Senior\\_Engineer \\*'],
    ['](javascript:alert(1))', '\\](javascript:alert(1))'],
    ['<b>', '\\<b\\>'],
    ['two\nlines', 'two lines'],
    ['1. First', '1\\. First'],
    ['# Title #', '\\# Title \\#'],
  ])('is escaped only if necessary: %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected ?? text);
  });

  it('remains text in headings, links, paragraphs and quotations, even if it is hostile', () => {
    for (const hostile of HOSTILE) {
      const text = markdownText(hostile);
      if (text === '') continue;
      const [heading, quotation, paragraph, linked, ...others] = blocksOf(
        `# ${text}\n\n> ${text}\n\n${text}\n\n[${text}](https://board.example/)`,
      );
      expect(others, hostile).toEqual([]);
      expect(onlyText(heading), hostile).toBe(shown(hostile));
      expect(onlyText(paragraph), hostile).toBe(shown(hostile));
      expect(onlyText(childrenOf(quotation)[0]), hostile).toBe(shown(hostile));
      const [link, ...siblings] = childrenOf(linked);
      expect(link, hostile).toMatchObject({ type: 'link', url: 'https://board.example/' });
      expect(siblings, hostile).toEqual([]);
      expect(onlyText(link), hostile).toBe(shown(hostile));
    }
  });
});

describe('hostile strings', () => {
  it('leave the front matter valid and the title a heading', () => {
    HOSTILE_POSTINGS.forEach((posting, i) => {
      const { frontMatter, body } = partsOf(jobMarkdown({ ...posting, markdown: 'The text.' }));
      expect(parse(frontMatter)).toEqual(publicPosting(posting));
      const [heading, text, ...others] = blocksOf(body);
      expect(heading).toMatchObject({ type: 'heading', depth: 1 });
      expect(onlyText(heading)).toBe(shown(HOSTILE[i] ?? ''));
      expect(onlyText(text)).toBe('The text.');
      expect(others).toEqual([]);
    });
  });
});
