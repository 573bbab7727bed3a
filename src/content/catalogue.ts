import { z } from 'zod';
import { ID_RULE, idSchema, isId, type Catalogue } from '../model/id.ts';
import { siteSchema, type Site } from '../model/site.ts';
import { synonymsSchema, type SynonymGroup } from '../model/synonyms.ts';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { checkFields } from './check-fields.ts';
import { fieldName, quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { createFinding, readYaml, type SourceFile, type YamlSource } from './source-file.ts';

export type Ids = ReadonlyMap<Catalogue, ReadonlySet<string> | undefined>;

export function checkSite(file: SourceFile | undefined, findings: Finding[]): Site | undefined {
  if (!file) {
    findings.push(missing('site.yaml', 'It holds the board’s name, URL and language.'));
    return undefined;
  }
  if (file.unreadable !== undefined) return undefined;
  const source = readYaml(file);
  findings.push(...source.findings);
  if (source.data === undefined) return undefined;
  const checked = checkFields(source, siteSchema);
  findings.push(...checked.findings, ...checkAccent(source, checked.value));
  return checked.value;
}

/** A finding for the former name of `colors.pin`. */
function checkAccent(source: YamlSource, site: Site | undefined): Finding[] {
  if (site?.accent === undefined) return [];
  const { file } = source;
  const position = source.locate(['accent'], 'key');
  const about = { field: 'accent', value: site.accent };
  if (site.colors) {
    const message = `"accent" is the former name of a colour in "colors"; remove it, and set pin: "${site.accent}" there.`;
    return [createFinding(file, position, 'field-value', { ...about, message })];
  }
  const range = source.range(['accent']);
  const start = range && file.text.lastIndexOf('\n', range.start) + 1;
  const canFix =
    range &&
    start !== undefined &&
    /^accent[ \t]*:[ \t]*$/.test(file.text.slice(start, range.start));
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  const message = `"accent" is called pin now and belongs in "colors"; write colors: { pin: "${site.accent}" } instead.`;
  const finding = createFinding(file, position, 'field-renamed', {
    ...about,
    message,
    ...(canFix && {
      fix: [
        {
          start,
          end: range.end,
          text: `colors:${lineEnd}  pin: ${file.text.slice(range.start, range.end)}`,
        },
      ],
    }),
  });
  return [{ ...finding, severity: 'warning' }];
}

export interface CheckedCatalogue<T> {
  /** Ids of all entries, invalid ones included: references to them are not reported as well. */
  ids: ReadonlySet<string>;
  entries: ReadonlyMap<string, T>;
}

/**
 * Reads a catalogue.
 *
 * @returns undefined if it cannot be read, so that references to its entries are not reported as
 *   well
 */
export function checkCatalogue<T>(
  name: Catalogue,
  schema: z.ZodType<T>,
  file: SourceFile | undefined,
  findings: Finding[],
): CheckedCatalogue<T> | undefined {
  if (!file) {
    findings.push(missing(`${name}.yaml`, 'It may be empty.'));
    return undefined;
  }
  if (file.unreadable !== undefined) return undefined;
  const source = readYaml(file);
  findings.push(...source.findings);
  if (source.data === undefined) return undefined;
  const data: unknown = source.data ?? {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    findings.push(...checkFields(source, z.record(idSchema, schema), data).findings);
    return undefined;
  }
  const entries = new Map<string, T>();
  for (const [id, entry] of Object.entries(data)) {
    if (!isId(id)) {
      findings.push(
        createFinding(file, source.locate([id], 'key'), 'id-form', {
          field: id,
          value: id,
          message: `"${id}" cannot be an id: it must be ${ID_RULE}.`,
        }),
      );
    }
    const checked = checkFields(source, schema, entry, [id]);
    findings.push(...checked.findings);
    if (checked.value !== undefined) entries.set(id, checked.value);
  }
  return { ids: new Set(Object.keys(data)), entries };
}

/** Reads the board's own synonyms. The file may be missing or empty. */
export function checkSynonyms(
  file: SourceFile | undefined,
  findings: Finding[],
): readonly SynonymGroup[] {
  if (!file || file.unreadable !== undefined) return [];
  const source = readYaml(file);
  findings.push(...source.findings);
  if (source.data === undefined || source.data === null) return [];
  const checked = checkFields(source, synonymsSchema);
  findings.push(...checked.findings);
  return checked.value ?? [];
}

/** An entry for an id, to be corrected and completed by the maintainer. */
const createEntry: Record<Catalogue, (id: string) => string> = {
  companies: (id) => `{ name: ${toTitle(id)} }`,
  places: (id) => `{ locality: ${toTitle(id)}, country: … }`,
  skills: (id) => `{ name: ${toTitle(id)}, kind: … }`,
};

/** `Some Company` for `some-company`. */
function toTitle(id: string): string {
  return id.replace(/(?:^|-)(.)/g, (part, first: string) =>
    part.startsWith('-') ? ` ${first.toUpperCase()}` : first.toUpperCase(),
  );
}

/** A finding for an id that a catalogue lacks. */
export function dangling(
  source: YamlSource,
  ids: Ids,
  catalogue: Catalogue,
  path: readonly PropertyKey[],
  id: unknown,
): Finding[] {
  const known = ids.get(catalogue);
  if (!known || typeof id !== 'string' || !isId(id) || known.has(id)) return [];
  const guess = findNearestSpelling(id, [...known]);
  return [
    createFinding(source.file, source.locate(path), 'reference-dangling', {
      field: fieldName(path),
      value: id,
      message: `${catalogue}.yaml has no "${quoteValue(id)}"; add \`${id}: ${createEntry[catalogue](id)}\` there${guess === undefined ? '' : `, or use "${guess}"`}.`,
    }),
  ];
}

function missing(path: string, what: string): Finding {
  return createFinding({ path }, { line: 1, column: 1 }, 'file-missing', {
    message: `The content folder has no ${path}. ${what}`,
  });
}
