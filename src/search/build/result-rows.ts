import type { Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { mainPlace, rowFacts } from '../../board/posting-facts.ts';
import { rowDate } from '../../board/wording.ts';
import { writeDates } from '../../model/state-dates.ts';
import type { ResultRow } from '../result-row.ts';

/** What a result shows of a posting, in the words of the lists elsewhere. */
export function createResultRow(
  entry: Entry,
  lines: readonly string[],
  context: BoardContext,
): ResultRow {
  const { messages, format } = context;
  const place = mainPlace(entry, context);
  const others = place?.others ?? [];
  const { day, lines: dateLines, aged } = rowDate(entry, context);
  return {
    id: entry.id,
    title: entry.posting.title,
    company: entry.company.name,
    place: place?.first ?? messages.row.placeNotStated,
    ...(others.length > 0 && {
      more: {
        sign: messages.row.morePlaces(others.length),
        words: messages.row.morePlacesLabel(others.length),
        names: format.and(others),
      },
    }),
    facts: rowFacts(entry, context),
    state: entry.state.name,
    stateName: messages.state.names[entry.state.name],
    ...(day !== undefined && { day }),
    dateLines,
    ...(aged && { aged }),
    dates: writeDates(entry.posting),
    text: [...lines],
  };
}
