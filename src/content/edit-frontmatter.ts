import { isDeepStrictEqual } from 'node:util';
import { postingSchema } from '../model/posting.ts';
import { formatYaml } from './format-yaml.ts';
import { readMarkdown, type MarkdownSource } from './source-file.ts';

/** The fields of a posting in the order of the documentation. */
const FIELD_ORDER = Object.keys(postingSchema.shape);

/**
 * Adds a field to the frontmatter of a posting, after the fields that come before it in the
 * documentation. Everything else keeps its bytes.
 *
 * @returns the new text of the file; undefined if the frontmatter has a form in which the place of
 *   the field is unclear
 */
export function addField(source: MarkdownSource, name: string, value: unknown): string | undefined {
  const fields = listFields(source);
  if (!fields) return undefined;
  const lines = source.file.text.split('\n');
  const rank = (field: string) => FIELD_ORDER.indexOf(field);
  const before = fields.filter((field) => rank(field.name) < rank(name));
  const previous = before.reduce<TopField | undefined>(
    (last, one) => (last && rank(last.name) > rank(one.name) ? last : one),
    undefined,
  );
  const next = fields.find(({ line }) => line > (previous?.line ?? 1));
  let line = next?.line ?? findClosingFence(source);
  // Comments belong to the field below them.
  while (line - 1 > (previous?.line ?? 1) && lines[line - 2]?.startsWith('#')) line -= 1;
  const indent = ' '.repeat((fields[0]?.column ?? 1) - 1);
  const end = lines[0]?.endsWith('\r') ? '\r' : '';
  lines.splice(line - 1, 0, `${indent}${name}: ${formatYaml(value)}${end}`);
  return verify(source, lines.join('\n'), name, value);
}

/** Adds a former id to a posting's `aliases`, or replaces one. Like {@link addField} otherwise. */
export function addAlias(
  source: MarkdownSource,
  alias: string,
  replaced?: string,
): string | undefined {
  const aliases = readAliases(source);
  const last = aliases.length - 1;
  if (last < 0) return addField(source, 'aliases', [alias]);
  const { text } = source.file;
  const at = replaced === undefined ? -1 : aliases.indexOf(replaced);
  const place = source.range(['aliases', at < 0 ? last : at]);
  const list = source.range(['aliases']);
  if (!place || !list) return undefined;
  const written = formatYaml(alias);
  if (at >= 0) {
    const changed = text.slice(0, place.start) + written + text.slice(place.end);
    return verify(source, changed, 'aliases', aliases.with(at, alias));
  }
  const added = [...aliases, alias];
  if (text[list.end - 1] === ']') {
    const changed = `${text.slice(0, place.end)}, ${written}${text.slice(place.end)}`;
    return verify(source, changed, 'aliases', added);
  }
  const start = text.lastIndexOf('\n', place.start) + 1;
  const end = text.indexOf('\n', place.end) + 1;
  const prefix = text.slice(start, place.start);
  if (end === 0 || !/^ *- +$/.test(prefix)) return undefined;
  const lineEnd = text.slice(start, end).endsWith('\r\n') ? '\r\n' : '\n';
  const changed = text.slice(0, end) + prefix + written + lineEnd + text.slice(end);
  return verify(source, changed, 'aliases', added);
}

/** The former ids that the frontmatter lists. */
export function readAliases({ data }: MarkdownSource): string[] {
  const aliases: unknown = Reflect.get(Object(data), 'aliases');
  return Array.isArray(aliases) ? aliases.filter((id) => typeof id === 'string') : [];
}

/** A field of the frontmatter, with the position of its name. */
interface TopField {
  name: string;
  line: number;
  column: number;
}

/** The fields in the order of the file; undefined unless each begins a line of its own. */
function listFields({ data, file, locate }: MarkdownSource): TopField[] | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const lines = file.text.split('\n');
  const fields = Object.keys(data)
    .map((name) => ({ name, ...locate([name], 'key') }))
    .sort((a, b) => a.line - b.line);
  const isRegular = fields.every(({ line, column }) => {
    const indent = lines[line - 1]?.slice(0, column - 1);
    return indent?.trim() === '' && column === fields[0]?.column;
  });
  return isRegular ? fields : undefined;
}

/** The line of the second `---`. */
function findClosingFence({ file, body, bodyLine }: MarkdownSource): number {
  return body === '' && !file.text.endsWith('\n') ? bodyLine : bodyLine - 1;
}

/**
 * The changed text, if reading it gives the same data with one field changed, and the same body.
 */
function verify(
  { file, data, body }: MarkdownSource,
  text: string,
  name: string,
  value: unknown,
): string | undefined {
  const changed = readMarkdown({ ...file, text });
  const isRight =
    changed.body === body && isDeepStrictEqual(changed.data, { ...Object(data), [name]: value });
  return isRight ? text : undefined;
}
