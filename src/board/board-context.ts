import { createFormat, type Format } from '../i18n/format.ts';
import { directionOf } from '../model/language.ts';
import { getMessages, type Messages } from '../i18n/messages.ts';
import type { IsoDate } from '../lib/date.ts';
import type { Content } from '../content/content.ts';
import { getTheme } from '../model/site.ts';
import type { Theme } from '../model/theme.ts';
import { createBoard, type Board } from './board.ts';
import { createRelations, type Relations } from './relations.ts';

/**
 * Everything that pages are made from: a board, its relations, and the messages of its language.
 */
export interface BoardContext {
  board: Board;
  relations: Relations;
  messages: Messages;
  /** The locale that the pages are written in, as a BCP 47 tag. */
  locale: string;
  /** The direction that its script is written in. */
  direction: 'ltr' | 'rtl';
  format: Format;
  /** The colours of both themes. */
  theme: Theme;
}

/**
 * @param today the day that states and ages are as of
 * @param frozen whether that day does not move on by itself
 */
export function createContext(content: Content, today: IsoDate, frozen: boolean): BoardContext {
  return contextOf(createBoard(content, today, frozen));
}

/** Adds relations, messages and formats to a board. */
export function contextOf(board: Board): BoardContext {
  const { messages, locale } = getMessages(board.site.locale);
  return {
    board,
    relations: createRelations(board),
    messages,
    locale,
    direction: directionOf(locale),
    format: createFormat(locale),
    theme: getTheme(board.site),
  };
}
