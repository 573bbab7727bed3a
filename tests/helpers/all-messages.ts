import type { Messages } from '../../src/i18n/messages.ts';

/** A text of a message catalogue and its path there. */
export interface Said {
  path: string;
  text: string;
}

/** The default sample argument: a name that begins with a vowel. */
const NAME = 'Éole';
const TITLE = 'Offres';
const DAY = '3 mars 2026';
const NUMBERS = [[0], [1], [2], [12_000]];
const COUNTS = [
  { open: 6, unconfirmed: 3, closed: 1 },
  { open: 1, unconfirmed: 1, closed: 0 },
  { open: 0, unconfirmed: 0, closed: 1 },
  { open: 0, unconfirmed: 0, closed: 2 },
];
const EVIDENCE = [
  { kind: 'posted', on: '2026-03-03' },
  { kind: 'reposted', on: '2026-03-03' },
  ...['source', 'link', 'person'].map((by) => ({ kind: 'confirmed', on: '2026-03-03', by })),
];
const CLOSINGS = [
  ...['filled', 'withdrawn', 'expired', 'gone', 'other'].map((reason) => ({
    because: 'closed',
    on: '2026-03-03',
    reason,
  })),
  ...['deadline', 'last-start', 'term-begun'].map((because) => ({ because, on: '2026-03-03' })),
].map((closing) => [closing, DAY, 'été 2026']);
const BOARD = { freshDays: 45, hoursPerYear: 2080, monthsPerYear: 12 };

/** Sample arguments, by message path, for messages that the default sample does not suit. */
const SAMPLES: Record<string, readonly (readonly unknown[])[]> = {
  'site.frozen': [[DAY]],
  'site.printed': [[NAME, DAY]],
  'site.builtFor': [[DAY]],
  'counts.unit': NUMBERS,
  'counts.open': NUMBERS,
  'counts.unconfirmed': NUMBERS,
  'counts.closed': NUMBERS,
  'counts.states': COUNTS.map((counts) => [counts]),
  'home.allPostings': NUMBERS,
  'jobs.page': NUMBERS.slice(1),
  'jobs.titlePage': [[TITLE, 2]],
  'row.morePlaces': NUMBERS,
  'row.morePlacesLabel': NUMBERS,
  'row.morePay': NUMBERS,
  'row.seenLive': [[DAY]],
  'state.open': EVIDENCE.flatMap((evidence) => [
    [DAY, evidence, DAY],
    [undefined, evidence, DAY],
  ]),
  'state.undated': [[NAME], [undefined]],
  'state.stale': EVIDENCE.flatMap((evidence) => [
    [evidence, DAY, 'il y a 3 mois'],
    [evidence, DAY, undefined],
  ]),
  'state.closes': CLOSINGS,
  'state.closed': CLOSINGS,
  'state.openOn': [[DAY]],
  'state.closedOn': [[DAY]],
  'state.scheduled': [[DAY]],
  'posting.assumption': [['2080', '12']],
  'posting.hours': [['40']],
  'posting.hoursInAll': [['40']],
  'posting.starts': [[DAY]],
  'posting.postedAgain': [[DAY]],
  'posting.experience': [
    ['2 ans', true],
    ['2 ans', false],
  ],
  'posting.seeAll': NUMBERS.slice(1),
  'sharedTrait.skills': [
    [NAME, 0],
    [NAME, 1],
    [NAME, 2],
  ],
  'browse.closedHere': NUMBERS,
  'feeds.ofValue': [[TITLE, NAME]],
  'feeds.llmsWords.more': NUMBERS,
  'about.sections': [
    [{ ...BOARD, email: 'a@b.example', frozen: DAY }],
    [{ ...BOARD, freshDays: 1, issues: 'x' }],
    [{ ...BOARD, email: 'a@b.example', issues: 'x' }],
  ],
  term: ['winter', 'spring', 'summer', 'fall'].map((season) => [season, 2026]),
  'pay.from': [['10 €']],
  'pay.upTo': [['10 €']],
  'pay.perUnit': [['10 €', 'article']],
  ...Object.fromEntries(
    ['places', 'skills', 'terms', 'degrees', 'work-modes', 'employment', 'applicants'].map(
      (browseBy) => [`browse.notStated.${browseBy}`, NUMBERS],
    ),
  ),
};

/** Paths of texts that are not prose: ids, links, language codes and verbatim examples. */
const UNREAD = /\.(?:id|href|example\.wrong|example\.right|example\.lang)$|^checks\.ignoreExample$/;

/** All texts of a catalogue, with samples filled in. */
export function collectTexts(messages: Messages): Said[] {
  return textsIn(messages, '');
}

function textsIn(value: unknown, path: string): Said[] {
  if (typeof value === 'string') return UNREAD.test(path) ? [] : [{ path, text: value }];
  if (typeof value === 'function') {
    const samples = SAMPLES[path] ?? [Array.from({ length: value.length }, () => NAME)];
    return samples.flatMap((sample) => textsIn(value(...sample), path));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textsIn(one, path === '' ? key : `${path}.${key}`),
  );
}

/**
 * The nested keys of a catalogue, with each function reduced to its number of parameters, each list
 * to `list`, and any other value to its type.
 */
export function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return `${value.length} gaps`;
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]): [string, unknown] => [key, shapeOf(one)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
