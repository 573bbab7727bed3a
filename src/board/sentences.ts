import { nextClosing, type Closing } from '../posting/state.ts';
import type { Likeness } from '../posting/similar.ts';
import type { Entry } from './board.ts';
import { mainPlace, rowFacts } from './facts.ts';
import type { BoardContext } from './context.ts';
import { termName, valueName } from './names.ts';

/** A posting's state in a word, and the dated reason for it. */
export function stateSentences(entry: Entry, context: BoardContext): { name: string; why: string } {
  const { words, format, board } = context;
  const { posting, state } = entry;
  const name = words.state.names[state.name];
  if (state.name === 'closed') {
    return {
      name,
      why: words.state.closed(state.closing, ...closingWords(state.closing, context)),
    };
  }
  const ahead = nextClosing(posting);
  const closes = ahead ? words.state.closes(ahead, ...closingWords(ahead, context)) : '';
  const { evidence } = state;
  const known =
    evidence === undefined
      ? words.state.undated(posting.source?.board)
      : state.name === 'open'
        ? words.state.open(
            posting.posted === undefined ? undefined : format.date(posting.posted),
            evidence,
            format.date(evidence.on),
          )
        : words.state.stale(
            evidence,
            format.date(evidence.on),
            format.ago(evidence.on, board.today),
          );
  return { name, why: [known, closes].filter(Boolean).join(' ') };
}

function closingWords(closing: Closing, context: BoardContext): [on: string, term: string] {
  return [
    context.format.date(closing.on),
    closing.because === 'term-begun' ? termName(closing.term, context) : '',
  ];
}

/** How many likenesses are said; a longer list convinces nobody more. */
const LIKENESSES_SAID = 4;

/** How many shared skills are named before the rest is counted. */
const SKILLS_NAMED = 3;

/** Why one posting is similar to another: `Also “machine learning” in the title · PhD · Fall 2026`. */
export function likenessSentence(likenesses: readonly Likeness[], context: BoardContext): string {
  const { words, format } = context;
  const names = (way: 'terms' | 'degrees' | 'places' | 'skills', ids: readonly string[]) =>
    ids.map((id) => valueName(way, id, context));
  const said = likenesses.slice(0, LIKENESSES_SAID).map((likeness) => {
    switch (likeness.kind) {
      case 'title':
        return words.likeness.title(likeness.words.join(' '));
      case 'level':
        return words.likeness.level(words.level[likeness.id]);
      case 'skills': {
        const all = names('skills', likeness.ids);
        const more = all.length - SKILLS_NAMED;
        return more > 1
          ? words.likeness.skills(all.slice(0, SKILLS_NAMED).join(', '), more)
          : words.likeness.skills(format.and(all), 0);
      }
      case 'terms':
        return words.likeness.terms(format.and(names('terms', likeness.ids)));
      case 'degrees':
        return words.likeness.degrees(format.or(names('degrees', likeness.ids)));
      case 'places':
        return words.likeness.places(format.and(names('places', likeness.ids)));
    }
  });
  return `${words.likeness.both} ${said.join(' · ')}`;
}

/** What a posting is, in one line, for search engines and for whoever is sent its link. */
export function postingDescription(entry: Entry, context: BoardContext): string {
  const { words } = context;
  const place = mainPlace(entry, context);
  const more =
    place && place.others.length > 0 ? ` ${words.row.morePlaces(place.others.length)}` : '';
  const { name, why } = stateSentences(entry, context);
  return [
    entry.company.name,
    ...(place ? [place.first + more] : []),
    ...rowFacts(entry, context),
    `${name}. ${why}`,
  ].join(' · ');
}

/** What a list dates a posting by: a day, how long ago it was, or that there is none. */
export interface RowDate {
  /** The day, for machines. */
  day?: string;
  lines: string[];
}

/** The date column of a row: when it closed and why, when it was posted, or where it was seen without a date. */
export function rowDate(entry: Entry, context: BoardContext): RowDate {
  const { words, format, board } = context;
  const { state, date, posting } = entry;
  if (state.name === 'closed') {
    const { on } = state.closing;
    return { day: on, lines: [format.date(on), words.state.closedShort(state.closing)] };
  }
  if (date !== undefined) {
    return { day: date, lines: [format.date(date), format.ago(date, board.today)] };
  }
  if (state.evidence) {
    const { on } = state.evidence;
    return { day: on, lines: [words.row.seenLive(format.date(on)), format.ago(on, board.today)] };
  }
  const seen = posting.source ? [words.row.seenOn(posting.source.board)] : [];
  return { lines: [words.row.noDate, ...seen] };
}

/** An e-mail about a posting, with its address in it. */
export function reportAddress(entry: Entry, url: string, { board, words }: BoardContext): string {
  const subject = words.posting.reportSubject(entry.posting.title, entry.company.name);
  const body = words.posting.reportBody(url);
  // Mail programs want %20 for a space where URLSearchParams would write a plus.
  return `mailto:${board.site.report.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
