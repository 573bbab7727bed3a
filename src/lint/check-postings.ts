import { pushAll } from '../lib/push-all.ts';
import type { Company } from '../model/company.ts';
import { isId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { postingSchema, type Posting } from '../model/posting.ts';
import type { Skill } from '../model/skill.ts';
import { dangling, type Ids } from '../content/catalogue.ts';
import { checkIgnoredRules } from './ignored-rules.ts';
import type { CheckedPosting } from './rule.ts';
import { runRules, type CheckTime, type FactSettings } from './run-rules.ts';
import { checkFields } from '../content/check-fields.ts';
import { checkPath } from '../content/file-path.ts';
import type { Finding } from '../content/finding.ts';
import { catchParserOverflow, idOf } from '../content/parser-overflow.ts';
import { createCatalogueNames } from '../facts/catalogue-names.ts';
import { readMarkdown, type SourceFile } from '../content/source-file.ts';
import { readText } from '../text/markdown.ts';

/** What postings are checked against. It is plain data, so that it can be handed to another thread. */
export interface PostingSettings {
  /** The ids that each catalogue has. */
  ids: Ids;
  /** What the rules about what postings say have to know; without it only the form is checked. */
  facts?: CheckTime & {
    companies: ReadonlyMap<string, Company>;
    places: ReadonlyMap<string, Place>;
    skills: ReadonlyMap<string, Skill>;
  };
}

/** What came of checking one posting. */
export interface PostingReport {
  path: string;
  findings: Finding[];
  /** What the frontmatter says, where it has the right form. */
  posting?: Posting;
  /** Its former ids, and where it names them; missing when the frontmatter cannot be read. */
  aliases?: { id: string; line: number; column: number }[];
  /** What is held against other postings. */
  checked?: CheckedPosting;
}

/**
 * Checks postings one by one.
 *
 * @param onPosting told after each posting
 */
export function checkPostings(
  files: readonly SourceFile[],
  { ids, facts }: PostingSettings,
  onPosting: () => void = () => undefined,
): PostingReport[] {
  const settings = facts && { ...facts, names: createCatalogueNames(facts.places, facts.skills) };
  return files.map((file) => {
    const report: PostingReport = { path: file.path, findings: [] };
    catchParserOverflow(file, report.findings, () => checkPosting(file, report, ids, settings));
    onPosting();
    return report;
  });
}

function checkPosting(
  file: SourceFile,
  report: PostingReport,
  ids: Ids,
  facts: FactSettings | undefined,
): void {
  const { findings } = report;
  findings.push(...checkPath(file));
  const source = readMarkdown(file);
  const text = readText(source, findings);
  if (source.data === undefined) return;
  const { value: posting, findings: wrong } = checkFields(source, postingSchema);
  findings.push(...wrong, ...checkIgnoredRules(source));
  // References are looked up even where other fields are wrong, so that one run finds both.
  const fields: Record<string, unknown> = Object(source.data);
  report.aliases = list(fields['aliases']).flatMap((id, i) =>
    typeof id === 'string' && isId(id) ? [{ id, ...source.locate(['aliases', i]) }] : [],
  );
  findings.push(
    ...dangling(source, ids, 'companies', ['company'], fields['company']),
    ...list(fields['places']).flatMap((id, i) =>
      dangling(source, ids, 'places', ['places', i], id),
    ),
    ...list(fields['skills']).flatMap((id, i) =>
      dangling(source, ids, 'skills', ['skills', i], id),
    ),
  );
  if (!posting) return;
  report.posting = posting;
  // What the text can be held against does not hang on whether all of the file has the right form.
  if (!text || !facts) return;
  const { findings: said, checked } = runRules(idOf(file.path), posting, source, text, facts);
  pushAll(findings, said);
  report.checked = checked;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
