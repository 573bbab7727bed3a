import { isAreaGroup, type AreaGroup } from '../../model/area-group.ts';
import type { Slice } from '../../text/sentences.ts';
import { createNameFinder } from '../name-finder.ts';

/** Words that name a group of countries. */
export interface AreaGroupMention extends Slice {
  group: AreaGroup;
}

/** How texts name groups of countries. `worldwide` is no name, and is found by its context. */
const NAMES: Readonly<Record<Exclude<AreaGroup, 'worldwide'>, readonly string[]>> = {
  Europe: ['Europe'],
  EU: ['EU', 'E.U.', 'European Union'],
  EEA: ['EEA', 'European Economic Area'],
  Schengen: ['Schengen', 'Schengen Area', 'Schengen zone'],
  EMEA: ['EMEA'],
  'UK and Ireland': ['UKI', 'British Isles'],
  DACH: ['DACH'],
  Benelux: ['Benelux'],
  Nordics: ['Nordics', 'Nordic countries', 'Nordic region', 'Scandinavia'],
  Baltics: ['Baltics', 'Baltic states', 'Baltic countries'],
  Americas: ['Americas', 'The Americas'],
  'North America': ['North America', 'NORAM'],
  'Latin America': ['Latin America'],
  LATAM: ['LATAM', 'LatAm'],
  'Central America': ['Central America'],
  'South America': ['South America'],
  Caribbean: ['Caribbean'],
  Africa: ['Africa'],
  'Middle East': ['Middle East'],
  MENA: ['MENA'],
  GCC: ['GCC', 'Gulf countries'],
  APAC: ['APAC', 'Asia Pacific', 'Asia-Pacific', 'APJ'],
  Asia: ['Asia'],
  'Southeast Asia': ['Southeast Asia', 'South-East Asia', 'South East Asia'],
  ASEAN: ['ASEAN'],
  Oceania: ['Oceania'],
  ANZ: ['ANZ'],
};

/** The English names of a group of countries. */
export function getAreaGroupNames(group: Exclude<AreaGroup, 'worldwide'>): readonly string[] {
  return NAMES[group];
}

const finder = createNameFinder(
  Object.entries(NAMES).flatMap(([group, names]) =>
    names.map((name) => ({ id: group, name, isAmbiguous: /^[A-Z.]{2,6}$/u.test(name) })),
  ),
);

/** `Eastern Europe` and `West Africa` are only parts of the group. */
const PART_BEFORE =
  /(?:north|south|east|west|central|northern|southern|eastern|western)(?:-|\s)$/iu;

/** Finds every group of countries that a text names, in order. */
export function findAreaGroups(text: string): AreaGroupMention[] {
  return finder.findAll(text).flatMap(({ start, end, names }) => {
    const words = text.slice(start, end);
    const group = names.find(({ isAmbiguous, name }) => !isAmbiguous || name === words)?.id;
    const isName = /^\p{Lu}/u.test(words) && !PART_BEFORE.test(text.slice(0, start).slice(-12));
    return group !== undefined && isAreaGroup(group) && isName ? [{ start, end, group }] : [];
  });
}
