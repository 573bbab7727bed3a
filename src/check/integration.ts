import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../posting/content-folder.ts';
import { checkContent } from './content.ts';
import { readContent } from './read-content.ts';
import { reportText } from './report.ts';

/**
 * Refuses to build content that is wrong, before anything is rendered. The development server
 * reports the same and goes on, so that a file can be mended while it runs.
 *
 * @param boardContent the `BOARD_CONTENT` variable
 */
export function contentCheck(boardContent: string | undefined): AstroIntegration {
  return {
    name: 'corkboard:check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        const root = fileURLToPath(config.root);
        const folder = contentFolder(boardContent, root);
        const { findings, files } = checkContent(await readContent(folder));
        if (findings.length === 0) return;
        const shown = (relative(process.cwd(), folder) || '.').split(sep).join('/');
        const report = reportText(findings, files, shown);
        if (command === 'dev') {
          logger.error(`\n${report}`);
          return;
        }
        // The report is the whole message; a stack trace would bury it.
        const error = new Error(`The content cannot be built.\n${report}`);
        error.stack = '';
        throw error;
      },
    },
  };
}
