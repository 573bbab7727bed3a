import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { plainError } from '../posting/plain-error.ts';
import { wordsFor } from '../words/words.ts';
import { checkContent, type CheckedContent } from './content.ts';
import { PERMALINKS } from './permalinks.ts';
import { readContent } from './read-content.ts';
import { reportText } from './report.ts';
import { savePermalinks } from './save-permalinks.ts';

/** Editors save in several steps; the check waits this many milliseconds for the last. */
const SETTLE = 150;

/**
 * Refuses to build content that is wrong, before anything is rendered. The development server says the same
 * whenever a content file changes, and goes on, so that a file can be mended while it runs.
 *
 * A build publishes: it adds the ids that are new to the list of all that were ever published. The development
 * server does not, since what is being written may still change its name.
 *
 * @param folder the content folder, as an absolute path
 * @param ci whether nobody would commit such an addition; an id that is not listed is refused then
 */
export function contentCheck(folder: string, ci: boolean): AstroIntegration {
  const shown = (relative(process.cwd(), folder) || '.').split(sep).join('/');
  const check = async () => {
    const { findings, files, site, permalinks } = checkContent(await readContent(folder), ci);
    return {
      report: findings.length === 0 ? undefined : reportText(findings, files, shown),
      site,
      permalinks,
    };
  };
  let published: CheckedContent['permalinks'];
  return {
    name: 'corkboard:check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        const { report, site, permalinks } = await check();
        if (report !== undefined && command !== 'dev') {
          throw plainError(`The content cannot be built.\n${report}`);
        }
        if (report !== undefined) logger.error(`\n${report}`);
        if (command === 'build' && !ci) published = permalinks;
        if (site && wordsFor(site.locale).locale !== site.locale) {
          logger.warn(
            `There are no words for ${site.locale} yet; the pages are written in English.`,
          );
        }
      },
      // What could not be built was not published.
      'astro:build:done': async ({ logger }) => {
        if (!published) return;
        const { text, added } = published;
        await savePermalinks(folder, text);
        if (added.length > 0) {
          logger.info(`added to ${shown}/${PERMALINKS}, please commit it: ${added.join(', ')}`);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        let waiting: NodeJS.Timeout | undefined;
        const say = () =>
          check().then(
            ({ report }) => {
              if (report !== undefined) logger.error(`\n${report}`);
            },
            (error: unknown) => logger.error(String(error)),
          );
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void say(), SETTLE);
        });
      },
    },
  };
}
