import { z } from 'zod';
import { companySchema, type Company } from '../posting/company.ts';
import { guideSchema, type Guide } from '../posting/guide.ts';
import { ID_RULE, idSchema, isId } from '../posting/id.ts';
import { placeSchema, type Place } from '../posting/place.ts';
import { postingSchema, type Posting } from '../posting/schema.ts';
import { siteSchema, type Site } from '../posting/site.ts';
import { skillSchema, type Skill } from '../posting/skill.ts';
import { checkFields, nearest, show } from './fields.ts';
import { compareFindings, type Finding } from './finding.ts';
import { checkPermalinks, PERMALINKS, type Claim } from './permalinks.ts';
import { checkPath, duplicateIds } from './file-place.ts';
import { at, readMarkdown, readYaml, type SourceFile, type YamlSource } from './source-file.ts';
import { checkText } from './text.ts';

/** The files that hold many entries, each under its id. */
export const CATALOGUES = ['companies', 'places', 'skills'] as const;
type Catalogue = (typeof CATALOGUES)[number];

export interface CheckedContent {
  /** Everything that is wrong, in the order of files and lines. */
  findings: Finding[];
  /** How many files were read. */
  files: number;
  /** The site's settings, when `site.yaml` is right. */
  site?: Site;
  /** All that the files say, when nothing is wrong. */
  content?: Content;
  /** Every id that the list of published ones should hold, when nothing else is wrong. */
  permalinks?: string[];
}

/** A content folder's entries, by their ids. */
export interface Content {
  site: Site;
  postings: { id: string; data: Posting }[];
  guides: { id: string; data: Guide }[];
  companies: ReadonlyMap<string, Company>;
  places: ReadonlyMap<string, Place>;
  skills: ReadonlyMap<string, Skill>;
}

/**
 * Holds a whole content folder against the posting model: every file by itself, and every id that one
 * file names against the file that should have it. All that is wrong is found in one run.
 *
 * @param ci whether nobody is there to commit what is new to the list of published ids
 */
export function checkContent(files: readonly SourceFile[], ci = false): CheckedContent {
  const findings: Finding[] = files.flatMap(unreadable);
  const readable = files.filter((file) => file.unreadable === undefined);
  const byPath = new Map(files.map((file) => [file.path, file]));

  const site = checkSite(byPath.get('site.yaml'), findings);
  const catalogue = <T>(name: Catalogue, schema: z.ZodType<T>) =>
    checkCatalogue(name, schema, byPath.get(`${name}.yaml`), findings);
  const catalogues = {
    companies: catalogue('companies', companySchema),
    places: catalogue('places', placeSchema),
    skills: catalogue('skills', skillSchema),
  };
  const ids: Ids = new Map(CATALOGUES.map((name) => [name, catalogues[name]?.ids]));
  const postings = readable.filter((file) => file.path.startsWith('postings/'));
  const guides = readable.filter((file) => file.path.startsWith('guides/'));
  const claims = new Map<string, Claim>(
    files
      .filter((file) => file.path.startsWith('postings/'))
      .map((file) => [file.path, { id: basename(file.path), file }]),
  );
  const checkedPostings = checkEach(postings, findings, (file) =>
    checkPosting(file, ids, findings, claims),
  );
  const guided = new Map<string, SourceFile>();
  const checkedGuides = checkEach(guides, findings, (file) =>
    checkGuide(file, ids, guided, findings),
  );
  findings.push(...duplicateIds(postings), ...duplicateIds(guides));

  const permalinks = byPath.get(PERMALINKS);
  const published =
    permalinks?.unreadable === undefined
      ? checkPermalinks(permalinks, [...claims.values()], ci)
      : undefined;
  findings.push(...(published?.findings ?? []));

  const { companies, places, skills } = catalogues;
  return {
    findings: findings.sort(compareFindings),
    files: files.length,
    ...(site && { site }),
    ...(findings.length === 0 &&
      site &&
      companies &&
      places &&
      skills && {
        content: {
          site,
          companies: companies.entries,
          places: places.entries,
          skills: skills.entries,
          postings: checkedPostings,
          guides: checkedGuides,
        },
      }),
    ...(published &&
      findings.every(({ rule }) => rule === 'permalink-missing') && {
        permalinks: published.ids,
      }),
  };
}

/** The entries of the files that could be read, each under its file's name. */
function checkEach<T>(
  files: readonly SourceFile[],
  findings: Finding[],
  check: (file: SourceFile) => T | undefined,
): { id: string; data: T }[] {
  return files.flatMap((file) => {
    const data = guarded(file, findings, () => check(file));
    return data === undefined ? [] : [{ id: basename(file.path), data }];
  });
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}

type Ids = ReadonlyMap<Catalogue, ReadonlySet<string> | undefined>;

function checkSite(file: SourceFile | undefined, findings: Finding[]): Site | undefined {
  if (!file) {
    findings.push(missing('site.yaml', 'It holds the board’s name, address and language.'));
    return undefined;
  }
  const source = readYaml(file);
  findings.push(...source.findings);
  if (file.unreadable !== undefined || source.data === undefined) return undefined;
  const checked = checkFields(source, siteSchema);
  findings.push(...checked.findings);
  return checked.value;
}

interface CheckedCatalogue<T> {
  /** Also of entries that are wrong: who names one of those is not to blame. */
  ids: ReadonlySet<string>;
  entries: ReadonlyMap<string, T>;
}

/** Undefined when the catalogue could not be read, so that nobody is blamed for naming what is in it. */
function checkCatalogue<T>(
  name: Catalogue,
  schema: z.ZodType<T>,
  file: SourceFile | undefined,
  findings: Finding[],
): CheckedCatalogue<T> | undefined {
  if (!file) {
    findings.push(missing(`${name}.yaml`, 'It may be empty.'));
    return undefined;
  }
  const source = readYaml(file);
  findings.push(...source.findings);
  if (file.unreadable !== undefined || source.data === undefined) return undefined;
  const data: unknown = source.data ?? {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    findings.push(...checkFields(source, z.record(idSchema, schema), data).findings);
    return undefined;
  }
  const entries = new Map<string, T>();
  for (const [id, entry] of Object.entries(data)) {
    if (!isId(id)) {
      findings.push(
        at(file, source.locate([id], 'key'), 'id-form', {
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

function checkPosting(
  file: SourceFile,
  ids: Ids,
  findings: Finding[],
  claims: Map<string, Claim>,
): Posting | undefined {
  findings.push(...checkPath(file));
  const source = readMarkdown(file);
  findings.push(...source.findings, ...checkText(source));
  if (source.data === undefined) return undefined;
  const checked = checkFields(source, postingSchema);
  findings.push(...checked.findings);
  // References are looked up even where other fields are wrong, so that one run finds both.
  const fields = record(source.data);
  const aliases = list(fields['aliases']).flatMap((id, i) =>
    typeof id === 'string' && isId(id) ? [{ id, file, ...source.locate(['aliases', i]) }] : [],
  );
  claims.set(file.path, { id: basename(file.path), file, aliases });
  findings.push(
    ...dangling(source, ids, 'companies', ['company'], fields['company']),
    ...list(fields['places']).flatMap((id, i) =>
      dangling(source, ids, 'places', ['places', i], id),
    ),
    ...list(fields['skills']).flatMap((id, i) =>
      dangling(source, ids, 'skills', ['skills', i], id),
    ),
  );
  return checked.value;
}

/** @param guided the guides seen so far, by the place that each is about */
function checkGuide(
  file: SourceFile,
  ids: Ids,
  guided: Map<string, SourceFile>,
  findings: Finding[],
): Guide | undefined {
  findings.push(...checkPath(file));
  const source = readMarkdown(file);
  findings.push(...source.findings, ...checkText(source));
  if (source.data === undefined) return undefined;
  const { place } = record(source.data);
  const checked = checkFields(source, guideSchema);
  findings.push(...checked.findings, ...dangling(source, ids, 'places', ['place'], place));
  if (typeof place !== 'string') return checked.value;
  const other = guided.get(place);
  if (other) {
    findings.push(
      at(file, source.locate(['place']), 'guide-duplicate', {
        field: 'place',
        value: place,
        message: `${other.path} is a guide to the same place; a place has one guide, so make one of the two.`,
      }),
    );
  } else guided.set(place, file);
  return checked.value;
}

function dangling(
  source: YamlSource,
  ids: Ids,
  catalogue: Catalogue,
  path: readonly PropertyKey[],
  id: unknown,
): Finding[] {
  const known = ids.get(catalogue);
  if (!known || typeof id !== 'string' || !isId(id) || known.has(id)) return [];
  const guess = nearest(id, [...known]);
  return [
    at(source.file, source.locate(path), 'reference-dangling', {
      field: path.map((step) => (typeof step === 'number' ? `[${step}]` : String(step))).join(''),
      value: id,
      message: `${catalogue}.yaml has no "${show(id)}"; add it there${guess === undefined ? '' : `, or use "${guess}"`}.`,
    }),
  ];
}

/** Checks one file so that whatever it does to the check, the others are checked too. */
function guarded<T>(file: SourceFile, findings: Finding[], check: () => T): T | undefined {
  try {
    return check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push(
      at(file, { line: 1, column: 1 }, 'file-unreadable', {
        message: `The file is too odd to be read (${show(reason)}); make it simpler, with less nesting.`,
      }),
    );
    return undefined;
  }
}

function unreadable(file: SourceFile): Finding[] {
  return file.unreadable === undefined
    ? []
    : [
        at(file, { line: 1, column: 1 }, 'file-unreadable', {
          message: `The file cannot be read. ${file.unreadable}`,
        }),
      ];
}

function missing(path: string, what: string): Finding {
  return at({ path, text: '' }, { line: 1, column: 1 }, 'file-missing', {
    message: `The content folder has no ${path}. ${what}`,
  });
}

function record(data: unknown): Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? { ...data } : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
