import { includesArea, isWorldwide } from '../../../src/model/applicants.ts';
import { isAreaGroup, listMembers } from '../../../src/model/area-group.ts';
import type { EducationLevel } from '../../../src/model/education.ts';
import type { PayPeriod } from '../../../src/model/pay-period.ts';
import type { Employment, Level, Sponsorship, WorkMode } from '../../../src/model/posting.ts';
import type { Term } from '../../../src/model/term.ts';
import type { PostingAttributes } from './generate-postings.ts';
import type { Grade } from './metrics.ts';
import type { Field } from './roles/role.ts';

// How to write needs. A need is what a person types, and a condition for each grade:
//   createNeeds('role and place', [
//     ['nurse leeds', { 3: all(role('nurse'), town('Leeds')), 1: role('nurse') }],
//   ])
// A posting gets the highest grade whose condition holds, else 0: 3 is exactly what the person
// asked for, 2 is good, 1 is related. Conditions are about `PostingAttributes`, which is what is
// true of a posting. They never look at its text, so that no engine has an advantage, and they are
// written without a look at what engines find. `npm run bench -- relevance` refuses a need that no
// posting meets with grade 2 or 3.

/** Whether something is true of a posting. */
export type Condition = (posting: PostingAttributes) => boolean;

/** The conditions of the grades. */
export type Grading = Readonly<Partial<Record<1 | 2 | 3, Condition>>>;

export interface Need {
  /** The kind of need. Scores are printed for each kind. */
  kind: string;
  /** The text that is typed. */
  query: string;
  grading: Grading;
}

export function createNeeds(
  kind: string,
  needs: readonly (readonly [query: string, grading: Grading])[],
): Need[] {
  return needs.map(([query, grading]) => ({ kind, query, grading }));
}

/** How well a posting meets a need. */
export function gradePosting({ grading }: Need, posting: PostingAttributes): Grade {
  return ([3, 2, 1] as const).find((grade) => grading[grade]?.(posting)) ?? 0;
}

export const all =
  (...conditions: readonly Condition[]): Condition =>
  (posting) =>
    conditions.every((condition) => condition(posting));

export const any =
  (...conditions: readonly Condition[]): Condition =>
  (posting) =>
    conditions.some((condition) => condition(posting));

export const not =
  (condition: Condition): Condition =>
  (posting) =>
    !condition(posting);

const inEnglish: Condition = ({ language }) => language === 'en';

/** A posting in English of one of the roles. */
export const role = (...ids: readonly string[]): Condition =>
  all(inEnglish, roleInAnyLanguage(...ids));

export const roleInAnyLanguage =
  (...ids: readonly string[]): Condition =>
  (posting) =>
    ids.includes(posting.role);

/** A posting in English whose role is in one of the fields. */
export const field = (...names: readonly Field[]): Condition =>
  all(inEnglish, (posting) => names.includes(posting.field));

/** A posting whose title matches, for titles that name a speciality or one of several jobs. */
export const titled =
  (pattern: RegExp): Condition =>
  ({ title }) =>
    pattern.test(title);

/**
 * A posting in a town.
 *
 * @param within the code or name of its region, or the code of its country, if there are several
 */
export const town =
  (locality: string, within?: string): Condition =>
  ({ places }) =>
    places.some(
      (place) =>
        place.locality === locality &&
        (within === undefined || [place.region, place.regionCode, place.country].includes(within)),
    );

/** A posting in a region by its full name, in a town or not. */
export const region =
  (...names: readonly string[]): Condition =>
  ({ places }) =>
    places.some((place) => place.region !== undefined && names.includes(place.region));

/** A posting in one of the countries, by ISO 3166-1 codes. */
export const country =
  (...codes: readonly string[]): Condition =>
  ({ places }) =>
    places.some((place) => codes.includes(place.country));

/** A posting in a country of a group, such as `Europe`. */
export const group =
  (name: string): Condition =>
  ({ places }) =>
    isAreaGroup(name) && places.some((place) => listMembers(name).includes(place.country));

/** A posting for which one may apply from the area, such as `CA` or `LATAM`, by its own words. */
export const admits =
  (area: string): Condition =>
  ({ applicants }) =>
    !isWorldwide({ applicants }) && applicants.some((one) => includesArea(one, area));

/** A posting for which one may apply from anywhere. */
export const worldwide: Condition = ({ applicants }) => isWorldwide({ applicants });

const hasWorkMode =
  (mode: WorkMode): Condition =>
  ({ workModes }) =>
    workModes.includes(mode);
export const remote = hasWorkMode('remote');
export const hybrid = hasWorkMode('hybrid');
export const onSite = hasWorkMode('on-site');

export const employment =
  (...kinds: readonly Employment[]): Condition =>
  (posting) =>
    kinds.includes(posting.employment);
export const partTime = employment('part-time');

/** A posting whose title states one of the levels. */
export const level =
  (...levels: readonly Level[]): Condition =>
  (posting) =>
    posting.level !== undefined && levels.includes(posting.level);

export const sponsorship =
  (value: Sponsorship): Condition =>
  (posting) =>
    posting.sponsorship === value;

/** A posting that names one of the skills, by ids. */
export const skill =
  (...ids: readonly string[]): Condition =>
  ({ skills }) =>
    ids.some((id) => skills.includes(id));

/** A posting of one of the companies, by ids. */
export const company =
  (...ids: readonly string[]): Condition =>
  (posting) =>
    ids.includes(posting.company);

/** A posting with pay in a currency and period that can be `from` or more, and at most `to`. */
export const pay =
  (currency: string, per: PayPeriod, from = 0, to = Infinity): Condition =>
  (posting) =>
    posting.pay !== undefined &&
    posting.pay.currency === currency &&
    posting.pay.per === per &&
    posting.pay.max >= from &&
    posting.pay.min <= to;

/** The same in any currency. */
export const payPer =
  (per: PayPeriod, from = 0, to = Infinity): Condition =>
  (posting) =>
    posting.pay !== undefined && pay(posting.pay.currency, per, from, to)(posting);

/** A posting that asks for one of the degrees. */
export const degree =
  (...levels: readonly EducationLevel[]): Condition =>
  (posting) =>
    posting.degree !== undefined && levels.includes(posting.degree);

export const term =
  (name: Term): Condition =>
  (posting) =>
    posting.term === name;

/** The posting with an id, which is in its URL. */
export const id =
  (name: string): Condition =>
  (posting) =>
    posting.id === name;

/** The posting for which one applies on a page. */
export const applyUrl =
  (url: string): Condition =>
  (posting) =>
    posting.applyUrl === url;

/** A posting that needs no experience. */
export const noExperience: Condition = ({ open }) => open;

export const language =
  (code: string): Condition =>
  (posting) =>
    posting.language === code;
