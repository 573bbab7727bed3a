import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { plainError } from '../posting/plain-error.ts';
import { wordsFor } from '../words/words.ts';
import { checkContent } from './content.ts';
import { readContent } from './read-content.ts';
import { reportText } from './report.ts';

/** Editors save in several steps; the check waits this many milliseconds for the last. */
const SETTLE = 150;

/**
 * Refuses to build content that is wrong, before anything is rendered. The development server says the same
 * whenever a content file changes, and goes on, so that a file can be mended while it runs.
 *
 * @param folder the content folder, as an absolute path
 * @param ci whether nobody is there to commit an id that is new to the list of published ones; it is refused then
 */
export function contentCheck(folder: string, ci: boolean): AstroIntegration {
  const shown = (relative(process.cwd(), folder) || '.').split(sep).join('/');
  const check = async () => {
    const { findings, files, site } = checkContent(await readContent(folder), ci);
    return {
      report: findings.length === 0 ? undefined : reportText(findings, files, shown),
      site,
    };
  };
  return {
    name: 'corkboard:check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        const { report, site } = await check();
        if (report !== undefined && command !== 'dev') {
          throw plainError(`The content cannot be built.\n${report}`);
        }
        if (report !== undefined) logger.error(`\n${report}`);
        if (site && wordsFor(site.locale).locale !== site.locale) {
          logger.warn(
            `There are no words for ${site.locale} yet; the pages are written in English.`,
          );
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
