/** The part of working life that a role belongs to. Roles of the same field are related. */
export type Field =
  | 'health'
  | 'care'
  | 'law'
  | 'building'
  | 'transport'
  | 'logistics'
  | 'hospitality'
  | 'office'
  | 'technology'
  | 'data'
  | 'science'
  | 'education'
  | 'public'
  | 'retail'
  | 'beauty'
  | 'agriculture'
  | 'arts'
  | 'media'
  | 'marketing'
  | 'security'
  | 'finance'
  | 'sales'
  | 'cleaning'
  | 'engineering'
  | 'charity'
  | 'travel';

/** Kinds of employers. */
export type Sector =
  | 'hospital'
  | 'care'
  | 'school'
  | 'university'
  | 'technology'
  | 'food'
  | 'shop'
  | 'building'
  | 'transport'
  | 'office'
  | 'public'
  | 'media'
  | 'farm'
  | 'factory';

/** One kind of work, under all the titles that employers give it. */
export interface Role {
  id: string;
  field: Field;
  sectors: readonly Sector[];
  /** Titles that are used in every country. */
  titles: readonly string[];
  /** More titles, in the British Isles, Australia, New Zealand, and countries without own ones. */
  british?: readonly string[];
  /** More titles, in North America. */
  american?: readonly string[];
  /** Words after a title: a unit, a grade, a subject. */
  tails?: readonly string[];
  /** Ids of skills that most postings of the role name. */
  skills?: readonly string[];
  duties: readonly string[];
  requirements: readonly string[];
  /** Usual pay in US dollars a year, from the lowest to the highest. */
  pay: readonly [number, number];
  /** Whether pay is stated by the hour. */
  hourly?: true;
  /** Whether one can do the work from home. */
  remote?: true;
  /** Whether titles state a level: `Senior`, `Sr.`, `Junior`. */
  graded?: true;
  /** How many postings the role has compared with others. 1 if it is left out. */
  share?: number;
}
