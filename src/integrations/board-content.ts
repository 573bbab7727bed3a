import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { getBoardDay } from '../board/board-day.ts';
import { storeBoard } from '../board/board-store.ts';
import { readCheckOptions } from '../board/check-options.ts';
import { withoutHeldBack, type Content } from '../content/content.ts';
import type { Severity } from '../content/finding.ts';
import { PERMALINKS } from '../content/permalinks.ts';
import { readContentFiles } from '../content/read-files.ts';
import { getMessages } from '../i18n/messages.ts';
import type { Environment } from '../lib/environment.ts';
import { formatPath } from '../lib/format-path.ts';
import { describeError, UserError } from '../lib/user-error.ts';
import { checkInParallel } from '../lint/check-in-parallel.ts';
import { formatHeldBack, reportText } from '../lint/reporters/text.ts';
import type { Site } from '../model/site.ts';
import { writeEditorFiles } from './editor-files.ts';
import { endOnUserError } from './user-errors.ts';

/** Editors save in several steps; milliseconds to wait for the last one. */
const DEBOUNCE_MS = 150;

/** Findings of a severity that a build lists; `npm run check` lists all of them. */
const MAX_LISTED = 50;

/** What Astro runs: a build, the development server, … */
type Command = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:config:setup']>
>[0]['command'];

/**
 * Reads, checks and renders the content, once for everything that a build makes from it. A build
 * with errors in its content stops before anything is rendered. The development server reports them
 * and goes on with the rest, and reads the content again whenever a file changes. It alone shows
 * postings that are not published yet.
 *
 * @param now when this run began
 */
export function boardContent(environment: Environment, now: Date): AstroIntegration {
  const { content: folder, newIds, siteUrl, today: boardToday } = environment;
  const getDay = ({ asOf }: Pick<Site, 'asOf'>) => getBoardDay({ boardToday, asOf, now });
  const shownFolder = formatPath(folder);

  /** The folder of the project while somebody may edit it, as an absolute path. */
  let editedRoot: string | undefined;

  const read = async (command: Command) => {
    const files = await readContentFiles(folder);
    const { findings, heldBack, ...checked } = await checkInParallel(files, {
      ...(await readCheckOptions(environment, now)),
      requireListedIds: newIds === 'refuse' && command === 'build',
      render: true,
    });
    const day = checked.content && getDay(checked.content.site);
    const content =
      checked.content && day && command !== 'dev'
        ? withoutHeldBack(checked.content, day.day)
        : checked.content;
    if (content && day) storeBoard(content, day);
    // Editors are set up for this folder only.
    if (editedRoot !== undefined && folder === join(editedRoot, 'content')) {
      await writeEditorFiles(editedRoot, { folder, files, catalogues: content });
    }
    const report = (severity: Severity) => {
      const some = findings.filter((finding) => finding.severity === severity);
      return some.length === 0
        ? undefined
        : reportText(some, files, shownFolder, { max: MAX_LISTED });
    };
    const found = findings.filter(({ severity }) => severity === 'error');
    const isOnlyUnlisted = found.every(({ rule }) => rule === 'permalink-missing');
    return {
      content,
      heldBack,
      errors: report('error'),
      warnings: report('warning'),
      /** The ids that the list of published ids lacks, if nothing else is wrong. */
      unlisted: isOnlyUnlisted ? found.flatMap(({ value }) => value ?? []) : [],
    };
  };

  return {
    name: 'corkboard:content',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) =>
        endOnUserError(async () => {
          if (command === 'dev' || command === 'sync') editedRoot = fileURLToPath(config.root);
          const { content, heldBack, errors, warnings, unlisted } = await read(command);
          if (unlisted.length > 0) {
            throw new UserError(
              `Nothing was built, because ${PERMALINKS} lacks new postings. Add these lines to ${shownFolder}/${PERMALINKS}, and commit it:\n${unlisted.join('\n')}`,
              '`npm run record-ids` adds them on your own machine.',
            );
          }
          const stops = errors !== undefined && command !== 'dev';
          // Warnings would push the errors off the screen.
          logReport(logger, errors, stops ? undefined : warnings);
          if (stops) {
            throw new UserError(
              'The content has errors, so nothing was built.',
              'Correct them in the files that are listed above. `npm run check` lists them again.',
            );
          }
          const leftOut = formatHeldBack(heldBack);
          if (command === 'build' && leftOut !== undefined) logger.info(leftOut);
          if (!content) return;
          warnOfLocale(content.site.locale, logger);
          updateConfig({
            site: siteUrl ?? content.site.url,
            cacheDir: new URL(cacheFolder(folder, content), config.root),
          });
        }),
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let timer: NodeJS.Timeout | undefined;
        let reading = Promise.resolve();
        const readAgain = async () => {
          const { errors, warnings } = await read('dev');
          logReport(logger, errors, warnings);
          await refreshContent?.({ loaders: ['corkboard:content'] });
          server.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            // One after the other, so that an earlier state never replaces a later one.
            reading = reading
              .then(readAgain)
              .catch((error: unknown) => logger.error(describeError(error)));
          }, DEBOUNCE_MS);
        });
      },
    },
  };
}

function logReport(
  logger: AstroIntegrationLogger,
  errors: string | undefined,
  warnings: string | undefined,
): void {
  if (errors !== undefined) logger.error(`\n${errors}`);
  if (warnings !== undefined) logger.warn(`\n${warnings}`);
}

function warnOfLocale(locale: string, logger: AstroIntegrationLogger): void {
  if (getMessages(locale).locale === locale) return;
  logger.warn(`There is no translation for ${locale} yet; the pages are in English.`);
}

/**
 * A cache for this content folder and the MDX files in it: Astro goes on importing an MDX file that
 * is in its cache after the file has been removed.
 */
function cacheFolder(folder: string, { postings, guides }: Content): string {
  const mdx = [...postings, ...guides]
    .filter(({ text }) => text.format === 'mdx')
    .map(({ text }) => text.path);
  const key = createHash('sha256')
    .update([folder, ...mdx].join('\n'))
    .digest('hex');
  return `./node_modules/.astro/${key.slice(0, 12)}/`;
}
