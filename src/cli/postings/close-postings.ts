import { z } from 'zod';
import { addField } from '../../content/edit-frontmatter.ts';
import { isoDateSchema } from '../../model/date-schema.ts';
import { CLOSED_REASONS, type ClosedReason } from '../../model/enums.ts';
import { postingSchema } from '../../model/posting.ts';
import { readHoldReason } from '../../content/read-hold-reason.ts';
import { readMarkdown } from '../../content/source-file.ts';
import { formatYaml } from '../../content/format-yaml.ts';
import { suggestValue } from '../../content/suggest-value.ts';
import type { IsoDate } from '../../lib/date.ts';
import type { PostingFinder } from './find-postings.ts';
import type { ContentChange } from './save-changes.ts';

/** What was typed after `npm run close --`. */
export interface ClosingRequest {
  /** Ids or paths of postings. */
  postings: readonly string[];
  reason: string | undefined;
  /** The day on which they closed; the board's day if it is not given. */
  on: string | undefined;
}

/** What closing postings changes. */
export interface ClosingPlan {
  changes: ContentChange[];
  /** Postings that are closed already, as sentences. */
  notes: string[];
  /** Why nothing can be changed. */
  problems: string[];
  closed: { on: IsoDate; reason: ClosedReason } | undefined;
}

/**
 * Plans to close postings; finds every problem at once.
 *
 * @param today the day of the board
 */
export function planClosing(
  { postings, reason, on }: ClosingRequest,
  finder: PostingFinder,
  today: IsoDate,
): ClosingPlan {
  const problems = [
    ...(postings.length > 0 ? [] : ['Name the postings to close, by their ids or files.']),
    ...describeOption('reason', z.enum(CLOSED_REASONS), reason, CLOSED_REASONS.join(', ')),
    ...(on === undefined ? [] : describeOption('on', isoDateSchema, on, 'a day as YYYY-MM-DD')),
  ];
  const known = CLOSED_REASONS.find((one) => one === reason);
  const closed = known && { on: on ?? today, reason: known };
  const plan: ClosingPlan = { changes: [], notes: [], problems, closed };
  const seen = new Set<string>();
  for (const typed of postings) {
    const found = finder.find(typed);
    if ('problem' in found) {
      problems.push(found.problem);
      continue;
    }
    const { file } = found;
    if (seen.has(file.path)) continue;
    seen.add(file.path);
    const source = readMarkdown(file);
    const { closed: before }: Record<string, unknown> = Object(source.data);
    if (source.data === undefined || (before !== undefined && !isClosing(before))) {
      problems.push(`${file.path} has errors; \`npm run check\` lists them.`);
    } else if (before !== undefined) {
      describeClosed(plan, file.path, before, { reason, on });
    } else if (readHoldReason(source.data, today)) {
      problems.push(
        `${file.path} is not published yet, so there is nothing to close; delete the file if it is no longer needed.`,
      );
    } else if (closed) {
      const text = addField(source, 'closed', closed);
      if (text !== undefined) plan.changes.push({ path: file.path, text });
      else {
        problems.push(
          `${file.path} has frontmatter in an unusual form; add \`closed: ${formatYaml(closed)}\` to it.`,
        );
      }
    }
  }
  return plan;
}

function describeOption(
  name: string,
  schema: z.ZodType,
  value: string | undefined,
  expected: string,
): string[] {
  if (value === undefined) return [`--${name} is required: ${expected}.`];
  if (schema.safeParse(value).success) return [];
  const guesses = suggestValue([schema], value)?.values.map(String) ?? [];
  const hint = guesses.length > 0 ? ` Did you mean ${guesses.join(' or ')}?` : '';
  return [
    `--${name} is "${value}"; it must be ${name === 'on' ? '' : 'one of '}${expected}.${hint}`,
  ];
}

/** Whether a value has the form of `closed`. */
function isClosing(value: unknown): boolean {
  return postingSchema.shape.closed.unwrap().safeParse(value).success;
}

/** Adds a note about a posting that is closed already, or a problem if it is closed differently. */
function describeClosed(
  plan: ClosingPlan,
  path: string,
  before: unknown,
  { reason, on }: Pick<ClosingRequest, 'reason' | 'on'>,
): void {
  const fields: Record<string, unknown> = Object(before);
  const stated = `${path} is already closed (${String(fields['reason'])}, ${String(fields['on'])})`;
  const isSame = fields['reason'] === reason && (on === undefined || fields['on'] === on);
  if (isSame) plan.notes.push(`${stated}.`);
  else plan.problems.push(`${stated}; to change that, edit the file.`);
}
