import { DEFAULT_ACCENT, SURFACES } from '../../model/accent.ts';

/** The colours of a preview image: those of the site's light theme, named as in `site.css`. */
export const PREVIEW_COLORS = {
  ...SURFACES.light,
  ink: '#1d1a15',
  soft: '#5d564a',
  rule: '#d9d1c0',
  ruled: '#c9dbe6',
  pin: DEFAULT_ACCENT.light,
} as const;

/** The size of a preview image in pixels, as Open Graph recommends. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/**
 * To be raised with every change to the drawing code, so that images of the old one are drawn
 * again.
 */
export const PREVIEW_LAYOUT = 1;
