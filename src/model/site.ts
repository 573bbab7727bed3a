import { z } from 'zod';
import { BROWSE_BY } from './browse-by.ts';
import { accentSchema, colorsSchema } from './color-settings.ts';
import { isoDateSchema } from './date-schema.ts';
import { editorPattern, requireOneOf } from './editor-hints.ts';
import { FACETS } from './facet.ts';
import { DEFAULT_HEADING_FONT, HEADING_FONTS } from './heading-font.ts';
import { imageNameSchema } from './image.ts';
import { httpsUrlSchema, linkTargetSchema } from './link.ts';
import { listOf } from './list-schema.ts';
import { textSchema } from './text-schema.ts';
import { createTheme, type Theme } from './theme.ts';

/** The default of `freshDays`. */
export const DEFAULT_FRESH_DAYS = 45;

const EMAIL_ERROR = 'must be an e-mail address';
const REPORT_ERROR = 'needs an email, the URL of a form for new issues, or both';
const LOCALE_ERROR = 'must be a BCP 47 language tag, such as en-GB';
/** The default of `perPage`. */
export const DEFAULT_PER_PAGE = 25;

/** A text, or a list of texts. */
export const textsSchema = z.union([textSchema, z.array(textSchema)], {
  error: 'must be a text or a list of texts, none of them empty',
});

/** A link in the header or footer. */
const linkSchema = z.strictObject({
  text: textSchema.pipe(z.string().max(60)).describe('The text of the link.'),
  url: linkTargetSchema.describe(
    'Where it leads: an https URL, a mailto URL, or a path of this site such as `/about/`.',
  ),
});

/** `site.yaml`: the settings of the board. */
export const siteSchema = z.strictObject({
  name: textSchema.describe('The name of the board, which every page shows.'),
  tagline: textSchema.describe('One line, the heading of the front page.'),
  description: textSchema.describe('One or two sentences about what the board offers.'),
  url: httpsUrlSchema
    .refine((url) => !URL.canParse(url) || isOrigin(url), {
      error: 'must be a URL without a path; set the path with BASE_PATH',
    })
    .describe('The URL of the site without a path; the `SITE_URL` variable overrides it.'),
  notice: textSchema
    .optional()
    .describe(
      'A notice at the top of every page, such as that the board is an example; one line of Markdown.',
    ),
  about: textsSchema
    .optional()
    .describe('About the board, at the top of its about page; Markdown.'),
  locale: z
    .string()
    .refine(isLocale, { error: LOCALE_ERROR })
    .meta(editorPattern(/^[A-Za-z\d]+(?:-[A-Za-z\d]+)*$/, LOCALE_ERROR))
    .describe(
      'The language, and the format of dates, numbers and money, as a BCP 47 tag: `en-GB`.',
    ),
  asOf: isoDateSchema
    .optional()
    .describe('A fixed day for which the board is built, for examples and archives only.'),
  freshDays: z
    .int()
    .min(1)
    .max(3650)
    .default(DEFAULT_FRESH_DAYS)
    .describe(
      'For how many days a posting counts as open after it was last published or confirmed.',
    ),
  report: z
    .strictObject({
      email: z
        .email({ error: EMAIL_ERROR })
        .meta({ patternErrorMessage: EMAIL_ERROR })
        .optional()
        .describe('The e-mail address for reports.'),
      issues: httpsUrlSchema
        .optional()
        .describe('The page for new issues, such as `https://github.com/…/issues/new`.'),
    })
    .refine(({ email, issues }) => email !== undefined || issues !== undefined, {
      error: REPORT_ERROR,
    })
    .meta(requireOneOf(['email', 'issues'], REPORT_ERROR))
    .describe('Where readers report a posting or ask for its removal: by e-mail or as an issue.'),
  repository: httpsUrlSchema.optional().describe('The web page of the Git repository.'),
  logo: z
    .strictObject({
      file: imageNameSchema.describe('A file in the folder `images/`: SVG, PNG, WebP or JPEG.'),
      dark: imageNameSchema
        .optional()
        .describe('Another file for the dark theme, if the first is hard to see there.'),
      showName: z
        .boolean()
        .default(true)
        .describe('Whether the name of the board follows the logo.'),
    })
    .optional()
    .describe('The logo in the header, instead of the pin.'),
  colors: colorsSchema
    .optional()
    .describe(
      'The colours, each for the light theme (`"#f5f1e8"`) or for both (`{ light: "#f5f1e8", dark: "#15130f" }`). The dark theme and all other colours follow from them.',
    ),
  font: z
    .enum(HEADING_FONTS)
    .default(DEFAULT_HEADING_FONT)
    .describe('The font of headings; `system` is that of running text.'),
  links: z
    .strictObject({
      header: listOf(linkSchema)
        .optional()
        .describe('Links in the header, after those to pages; the footer has them too.'),
      footer: listOf(linkSchema).optional().describe('Links in the footer only.'),
    })
    .optional()
    .describe('Links of the board’s own, on every page.'),
  home: z
    .strictObject({
      search: textSchema
        .pipe(z.string().max(80))
        .optional()
        .describe('The text in the empty search box.'),
      open: textSchema
        .pipe(z.string().max(80))
        .optional()
        .describe('The heading of the open postings.'),
      text: textSchema.optional().describe('A text below the postings; Markdown.'),
    })
    .optional()
    .describe('Words of the front page, besides tagline and description.'),
  browseBy: listOf(z.enum(BROWSE_BY))
    .default([...BROWSE_BY])
    .describe('The ways to browse, in this order; the header has the first four. Default: all.'),
  facets: listOf(z.enum(FACETS))
    .default([...FACETS])
    .describe('The filters of search, in this order. Default: all.'),
  perPage: z
    .int()
    .min(5)
    .max(100)
    .default(DEFAULT_PER_PAGE)
    .describe('How many postings a page of a list has, from 5 to 100.'),
  accent: accentSchema.optional().describe('The former name of `colors.pin`.'),
});

export type Site = z.infer<typeof siteSchema>;

/** The colours of a board in both themes. */
export function getTheme({ colors, accent }: Pick<Site, 'colors' | 'accent'>): Theme {
  return createTheme({ pin: accent, ...colors });
}

/** The texts about the board, in order. */
export function getAboutTexts({ about = [] }: Pick<Site, 'about'>): readonly string[] {
  return typeof about === 'string' ? [about] : about;
}

/** Whether a URL has nothing after its host. */
function isOrigin(url: string): boolean {
  return new URL(url).pathname === '/' && !/[?#]/.test(url);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false; // not even well-formed
  }
}
