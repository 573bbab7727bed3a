/**
 * The fonts that headings can have, of which the first is the default. Each has a style sheet of
 * its name in `src/styles/fonts/`; `system` is the font of running text, which needs no file.
 */
export const HEADING_FONTS = [
  'zilla-slab',
  'bitter',
  'source-serif',
  'space-grotesk',
  'inter',
  'system',
] as const;
export type HeadingFont = (typeof HEADING_FONTS)[number];

export const DEFAULT_HEADING_FONT = HEADING_FONTS[0];
