import { DEFAULT_HEADING_FONT, type HeadingFont } from '../../model/heading-font.ts';
import { DEFAULT_THEME, type Colors } from '../../model/theme.ts';

/** What all images of a board have in common: the colours of the light theme, and the font. */
export interface PreviewLook {
  colors: Readonly<Colors>;
  font: HeadingFont;
}

/** The look of a board that sets neither colours nor a font. */
export const DEFAULT_LOOK: PreviewLook = {
  colors: DEFAULT_THEME.light,
  font: DEFAULT_HEADING_FONT,
};

/** The size of a preview image in pixels, as Open Graph recommends. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/**
 * To be raised with every change to the drawing code, so that images of the old one are drawn
 * again.
 */
export const PREVIEW_LAYOUT = 2;
