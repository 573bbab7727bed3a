import type { ContentRule } from '../../posting/rule.ts';
import { show } from '../fields.ts';
import { placeOf } from '../reading.ts';
import { fieldAt, type PostingCase, type Rule } from './rule.ts';

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
  find: (posting: PostingCase) =>
    posting.evidence.conflicts
      .filter(({ rule }) => rule === id)
      .map(({ path, span, stated }) => ({
        ...fieldAt(posting, path),
        message: `Line ${placeOf(span).line} says ${stated}: “${show(span.passage.text.slice(span.start, span.end))}”. The text counts; correct the fact, or the text if that is wrong.`,
      })),
}));
