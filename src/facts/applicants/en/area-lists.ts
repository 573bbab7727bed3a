import { isAreaGroup } from '../../../model/area-group.ts';
import { getCountryOf, isSubdivision } from '../../../model/subdivision.ts';
import { findAreaGroups } from '../../en/area-groups.ts';
import { findAreas } from '../../en/areas.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const LIST_GAP = /^(?:[,;]?\s(?:or|and|and\/or|&)|[,;]|\s?[/|]|\s&)\s?(?:in\s)?(?:the\s)?$/iu;
/** Between areas and those of them that are left out: `the US (except California)`. */
const EXCEPT_GAP = new RegExp(
  raw`^(?:\sstates)?\s?[,(–—-]?\s?` +
    anyOf(
      raw`(?:but\s)?(?:except(?:ing)?|excluding|excl\.)(?:\s(?:for|in|from))?`,
      raw`with\sthe\sexception\sof|(?:but\s)?not(?:\sin)?|other\sthan|outside(?:\sof)?`,
    ) +
    raw`\s(?:the\s)?(?:states?\sof\s)?$`,
  'iu',
);
/** The name of an area, with everything that it can mean. */
interface AreaName {
  start: number;
  end: number;
  /** Codes and groups: `GE` and `US-GA` for Georgia. */
  meanings: string[];
}

/** Finds the areas that a text names. */
function findNames(text: string): AreaName[] {
  const areas = findAreas(text).map(({ start, end, areas: meant }): AreaName => ({
    start,
    end,
    meanings: meant.map(({ country, regionCode }) =>
      regionCode === undefined ? country : `${country}-${regionCode}`,
    ),
  }));
  const groups = findAreaGroups(text)
    .filter((group) => !areas.some(({ start, end }) => group.start < end && start < group.end))
    .map(({ start, end, group }): AreaName => ({ start, end, meanings: [group] }));
  const named = [...areas, ...groups];
  const codes = findCodes(text).filter(
    (code) => !named.some(({ start, end }) => code.start < end && start < code.end),
  );
  return [...named, ...codes]
    .sort((a, b) => a.start - b.start)
    .filter(({ end }) => !/^['’]s\s|^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)));
}

/** Short forms of regions, of which only two or more together are sure to be some. */
const CODE_LIST =
  /(?<![\p{L}\p{N}])[A-Z]{2}(?:(?:\s?[,;/|]\s?|,?\s(?:or|and|&)\s)(?:(?:or|and|&)\s)?[A-Z]{2}){1,60}(?![\p{L}\p{N}])/gu;

/** Finds lists of the short forms of regions of one country: `AZ, CA, CO`. */
function findCodes(text: string): AreaName[] {
  return [...text.matchAll(CODE_LIST)].flatMap(({ index, 0: words }) => {
    const codes = [...words.matchAll(/[A-Z]{2}/gu)];
    const country = ['US', 'CA'].find((one) =>
      codes.every(([code]) => isSubdivision(`${one}-${code}`)),
    );
    if (country === undefined) return [];
    return codes.map(({ index: at, 0: code }) => ({
      start: index + at,
      end: index + at + code.length,
      meanings: [`${country}-${code}`],
    }));
  });
}

/** Areas that are named one after the other. */
export interface AreaList {
  start: number;
  end: number;
  areas: string[];
  except: string[];
  /** Whether a name may also mean something else, or postings use it loosely: Georgia, EU. */
  doubtful: boolean;
}

/** Finds the lists of areas in a text. A single area is a list too. */
export function findAreaLists(text: string): AreaList[] {
  const names = findNames(text);
  const lists: AreaList[] = [];
  for (const [i, { start, end, meanings }] of names.entries()) {
    const near = [names[i - 1], names[i + 1]].flatMap((name) => name?.meanings ?? []);
    const meant = chooseMeanings(meanings, near);
    const doubtful = meant.length > 1 || meant.some(isAreaGroup);
    const last = lists.at(-1);
    const gap = last ? text.slice(last.end, start) : '';
    // `The United Kingdom (UK)` is one country.
    const again = last && gap === ' (' && meant.every((area) => last.areas.includes(area));
    const isListed = last && gap.length < 16 && (again || LIST_GAP.test(gap));
    if (last && (isListed || (gap.length < 40 && EXCEPT_GAP.test(gap)))) {
      const list = isListed && last.except.length === 0 ? last.areas : last.except;
      list.push(...meant.filter((area) => !list.includes(area)));
      last.end = end + (text.charAt(end) === ')' && gap.includes('(') ? 1 : 0);
      last.doubtful ||= doubtful;
    } else lists.push({ start, end, areas: meant, except: [], doubtful });
  }
  return lists;
}

/** Of a name with several meanings, keeps the state if the areas next to it are states: Georgia. */
function chooseMeanings(meanings: string[], near: readonly string[]): string[] {
  if (meanings.length < 2) return meanings;
  const regions = meanings.filter(
    (one) =>
      isSubdivision(one) &&
      near.some((other) => isSubdivision(other) && getCountryOf(other) === getCountryOf(one)),
  );
  return regions.length === 1 ? regions : meanings;
}
