import type { PreviewImage } from '../../integrations/preview-images.ts';
import { aliasesOf } from '../../board/aliases.ts';
import type { Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { mainPlace, payLine } from '../../board/posting-facts.ts';
import { termName } from '../../board/display-names.ts';

/** The image that stands for the board itself, below its front page. */
export const BOARD_PREVIEW = 'preview.png';

/**
 * Every preview image of a board, and what is on it. A posting has its image at its former addresses too: a link that
 * was shared under one goes on showing it where the host knows of no redirects.
 */
export function previewsOf(context: BoardContext): PreviewImage[] {
  const { entries, site } = context.board;
  return [
    { path: BOARD_PREVIEW, preview: { board: site.name, title: site.tagline } },
    ...entries.map((entry) => previewOf(entry.id, entry, context)),
    ...[...aliasesOf(context.board)].map(([id, entry]) => previewOf(id, entry, context)),
  ];
}

function previewOf(id: string, entry: Entry, context: BoardContext): PreviewImage {
  const { posting, company } = entry;
  const { accent } = context.board.site;
  const place = mainPlace(entry, context);
  return {
    path: `jobs/${id}.png`,
    preview: {
      board: context.board.site.name,
      title: posting.title,
      company: company.name,
      ...(place && { places: [place.first, ...place.others].join(', ') }),
      ...(posting.pay && { pay: payLine(posting.pay, context) }),
      ...(posting.terms && {
        term: posting.terms.map((term) => termName(term, context)).join(', '),
      }),
      state: { name: entry.state.name, text: stateText(entry, context) },
      ...(accent !== undefined && { accent }),
    },
  };
}

/** The state with the day that it is known of. An image is looked at long after it was drawn. */
function stateText({ state }: Entry, { messages, format }: BoardContext): string {
  switch (state.name) {
    case 'open':
      return messages.state.openOn(format.date(state.evidence.on));
    case 'closed':
      return messages.state.closedOn(format.date(state.closing.on));
    case 'unconfirmed':
      return messages.state.names.unconfirmed;
  }
}
