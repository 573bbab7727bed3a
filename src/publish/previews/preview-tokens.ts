import { DEFAULT_ACCENT, GROUNDS } from '../../model/accent.ts';

/** The colours of a preview image: the light values of the site's tokens, by the names that `site.css` gives them. */
export const PREVIEW_COLORS = {
  ...GROUNDS.light,
  ink: '#1d1a15',
  soft: '#5d564a',
  rule: '#d9d1c0',
  ruled: '#c9dbe6',
  pin: DEFAULT_ACCENT.light,
} as const;

/** The size of a preview image in pixels, as Open Graph and the sites that show it recommend. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** Raised with every change to the drawing that its inputs do not show, so that no image of an older one is kept. */
export const PREVIEW_LAYOUT = 1;
