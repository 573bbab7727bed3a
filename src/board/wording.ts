import type { IsoDate } from '../lib/date.ts';
import { isDeadlinePast, type Closing, type ScheduledClosing } from '../model/closing.ts';
import { statesAhead, type State } from '../model/state.ts';
import type { SharedTrait } from '../model/similarity.ts';
import type { Entry } from './board.ts';
import { shortPayLine } from './pay-facts.ts';
import { mainPlace, rowFacts } from './posting-facts.ts';
import type { BoardContext } from './board-context.ts';
import { termName, valueName } from './display-names.ts';

/** The name of a state, and the dated reason for it. */
export interface StateSentences {
  state: State;
  name: string;
  why: string;
  /** The part of the reason that says how long ago something was, which the browser updates. */
  age?: { day: IsoDate; text: string };
  /** The part at its end about a deadline, which the browser updates. */
  deadline?: { text: string; ahead: string; past: string };
}

/**
 * Splits a reason at its age, without the sentence about the deadline at its end. Without an age,
 * the whole reason comes before it.
 */
export function splitAtAge({
  why,
  age,
  deadline,
}: StateSentences): [before: string, after: string] {
  const own = why.slice(0, why.length - (deadline?.text.length ?? 0));
  const at = age ? own.indexOf(age.text) : -1;
  return at < 0 || !age ? [own, ''] : [own.slice(0, at), own.slice(at + age.text.length)];
}

interface StateOptions {
  /** A later state of the posting, instead of the present one. */
  state?: State;
  /** Whether to mention how long ago something was. */
  aged?: boolean;
}

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
      why: messages.state.closed(state.closing, ...closingParts(state.closing, context)),
    };
  }
  const { closing } = entry.dates;
  const closes = closing ? describeClosingAhead(closing, context) : undefined;
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
  return {
    state,
    name,
    why: [known, closes?.text].filter(Boolean).join(' '),
    ...(age && { age }),
    ...(closes && closing?.closing.because === 'deadline' && { deadline: closes }),
  };
}

/** The sentence about a closing that has not closed the posting yet, in both tenses. */
function describeClosingAhead(scheduled: ScheduledClosing, context: BoardContext) {
  const { messages, board } = context;
  const { closing } = scheduled;
  const parts = closingParts(closing, context);
  const ahead = messages.state.closes(closing, ...parts);
  const past = messages.state.closed(closing, ...parts);
  return { text: isDeadlinePast(scheduled, board.today, board.today) ? past : ahead, ahead, past };
}

/** The sentences for each later state of a posting, for readers of an old page. */
export function laterSentences(entry: Entry, context: BoardContext): StateSentences[] {
  const { today, site } = context.board;
  return statesAhead(entry.dates, today, site.freshDays).map(({ state }) =>
    stateSentences(entry, context, { state }),
  );
}

function closingParts(closing: Closing, context: BoardContext): [on: string, term: string] {
  return [
    context.format.date(closing.on),
    closing.because === 'term-begun' ? termName(closing.term, context) : '',
  ];
}

/** A longer list would not convince more. */
const MAX_SHARED_TRAITS = 4;

/** Shared skills that are named before the rest are counted. */
const MAX_SKILLS = 3;

/** Why a posting is similar: `Also “machine learning” in the title · PhD · Fall 2026`. */
export function sharedTraitsSentence(
  sharedTraits: readonly SharedTrait[],
  context: BoardContext,
): string {
  const { messages, format } = context;
  const names = (browseBy: 'terms' | 'degrees' | 'places' | 'skills', ids: readonly string[]) =>
    ids.map((id) => valueName(browseBy, id, context));
  const reasons = sharedTraits.slice(0, MAX_SHARED_TRAITS).map((sharedTrait) => {
    switch (sharedTrait.kind) {
      case 'title':
        return messages.sharedTrait.title(sharedTrait.words.join(' '));
      case 'level':
        return messages.sharedTrait.level(messages.level[sharedTrait.id]);
      case 'skills': {
        const all = names('skills', sharedTrait.ids);
        const more = all.length - MAX_SKILLS;
        return more > 1
          ? messages.sharedTrait.skills(all.slice(0, MAX_SKILLS).join(', '), more)
          : messages.sharedTrait.skills(format.and(all), 0);
      }
      case 'terms':
        return messages.sharedTrait.terms(format.and(names('terms', sharedTrait.ids)));
      case 'degrees':
        return messages.sharedTrait.degrees(format.or(names('degrees', sharedTrait.ids)));
      case 'places':
        return messages.sharedTrait.places(format.and(names('places', sharedTrait.ids)));
    }
  });
  return `${messages.sharedTrait.both} ${reasons.join(' · ')}`;
}

/** The main place, and the number of others: `San Francisco +3`. */
export function placeLine(entry: Entry, context: BoardContext): string | undefined {
  const place = mainPlace(entry, context);
  if (!place) return undefined;
  const { first, others } = place;
  return others.length > 0 ? `${first} ${context.messages.row.morePlaces(others.length)}` : first;
}

/** The parts of a headline, most important first: title, company, place and pay. */
export function headlineParts(entry: Entry, context: BoardContext): string[] {
  const { posting, company } = entry;
  const place = placeLine(entry, context);
  const pay = shortPayLine(entry, context);
  return [
    posting.title,
    company.name,
    ...(place === undefined ? [] : [place]),
    ...(pay === undefined ? [] : [pay]),
  ];
}

/** `PhD ML Internship 2026 · Pinterest · San Francisco +3 · $12,100 a month` */
export function headline(entry: Entry, context: BoardContext): string {
  return headlineParts(entry, context).join(' · ');
}

/** The facts and the state of a posting on one line, for descriptions. */
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

/** The date column of a row. */
export interface RowDate {
  /** The day, for machines. */
  day?: IsoDate;
  /** The formatted day, then a remark such as how long ago it was. */
  lines: string[];
  /** Whether the remark is an age, which the browser updates. */
  aged?: true;
}

/** When and why it closed, when it was posted or seen, or where it was seen without a date. */
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

/** Messages for the browser, for postings whose state has changed since the build. */
export function clockMessages({ board, messages, format }: BoardContext): Record<string, string> {
  const asOf = messages.site.builtFor(format.date(board.today));
  return { ...messages.state.names, ...messages.state.closedShort, asOf };
}
