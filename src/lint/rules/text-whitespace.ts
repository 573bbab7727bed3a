import { isScalar, parseDocument, visit } from 'yaml';
import type { Edit } from '../../content/finding.ts';
import { Positions } from '../../lib/positions.ts';
import { bodyStart } from '../shared/body.ts';
import { definePostingRule, type RuleContext } from '../rule.ts';

/** Kinds of stray white space, as a message says them of the first. */
const KINDS = {
  mark: 'The file begins with a byte order mark',
  trailing: 'This line ends in spaces or tabs',
  lineEnd: 'This line does not end as most of the file’s lines do',
  unended: 'The last line has no line end',
  blank: 'The file ends in empty lines',
} as const;

interface Stray extends Edit {
  kind: keyof typeof KINDS;
  /** How many lines it is on. */
  lines: number;
}

export default definePostingRule({
  id: 'text-whitespace',
  group: 'text',
  severity: 'warning',
  docs: {
    en: {
      title: 'Stray white space',
      finds:
        'Spaces at the ends of lines, empty lines at the end of the file, and line endings that differ from the rest of the file. The page looks the same without them.',
      why: 'They get in the way of later edits: a line seems to have changed, and nobody can see how.',
      fix: 'Remove them, or run npm run check -- --fix.',
    },
    fr: {
      title: 'Des espaces en trop',
      finds:
        'Des espaces en fin de ligne, des lignes vides à la fin du fichier, et des fins de ligne différentes de celles du reste du fichier. La page a le même aspect sans elles.',
      why: 'Elles gênent les modifications suivantes : une ligne semble changée, et personne ne voit en quoi.',
      fix: 'Retirez-les, ou lancez la commande npm run check -- --fix.',
    },
  },
  example: {
    en: {
      wrong: 'You will calibrate sensors.[U+0020][U+0020]',
      right: 'You will calibrate sensors.',
    },
    fr: {
      wrong: 'Vous étalonnerez des capteurs.[U+0020][U+0020]',
      right: 'Vous étalonnerez des capteurs.',
    },
  },
  check: (context) => {
    const { text } = context.source.file;
    if (isTidy(text)) return [];
    const stray = strayIn(context);
    const [first] = stray;
    if (!first) return [];
    const lines = stray.reduce((sum, one) => sum + one.lines, 0);
    const all = lines > 1 ? `, and ${lines} lines in all have such stray white space` : '';
    return [
      {
        ...new Positions(text).at(first.start),
        message: `${KINDS[first.kind]}${all}. Nobody sees it, and it gets in the way of later changes; npm run check -- --fix takes it out.`,
        fix: stray.map(({ start, end, text: replacement }) => ({ start, end, text: replacement })),
      },
    ];
  },
});

/** A quick look that spares most files the thorough one. */
function isTidy(text: string): boolean {
  return (
    text.endsWith('\n') &&
    !text.endsWith('\n\n') &&
    !text.startsWith('\uFEFF') &&
    !text.includes('\r') &&
    !text.includes(' \n') &&
    !text.includes('\t\n')
  );
}

function strayIn(context: RuleContext): Stray[] {
  const { text } = context.source.file;
  const body = bodyStart(context);
  const content = contentEnd(context);
  const means = meaningOf(context);
  const usual = usualEnding(text);
  const stray: Stray[] = [];
  if (text.startsWith('\uFEFF')) stray.push({ kind: 'mark', lines: 1, start: 0, end: 1, text: '' });
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) {
    const spaces = spacesBefore(text, index);
    if (spaces >= content) break;
    // YAML does not take a carriage return alone for a line end.
    if (ending === '\r' && index < body) continue;
    const kept = means(spaces, index);
    const end = index + ending.length;
    if (text.slice(spaces, index) !== kept) {
      stray.push({ kind: 'trailing', lines: 1, start: spaces, end, text: `${kept}${usual}` });
    } else if (ending !== usual) {
      stray.push({ kind: 'lineEnd', lines: 1, start: index, end, text: usual });
    }
  }
  return [...stray, ...strayAtEnd(text, content, usual)];
}

/** How most lines of a file end: as on Windows, or in a line feed alone. */
function usualEnding(text: string): '\n' | '\r\n' {
  const feeds = text.match(/\n/g)?.length ?? 0;
  const windows = text.match(/\r\n/g)?.length ?? 0;
  return windows > feeds - windows ? '\r\n' : '\n';
}

/** Where a run of spaces and tabs begins that ends at `index`. */
function spacesBefore(text: string, index: number): number {
  let at = index;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at;
}

/** Where the file's content ends, and the white space at its end begins. */
function contentEnd({ source, nodes }: RuleContext): number {
  const { text } = source.file;
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  // Empty lines belong to the code of a block that is not closed.
  const body = text.length - source.body.length;
  const isCode = nodes.some(
    ({ type, position }) => type === 'code' && body + (position?.end.offset ?? 0) > end,
  );
  return isCode ? text.length : end;
}

function strayAtEnd(text: string, content: number, usual: string): Stray[] {
  const rest = text.slice(content);
  if (rest === usual || (rest === '' && text.endsWith('\n'))) return [];
  const ends = rest.match(/\r\n?|\n/g)?.length ?? 0;
  const kind =
    ends === 0 ? 'unended' : ends > 1 ? 'blank' : /^[ \t]/.test(rest) ? 'trailing' : 'lineEnd';
  return [{ kind, lines: Math.max(1, ends - 1), start: content, end: text.length, text: usual }];
}

/** A part of the file in which white space at the end of a line means something. */
interface Meaningful {
  start: number;
  end: number;
}

/** Tells which part of the spaces from `start` to `end`, at the end of a line, means something. Asked from left to right. */
function meaningOf(context: RuleContext): (start: number, end: number) => string {
  const { file } = context.source;
  const body = bodyStart(context);
  const parts = [...blockScalars(file.text.slice(0, body)), ...meaningfulNodes(context, body)];
  const breaks = new Set(
    context.nodes.flatMap(({ type, position }) =>
      type === 'break' ? [body + (position?.start.offset ?? 0)] : [],
    ),
  );
  let next = 0;
  return (start, end) => {
    if (start === end) return '';
    for (let part = parts[next]; part && part.end < start; part = parts[next]) next += 1;
    const part = parts[next];
    // Without the space, a backslash before it would make a line break.
    if ((part && part.start <= start) || file.text[start - 1] === '\\') {
      return file.text.slice(start, end);
    }
    return breaks.has(start) ? '  ' : '';
  };
}

/** YAML keeps the spaces at the ends of lines in a block: `summary: |`. */
function blockScalars(frontmatter: string): Meaningful[] {
  if (!/[ \t]\r?\n/.test(frontmatter)) return [];
  const offset = frontmatter.indexOf('\n') + 1;
  const yaml = frontmatter.slice(offset, frontmatter.lastIndexOf('---'));
  const blocks: Meaningful[] = [];
  visit(parseDocument(yaml), {
    Scalar: (_, node) => {
      if (!isScalar(node) || !node.range || !node.type?.startsWith('BLOCK_')) return;
      blocks.push({ start: offset + node.range[0], end: offset + node.range[1] - 1 });
    },
  });
  return blocks;
}

/** What of the text shows its lines as they are, or hands them on to code. */
const AS_WRITTEN = new Set([
  'code',
  'inlineCode',
  'html',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
]);

function meaningfulNodes({ nodes }: RuleContext, body: number): Meaningful[] {
  return nodes.flatMap(({ type, position }) => {
    if (!AS_WRITTEN.has(type) || !position) return [];
    const end = body + (position.end.offset ?? 0);
    // The last line of a block of code ends where the block does; after other code the line goes on.
    return [{ start: body + (position.start.offset ?? 0), end: type === 'code' ? end : end - 1 }];
  });
}
