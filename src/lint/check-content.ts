import type { z } from 'zod';
import {
  checkCatalogue,
  checkSite,
  checkSynonyms,
  type CheckedCatalogue,
} from '../content/catalogue.ts';
import { checkImages } from '../content/check-images.ts';
import type { Content } from '../content/content.ts';
import { LIST_FILES } from '../content/content-kinds.ts';
import { duplicateIds, idOf } from '../content/file-path.ts';
import { compareFindings, type Finding } from '../content/finding.ts';
import { findMergeConflicts } from '../content/merge-conflicts.ts';
import { checkPermalinks, PERMALINKS, type UrlClaim } from '../content/permalinks.ts';
import { createFinding, type SourceFile } from '../content/source-file.ts';
import type { IsoDate } from '../lib/date.ts';
import { pushAll } from '../lib/push-all.ts';
import { companySchema, type Company } from '../model/company.ts';
import { CATALOGUES, type Catalogue } from '../model/id.ts';
import type { HeldBackCounts } from '../model/held-back.ts';
import type { ContentImage } from '../model/image.ts';
import { placeSchema, type Place } from '../model/place.ts';
import { DEFAULT_FRESH_DAYS, DEFAULT_PER_PAGE, type Site } from '../model/site.ts';
import { skillSchema, type Skill } from '../model/skill.ts';
import {
  createPostingChecker,
  type PostingReport,
  type PostingSettings,
} from './check-postings.ts';
import { checkGuides } from './check-guides.ts';
import { checkOwnSite } from './check-own-site.ts';
import { ruleUrl } from './rule-url.ts';
import { checkPostingsTogether } from './run-rules.ts';

export interface CheckedContent {
  /** Everything that is wrong, in the order of files and lines. */
  findings: Finding[];
  /** The site's settings, if `site.yaml` is valid. */
  site?: Site;
  /**
   * Everything that could be read, if the settings and the catalogues could: postings with errors
   * in their form are left out, so that the development server can show the rest.
   */
  content?: Content;
  /** Every id that the list of published ids should have, if nothing else is wrong. */
  permalinks?: string[];
  /** How many postings are not published yet. */
  heldBack: HeldBackCounts;
}

export interface CheckOptions {
  /** Whether an id that the list of published ids lacks is an error. */
  requireListedIds?: boolean;
  /** The day that the board is for. Without it only the form of the files is checked. */
  today?: (site: Pick<Site, 'asOf'>) => IsoDate;
  /** Where the board is published, if not at the `url` of `site.yaml`. */
  siteUrl?: string | undefined;
  /** The path that it is published under. */
  basePath?: string | undefined;
  /** The paths of the files in `public/`. */
  publicFiles?: readonly string[];
  /** Whether to render the text of Markdown files, for a build. */
  render?: boolean;
  /** Called with the number of postings that have been checked, and of all. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Checks a content folder: every file by itself, every reference between files, and every posting
 * against its text. Everything that is wrong is found in one run.
 */
export function checkContent(
  files: readonly SourceFile[],
  options: CheckOptions = {},
): CheckedContent {
  const prepared = prepareCheck(files, options);
  const { postings, settings } = prepared;
  const checkPosting = createPostingChecker(settings);
  const reports = postings.map((file, i) => {
    const report = checkPosting(file);
    options.onProgress?.(i + 1, postings.length);
    return report;
  });
  return finishCheck(prepared, reports, options);
}

/** What has to be known before postings can be checked. */
export interface PreparedCheck {
  files: readonly SourceFile[];
  findings: Finding[];
  site: Site | undefined;
  catalogues: {
    companies: CheckedCatalogue<Company> | undefined;
    places: CheckedCatalogue<Place> | undefined;
    skills: CheckedCatalogue<Skill> | undefined;
  };
  synonyms: Content['synonyms'];
  images: ReadonlyMap<string, ContentImage>;
  /** The files of postings that can be read. */
  postings: SourceFile[];
  settings: PostingSettings;
}

/** Checks the settings and the catalogues. */
export function prepareCheck(
  given: readonly SourceFile[],
  { today, render = false }: CheckOptions,
): PreparedCheck {
  const findings: Finding[] = given.flatMap(unreadable);
  const files = given.map((file) => leaveOutConflicts(file, findings));
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
  const day = today?.(site ?? {});
  return {
    files,
    findings,
    site,
    catalogues,
    synonyms: checkSynonyms(byPath.get(LIST_FILES.synonyms.path), findings),
    images: checkImages(files, findings),
    postings: readableIn(files, 'postings/'),
    settings: {
      ids: new Map(CATALOGUES.map((name) => [name, catalogues[name]?.ids])),
      render,
      ...(day !== undefined && { today: day }),
      // Without a catalogue, every reference to it would be reported as well.
      ...(day !== undefined &&
        companies &&
        places &&
        skills && {
          facts: {
            companies: companies.entries,
            places: places.entries,
            skills: skills.entries,
            boardLanguage: site?.locale ?? 'en',
            today: day,
            freshDays: site?.freshDays ?? DEFAULT_FRESH_DAYS,
          },
        }),
    },
  };
}

/** Checks what takes all postings, and puts the results together. */
export function finishCheck(
  prepared: PreparedCheck,
  reports: readonly PostingReport[],
  { requireListedIds = false, siteUrl, basePath = '/', publicFiles = [] }: CheckOptions,
): CheckedContent {
  const { files, findings, site, catalogues, synonyms, images, postings, settings } = prepared;
  const { ids, facts, render } = settings;
  const together = reports.flatMap(({ checked }) => checked ?? []);
  for (const report of reports) pushAll(findings, report.findings);
  if (facts) pushAll(findings, checkPostingsTogether(together, facts.places, facts));
  const guides = checkGuides(readableIn(files, 'guides/'), { ids, render }, findings);
  pushAll(findings, duplicateIds(postings));

  const own = checkOwnSite(
    {
      ...{ files, ids, images, reports, basePath, publicFiles, render },
      perPage: site?.perPage ?? DEFAULT_PER_PAGE,
      pages: readableIn(files, 'pages/'),
      companies: catalogues.companies?.entries,
    },
    findings,
  );

  const permalinks = files.find(({ path }) => path === PERMALINKS);
  // The ids in an unreadable folder would all be reported as lost.
  const isComplete = files.every(({ isFolder }) => !isFolder);
  const published =
    permalinks?.unreadable === undefined && isComplete
      ? checkPermalinks(permalinks, listUrlClaims(files, reports), requireListedIds)
      : undefined;
  pushAll(findings, published?.findings ?? []);

  const errors = findings.filter(({ severity }) => severity === 'error');
  const { companies, places, skills } = catalogues;
  return {
    findings: addRuleUrls(findings.sort(compareFindings), siteUrl ?? site?.url, basePath),
    heldBack: countHeldBack(reports),
    ...(site && { site }),
    ...(site &&
      companies &&
      places &&
      skills && {
        content: {
          site,
          companies: companies.entries,
          places: places.entries,
          skills: skills.entries,
          synonyms,
          postings: reports.flatMap(({ entry, hasDanglingReference }) =>
            entry && !hasDanglingReference ? [entry] : [],
          ),
          guides,
          ...own,
          images,
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

function countHeldBack(reports: readonly PostingReport[]): HeldBackCounts {
  const counts: HeldBackCounts = { draft: 0, scheduled: 0 };
  for (const { heldBack } of reports) if (heldBack) counts[heldBack.because] += 1;
  return counts;
}

/** The URLs that postings claim, including those of files that cannot be read. */
function listUrlClaims(
  files: readonly SourceFile[],
  reports: readonly PostingReport[],
): UrlClaim[] {
  const reportOf = new Map(reports.map((report) => [report.path, report]));
  return files
    .filter(({ path }) => path.startsWith('postings/'))
    .map((file) => {
      const { aliases, heldBack } = reportOf.get(file.path) ?? {};
      return {
        id: idOf(file.path),
        file,
        ...(aliases && { aliases: aliases.map((alias) => ({ ...alias, file })) }),
        ...(heldBack && { heldBack }),
      };
    });
}

/**
 * A file with merge conflicts counts as unreadable: whatever else is found in it would follow from
 * them.
 */
function leaveOutConflicts(file: SourceFile, findings: Finding[]): SourceFile {
  const conflicts = findMergeConflicts(file);
  pushAll(findings, conflicts);
  return conflicts.length === 0
    ? file
    : { ...file, unreadable: 'It has merge conflicts that are not resolved.' };
}

function unreadable(file: SourceFile): Finding[] {
  return file.unreadable === undefined
    ? []
    : [
        createFinding(file, { line: 1, column: 1 }, 'file-unreadable', {
          message: `The ${file.isFolder ? 'folder' : 'file'} cannot be read. ${file.unreadable}`,
        }),
      ];
}
