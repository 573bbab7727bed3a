import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { MarkdownFormat } from '../text/markdown.ts';
import { findCommentAfter, type CommentAfter } from './comment-after.ts';
import { describeCutNumber, findCutNumbers } from './cut-number.ts';
import { findCuttingComments } from './cutting-comments.ts';
import { quoteValue } from './field-words.ts';
import type { Finding, StructuralRuleId } from './finding.ts';
import { describeYamlError } from './yaml-error.ts';

/** One content file as read from disk. */
export interface SourceFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** Its text; empty if it cannot be read. */
  text: string;
  /** Why it cannot be read. */
  unreadable?: string;
  /** Set for a folder whose files cannot be listed. */
  isFolder?: true;
  /** Set for an image, whose text is not read. */
  image?: ImageFile;
}

/** What is known about the file of an image. */
export interface ImageFile {
  bytes: number;
  /** Whether it is, or leads to, a file directly in the folder. */
  isInside: boolean;
  /** The type by its content: `png`; undefined if it is no image that is known. */
  type?: string;
  /** In pixels, as is the height; 0 if an SVG has no size. */
  width?: number;
  height?: number;
  /** A part of an SVG that could run a script or load something. */
  activePart?: string;
}

/** A YAML document that knows the position of each of its fields in the file. */
export interface YamlSource {
  file: SourceFile;
  /** The values as plain data; undefined if the YAML cannot be read. */
  data: unknown;
  /** Line and column of a field, or of the nearest enclosing one that exists. */
  locate(path: readonly PropertyKey[], what?: 'key' | 'value'): { line: number; column: number };
  /** Offsets of a value in the file, in UTF-16 units; undefined if there is none. */
  range(path: readonly PropertyKey[]): { start: number; end: number } | undefined;
  /**
   * The comment after a value without quotes, or after a field without a value: on its line, or
   * where the text could go on in the next one.
   */
  commentAfter(path: readonly PropertyKey[]): CommentAfter | undefined;
  /** Line and column of an offset in the file. */
  locateOffset(offset: number): { line: number; column: number };
  findings: Finding[];
}

/** The frontmatter and the text of a Markdown file. */
export interface MarkdownSource extends YamlSource {
  format: MarkdownFormat;
  body: string;
  /** Line of the file on which `body` begins, from 1. */
  bodyLine: number;
}

/** Keys that would reach into JavaScript's own objects. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Frontmatter: from a first line `---` to the next line `---`. A byte order mark at the beginning
 * of the text is no part of it, as the parser would not count it.
 */
const FENCE = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n\uFEFF?|$)/;

/** Splits a Markdown file into frontmatter and text, and parses the frontmatter. */
export function readMarkdown(file: SourceFile): MarkdownSource {
  const format = file.path.endsWith('.mdx') ? 'mdx' : 'md';
  const match = FENCE.exec(file.text);
  if (!match) {
    const finding = createFinding(file, { line: 1, column: 1 }, 'frontmatter-missing', {
      message:
        'The file must begin with frontmatter: a line ---, the fields in YAML, and another line ---.',
    });
    return {
      file,
      format,
      data: undefined,
      locate: () => ({ line: 1, column: 1 }),
      range: () => undefined,
      commentAfter: () => undefined,
      locateOffset: () => ({ line: 1, column: 1 }),
      findings: [finding],
      body: file.text,
      bodyLine: 1,
    };
  }
  const [whole, yaml = ''] = match;
  const offset = whole.indexOf('\n') + 1;
  return {
    ...readYaml(file, yaml, offset),
    format,
    body: file.text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}

/**
 * Parses YAML, and collects its syntax errors as findings.
 *
 * @param yaml all of the file, or a part of it
 * @param offset offset of the YAML in the file
 */
export function readYaml(file: SourceFile, yaml = file.text, offset = 0): YamlSource {
  const lines = new LineCounter();
  // Padding makes the parser count positions from the beginning of the file.
  const padding = file.text.slice(0, offset).replace(/[^\r\n]/g, ' ');
  const parse = (text: string, lineCounter = new LineCounter()) =>
    parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      // The library compares each key with every other one; duplicates are found below.
      uniqueKeys: false,
    });
  const document = parse(padding + yaml, lines);
  const where = (position: number) => {
    const { line, col } = lines.linePos(position);
    // Editors do not count a byte order mark.
    const mark = line === 1 && file.text.startsWith('\uFEFF') ? 1 : 0;
    return { line, column: Math.max(1, col - mark) };
  };
  const { comments, errors } = findCuttingComments(
    padding + yaml,
    (text) => listErrors(parse(text)),
    listErrors(document),
  );
  const findings = [
    ...comments.map(({ start, text }) =>
      createFinding(file, where(start), 'yaml-comment', {
        value: quoteValue(text),
        message: `In YAML, "${quoteValue(text)}" is a comment, so that the text before it ends there and what follows cannot be read. Put quotes around all of the text that has the # in it.`,
      }),
    ),
    ...errors.map((error) =>
      createFinding(file, where(error.pos[0]), 'yaml-syntax', {
        message: describeYamlError(error.code, error.message),
      }),
    ),
  ];
  // What a syntax error leaves of the document would only be reported a second time.
  if (findings.length > 0) return createYamlSource(undefined);
  let keysToQuote = 0;
  const restsOfNumbers = new Set<unknown>();
  visit(document, {
    Map: (_, map) => {
      for (const parts of findCutNumbers(map)) {
        const { start, ...rest } = describeCutNumber(parts);
        findings.push(createFinding(file, where(start), 'yaml-syntax', rest));
        for (const key of parts.slice(1)) restsOfNumbers.add(key);
      }
      for (const key of repeatedKeys(map).filter((one) => !restsOfNumbers.has(one))) {
        findings.push(
          createFinding(file, where(key.range?.[0] ?? offset), 'yaml-syntax', {
            message: describeYamlError('DUPLICATE_KEY', ''),
          }),
        );
      }
    },
    Alias: (_, alias) => {
      findings.push(
        createFinding(file, where(alias.range?.[0] ?? offset), 'yaml-alias', {
          value: `*${alias.source}`,
          message: `The alias *${alias.source} must be replaced by the value itself.`,
        }),
      );
    },
    Pair: (_, pair) => {
      if (restsOfNumbers.has(pair.key)) return visit.SKIP;
      const key = isScalar(pair.key) ? pair.key.value : pair.key;
      if (typeof key === 'string' && !RESERVED_KEYS.has(key)) return undefined;
      // A number can be read as the name that its digits make.
      const named = typeof key === 'number' || typeof key === 'boolean' || key === null;
      if (named) keysToQuote += 1;
      findings.push(
        createFinding(file, where(getStart(pair.key) ?? offset), 'yaml-key', {
          value: String(key),
          message: named
            ? `The key is read as a value, not as a name; put quotes around it: "${String(key)}".`
            : `The key must be the plain name of a field; "${String(key)}" cannot be one. Remove it.`,
        }),
      );
      return named ? undefined : visit.SKIP;
    },
  });
  // To go on after another error would only repeat it, or expand an alias bomb.
  return createYamlSource(findings.length === keysToQuote ? document.toJS() : undefined);

  function createYamlSource(data: unknown): YamlSource {
    return {
      file,
      data,
      locate: (path, what = 'value') => where(positionOf(document, path, what) ?? offset),
      range: (path) => {
        const node = document.getIn(path, true);
        const range = isNode(node) ? node.range : undefined;
        return range ? { start: range[0], end: range[1] } : undefined;
      },
      commentAfter: (path) => findCommentAfter(document.getIn(path, true), file.text),
      locateOffset: where,
      findings,
    };
  }
}

function listErrors({ errors, warnings }: Document.Parsed) {
  return [...errors, ...warnings];
}

function getStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The keys of a map that occur in it before. */
function repeatedKeys(map: YAMLMap): Scalar[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [key] : [];
  });
}

/** Offset of a field's key or value, or of the nearest enclosing field that exists. */
function positionOf(
  document: Document,
  path: readonly PropertyKey[],
  what: 'key' | 'value',
): number | undefined {
  let node: unknown = document.contents;
  let position: number | undefined;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      const last = depth === path.length - 1;
      const shown = last && what === 'value' && isNode(pair.value) ? pair.value : pair.key;
      position = (isNode(shown) ? shown.range?.[0] : undefined) ?? position;
      node = pair.value;
    } else if (
      node !== null &&
      typeof node === 'object' &&
      'items' in node &&
      Array.isArray(node.items)
    ) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item) || isPair(item) || isAlias(item)) break;
      position = item.range?.[0] ?? position;
      node = item;
    } else break;
  }
  return position;
}

/** Creates the finding of a structural rule. */
export function createFinding(
  file: Pick<SourceFile, 'path'>,
  { line, column }: { line: number; column: number },
  rule: StructuralRuleId,
  rest: Pick<Finding, 'message'> & Partial<Pick<Finding, 'field' | 'value' | 'fix'>>,
): Finding {
  return { file: file.path, line, column, rule, severity: 'error', ...rest };
}
