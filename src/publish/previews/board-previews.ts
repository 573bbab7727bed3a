import { aliasesOf } from '../../board/aliases.ts';
import type { Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { shortPayLine } from '../../board/pay-facts.ts';
import { mainPlace } from '../../board/posting-facts.ts';
import { joinPlaces, termName } from '../../board/display-names.ts';
import { placeLine } from '../../board/wording.ts';
import type { PreviewLook } from './preview-tokens.ts';
import type { PreviewImage } from './write-previews.ts';

/** The path of the board's own image, which the front page and the lists have. */
export const BOARD_PREVIEW = 'preview.png';

/** Returns the content of an image of the content folder, by its name. */
type LogoReader = (name: string) => Uint8Array;

/**
 * Every preview image of a board. A posting also has an image for each of its former ids, so that a
 * link that was shared under one still shows it if the host has no redirects.
 */
export function previewsOf(context: BoardContext, readLogo: LogoReader): PreviewImage[] {
  const { entries, site } = context.board;
  return [
    {
      path: BOARD_PREVIEW,
      preview: { board: site.name, title: site.tagline, look: getLook(context) },
    },
    ...entries.map((entry) => createPreview(entry.id, entry, context, readLogo)),
    ...[...aliasesOf(context.board)].map(([id, entry]) =>
      createPreview(id, entry, context, readLogo),
    ),
  ];
}

function createPreview(
  id: string,
  entry: Entry,
  context: BoardContext,
  readLogo: LogoReader,
): PreviewImage {
  const { posting, company } = entry;
  const place = mainPlace(entry, context);
  const names = place && [place.first, ...place.others];
  const pay = shortPayLine(entry, context);
  const logo = company.logo === undefined ? undefined : context.board.image(company.logo);
  return {
    path: `jobs/${id}.png`,
    preview: {
      board: context.board.site.name,
      title: posting.title,
      company: company.name,
      ...(logo && { logo: readLogo(logo.name), logoRatio: logo.width / logo.height }),
      ...(names && { places: joinPlaces(names, context), shortPlaces: placeLine(entry, context) }),
      ...(pay !== undefined && { pay, shortPay: shortPayLine(entry, context, { whom: false }) }),
      ...(posting.terms && {
        term: posting.terms.map((term) => termName(term, context)).join(', '),
      }),
      state: { name: entry.state.name, text: formatState(entry, context) },
      look: getLook(context),
    },
  };
}

function getLook({ board, theme }: BoardContext): PreviewLook {
  return { colors: theme.light, font: board.site.font };
}

/** The state with its day, because an image is seen long after it was drawn. */
function formatState({ state }: Entry, { messages, format }: BoardContext): string {
  switch (state.name) {
    case 'open':
      return messages.state.openOn(format.date(state.evidence.on));
    case 'closed':
      return messages.state.closedOn(format.date(state.closing.on));
    case 'unconfirmed':
      return messages.state.names.unconfirmed;
  }
}
