import { pushAll } from '../lib/push-all.ts';
import type { z } from 'zod';
import { companySchema, type Company } from '../model/company.ts';
import type { IsoDate } from '../lib/date.ts';
import { guideSchema, type Guide } from '../model/guide.ts';
import { placeSchema, type Place } from '../model/place.ts';
import type { Posting } from '../model/posting.ts';
import { DEFAULT_FRESH_DAYS, type Site } from '../model/site.ts';
import { skillSchema, type Skill } from '../model/skill.ts';
import {
  CATALOGUES,
  checkCatalogue,
  checkSite,
  dangling,
  type Catalogue,
  type CheckedCatalogue,
  type Ids,
} from '../content/catalogue.ts';
import { checkPostingsTogether } from './run-rules.ts';
import { checkPostings, type PostingReport, type PostingSettings } from './check-postings.ts';
import { checkFields } from '../content/check-fields.ts';
import { checkPath, duplicateIds } from '../content/file-path.ts';
import { compareFindings, type Finding } from '../content/finding.ts';
import { catchParserOverflow, idOf } from '../content/parser-overflow.ts';
import { checkPermalinks, PERMALINKS, type UrlClaim } from '../content/permalinks.ts';
import { createFinding, readMarkdown, type SourceFile } from '../content/source-file.ts';
import { readText } from '../text/markdown.ts';
import { ruleUrl } from './rule-url.ts';

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
  /** Where the board is published, if not at the `url` of `site.yaml`. */
  siteUrl?: string | undefined;
  /** The base path that it is published under. */
  basePath?: string | undefined;
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
  options: CheckOptions = {},
): CheckedContent {
  const prepared = prepareCheck(files, options);
  const { postings, settings } = prepared;
  const { onPosting = () => undefined } = options;
  let done = 0;
  const reports = checkPostings(postings, settings, () => onPosting((done += 1), postings.length));
  return finishCheck(prepared, reports, options);
}

/** All that has to be known before postings can be checked. */
export interface PreparedCheck {
  files: readonly SourceFile[];
  findings: Finding[];
  site: Site | undefined;
  catalogues: {
    companies: CheckedCatalogue<Company> | undefined;
    places: CheckedCatalogue<Place> | undefined;
    skills: CheckedCatalogue<Skill> | undefined;
  };
  /** The files of postings that can be read. */
  postings: SourceFile[];
  settings: PostingSettings;
}

/** Checks the settings and the catalogues. */
export function prepareCheck(files: readonly SourceFile[], { today }: CheckOptions): PreparedCheck {
  const findings: Finding[] = files.flatMap(unreadable);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const site = checkSite(byPath.get('site.yaml'), findings);
  const catalogue = <T>(name: Catalogue, schema: z.ZodType<T>) =>
    checkCatalogue(name, schema, byPath.get(`${name}.yaml`), findings);
  const catalogues = {
    companies: catalogue('companies', companySchema),
    places: catalogue('places', placeSchema),
    skills: catalogue('skills', skillSchema),
  };
  const { companies, places, skills } = catalogues;
  return {
    files,
    findings,
    site,
    catalogues,
    postings: readableIn(files, 'postings/'),
    settings: {
      ids: new Map(CATALOGUES.map((name) => [name, catalogues[name]?.ids])),
      // A posting that names what could not be read would be blamed for it.
      ...(today &&
        companies &&
        places &&
        skills && {
          facts: {
            companies: companies.entries,
            places: places.entries,
            skills: skills.entries,
            today: today(site ?? {}),
            freshDays: site?.freshDays ?? DEFAULT_FRESH_DAYS,
          },
        }),
    },
  };
}

/** Checks what is left when all postings have been checked, in whichever way: what they say together, and the rest. */
export function finishCheck(
  { files, findings, site, catalogues, postings, settings: { ids, facts } }: PreparedCheck,
  reports: readonly PostingReport[],
  { ci = false, siteUrl, basePath = '/' }: CheckOptions,
): CheckedContent {
  const together = reports.flatMap(({ checked }) => checked ?? []);
  for (const report of reports) pushAll(findings, report.findings);
  if (facts) pushAll(findings, checkPostingsTogether(together, facts.places, facts));
  const guided = new Map<string, SourceFile>();
  const guides = readableIn(files, 'guides/');
  const checkedGuides = guides.flatMap((file) => {
    const data = catchParserOverflow(file, findings, () => checkGuide(file, ids, guided, findings));
    return data === undefined ? [] : [{ id: idOf(file.path), data }];
  });
  pushAll(findings, [...duplicateIds(postings), ...duplicateIds(guides)]);

  const permalinks = files.find(({ path }) => path === PERMALINKS);
  const published =
    permalinks?.unreadable === undefined
      ? checkPermalinks(permalinks, claimsOf(files, reports), ci)
      : undefined;
  pushAll(findings, published?.findings ?? []);

  const errors = findings.filter(({ severity }) => severity === 'error');
  const { companies, places, skills } = catalogues;
  return {
    findings: addRuleUrls(findings.sort(compareFindings), siteUrl ?? site?.url, basePath),
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
          postings: reports.flatMap(({ path, posting }) =>
            posting ? [{ id: idOf(path), data: posting }] : [],
          ),
          guides: checkedGuides,
        },
      }),
    ...(published &&
      errors.every(({ rule }) => rule === 'permalink-missing') && {
        permalinks: published.ids,
      }),
  };
}

/** Links each finding to the page about its rule, if it is known where the board is published. */
function addRuleUrls(findings: Finding[], site: string | undefined, base: string): Finding[] {
  if (site === undefined) return findings;
  return findings.map((finding) => ({ ...finding, url: ruleUrl(site, base, finding.rule) }));
}

function readableIn(files: readonly SourceFile[], folder: string): SourceFile[] {
  return files.filter(
    ({ path, unreadable }) => unreadable === undefined && path.startsWith(folder),
  );
}

/** The addresses that postings claim, those that cannot be read among them. */
function claimsOf(files: readonly SourceFile[], reports: readonly PostingReport[]): UrlClaim[] {
  const aliasesOf = new Map(reports.map(({ path, aliases }) => [path, aliases]));
  return files
    .filter(({ path }) => path.startsWith('postings/'))
    .map((file) => {
      const aliases = aliasesOf.get(file.path)?.map((alias) => ({ ...alias, file }));
      return { id: idOf(file.path), file, ...(aliases && { aliases }) };
    });
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
  const { place }: Record<string, unknown> = Object(source.data);
  const checked = checkFields(source, guideSchema);
  findings.push(...checked.findings, ...dangling(source, ids, 'places', ['place'], place));
  if (typeof place !== 'string') return checked.value;
  const other = guided.get(place);
  if (other) {
    findings.push(
      createFinding(file, source.locate(['place']), 'guide-duplicate', {
        field: 'place',
        value: place,
        message: `${other.path} is a guide to the same place; a place has one guide, so make one of the two.`,
      }),
    );
  } else guided.set(place, file);
  return checked.value;
}

function unreadable(file: SourceFile): Finding[] {
  return file.unreadable === undefined
    ? []
    : [
        createFinding(file, { line: 1, column: 1 }, 'file-unreadable', {
          message: `The file cannot be read. ${file.unreadable}`,
        }),
      ];
}
