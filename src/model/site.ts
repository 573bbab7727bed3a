import { z } from 'zod';
import { accentSchema } from './accent.ts';
import { isoDateSchema } from './date-schema.ts';
import { httpsUrlSchema } from './link.ts';
import { textSchema } from './text-schema.ts';

/** A posting counts as fresh for this many days after its newest dated evidence, unless the site says otherwise. */
export const DEFAULT_FRESH_DAYS = 45;

/** `site.yaml`: what a keeper says about the board as a whole. */
export const siteSchema = z.strictObject({
  /** The board's name, on every page. */
  name: textSchema,
  /** One line: what the board stands for. */
  tagline: textSchema,
  /** One or two sentences: what is on it. */
  description: textSchema,
  /** Where the board is deployed; the `SITE_URL` environment variable wins over it. */
  url: httpsUrlSchema.refine((url) => !URL.canParse(url) || isOrigin(url), {
    error: 'must be an address without a path; BASE_PATH says under which path the board lies',
  }),
  /** Said at the top of every page, such as that the board is an example. */
  notice: textSchema.optional(),
  /** Paragraphs about this very board, first on the page about it. */
  about: z.array(textSchema).default([]),
  /** Language and conventions of dates, numbers and money: a BCP 47 tag such as `en-GB`. */
  locale: z.string().refine(isLocale, { error: 'must be a BCP 47 language tag, such as en-GB' }),
  /** The day on which the board's clock stands still. For examples and archives only. */
  asOf: isoDateSchema.optional(),
  /** For how many days dated evidence keeps a posting open. */
  freshDays: z.int().min(1).max(3650).default(DEFAULT_FRESH_DAYS),
  /** Where a reader reports a posting or asks for its removal: by mail, in the repository's issues, or either. */
  report: z
    .strictObject({
      email: z.email({ error: 'must be an e-mail address' }).optional(),
      /** The page on which a new issue is written: `https://github.com/…/issues/new`. */
      issues: httpsUrlSchema.optional(),
    })
    .refine(({ email, issues }) => email !== undefined || issues !== undefined, {
      error: 'needs an email, the address of a form for new issues, or both',
    }),
  /** The Git repository's web page. */
  repository: httpsUrlSchema.optional(),
  /** The colour of the pins by light, as `#c4301c`, which is what it is unless this says otherwise. */
  accent: accentSchema.optional(),
});

export type Site = z.infer<typeof siteSchema>;

/** Whether an address has nothing after its host. */
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
