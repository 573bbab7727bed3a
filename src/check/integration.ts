import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { plainError } from '../posting/plain-error.ts';
import { checkContent } from './content.ts';
import { readContent } from './read-content.ts';
import { reportText } from './report.ts';

/**
 * Refuses to build content that is wrong, before anything is rendered. The development server
 * reports the same and goes on, so that a file can be mended while it runs.
 *
 * @param folder the content folder, as an absolute path
 */
export function contentCheck(folder: string): AstroIntegration {
  return {
    name: 'corkboard:check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        const { findings, files } = checkContent(await readContent(folder));
        if (findings.length === 0) return;
        const shown = (relative(process.cwd(), folder) || '.').split(sep).join('/');
        const report = reportText(findings, files, shown);
        if (command === 'dev') {
          logger.error(`\n${report}`);
          return;
        }
        throw plainError(`The content cannot be built.\n${report}`);
      },
    },
  };
}
