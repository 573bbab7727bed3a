import { quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { createFinding, type YamlSource } from './source-file.ts';
import { formatYaml } from './format-yaml.ts';

/** The former names of fields of postings, each with its present name. */
const PRESENT_NAMES: ReadonlyMap<string, string> = new Map([['applicantCountries', 'applicants']]);

/**
 * Reads fields with former names as if they had their present ones, and reports each of them.
 *
 * @returns the source, in which the data and the positions of the fields have the present names
 */
export function renameFields<Source extends YamlSource>(
  source: Source,
): { source: Source; findings: Finding[] } {
  const fields = Object.entries(Object(source.data));
  const names = new Set(fields.map(([name]) => name));
  const formerNames = new Map<PropertyKey, string>();
  const findings: Finding[] = [];
  const renamed = fields.flatMap(([name, value]) => {
    const present = PRESENT_NAMES.get(name);
    if (present === undefined) return [[name, value] as const];
    const isSecond = names.has(present);
    findings.push(
      isSecond
        ? reportSecondName(source, name, present)
        : reportFormerName(source, name, present, value),
    );
    if (isSecond) return [];
    formerNames.set(present, name);
    return [[present, value] as const];
  });
  if (findings.length === 0) return { source, findings };
  const toFormer = (path: readonly PropertyKey[]) =>
    path.map((step, depth) => (depth === 0 ? (formerNames.get(step) ?? step) : step));
  return {
    source: {
      ...source,
      data: Object.fromEntries(renamed),
      locate: (path, what) => source.locate(toFormer(path), what),
      range: (path) => source.range(toFormer(path)),
      commentAfter: (path) => source.commentAfter(toFormer(path)),
    },
    findings,
  };
}

function reportFormerName(
  source: YamlSource,
  name: string,
  present: string,
  value: unknown,
): Finding {
  const { file } = source;
  const position = source.locate([name], 'key');
  const lineStart = file.text.split('\n').slice(0, position.line - 1).join('\n').length + 1;
  const start = lineStart + position.column - 1;
  // The name may be in quotes, which stay.
  const [quote = ''] = /^["']/.exec(file.text.slice(start)) ?? [];
  const from = start + quote.length;
  const end = from + name.length;
  const finding = createFinding(file, position, 'field-renamed', {
    field: name,
    message: `"${name}" is called "${present}" now; write ${quoteValue(`${present}: ${formatYaml(value)}`)} instead.`,
    // An escape in quotes can stand for a letter.
    ...(file.text.slice(from, end) === name && { fix: [{ start: from, end, text: present }] }),
  });
  return { ...finding, severity: 'warning' };
}

function reportSecondName(source: YamlSource, name: string, present: string): Finding {
  return createFinding(source.file, source.locate([name], 'key'), 'field-value', {
    field: name,
    message: `"${name}" is the former name of "${present}", which the posting has as well; remove it.`,
  });
}
