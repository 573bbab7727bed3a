import { relative, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { UserError } from '../lib/user-error.ts';
import type { Severity } from '../content/finding.ts';
import { getMessages } from '../i18n/messages.ts';
import { checkInParallel } from '../lint/check-in-parallel.ts';
import type { CheckOptions } from '../lint/check-content.ts';
import { readContent } from '../content/read-files.ts';
import { reportText } from '../lint/reporters/text.ts';

/** Editors save in several steps; the check waits this many milliseconds for the last. */
const SETTLE = 150;

/** A build says so many findings of a kind in full; `npm run check` says all of them. */
const MOST = 50;

type ContentCheckOptions = Required<Pick<CheckOptions, 'ci' | 'today'>> &
  Pick<CheckOptions, 'siteUrl' | 'basePath'>;

/**
 * Refuses to build content that is wrong, before anything is rendered. The development server says the same
 * whenever a content file changes, and goes on, so that a file can be mended while it runs.
 *
 * @param folder the content folder, as an absolute path
 * @param options.ci whether nobody is there to commit an id that is new to the list of published ones; it is refused then
 * @param options.today the day that a board is of
 * @param options.siteUrl where the board is published, if not where `site.yaml` says
 * @param options.basePath the path that it is published under
 */
export function contentCheck(
  folder: string,
  { ci, today, siteUrl, basePath }: ContentCheckOptions,
): AstroIntegration {
  const shown = (relative(process.cwd(), folder) || '.').split(sep).join('/');
  const check = async () => {
    const files = await readContent(folder);
    const { findings, site } = await checkInParallel(files, { ci, today, siteUrl, basePath });
    const report = (severity: Severity) => {
      const some = findings.filter((finding) => finding.severity === severity);
      return some.length === 0 ? undefined : reportText(some, files, shown, { max: MOST });
    };
    return { errors: report('error'), warnings: report('warning'), site };
  };
  const say = (
    logger: AstroIntegrationLogger,
    { errors, warnings }: Awaited<ReturnType<typeof check>>,
  ) => {
    if (errors !== undefined) logger.error(`\n${errors}`);
    if (warnings !== undefined) logger.warn(`\n${warnings}`);
  };
  return {
    name: 'corkboard:check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        const checked = await check();
        const { errors, site } = checked;
        if (errors !== undefined && command !== 'dev') {
          throw new UserError(`The content cannot be built.\n${errors}`);
        }
        say(logger, checked);
        if (site && getMessages(site.locale).locale !== site.locale) {
          logger.warn(
            `There are no words for ${site.locale} yet; the pages are written in English.`,
          );
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        let waiting: NodeJS.Timeout | undefined;
        const checkAgain = () =>
          check().then(
            (checked) => say(logger, checked),
            (error: unknown) => logger.error(String(error)),
          );
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void checkAgain(), SETTLE);
        });
      },
    },
  };
}
