import { isScalar, parseDocument, visit } from 'yaml';
import type { Edit } from '../../content/finding.ts';
import { Positions } from '../../lib/positions.ts';
import { bodyStart } from '../shared/body.ts';
import { definePostingRule, type RuleContext } from '../rule.ts';

/** Start of the message for each kind of stray white space. */
const KINDS = {
  mark: 'The file starts with a byte order mark',
  trailing: 'This line ends in spaces or tabs',
  lineEnd: 'This line has another line ending than most lines of the file',
  unended: 'The last line has no line ending',
  blank: 'The file ends in empty lines',
} as const;

interface Stray extends Edit {
  kind: keyof typeof KINDS;
  /** Number of affected lines. */
  lines: number;
}

export default definePostingRule({
  id: 'text-whitespace',
  group: 'text',
  severity: 'warning',
  fixKeepsText: true,
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
      why: 'Elles gênent les modifications suivantes : une ligne semble changée, et personne ne voit en quoi.',
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
    const stray = findStray(context);
    const [first] = stray;
    if (!first) return [];
    const lines = stray.reduce((sum, one) => sum + one.lines, 0);
    const all = lines > 1 ? `; ${lines} lines have stray white space` : '';
    return [
      {
        ...new Positions(text).at(first.start),
        message: `${KINDS[first.kind]}${all}. It is invisible and gets in the way of later edits; npm run check -- --fix removes it.`,
        fix: stray.map(({ start, end, text: replacement }) => ({ start, end, text: replacement })),
      },
    ];
  },
});

/** Cheap test that most files pass. */
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

function findStray(context: RuleContext): Stray[] {
  const { text } = context.source.file;
  const body = bodyStart(context);
  const content = findContentEnd(context);
  const getMeaningful = createMeaningfulLookup(context);
  const usual = getUsualEnding(text);
  const stray: Stray[] = [];
  if (text.startsWith('\uFEFF')) stray.push({ kind: 'mark', lines: 1, start: 0, end: 1, text: '' });
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) {
    const spaces = findSpacesBefore(text, index);
    if (spaces >= content) break;
    // A lone carriage return does not end a line in YAML.
    if (ending === '\r' && index < body) continue;
    const kept = getMeaningful(spaces, index);
    const end = index + ending.length;
    if (text.slice(spaces, index) !== kept) {
      stray.push({ kind: 'trailing', lines: 1, start: spaces, end, text: `${kept}${usual}` });
    } else if (ending !== usual) {
      stray.push({ kind: 'lineEnd', lines: 1, start: index, end, text: usual });
    }
  }
  return [...stray, ...findStrayAtEnd(text, content, usual)];
}

/** The line ending of most lines. */
function getUsualEnding(text: string): '\n' | '\r\n' {
  const feeds = text.match(/\n/g)?.length ?? 0;
  const windows = text.match(/\r\n/g)?.length ?? 0;
  return windows > feeds - windows ? '\r\n' : '\n';
}

/** Start of the run of spaces and tabs that ends at `index`. */
function findSpacesBefore(text: string, index: number): number {
  let at = index;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at;
}

/** Offset of the white space at the end of the file. */
function findContentEnd({ source, nodes }: RuleContext): number {
  const { text } = source.file;
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  // Empty lines belong to an unclosed code block.
  const body = text.length - source.body.length;
  const isCode = nodes.some(
    ({ type, position }) => type === 'code' && body + (position?.end.offset ?? 0) > end,
  );
  return isCode ? text.length : end;
}

function findStrayAtEnd(text: string, content: number, usual: string): Stray[] {
  const rest = text.slice(content);
  if (rest === usual || (rest === '' && text.endsWith('\n'))) return [];
  const ends = rest.match(/\r\n?|\n/g)?.length ?? 0;
  const kind =
    ends === 0 ? 'unended' : ends > 1 ? 'blank' : /^[ \t]/.test(rest) ? 'trailing' : 'lineEnd';
  return [{ kind, lines: Math.max(1, ends - 1), start: content, end: text.length, text: usual }];
}

/** A part of the file in which trailing white space has a meaning. */
interface Meaningful {
  start: number;
  end: number;
}

/**
 * Creates a lookup of the meaningful part of the spaces from `start` to `end` at the end of a line.
 * Lines must be looked up in order.
 */
function createMeaningfulLookup(context: RuleContext): (start: number, end: number) => string {
  const { file } = context.source;
  const body = bodyStart(context);
  const parts = [...findBlockScalars(file.text.slice(0, body)), ...findLiteralNodes(context, body)];
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
    // Without the space, the backslash would become a line break.
    if ((part && part.start <= start) || file.text[start - 1] === '\\') {
      return file.text.slice(start, end);
    }
    return breaks.has(start) ? '  ' : '';
  };
}

/** YAML keeps trailing spaces in block scalars: `summary: |`. */
function findBlockScalars(frontmatter: string): Meaningful[] {
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

/** Nodes that keep their lines as written. */
const LITERAL_NODES = new Set([
  'code',
  'inlineCode',
  'html',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
]);

function findLiteralNodes({ nodes }: RuleContext, body: number): Meaningful[] {
  return nodes.flatMap(({ type, position }) => {
    if (!LITERAL_NODES.has(type) || !position) return [];
    const end = body + (position.end.offset ?? 0);
    // A code block includes the end of its last line; other nodes end inside a line.
    return [{ start: body + (position.start.offset ?? 0), end: type === 'code' ? end : end - 1 }];
  });
}
