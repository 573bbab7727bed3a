import type { Education } from '../model/education.ts';
import { FACTS, type FactName } from '../model/fact.ts';
import type { BrowseBy } from '../model/browse-by.ts';
import type { Entry } from './board.ts';
import type { BoardContext } from './board-context.ts';
import { factSource, type FactSource, type ShownFacts } from './fact-source.ts';
import { applicantsInRow, applicantsPhrase, areaName, remotePlace } from './area-names.ts';
import { payLine } from './pay-facts.ts';
import { placeName, placeWithin, termName, valueName } from './display-names.ts';

/** One value of a fact, and the browse page of that value if there is one. */
export interface FactValue {
  text: string;
  browseBy?: BrowseBy;
  id?: string;
}

/** A fact on a posting's page. It has no values if the posting does not state it. */
export interface Fact {
  name: FactName;
  label: string;
  values: FactValue[];
  source: FactSource;
}

/** All facts but pay, in the order of the page, stated or not. See `payFacts` for pay. */
export function factsOf(entry: Entry, evidence: ShownFacts, context: BoardContext): Fact[] {
  return LISTED.map((name) => {
    const values = factValues(name, entry, context);
    return {
      name,
      label: context.messages.posting.fact[name],
      values,
      source: factSource(name, entry, evidence, context, listParts(name, entry, context) ?? values),
    };
  });
}

/** The parts of a fact that is shown as one value, if the text may state only some of them. */
function listParts(name: ListedFact, { posting }: Entry, context: BoardContext) {
  return name === 'applicants'
    ? posting.applicants?.map((area) => ({ text: areaName(area, context) }))
    : undefined;
}

type ListedFact = Exclude<FactName, 'pay'>;

const LISTED = FACTS.filter((name): name is ListedFact => name !== 'pay');

function factValues(name: ListedFact, entry: Entry, context: BoardContext): FactValue[] {
  const { messages, format } = context;
  const { posting } = entry;
  const linked = (browseBy: BrowseBy, ids: readonly string[] | undefined): FactValue[] =>
    (ids ?? []).map((id) => ({ text: valueName(browseBy, id, context), browseBy, id }));
  const plain = (text: string | undefined): FactValue[] => (text === undefined ? [] : [{ text }]);

  switch (name) {
    case 'employment':
      return linked('employment', posting.employment);
    case 'level':
      return plain(posting.level && messages.level[posting.level]);
    case 'terms':
      return linked('terms', posting.terms);
    case 'sessions':
      return (posting.sessions ?? []).map(({ start, end }) => ({
        text:
          end === undefined
            ? messages.posting.starts(format.date(start))
            : format.dateRange(start, end),
      }));
    case 'duration':
      return plain(posting.duration && format.duration(posting.duration));
    case 'hoursPerWeek':
      return plain(
        posting.hoursPerWeek === undefined
          ? undefined
          : messages.posting.hours(format.number(posting.hoursPerWeek)),
      );
    case 'places':
      return entry.places.map((place) => ({
        text:
          place.locality === undefined ? placeName(place, context) : placeWithin(place, context),
        browseBy: 'places',
        id: place.id,
      }));
    case 'workModes':
      return linked('work-modes', posting.workModes);
    case 'education':
      return plain(posting.education && degreePhrase(posting.education, context));
    case 'fields':
      return (posting.fields ?? []).map((text) => ({ text }));
    case 'experience':
      return plain(
        posting.experience &&
          messages.posting.experience(
            format.months(posting.experience.months),
            posting.experience.required,
          ),
      );
    case 'applicants':
      return plain(applicantsPhrase(posting, context));
    case 'sponsorship':
      return plain(posting.sponsorship && messages.sponsorship[posting.sponsorship]);
    case 'skills':
      return linked('skills', posting.skills);
    case 'posted':
      return [
        ...(posting.posted === undefined ? [] : [{ text: format.date(posting.posted) }]),
        ...(posting.reposted ?? []).map((day) => ({
          text: messages.posting.postedAgain(format.date(day)),
        })),
      ];
    case 'closes':
      return plain(posting.closes && format.date(posting.closes));
  }
}

/** `Master’s or PhD, in progress`. Degrees that differ in state or need get a phrase each. */
export function degreePhrase(education: readonly Education[], context: BoardContext): string {
  const { messages, format } = context;
  const groups = new Map<string, Education[]>();
  for (const one of education) {
    const key = `${one.state} ${one.required}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const phrases = [...groups.values()].map((group) => {
    const [first] = group;
    const levels = degreeLevels(group, context);
    const phrase = first
      ? messages.posting.degree(levels, messages.educationState[first.state])
      : levels;
    return first?.required === false ? messages.posting.preferred(phrase) : phrase;
  });
  return format.or(phrases);
}

/** `Master’s or PhD` */
function degreeLevels(education: readonly Education[], { messages, format }: BoardContext): string {
  return format.or([...new Set(education.map(({ level }) => messages.educationLevel[level]))]);
}

/** The facts for a row of a list, in short form. */
export function rowFacts(entry: Entry, context: BoardContext): string[] {
  const { messages } = context;
  const { posting } = entry;
  const pay = payLine(entry, context);
  const facts = [
    ...(pay === undefined ? [] : [pay]),
    ...roleNames(entry, context),
    ...(posting.terms ?? []).map((term) => termName(term, context)),
    ...workModeNames(entry, context),
    ...(posting.education ? [degreeLevels(posting.education, context)] : []),
    ...applicantsInRow(entry, context),
    ...(pay === undefined ? [messages.row.payNotStated] : []),
  ];
  const [first = '', ...rest] = facts;
  return [first.charAt(0).toLocaleUpperCase(context.locale) + first.slice(1), ...rest];
}

/** Level and employment, without repeating that an intern does an internship. */
function roleNames({ posting }: Entry, { messages }: BoardContext): string[] {
  const employment = (posting.employment ?? []).map((kind) =>
    messages.lower(messages.employment[kind]),
  );
  const isRepeated = posting.level === 'intern' && posting.employment?.includes('internship');
  return posting.level === undefined || isRepeated
    ? employment
    : [messages.lower(messages.level[posting.level]), ...employment];
}

/** Work modes, without repeating what the place of a remote role states. */
function workModeNames({ places, posting }: Entry, context: BoardContext): string[] {
  const isRepeated = places.length === 0 && remotePlace(posting, context) !== undefined;
  const modes = (posting.workModes ?? []).filter((mode) => !isRepeated || mode !== 'remote');
  return modes.map((mode) => context.messages.lower(context.messages.workMode[mode]));
}

/**
 * A posting's main place, and the names of the others; for a remote role without places, where its
 * applicants must be.
 */
export function mainPlace(
  entry: Entry,
  context: BoardContext,
): { first: string; others: string[] } | undefined {
  const [first, ...others] = entry.places;
  if (!first) {
    const remote = remotePlace(entry.posting, context);
    return remote === undefined ? undefined : { first: remote, others: [] };
  }
  const whole = others.length === 0 || first.locality === undefined;
  return {
    first: whole ? placeWithin(first, context) : placeName(first, context),
    others: others.map((place) => placeName(place, context)),
  };
}
