import type { Board } from './board/board.ts';
import type { Relations } from './board/relations.ts';
import type { Format } from './i18n/format.ts';
import type { Messages } from './i18n/messages.ts';
import type { Theme } from './model/theme.ts';

declare global {
  namespace App {
    /** What every page, component and endpoint finds in `Astro.locals`: a `BoardContext`. */
    interface Locals {
      board: Board;
      relations: Relations;
      messages: Messages;
      locale: string;
      direction: 'ltr' | 'rtl';
      format: Format;
      theme: Theme;
    }
  }
}
