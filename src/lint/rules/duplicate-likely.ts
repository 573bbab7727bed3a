import { compareText } from '../../lib/order.ts';
import { contains, type Place } from '../../model/place.ts';
import type { Posting } from '../../model/posting.ts';
import { getStateDates } from '../../model/posting-dates.ts';
import { stateOf } from '../../model/state.ts';
import { defineCrossPostingRule, type CheckedPosting } from '../rule.ts';

// The programmes of one company share most of their text, so similar text proves nothing.
export default defineCrossPostingRule({
  id: 'duplicate-likely',
  group: 'others',
  severity: 'warning',
  docs: {
    en: {
      title: 'Probably the same posting twice',
      finds:
        'Two postings with the same company, title, degree, terms and country, neither of them closed. Branches in different places are not reported if each has its own link or address to apply. Postings are never merged automatically: two openings of one programme can share nearly all of their words.',
      why: 'Readers would apply twice for one role, and the board would count it twice.',
      fix: 'If they are the same, keep one file and list the other’s id under “aliases”, so that its URL redirects. If they are different, ignore this check and explain what distinguishes them.',
    },
    fr: {
      title: 'Sans doute deux fois la même offre',
      finds:
        'Deux offres qui ont la même entreprise, le même titre, le même diplôme, les mêmes périodes et le même pays, et dont aucune n’est fermée. Les succursales de lieux différents ne sont pas signalées si chacune a son propre lien ou sa propre adresse pour postuler. Les offres ne sont jamais réunies d’office : deux postes d’un même programme peuvent avoir presque tous leurs mots en commun.',
      why: 'On postulerait deux fois pour un seul poste, et le tableau le compterait deux fois.',
      fix: 'Si c’est la même, gardez un fichier et indiquez l’identifiant de l’autre sous « aliases », pour que son adresse y mène. Si ce sont deux offres, ignorez cette vérification et expliquez ce qui les distingue.',
    },
  },
  example: {
    wrong:
      '# postings/fixture-lab-assistant.md\ntitle: Laboratory Assistant\ncompany: fixture-lab\n# postings/fixture-lab-assistant-2.md\ntitle: Laboratory Assistant\ncompany: fixture-lab',
    right:
      '# postings/fixture-lab-assistant.md\ntitle: Laboratory Assistant\ncompany: fixture-lab\naliases: [fixture-lab-assistant-2]',
  },
  check: (postings, { places, today, freshDays }) => {
    const byKey = new Map<string, CheckedPosting[]>();
    return [...postings]
      .sort((a, b) => compareText(a.id, b.id))
      .flatMap((posting) => {
        const dates = getStateDates(posting.posting, places);
        if (stateOf(dates, today, freshDays).name === 'closed') return [];
        const key = identityKey(posting.posting, places);
        const others = byKey.get(key) ?? [];
        const same = others.find(
          ({ id, posting: other }) =>
            id === posting.id || !areBranches(other, posting.posting, places),
        );
        if (!same) {
          byKey.set(key, [...others, posting]);
          return [];
        }
        if (same.id === posting.id) return [];
        const { line, column } = posting;
        const result = {
          line,
          column,
          field: 'title',
          value: posting.posting.title,
          message:
            `${same.id} has the same company, title, degree, terms and country. If they are one posting, ` +
            'keep one and make the other’s id its alias; if not, distinguish them in the title.',
        };
        return [{ posting, result }];
      });
  },
});

/** Two postings with the same key are probably one. */
function identityKey(posting: Posting, places: ReadonlyMap<string, Place>): string {
  const { company, title, education = [], terms = [], places: ids = [] } = posting;
  const joinSorted = (values: readonly string[]) => [...new Set(values)].sort().join(' ');
  return [
    company,
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim(),
    joinSorted(education.map(({ level }) => level)),
    joinSorted(terms),
    joinSorted(ids.map((id) => places.get(id)?.country ?? id)),
  ].join('|');
}

/** Whether two postings are for different places, each with its own way to apply. */
function areBranches(one: Posting, other: Posting, places: ReadonlyMap<string, Place>): boolean {
  if (!one.apply || !other.apply) return false;
  if (normalizeUrl(one.apply.url) === normalizeUrl(other.apply.url)) return false;
  const { places: ids = [] } = one;
  const { places: otherIds = [] } = other;
  return (
    ids.length > 0 &&
    otherIds.length > 0 &&
    !ids.some((id) =>
      otherIds.some((otherId) => mayBeSamePlace(places.get(id), places.get(otherId))),
    )
  );
}

/** Whether one place is the other, or contains it; an unknown place may be any. */
function mayBeSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  return !one || !other || contains(one, other) || contains(other, one);
}

/** Parameters of a URL that only record where a reader came from. */
const TRACKING = /^(?:utm_\w+|ref|referrer|source|src|gh_src|lever-source|trk)$/iu;

/** Removes from a URL what makes no difference to the page: tracking, and a section of the page. */
function normalizeUrl(url: string): string {
  const { protocol, host, pathname, searchParams, hash } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept).toString();
  // Some sites have the role's id in the fragment.
  const route = /[\d/=]/u.test(hash) ? hash : '';
  return `${protocol}${host}${pathname.replace(/\/$/u, '')}?${query}${route}`;
}
