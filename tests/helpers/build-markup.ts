import type { Thing, WithContext } from 'schema-dts';
import type { EducationLevel } from '../../src/model/education.ts';
import { jobPosting, scriptText } from '../../src/publish/structured-data/json-ld.ts';
import type { PublishedPosting } from '../../src/publish/feeds/feed.ts';
import { isRecord, type Markup } from '../fixtures/structured-data.ts';
import { buildBoard, contextOf } from './build-board.ts';
import { buildPublished } from './build-published.ts';

export type Fields = NonNullable<Parameters<typeof buildPublished>[0]>;

/** The fields that a test sets on a posting. `places: undefined` removes its places. */
export type Changes = Omit<Fields, 'places'> & { places?: Fields['places'] | undefined };

export function readMarkup(thing: WithContext<Thing>): Markup {
  const read: unknown = JSON.parse(scriptText(thing));
  if (!isRecord(read)) throw new Error('The JSON-LD is no object.');
  return read;
}

/** A text that is long enough to be a description. */
export const LONG_TEXT = `<p>${'What a posting says. '.repeat(12)}</p>`;

/** The required fields of a posting with JSON-LD. */
export const REQUIRED_FIELDS: Fields = {
  apply: { url: 'https://company.example/jobs/1', kind: 'posting' },
  places: ['west-town'],
};

export const CONTEXT = contextOf(buildBoard({}));

/** The JSON-LD of an open posting with a place, a link to apply and a text. */
export function buildMarkup(
  changes: Changes = {},
  otherwise: Partial<PublishedPosting> = {},
): Markup | undefined {
  const { places, ...fields } = { ...REQUIRED_FIELDS, ...changes };
  const published = buildPublished(
    { ...fields, ...(places && { places }) },
    { html: LONG_TEXT, ...otherwise },
  );
  const markup = jobPosting(published, CONTEXT);
  return markup && readMarkup(markup);
}

export const getProperty = (name: string, changes: Changes) => buildMarkup(changes)?.[name];

/** A degree that an applicant has to have. */
export const requireDegree = (level: EducationLevel) =>
  ({ level, state: 'completed', required: true }) as const;
