import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { FACETS, type Choices, type Facet } from '../../src/search/facets.ts';
import { getStateDates, type DatedPosting } from '../../src/model/posting-dates.ts';
import type { Place } from '../../src/model/place.ts';
import { stateOf } from '../../src/model/state.ts';

/**
 * A posting of the reference search: its words and the values of its facets, read from its file.
 */
export interface ReferencePosting {
  id: string;
  words: ReadonlySet<string>;
  /** Texts in which a phrase can occur, as words with a space before and after each. */
  runs: readonly string[];
  facets: Record<Facet, readonly string[]>;
}

const FRESH_DAYS = 45;

/** Reads the content folder of a board, without any code that builds or searches the index. */
export async function readReference(folder: string, day: string): Promise<ReferencePosting[]> {
  const yaml = async (name: string) => parse(await readFile(join(folder, name), 'utf8'));
  const [companies, places, skills] = await Promise.all([
    yaml('companies.yaml'),
    yaml('places.yaml'),
    yaml('skills.yaml'),
  ]);
  const names = await readdir(join(folder, 'postings'));
  const catalogue = new Map(Object.entries<Place>(places));
  return Promise.all(
    names.sort().map(async (name) => {
      const source = await readFile(join(folder, 'postings', name), 'utf8');
      const [, front = '', ...rest] = source.split(/^---$/m);
      const fields = parse(front);
      const inside = (fields.places ?? []).flatMap((id: string) => around(places, id));
      const runs = [
        fields.title,
        companies[fields.company].name,
        ...inside.map((id: string) => placeName(places[id])),
        ...(fields.skills ?? []).map((id: string) => skills[id].name),
        rest.join('---'),
      ].map((text) => ` ${plainWords(text).join(' ')} `);
      const state = stateOf(getStateDates(fields as DatedPosting, catalogue), day, FRESH_DAYS);
      return {
        id: name.replace(/\.mdx?$/, ''),
        words: new Set(runs.flatMap((run) => run.trim().split(' '))),
        runs,
        facets: {
          company: [fields.company],
          place: [...new Set<string>(inside)],
          'work-mode': fields.workModes ?? [],
          // The generated board names countries only.
          applicants: (fields.applicants ?? []).map((code: string) => code.toLowerCase()),
          employment: fields.employment ?? [],
          level: fields.level === undefined ? [] : [fields.level],
          term: fields.terms ?? [],
          degree: (fields.education ?? []).map(({ level }: { level: string }) => level),
          skill: fields.skills ?? [],
          pay: fields.pay ? ['stated', ...bands(fields.pay)] : ['not-stated'],
          posted: ['any', ...spansOf(daysBetween(fields.posted, day), 1)],
          deadline: ['any', ...deadlines(daysBetween(day, fields.closes), state.name)],
          visa: fields.sponsorship === undefined ? [] : [fields.sponsorship],
          state: [state.name],
        },
      };
    }),
  );
}

interface PlainPlace {
  locality?: string;
  region?: string;
  country: string;
}

function placeName({ locality, region }: PlainPlace): string {
  return locality ?? region ?? '';
}

/** The ids of a place and of the places that contain it. */
function around(places: Record<string, PlainPlace>, id: string): string[] {
  const inner = places[id];
  return Object.keys(places).filter((other) => {
    const outer = places[other];
    if (other === id) return true;
    if (!outer || !inner || outer.country !== inner.country || outer.locality) return false;
    return outer.region === undefined || outer.region === inner.region;
  });
}

const PERIODS_PER_YEAR: Record<string, number> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};
const ROUND_AMOUNTS = [1, 1.5, 2, 3, 4, 5, 6, 8];

/** The pay bands of a posting: by hour, month and year, from each round amount to the next. */
function bands(pay: { min?: number; max?: number; currency: string; per: string }): string[] {
  const a = pay.min ?? pay.max ?? 0;
  const b = pay.max ?? a;
  const bounds = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000].flatMap((power) =>
    ROUND_AMOUNTS.map((step) => step * power),
  );
  return ['hour', 'month', 'year'].flatMap((per) => {
    const factor = (PERIODS_PER_YEAR[pay.per] ?? 1) / (PERIODS_PER_YEAR[per] ?? 1);
    return bounds.flatMap((from, i) =>
      from <= b * factor && (bounds[i + 1] ?? Infinity) > a * factor
        ? [`${pay.currency.toLowerCase()}-${per}-${from}`]
        : [],
    );
  });
}

/** The days from one day to another; undefined if one of them is not stated. */
function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const SPANS = { day: 1, '3-days': 3, week: 7, '2-weeks': 14, month: 30 };

/** The spans of at least `least` days that are not shorter than a number of days. */
function spansOf(days: number | undefined, least: number): string[] {
  return Object.entries(SPANS).flatMap(([id, span]) =>
    days !== undefined && days <= span && span >= least ? [id] : [],
  );
}

function deadlines(days: number | undefined, state: string): string[] {
  if (days === undefined) return ['not-stated'];
  return state === 'closed' ? [] : spansOf(days, 3);
}

/**
 * Splits a text into words of letters and digits, and C++, C# and .NET. Accents, apostrophes and
 * the commas in numbers are removed.
 */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .replace(/(\d),(?=\d{3})/g, '$1')
      .replaceAll('ph.d.', 'phd')
      .match(/(?<!\w)\.net\b|\bc(?:\+\+|#)|[a-z0-9]+/g) ?? []
  );
}

/** Finds the postings with all words, all phrases, and one of the chosen values of each facet. */
export function findIn(
  postings: readonly ReferencePosting[],
  words: readonly string[],
  phrases: readonly string[],
  choices: Choices,
): ReferencePosting[] {
  const wanted: Choices = { state: ['open', 'unconfirmed'], ...choices };
  return postings.filter(
    (posting) =>
      words.every((word) => posting.words.has(word)) &&
      phrases.every((phrase) => posting.runs.some((run) => run.includes(` ${phrase} `))) &&
      FACETS.every(
        (facet) => wanted[facet]?.some((value) => posting.facets[facet].includes(value)) ?? true,
      ),
  );
}
