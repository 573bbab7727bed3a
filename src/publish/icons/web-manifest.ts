import { splitClusters, tidyText } from '../previews/preview-text.ts';
import { PREVIEW_COLORS } from '../previews/preview-tokens.ts';

/** What a board says of itself where it is put on a home screen. */
export interface ManifestFacts {
  name: string;
  description: string;
  /** The language of both, as a BCP 47 tag. */
  locale: string;
}

/** A name below an icon is cut by most systems when it has more characters than this. */
const SHORT_NAME = 12;

/**
 * `site.webmanifest` (W3C Web Application Manifest). The board is a site and stays one: nothing hides the browser's
 * address bar.
 *
 * @param base the path that the board lies under, with a slash at its end
 */
export function webManifest({ name, description, locale }: ManifestFacts, base: string): string {
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: base + file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: base,
    name,
    short_name: shortName(name),
    description,
    lang: locale,
    start_url: base,
    scope: base,
    display: 'browser',
    background_color: PREVIEW_COLORS.paper,
    theme_color: PREVIEW_COLORS.paper,
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** As many of a name's words as fit below an icon, or the beginning of the first. */
export function shortName(name: string): string {
  const whole = tidyText(name);
  if (splitClusters(whole).length <= SHORT_NAME) return whole;
  let kept = '';
  for (const word of whole.split(' ')) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (splitClusters(longer).length > SHORT_NAME) break;
    kept = longer;
  }
  return kept || splitClusters(whole).slice(0, SHORT_NAME).join('');
}
