import { z } from 'zod';
import { accentSchema, DEFAULT_ACCENT } from './accent.ts';
import { isoDateSchema } from './date-schema.ts';
import { editorPattern, requireOneOf } from './editor-hints.ts';
import { httpsUrlSchema } from './link.ts';
import { textSchema } from './text-schema.ts';

/** The default of `freshDays`. */
export const DEFAULT_FRESH_DAYS = 45;

const EMAIL_ERROR = 'must be an e-mail address';
const REPORT_ERROR = 'needs an email, the URL of a form for new issues, or both';
const LOCALE_ERROR = 'must be a BCP 47 language tag, such as en-GB';

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
    .describe('A notice at the top of every page, such as that the board is an example.'),
  about: z
    .array(textSchema)
    .default([])
    .describe('Paragraphs about the board, at the top of its about page.'),
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
  accent: accentSchema
    .optional()
    .describe(`The colour of the pins in the light theme, \`${DEFAULT_ACCENT.light}\` by default.`),
});

export type Site = z.infer<typeof siteSchema>;

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
