import { HOURS_PER_YEAR, MONTHS_PER_YEAR } from '../model/pay-period.ts';
import type { AboutSection } from '../i18n/about-messages.ts';
import type { BoardContext } from './board-context.ts';
import { href } from './href.ts';

/** Sections of the about page: the board's own text, then the text that all boards share. */
export function aboutSections({ board, messages, format }: BoardContext): AboutSection[] {
  const { freshDays, report } = board.site;
  return [
    ...(board.texts.about === undefined
      ? []
      : [
          {
            id: 'this-board',
            title: messages.about.thisBoard,
            html: board.texts.about,
            paragraphs: [],
          },
        ]),
    ...messages.about.sections({
      freshDays,
      ...report,
      hoursPerYear: HOURS_PER_YEAR,
      monthsPerYear: MONTHS_PER_YEAR,
      checks: href('/about/checks/'),
      ...(board.frozen && { frozen: format.date(board.today) }),
    }),
  ];
}
