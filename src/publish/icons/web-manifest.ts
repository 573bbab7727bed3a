import { splitClusters, tidyText } from '../previews/preview-text.ts';

/** The facts of a board for its manifest. */
export interface ManifestFacts {
  name: string;
  description: string;
  /** The language of name and description, as a BCP 47 tag. */
  locale: string;
  /** The colour of the pages in the light theme. */
  paper: string;
}

/** Most systems truncate a longer name below an icon. In characters. */
const MAX_SHORT_NAME = 12;

/**
 * `site.webmanifest` (W3C Web Application Manifest). The board remains a site: its display mode
 * keeps the browser's address bar.
 *
 * @param base the base path with a slash at the end
 */
export function webManifest(
  { name, description, locale, paper }: ManifestFacts,
  base: string,
): string {
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
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** As many words of a name as fit below an icon, or the beginning of the first. */
export function shortName(name: string): string {
  const whole = tidyText(name);
  if (splitClusters(whole).length <= MAX_SHORT_NAME) return whole;
  let kept = '';
  for (const word of whole.split(' ')) {
    const longer = kept === '' ? word : `${kept} ${word}`;
    if (splitClusters(longer).length > MAX_SHORT_NAME) break;
    kept = longer;
  }
  return kept || splitClusters(whole).slice(0, MAX_SHORT_NAME).join('');
}
