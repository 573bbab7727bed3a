import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Site } from '../../model/site.ts';
import { hasWindowsLineEndings, toUnixLineEndings, toWindowsLineEndings } from '../line-endings.ts';
import { splitReadme } from '../split-readme.ts';

const writer = unified().use(remarkStringify, { bullet: '-' }).freeze();

/**
 * Replaces the introduction of Corkboard in a README by that of a board. The manual and the line
 * endings stay.
 *
 * @param picture the path of the picture of the board
 * @returns undefined if the README has no manual
 */
export function replaceIntroduction(
  readme: string,
  { name, description, url }: Pick<Site, 'name' | 'description' | 'url'>,
  picture: string,
): string | undefined {
  const manual = splitReadme(readme)?.manual;
  if (manual === undefined) return undefined;
  const text = (value: string) => ({ type: 'text' as const, value });
  const paragraph = (...children: (ReturnType<typeof text> | Inline)[]) => ({
    type: 'paragraph' as const,
    children,
  });
  const written = writer.stringify({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(name)] },
      paragraph(text(description)),
      paragraph({ type: 'image', url: picture, alt: 'A card with the name of the board' }),
      paragraph(
        text('The board is at '),
        link(url, url),
        text('. Its postings are in '),
        { type: 'inlineCode', value: 'content/postings/' },
        text(': '),
        link('#add-a-posting', 'Add a posting'),
        text(' explains how to write one. Three commands are all that you need:'),
      ),
      {
        type: 'code',
        lang: 'sh',
        value: [
          'npm ci          # installs everything, once',
          'npm start       # builds the board and serves it on your machine',
          'npm run check   # lists all problems in the content files',
        ].join('\n'),
      },
      paragraph(text('The rest of this page is the manual of Corkboard, which makes the board:')),
      {
        type: 'list',
        spread: false,
        children: listSections(manual).map((title) => ({
          type: 'listItem' as const,
          spread: false,
          children: [paragraph(link(`#${toFragment(title)}`, title))],
        })),
      },
    ],
  });
  const introduction = `${written}\n`;
  return (
    (hasWindowsLineEndings(readme) ? toWindowsLineEndings(introduction) : introduction) + manual
  );
}

type Inline =
  | ReturnType<typeof link>
  | { type: 'image'; url: string; alt: string }
  | { type: 'inlineCode'; value: string };

const link = (url: string, title: string) => ({
  type: 'link' as const,
  url,
  children: [{ type: 'text' as const, value: title }],
});

/** The headings of second rank, without those in examples. */
function listSections(markdown: string): string[] {
  const prose = toUnixLineEndings(markdown).replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/^## (.+)$/gm)].flatMap(([, title]) => title ?? []);
}

/** The fragment that Git hosts give a heading. */
const toFragment = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
