import { createBoard, type Board, type Entry } from '../../src/board/board.ts';
import { contextOf, type BoardContext } from '../../src/board/board-context.ts';
import type { Content } from '../../src/content/content.ts';
import type { IsoDate } from '../../src/lib/date.ts';
import { placeSchema, type Place } from '../../src/model/place.ts';
import { siteSchema, type Site } from '../../src/model/site.ts';
import { skillSchema } from '../../src/model/skill.ts';
import { buildPosting } from './build-posting.ts';
import { emptyText } from './empty-text.ts';

export const TODAY = '2026-04-01';

const COORDINATES = { latitude: 0, longitude: 0 };

const SITE = siteSchema.parse({
  name: 'Fixture board',
  tagline: 'Postings for tests',
  description: 'Nothing here is real.',
  url: 'https://board.example',
  locale: 'en-GB',
  report: { email: 'report@board.example' },
});

/** Catalogues with a region and a country that contain towns, and unused `idle-…` entries. */
const CATALOGUES: Pick<Content, 'companies' | 'places' | 'skills'> = {
  companies: new Map([
    ['fixture-company', { name: 'Fixture Company' }],
    ['other-company', { name: 'Other Company' }],
    ['idle-company', { name: 'Idle Company' }],
  ]),
  places: new Map(
    Object.entries({
      'west-town': { locality: 'West Town', region: 'West', country: 'US', ...COORDINATES },
      'west-city': { locality: 'West City', region: 'West', country: 'US', ...COORDINATES },
      west: { region: 'West', country: 'US', ...COORDINATES },
      'united-states': { country: 'US', ...COORDINATES },
      'north-town': { locality: 'North Town', region: 'North', country: 'CA', ...COORDINATES },
      'idle-town': { locality: 'Idle Town', country: 'GB', ...COORDINATES },
    }).map(([id, place]) => [id, placeSchema.parse(place)]),
  ),
  skills: new Map(
    Object.entries({
      python: { name: 'Python', kind: 'language' },
      cpp: { name: 'C++', kind: 'language' },
      pytorch: { name: 'PyTorch', kind: 'framework' },
      spark: { name: 'Spark', kind: 'tool' },
      nlp: { name: 'Natural language processing', kind: 'field' },
      idle: { name: 'Idle', kind: 'tool' },
    }).map(([id, skill]) => [id, skillSchema.parse(skill)]),
  ),
};

export type Fields = Parameters<typeof buildPosting>[0];

/** Differences from the fixture board. */
export interface BoardOverrides {
  today?: IsoDate;
  /** Whether the board's date is fixed. */
  frozen?: boolean;
  guides?: Pick<Content['guides'][number], 'id' | 'data'>[];
  /** Site settings to override. */
  site?: Partial<Site>;
  /** Additional places, by id. */
  places?: Record<string, Pick<Place, 'country'> & Partial<Place>>;
  /** The board's own synonyms. */
  synonyms?: Content['synonyms'];
}

/** Builds a board of the given postings, keyed by id, as of {@link TODAY} by default. */
export function buildBoard(
  postings: Record<string, Fields>,
  {
    today = TODAY,
    frozen = false,
    guides = [],
    site = {},
    places = {},
    synonyms = [],
  }: BoardOverrides = {},
): Board {
  return createBoard(
    {
      site: { ...SITE, ...site },
      ...CATALOGUES,
      synonyms,
      places: new Map([
        ...CATALOGUES.places,
        ...Object.entries(places).map(
          ([id, place]) => [id, placeSchema.parse({ ...COORDINATES, ...place })] as const,
        ),
      ]),
      pages: [],
      texts: {},
      images: new Map(),
      guides: guides.map((guide) => ({ ...guide, text: emptyText(`guides/${guide.id}.md`) })),
      postings: Object.entries(postings).map(([id, fields]) => ({
        id,
        data: buildPosting(fields),
        text: emptyText(`postings/${id}.md`),
        evidence: new Map(),
      })),
    },
    today,
    frozen,
  );
}

export { contextOf };

/** Returns the posting with the given id, and throws if there is none. */
export function getEntry(board: Board, id: string): Entry {
  const entry = board.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The fixture board has no posting "${id}".`);
  return entry;
}

/** Builds a board of one posting and returns the posting and the board context. */
export function buildSinglePosting(
  fields: Fields,
  overrides?: BoardOverrides,
): { entry: Entry; context: BoardContext } {
  const board = buildBoard({ only: fields }, overrides);
  return { entry: getEntry(board, 'only'), context: contextOf(board) };
}

export const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
