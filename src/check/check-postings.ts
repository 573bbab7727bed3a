import { append } from './append.ts';
import type { Company } from '../posting/company.ts';
import { isId } from '../posting/id.ts';
import type { Place } from '../posting/place.ts';
import { postingSchema, type Posting } from '../posting/schema.ts';
import type { Skill } from '../posting/skill.ts';
import { dangling, type Ids } from './catalogue.ts';
import {
  checkFacts,
  type CheckedPosting,
  type CheckTime,
  type FactSettings,
} from './check-facts.ts';
import { checkFields } from './fields.ts';
import { checkPath } from './file-place.ts';
import type { Finding } from './finding.ts';
import { guarded, idOf } from './guarded.ts';
import { createNames } from './names.ts';
import { readMarkdown, type SourceFile } from './source-file.ts';
import { readText } from './text.ts';

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
  const settings = facts && { ...facts, names: createNames(facts.places, facts.skills) };
  return files.map((file) => {
    const report: PostingReport = { path: file.path, findings: [] };
    guarded(file, report.findings, () => checkPosting(file, report, ids, settings));
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
  findings.push(...wrong);
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
  const { findings: said, checked } = checkFacts(idOf(file.path), posting, source, text, facts);
  append(findings, said);
  report.checked = checked;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
