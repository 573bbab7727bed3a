import type { z } from 'zod';
import { companySchema, type Company } from '../posting/company.ts';
import type { IsoDate } from '../posting/date.ts';
import { guideSchema, type Guide } from '../posting/guide.ts';
import { isId } from '../posting/id.ts';
import { placeSchema, type Place } from '../posting/place.ts';
import { postingSchema, type Posting } from '../posting/schema.ts';
import { DEFAULT_FRESH_DAYS, type Site } from '../posting/site.ts';
import { skillSchema, type Skill } from '../posting/skill.ts';
import {
  CATALOGUES,
  checkCatalogue,
  checkSite,
  dangling,
  type Catalogue,
  type Ids,
} from './catalogue.ts';
import { FactCheck } from './check-facts.ts';
import { checkFields, show } from './fields.ts';
import { checkPath, duplicateIds } from './file-place.ts';
import { compareFindings, type Finding } from './finding.ts';
import { createNames } from './names.ts';
import { checkPermalinks, PERMALINKS, type Claim } from './permalinks.ts';
import { at, readMarkdown, type MarkdownSource, type SourceFile } from './source-file.ts';
import { checkText, parseText, type ParsedText } from './text.ts';

export interface CheckedContent {
  /** Everything that is wrong, in the order of files and lines. */
  findings: Finding[];
  /** The site's settings, when `site.yaml` is right. */
  site?: Site;
  /** All that the files say, when there is no error. */
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

export interface CheckOptions {
  /** Whether nobody is there to commit what is new to the list of published ids. */
  ci?: boolean;
  /** The day that a board with such settings is of. Without it only the form is checked, and not what postings say. */
  today?: (site: Pick<Site, 'asOf'>) => IsoDate;
  /** Told after each posting how many of them are done. */
  onPosting?: (done: number, all: number) => void;
}

/**
 * Holds a whole content folder against the posting model: every file by itself, and every id that one
 * file names against the file that should have it; and what each posting says against its text. All that is wrong is
 * found in one run.
 */
export function checkContent(
  files: readonly SourceFile[],
  { ci = false, today, onPosting = () => undefined }: CheckOptions = {},
): CheckedContent {
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
  const { companies, places, skills } = catalogues;
  // A posting that names what could not be read would be blamed for it.
  const facts =
    today && companies && places && skills
      ? new FactCheck({
          names: createNames(places.entries, skills.entries),
          companies: companies.entries,
          today: today(site ?? {}),
          freshDays: site?.freshDays ?? DEFAULT_FRESH_DAYS,
        })
      : undefined;
  let done = 0;
  const checkedPostings = checkEach(postings, findings, (file) => {
    const posting = checkPosting(file, ids, findings, claims, facts);
    onPosting((done += 1), postings.length);
    return posting;
  });
  findings.push(...(facts?.finish() ?? []));
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

  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    findings: findings.sort(compareFindings),
    ...(site && { site }),
    ...(errors.length === 0 &&
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
      errors.every(({ rule }) => rule === 'permalink-missing') && {
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

function checkPosting(
  file: SourceFile,
  ids: Ids,
  findings: Finding[],
  claims: Map<string, Claim>,
  facts: FactCheck | undefined,
): Posting | undefined {
  const wrongBefore = findings.length;
  findings.push(...checkPath(file));
  const source = readMarkdown(file);
  const text = readText(source, findings);
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
  // What is not well-formed says nothing that could be held against its text.
  if (checked.value && text && findings.length === wrongBefore && facts) {
    const id = basename(file.path);
    findings.push(...facts.check({ id, posting: checked.value, source }, text));
  }
  return checked.value;
}

/** A file's text, parsed, after all that is wrong with its form was found. */
function readText(source: MarkdownSource, findings: Finding[]): ParsedText | undefined {
  const parsed = parseText(source);
  findings.push(...source.findings);
  if ('rule' in parsed) findings.push(parsed);
  else findings.push(...checkText(source, parsed));
  return 'rule' in parsed ? undefined : parsed;
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
  readText(source, findings);
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

function record(data: unknown): Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? { ...data } : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
