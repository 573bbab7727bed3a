import type { Content, EntryText, PageEntry, PostingEntry, SiteTexts } from '../content/content.ts';
import type { ShownEvidence } from '../facts/evidence-selection.ts';
import type { FactName } from '../model/fact.ts';
import type { Company } from '../model/company.ts';
import { getHoldReason, type HoldReason } from '../model/held-back.ts';
import type { ContentImage } from '../model/image.ts';
import type { IsoDate } from '../lib/date.ts';
import { compareText } from '../lib/order.ts';
import type { Place } from '../model/place.ts';
import type { Posting } from '../model/posting.ts';
import type { Site } from '../model/site.ts';
import type { Skill } from '../model/skill.ts';
import type { SynonymGroup } from '../model/synonyms.ts';
import { getStateDates } from '../model/posting-dates.ts';
import { listedOn, stateOf, type State, type StateDates, type StateName } from '../model/state.ts';
import {
  BROWSE_BY,
  getAreaOf,
  orderOfValues,
  valuesOf,
  type BrowseBy,
} from '../model/browse-by.ts';
import { isSubdivision } from '../model/subdivision.ts';
import { areaName } from './area-names.ts';
import { createIdLister } from './browse-ids.ts';
import { createFormat } from '../i18n/format.ts';
import { getMessages } from '../i18n/messages.ts';

/** An entry of a catalogue with its id. */
export type Named<T> = T & { id: string };

/** A posting with everything that a page about it needs. */
export interface Entry {
  id: string;
  posting: Posting;
  company: Named<Company>;
  places: Named<Place>[];
  skills: Named<Skill>[];
  text: EntryText;
  /** For each fact of the frontmatter, what the text states about it. */
  evidence: ReadonlyMap<FactName, ShownEvidence>;
  /** The dates that determine its state. */
  dates: StateDates;
  /** Its state on the board's day. */
  state: State;
  /** The date that lists show; undefined if the posting has no date of publication. */
  date?: IsoDate;
  /** Why it is not published yet; only the development server shows such postings. */
  heldBack?: HoldReason;
}

/** A value that postings are browsed by, such as one place, with its postings. */
export interface BrowseValue {
  browseBy: BrowseBy;
  id: string;
  entries: Entry[];
  /** How many of them are in each state. */
  counts: Record<StateName, number>;
  /** How many of them are open or unconfirmed. */
  live: number;
}

/** Whether a posting is open or unconfirmed. */
export function isLive(entry: Entry): boolean {
  return entry.state.name !== 'closed';
}

/** The postings of one day. Every list is in the order in which pages show it. */
export interface Board {
  site: Site;
  /** The day for which states and ages are calculated. */
  today: IsoDate;
  /** Whether the day stays the same until the next build, also in the browser. */
  frozen: boolean;
  /** Open, then unconfirmed, then closed; within each the newest first. */
  entries: readonly Entry[];
  inState(state: StateName): readonly Entry[];
  /** Open and unconfirmed postings. */
  live: readonly Entry[];
  /** How many postings are in each state. */
  counts: Record<StateName, number>;
  values(browseBy: BrowseBy): readonly BrowseValue[];
  /** The values that have open or unconfirmed postings. */
  liveValues(browseBy: BrowseBy): readonly BrowseValue[];
  value(browseBy: BrowseBy, id: string): BrowseValue | undefined;
  company(id: string): Named<Company> | undefined;
  place(id: string): Named<Place> | undefined;
  skill(id: string): Named<Skill> | undefined;
  /** The board's own groups of names of the same work or thing. */
  synonyms: readonly SynonymGroup[];
  /** The board's own pages, in the order of links to them. */
  pages: readonly PageEntry[];
  /** The texts of the settings. */
  texts: SiteTexts;
  image(name: string): ContentImage | undefined;
  /** Whether a company has a logo, so that all others have a monogram. */
  hasLogos: boolean;
  /** Whether another place has the same name, so that pages have to add where each is. */
  sharesName(place: Named<Place>): boolean;
  /** The id of the guide to a place. */
  guideTo(place: string): string | undefined;
  /** Number of live postings that have no value to be browsed by. */
  notStated(browseBy: BrowseBy): number;
  /** Whether pages link to this way to browse and its values. */
  isShown(browseBy: BrowseBy): boolean;
}

const STATE_ORDER: Record<StateName, number> = { open: 0, unconfirmed: 1, closed: 2 };

/**
 * Resolves all references, calculates all states, and sorts everything once.
 *
 * @throws if a posting names a company, place or skill that the content lacks
 */
export function createBoard(content: Content, today: IsoDate, frozen: boolean): Board {
  const entries = content.postings
    .map((posting) => createEntry(posting, content, today))
    .sort(compareEntries);
  const states: Record<StateName, Entry[]> = { open: [], unconfirmed: [], closed: [] };
  for (const entry of entries) states[entry.state.name].push(entry);
  const live = [...states.open, ...states.unconfirmed];

  const indexes = new Map(
    BROWSE_BY.map((browseBy) => [browseBy, indexBrowseValues(browseBy, entries, content)]),
  );
  const sorted = new Map(
    [...indexes].map(([browseBy, index]) => [
      browseBy,
      [...index.values()].sort(
        browseBy === 'applicants' ? compareAreas(content.site.locale) : compareValues(browseBy),
      ),
    ]),
  );
  const liveOnly = new Map(
    [...sorted].map(([browseBy, values]) => [browseBy, values.filter((value) => value.live > 0)]),
  );
  const countryNames = new Intl.DisplayNames(getMessages(content.site.locale).locale, {
    type: 'region',
  });
  const shortName = (place: Place) =>
    place.locality ?? place.region ?? countryNames.of(place.country) ?? place.country;
  const shared = repeated([...content.places.values()].map(shortName));
  const guides = new Map(content.guides.map(({ id, data }) => [data.place, id]));

  return {
    site: content.site,
    today,
    frozen,
    entries,
    live,
    counts: {
      open: states.open.length,
      unconfirmed: states.unconfirmed.length,
      closed: states.closed.length,
    },
    inState: (state) => states[state],
    values: (browseBy) => sorted.get(browseBy) ?? [],
    liveValues: (browseBy) => liveOnly.get(browseBy) ?? [],
    value: (browseBy, id) => indexes.get(browseBy)?.get(id),
    company: (id) => named(content.companies, id),
    place: (id) => named(content.places, id),
    skill: (id) => named(content.skills, id),
    synonyms: content.synonyms,
    pages: content.pages,
    texts: content.texts,
    image: (name) => content.images.get(name),
    hasLogos: [...content.companies.values()].some(({ logo }) => logo !== undefined),
    sharesName: (place) => shared.has(shortName(place)),
    guideTo: (place) => guides.get(place),
    isShown: (browseBy) => content.site.browseBy.includes(browseBy),
    notStated: (browseBy) =>
      live.filter((entry) => valuesOf(browseBy, entry.posting).length === 0).length,
  };
}

function named<T extends object>(
  catalogue: ReadonlyMap<string, T>,
  id: string,
): Named<T> | undefined {
  const found = catalogue.get(id);
  return found && { ...found, id };
}

function createEntry(
  { id, data: posting, text, evidence }: PostingEntry,
  content: Content,
  today: IsoDate,
): Entry {
  const resolve = <T extends object>(catalogue: ReadonlyMap<string, T>, reference: string) => {
    const found = named(catalogue, reference);
    if (!found) throw new Error(`postings/${id}: nothing has the id "${reference}"`);
    return found;
  };
  const date = listedOn(posting);
  const dates = getStateDates(posting, content.places);
  const heldBack = getHoldReason(posting, today);
  return {
    id,
    posting,
    company: resolve(content.companies, posting.company),
    places: (posting.places ?? []).map((place) => resolve(content.places, place)),
    skills: (posting.skills ?? []).map((skill) => resolve(content.skills, skill)),
    text,
    evidence,
    dates,
    state: stateOf(dates, today, content.site.freshDays),
    ...(date !== undefined && { date }),
    ...(heldBack && { heldBack }),
  };
}

/**
 * Open before unconfirmed before closed, then newest first; closed postings by the day on which
 * they closed.
 */
function compareEntries(a: Entry, b: Entry): number {
  return (
    STATE_ORDER[a.state.name] - STATE_ORDER[b.state.name] ||
    compareText(sortDate(b), sortDate(a)) ||
    compareText(a.id, b.id)
  );
}

function sortDate(entry: Entry): string {
  return entry.state.name === 'closed' ? entry.state.closing.on : (entry.date ?? '');
}

/** The names that occur more than once. */
function repeated(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const name of names) (once.has(name) ? again : once).add(name);
  return again;
}

/**
 * Every value of a posting or a catalogue: the page of a value stays when its last posting is gone.
 */
function indexBrowseValues(
  browseBy: BrowseBy,
  entries: readonly Entry[],
  content: Content,
): Map<string, BrowseValue> {
  const index = new Map<string, BrowseValue>();
  const valueOf = (id: string) => {
    let value = index.get(id);
    if (!value) {
      value = {
        browseBy,
        id,
        entries: [],
        counts: { open: 0, unconfirmed: 0, closed: 0 },
        live: 0,
      };
      index.set(id, value);
    }
    return value;
  };
  if (browseBy === 'companies' || browseBy === 'places' || browseBy === 'skills') {
    for (const id of content[browseBy].keys()) valueOf(id);
  }
  const listIds = createIdLister(
    browseBy,
    entries.map(({ posting }) => posting),
    content.places,
  );
  for (const entry of entries) {
    for (const id of listIds(entry.posting)) {
      const value = valueOf(id);
      value.entries.push(entry);
      value.counts[entry.state.name] += 1;
      if (isLive(entry)) value.live += 1;
    }
  }
  return index;
}

function compareValues(browseBy: BrowseBy): (a: BrowseValue, b: BrowseValue) => number {
  const own = orderOfValues(browseBy);
  return own ? (a, b) => own(a.id, b.id) : (a, b) => compareCounts(a, b) || compareText(a.id, b.id);
}

/** Countries before regions, which have the postings of their country; then by count and name. */
function compareAreas(locale: string): (a: BrowseValue, b: BrowseValue) => number {
  const { messages, locale: language } = getMessages(locale);
  const context = { messages, format: createFormat(language) };
  const collator = new Intl.Collator(language);
  const isRegion = ({ id }: BrowseValue) => Number(isSubdivision(getAreaOf(id)));
  const nameOf = ({ id }: BrowseValue) => areaName(getAreaOf(id), context);
  return (a, b) =>
    isRegion(a) - isRegion(b) || compareCounts(a, b) || collator.compare(nameOf(a), nameOf(b));
}

function compareCounts(a: BrowseValue, b: BrowseValue): number {
  return b.live - a.live || b.entries.length - a.entries.length;
}
