import type { ContentRule } from '../../model/rule.ts';
import { quoteValue } from '../../content/check-fields.ts';
import { positionOf } from '../../text/posting-text.ts';
import { fieldAt, type RuleContext, type Rule } from '../rule.ts';

/** The rules by which one fact of the frontmatter is held against the text; the judges of `evidence/` do the reading. */
const IDS = [
  'pay-contradicted',
  'pay-period-contradicted',
  'sessions-contradicted',
  'duration-contradicted',
  'hours-contradicted',
  'terms-contradicted',
  'degree-contradicted',
  'work-mode-contradicted',
  'places-contradicted',
  'applicants-contradicted',
  'sponsorship-contradicted',
  'experience-contradicted',
  'employment-contradicted',
  'level-contradicted',
  'deadline-contradicted',
] as const satisfies ContentRule[];

export const CONTRADICTIONS: readonly Rule[] = IDS.map((id) => ({
  id,
  check: (posting: RuleContext) =>
    posting.evidence.conflicts
      .filter(({ rule }) => rule === id)
      .map(({ path, span, stated }) => ({
        ...fieldAt(posting, path),
        message: `Line ${positionOf(span).line} says ${stated}: “${quoteValue(span.passage.text.slice(span.start, span.end))}”. The text counts; correct the fact, or the text if that is wrong.`,
      })),
}));
