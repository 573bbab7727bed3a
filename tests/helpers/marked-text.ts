import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import { markText } from '../../src/text/mark-text.ts';

/** What of the tree that a browser would make a test looks at. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const htmlParser = unified().use(rehypeParse, { fragment: true });
export const parse = (html: string): Node => htmlParser.parse(html);

export const textOf = ({ tagName, value = '', children = [] }: Node): string =>
  tagName === 'br' ? ' ' : value + children.map(textOf).join('');
const isMark = (node: Node) => JSON.stringify(node.properties?.['className']) === '["evidence"]';

/** A tree without the marks in it, as lines: every element by its depth, and the text between. */
function outline(node: Node, depth = 0): string[] {
  const lines = (node.children ?? []).flatMap((child): string[] => {
    if (child.type === 'text') return [`${depth} "${child.value ?? ''}"`];
    if (isMark(child)) return outline(child, depth);
    const tag = `${depth} ${child.type} ${child.tagName ?? ''} ${JSON.stringify(child.properties)}`;
    return [tag, ...outline(child, depth + 1)];
  });
  // Text that a mark split in two is one again.
  return lines.reduce<string[]>((joined, line) => {
    const last = joined.at(-1);
    const start = `${depth} "`;
    if (last?.startsWith(start) && line.startsWith(start)) {
      joined[joined.length - 1] = last.slice(0, -1) + line.slice(start.length);
    } else joined.push(line);
    return joined;
  }, []);
}

/** What each mark in a page holds, by its id. */
function saidIn(node: Node): Map<string, string> {
  const inside = (node.children ?? []).flatMap((child) => [...saidIn(child)]);
  return new Map([
    ...(isMark(node) ? [[String(node.properties?.['id']), textOf(node)] as const] : []),
    ...inside,
  ]);
}

const TAGS = /<span id="(m\d+)" class="evidence">|<\/span>/g;

/** Marks sentences in HTML that has no spans of its own. Whatever is marked, a browser sees the same page. */
export function markIn(html: string, sentences: string[]) {
  const marks = sentences.map((text, index) => ({ id: `m${index}`, text }));
  const result = markText(html, marks);
  expect(result.html.replaceAll(TAGS, '')).toBe(html);
  const tree = parse(result.html);
  expect(outline(tree)).toEqual(outline(parse(html)));
  const said = saidIn(tree);
  expect(new Set(said.keys())).toEqual(new Set(result.marked));
  return { ...result, said };
}

/** HTML with each mark shown as `[0:…]` with the number of its sentence, and the numbers of those that are marked. */
export function mark(html: string, ...sentences: string[]) {
  const result = markIn(html, sentences);
  return {
    html: result.html.replaceAll(TAGS, (_, id?: string) => (id ? `[${id.slice(1)}:` : ']')),
    marked: [...result.marked].map((id) => Number(id.slice(1))),
  };
}

/** HTML with one sentence marked, as `[…]`. */
export const markOne = (html: string, sentence: string) =>
  mark(html, sentence).html.replace('[0:', '[');
