import { lastChanged } from '../../board/dated-changes.ts';
import type { JobFeedMessages } from './job-feed.ts';
import { jobPosting } from '../structured-data/json-ld.ts';
import type { PublishedBoard, PublishedPosting } from './feed.ts';
import type { Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { degreePhrase, payLine } from '../../board/posting-facts.ts';
import { absolute, postingUrl } from '../../board/href.ts';
import { headline, postingDescription } from '../../board/wording.ts';
import type { TextBlock } from '../../text/blocks.ts';

/** A posting's text in the two forms in which it is passed on; both are empty when only its facts are known. */
export interface PostingTexts {
  html: string;
  markdown: string;
  /** Its lines, in which structured data looks for sections. */
  blocks: readonly TextBlock[];
}

/** A posting as the outputs for machines take it. */
export function publishedPosting(
  entry: Entry,
  texts: PostingTexts,
  context: BoardContext,
): PublishedPosting {
  const { id, posting, company, places, skills, state } = entry;
  const updated = lastChanged(posting, context.board.today);
  return {
    id,
    url: postingUrl(id),
    posting,
    company,
    places,
    skills,
    state,
    asOf: context.board.today,
    ...(updated !== undefined && { updated }),
    headline: headline(entry, context),
    description: postingDescription(entry, context),
    ...texts,
  };
}

/** A posting's structured data, with what of it is words in the words of its page. */
export function jobMarkup(published: PublishedPosting, context: BoardContext) {
  const { hoursPerWeek } = published.posting;
  const { messages, format } = context;
  return jobPosting(published, {
    education: (education) => degreePhrase(education, context),
    ...(hoursPerWeek !== undefined && {
      hours: messages.posting.hoursInAll(format.number(hoursPerWeek)),
    }),
  });
}

export function publishedBoard({ board, locale }: BoardContext): PublishedBoard {
  const { name, description } = board.site;
  return { name, description, locale, url: absolute('/'), today: board.today };
}

/** How the feed for job search engines says pay, degrees and experience: as the board's pages do. */
export function jobFeedWords(context: BoardContext): JobFeedMessages {
  const { messages, format } = context;
  return {
    pay: (pay) => payLine(pay, context),
    education: (education) => degreePhrase(education, context),
    experience: ({ months, required }) =>
      messages.posting.experience(format.months(months), required),
  };
}
