import type { Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { areaName } from '../../board/area-names.ts';
import { termName, valueName } from '../../board/display-names.ts';
import { getAreaNames } from '../../facts/en/areas.ts';
import { isWorldwide, listFoundUnder } from '../../model/applicants.ts';
import { valuesOf } from '../../model/browse-by.ts';
import { isCountry } from '../../model/country.ts';
import type { Pay } from '../../model/pay.ts';
import { termParts } from '../../model/term.ts';
import type { FactNames } from '../languages/index-language.ts';
import { splitWords } from '../tokens.ts';
import { getCountryNames } from './area-words.ts';
import type { MarkCode } from './codes.ts';

/** The words by which a posting is found from its facts. */
export interface FactWords {
  /** The facts as its page words them, for phrases. */
  runs: readonly (readonly string[])[];
  words: readonly string[];
  /** Words that find it after others: of a visa that is not sponsored. */
  weak: readonly string[];
}

interface FactContext {
  factNames: FactNames;
  markCode: MarkCode;
  listKnownWords: (name: string) => readonly string[];
  splitName: (name: string) => readonly string[];
}

/** The words of the facts that readers search for: `part-time`, `PhD`, `Summer 2026`, `29`. */
export function getFactWords(
  entry: Entry,
  context: BoardContext,
  { factNames, markCode, listKnownWords, splitName }: FactContext,
): FactWords {
  const { posting } = entry;
  const { messages } = context;
  const { employment = [], workModes = [], education = [], terms = [], pay = [] } = posting;
  const shown = [
    ...(['employment', 'work-modes', 'degrees'] as const).flatMap((browseBy) =>
      valuesOf(browseBy, posting)
        .filter((id) => id !== 'other')
        .map((id) => valueName(browseBy, id, context)),
    ),
    ...(posting.level === undefined ? [] : [messages.level[posting.level]]),
    ...terms.map((term) => termName(term, context)),
    ...(posting.applicants ?? []).map((area) => areaName(area, context)),
  ];
  const sponsorship =
    posting.sponsorship === undefined ? [] : [messages.sponsorship[posting.sponsorship]];
  const isOffered = posting.sponsorship === 'offered';
  const others = [
    ...employment.flatMap((kind) => factNames.employment[kind]),
    ...workModes.flatMap((mode) => factNames.workMode[mode]),
    ...education.flatMap(({ level }) => factNames.educationLevel[level]),
    ...(posting.level === undefined ? [] : factNames.level[posting.level]),
    ...terms.flatMap((term) => factNames.season[termParts(term).season]),
    ...(isOffered ? [...sponsorship, ...factNames.sponsorship] : []),
    ...pay.flatMap(({ per, unit }) => [...factNames.payPer[per], ...(unit ? [unit] : [])]),
    ...(isWorldwide(posting) ? factNames.worldwide : []),
  ];
  const areas = getApplicantWords(entry, context, factNames, markCode);
  return {
    runs: [...shown, ...sponsorship].map(splitName),
    words: [
      ...[...shown, ...others].flatMap(listKnownWords),
      ...pay.flatMap(listAmounts),
      ...areas.words,
    ],
    weak: [...(isOffered ? [] : sponsorship.flatMap(splitWords)), ...areas.weak],
  };
}

function listAmounts({ min, max }: Pay): string[] {
  return [min, max].filter((amount) => amount !== undefined).flatMap((n) => splitWords(String(n)));
}

/**
 * The countries and regions in which applicants may be. Those that a posting does not name itself,
 * such as the members of the EU, are weak. Worldwide postings are not found by the name of every
 * country.
 */
function getApplicantWords(
  { posting }: Entry,
  context: BoardContext,
  { countries }: FactNames,
  markCode: MarkCode,
): { words: string[]; weak: string[] } {
  if (isWorldwide(posting)) return { words: [], weak: [] };
  const named = new Set(posting.applicants);
  const { messages, locale } = context;
  const words: string[] = [];
  const weak: string[] = [];
  for (const area of listFoundUnder(posting)) {
    if (named.has(area) && isCountry(area)) {
      const found = getCountryNames(area, { messages, locale, countries });
      words.push(...found.names.flatMap(splitWords), ...found.codes.flatMap(markCode));
      weak.push(...found.around.flatMap(splitWords));
    } else {
      const names = [
        areaName(area, context),
        ...(isCountry(area) ? getAreaNames({ country: area }) : []),
      ];
      (named.has(area) ? words : weak).push(...names.flatMap(splitWords));
    }
  }
  return { words, weak };
}
