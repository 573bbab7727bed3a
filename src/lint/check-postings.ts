import { catchParserOverflow } from '../content/parser-overflow.ts';
import { checkFields } from '../content/check-fields.ts';
import { dangling, type Ids } from '../content/catalogue.ts';
import type { PostingEntry } from '../content/content.ts';
import { checkPath, idOf } from '../content/file-path.ts';
import type { Finding } from '../content/finding.ts';
import { readHoldReason } from '../content/read-hold-reason.ts';
import { readText } from '../content/read-text.ts';
import { renameFields } from '../content/renamed-fields.ts';
import { readMarkdown, type MarkdownSource, type SourceFile } from '../content/source-file.ts';
import { createCatalogueNames } from '../facts/catalogue-names.ts';
import {
  selectSentences,
  showEvidence,
  type SelectedSentences,
} from '../facts/evidence-selection.ts';
import type { Evidence } from '../facts/find-evidence.ts';
import type { IsoDate } from '../lib/date.ts';
import { pushAll } from '../lib/push-all.ts';
import type { Company } from '../model/company.ts';
import { withPublicationDay, type HoldReason } from '../model/held-back.ts';
import { isId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { postingSchema, type Posting } from '../model/posting.ts';
import type { Skill } from '../model/skill.ts';
import { checkPayPlaces, listPayPlaces } from './pay-places.ts';
import { checkIgnoredRules } from './ignored-rules.ts';
import type { CheckedPosting } from './rule.ts';
import { runRules, type CheckTime, type FactSettings } from './run-rules.ts';

/** What postings are checked against. Plain data, so that it can be sent to another thread. */
export interface PostingSettings {
  /** The ids of each catalogue. */
  ids: Ids;
  /** The day that the board is for; without it no posting counts as scheduled. */
  today?: IsoDate;
  /** Whether to render the text. */
  render: boolean;
  /** What rules about the meaning of postings need; without it only the form is checked. */
  facts?: CheckTime & {
    companies: ReadonlyMap<string, Company>;
    places: ReadonlyMap<string, Place>;
    skills: ReadonlyMap<string, Skill>;
    boardLanguage: string;
  };
}

/** Result of checking one posting. Plain data, as it may come from another thread. */
export interface PostingReport {
  path: string;
  findings: Finding[];
  /** The posting as the board reads it, if its frontmatter is valid and its text could be read. */
  entry?: PostingEntry;
  /** Its former ids, and where it names them; undefined if the frontmatter cannot be read. */
  aliases?: { id: string; line: number; column: number }[];
  /** Why it is not published yet, and where the file states that. */
  heldBack?: HoldReason & { line: number; column: number };
  /** Whether it names a company, place or skill that the catalogues lack. */
  hasDanglingReference?: boolean;
  /** What is compared with other postings. */
  checked?: CheckedPosting;
}

/**
 * Creates a function that checks postings one by one. The names of the catalogues are indexed once
 * for all.
 */
export function createPostingChecker({
  facts,
  ...rest
}: PostingSettings): (file: SourceFile) => PostingReport {
  const settings: CheckerSettings = {
    ...rest,
    facts: facts && { ...facts, names: createCatalogueNames(facts.places, facts.skills) },
  };
  return (file) => {
    const report: PostingReport = { path: file.path, findings: [] };
    catchParserOverflow(file, report.findings, () => checkPosting(file, report, settings));
    return report;
  };
}

interface CheckerSettings extends Omit<PostingSettings, 'facts'> {
  facts: FactSettings | undefined;
}

function checkPosting(file: SourceFile, report: PostingReport, settings: CheckerSettings): void {
  const { findings } = report;
  const { source, findings: renamed } = renameFields(readMarkdown(file));
  findings.push(...checkPath(file), ...source.findings, ...renamed);
  const posting = checkFrontmatter(source, report, settings);
  let checked: { evidence: Evidence; selected: SelectedSentences } | undefined;
  const text = readText(source, findings, {
    render: settings.render && posting !== undefined,
    selectMarks: (tree) => {
      if (!posting || !settings.facts) return [];
      const result = runRules(idOf(file.path), posting, source, tree, settings.facts);
      pushAll(findings, result.findings);
      report.checked = result.checked;
      const selected = selectSentences(result.evidence);
      checked = { evidence: result.evidence, selected };
      return selected.marks;
    },
  });
  if (!posting || !text) return;
  const marked = new Set(text.marks.map(({ id }) => id));
  report.entry = {
    id: idOf(file.path),
    data: posting,
    text,
    evidence: checked ? showEvidence(checked.evidence, checked.selected, marked) : new Map(),
  };
}

/**
 * Checks the fields and references of a posting. References are checked even if other fields are
 * wrong.
 */
function checkFrontmatter(
  source: MarkdownSource,
  report: PostingReport,
  { ids, today }: CheckerSettings,
): Posting | undefined {
  if (source.data === undefined) return undefined;
  const { value: posting, findings } = checkFields(source, postingSchema);
  const fields: Record<string, unknown> = Object(source.data);
  report.aliases = toList(fields['aliases']).flatMap((id, i) =>
    typeof id === 'string' && isId(id) ? [{ id, ...source.locate(['aliases', i]) }] : [],
  );
  const hold = readHoldReason(fields, today);
  if (hold) {
    const field = hold.because === 'draft' ? 'draft' : 'publishOn';
    report.heldBack = { ...hold, ...source.locate([field], 'key') };
  }
  const references = [
    ...dangling(source, ids, 'companies', ['company'], fields['company']),
    ...toList(fields['places']).flatMap((id, i) =>
      dangling(source, ids, 'places', ['places', i], id),
    ),
    ...listPayPlaces(fields['pay']).flatMap(({ path, id }) =>
      dangling(source, ids, 'places', path, id),
    ),
    ...toList(fields['skills']).flatMap((id, i) =>
      dangling(source, ids, 'skills', ['skills', i], id),
    ),
  ];
  report.hasDanglingReference = references.length > 0;
  report.findings.push(
    ...findings,
    ...checkPayPlaces(source, fields, ids.get('places')),
    ...checkIgnoredRules(source),
    ...references,
  );
  return posting && withPublicationDay(posting);
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
