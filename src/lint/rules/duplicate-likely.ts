import { compareText } from '../../lib/order.ts';
import type { Place } from '../../model/place.ts';
import type { Posting } from '../../model/posting.ts';
import { stateOf } from '../../model/state.ts';
import type { RuleResult } from '../rule.ts';

/** What of a posting tells it apart from others. */
export interface PostingIdentity {
  id: string;
  posting: Posting;
  /** Where its title stands. */
  line: number;
  column: number;
}

/**
 * Postings that are probably one: same company, title, degrees, terms and countries, and neither of them closed. The
 * programmes of one company share most of their text, so the text proves nothing; and whether they are one is for
 * the keeper to say.
 *
 * @returns what is found, and the posting that it is found in
 */
export function findDuplicates<T extends PostingIdentity>(
  postings: readonly T[],
  places: ReadonlyMap<string, Place>,
  today: string,
  freshDays: number,
): { one: T; found: RuleResult }[] {
  const first = new Map<string, T>();
  return [...postings]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((one) => {
      if (stateOf(one.posting, today, freshDays).name === 'closed') return [];
      const key = identityOf(one.posting, places);
      const other = first.get(key);
      if (!other || other.id === one.id) {
        first.set(key, one);
        return [];
      }
      const { line, column, posting } = one;
      return [
        {
          one,
          found: {
            line,
            column,
            field: 'title',
            value: posting.title,
            message: `${other.id} has the same company, title, degree, terms and country. If they are one posting, keep one and make the other’s id its alias; if not, tell them apart in the title.`,
          },
        },
      ];
    });
}

function identityOf(posting: Posting, places: ReadonlyMap<string, Place>): string {
  const { company, title, education = [], terms = [], places: ids = [] } = posting;
  const set = (values: readonly string[]) => [...new Set(values)].sort().join(' ');
  return [
    company,
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim(),
    set(education.map(({ level }) => level)),
    set(terms),
    set(ids.map((id) => places.get(id)?.country ?? id)),
  ].join('|');
}
