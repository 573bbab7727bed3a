import type { IsoDate } from '../lib/date.ts';
import { nextClosing, type Closing } from '../model/closing.ts';
import { statesAhead, type State } from '../model/state.ts';
import type { SharedTrait } from '../model/similarity.ts';
import type { Entry } from './board.ts';
import { mainPlace, payLine, rowFacts } from './posting-facts.ts';
import type { BoardContext } from './board-context.ts';
import { termName, valueName } from './display-names.ts';

/** A state in a word, and the dated reason for it. */
export interface StateSentences {
  state: State;
  name: string;
  why: string;
  /** How long ago something in the reason was: words that do not stay true. */
  age?: { day: IsoDate; text: string };
}

/** What stands before and after the age in a reason; all of it stands before where there is none. */
export function aroundAge({ why, age }: StateSentences): [before: string, after: string] {
  const at = age ? why.indexOf(age.text) : -1;
  return at < 0 || !age ? [why, ''] : [why.slice(0, at), why.slice(at + age.text.length)];
}

interface StateOptions {
  /** A state that the posting comes to later, instead of its own. */
  state?: State;
  /** Whether to say how long ago something was. */
  aged?: boolean;
}

/** A posting's state and the reason for it. */
export function stateSentences(
  entry: Entry,
  context: BoardContext,
  { state = entry.state, aged = true }: StateOptions = {},
): StateSentences {
  const { messages, format, board } = context;
  const { posting } = entry;
  const name = messages.state.names[state.name];
  if (state.name === 'closed') {
    return {
      state,
      name,
      why: messages.state.closed(state.closing, ...closingWords(state.closing, context)),
    };
  }
  const ahead = nextClosing(posting);
  const closes = ahead ? messages.state.closes(ahead, ...closingWords(ahead, context)) : '';
  const { evidence } = state;
  const age =
    aged && state.name === 'unconfirmed' && evidence
      ? { day: evidence.on, text: format.ago(evidence.on, board.today) }
      : undefined;
  const known =
    evidence === undefined
      ? messages.state.undated(posting.source?.board)
      : state.name === 'open'
        ? messages.state.open(
            posting.posted === undefined ? undefined : format.date(posting.posted),
            evidence,
            format.date(evidence.on),
          )
        : messages.state.stale(evidence, format.date(evidence.on), age?.text);
  return { state, name, why: [known, closes].filter(Boolean).join(' '), ...(age && { age }) };
}

/** What a posting's page says of its state when a reader comes so late that it is another one. */
export function laterSentences(entry: Entry, context: BoardContext): StateSentences[] {
  const { today, site } = context.board;
  return statesAhead(entry.posting, today, site.freshDays).map(({ state }) =>
    stateSentences(entry, context, { state }),
  );
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
export function likenessSentence(
  likenesses: readonly SharedTrait[],
  context: BoardContext,
): string {
  const { messages, format } = context;
  const names = (browseBy: 'terms' | 'degrees' | 'places' | 'skills', ids: readonly string[]) =>
    ids.map((id) => valueName(browseBy, id, context));
  const said = likenesses.slice(0, LIKENESSES_SAID).map((likeness) => {
    switch (likeness.kind) {
      case 'title':
        return messages.likeness.title(likeness.words.join(' '));
      case 'level':
        return messages.likeness.level(messages.level[likeness.id]);
      case 'skills': {
        const all = names('skills', likeness.ids);
        const more = all.length - SKILLS_NAMED;
        return more > 1
          ? messages.likeness.skills(all.slice(0, SKILLS_NAMED).join(', '), more)
          : messages.likeness.skills(format.and(all), 0);
      }
      case 'terms':
        return messages.likeness.terms(format.and(names('terms', likeness.ids)));
      case 'degrees':
        return messages.likeness.degrees(format.or(names('degrees', likeness.ids)));
      case 'places':
        return messages.likeness.places(format.and(names('places', likeness.ids)));
    }
  });
  return `${messages.likeness.both} ${said.join(' · ')}`;
}

/** A posting's main place, and how many others it has: `San Francisco +3`. */
function placeLine(entry: Entry, context: BoardContext): string | undefined {
  const place = mainPlace(entry, context);
  if (!place) return undefined;
  const { first, others } = place;
  return others.length > 0 ? `${first} ${context.messages.row.morePlaces(others.length)}` : first;
}

/** The parts of a posting's headline, the most telling first: its title, company, place and pay. */
export function headlineParts(entry: Entry, context: BoardContext): string[] {
  const { posting, company } = entry;
  const place = placeLine(entry, context);
  return [
    posting.title,
    company.name,
    ...(place === undefined ? [] : [place]),
    ...(posting.pay ? [payLine(posting.pay, context)] : []),
  ];
}

/** What a posting is: `PhD ML Internship 2026 · Pinterest · San Francisco +3 · $12,100 a month`. */
export function headline(entry: Entry, context: BoardContext): string {
  return headlineParts(entry, context).join(' · ');
}

/** What a posting offers and what is known of its state, in one line, under its headline. */
export function postingDescription(entry: Entry, context: BoardContext): string {
  const place = placeLine(entry, context);
  const { name, why } = stateSentences(entry, context, { aged: false });
  return [
    entry.company.name,
    ...(place === undefined ? [] : [place]),
    ...rowFacts(entry, context),
    `${name}. ${why}`,
  ].join(' · ');
}

/** What a list dates a posting by: a day, how long ago it was, or that there is none. */
export interface RowDate {
  /** The day, for machines. */
  day?: IsoDate;
  /** The day in words, then what is said of it. */
  lines: string[];
  /** Whether what is said is how long ago the day was, which does not stay true. */
  aged?: true;
}

/** The date column of a row: when it closed and why, when it was posted, or where it was seen without a date. */
export function rowDate(entry: Entry, context: BoardContext): RowDate {
  const { messages, format, board } = context;
  const { state, date, posting } = entry;
  if (state.name === 'closed') {
    const { on } = state.closing;
    const { closing } = state;
    const why =
      closing.because === 'closed'
        ? messages.state.closedBy[closing.reason]
        : messages.state.closedShort[closing.because];
    return { day: on, lines: [format.date(on), why] };
  }
  if (date !== undefined) {
    return { day: date, lines: [format.date(date), format.ago(date, board.today)], aged: true };
  }
  if (state.evidence) {
    const { on } = state.evidence;
    return {
      day: on,
      lines: [messages.row.seenLive(format.date(on)), format.ago(on, board.today)],
      aged: true,
    };
  }
  const seen = posting.source ? [messages.row.seenOn(posting.source.board)] : [];
  return { lines: [messages.row.noDate, ...seen] };
}

/** What a list says when postings have come to another state since the page was made. */
export function clockWords({ board, messages, format }: BoardContext): Record<string, string> {
  const asOf = messages.site.builtFor(format.date(board.today));
  return { ...messages.state.names, ...messages.state.closedShort, asOf };
}
