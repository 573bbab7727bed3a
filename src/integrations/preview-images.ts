import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createProgressLine } from '../lib/progress.ts';
import { createPreviewCache } from '../publish/previews/preview-cache.ts';
import { writePreviews, type PreviewImage } from '../publish/previews/write-previews.ts';

/**
 * Writes the preview images of the built site. Images that an earlier build drew are reused.
 *
 * @param load called once the pages are built
 * @param cacheFolder the folder that keeps images from one build to the next, as an absolute path
 */
export function previewImages(load: () => PreviewImage[], cacheFolder: string): AstroIntegration {
  return {
    name: 'corkboard:previews',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const images = load();
        const showProgress = createProgressLine('Drawing', 'preview images', {
          stream: process.stdout,
          log: (line) => logger.info(line),
        });
        const { drawn, failures } = await writePreviews(
          images,
          fileURLToPath(dir),
          createPreviewCache(cacheFolder),
          (finished) => showProgress(finished, images.length),
        );
        if (failures.length > 0) {
          const lines = failures.map(({ message }) => message).join('\n');
          throw new Error(`Preview images could not be drawn.\n${lines}`, {
            cause: failures[0]?.cause,
          });
        }
        const unchanged = images.length - drawn;
        logger.info(`${images.length} preview images: ${drawn} drawn, ${unchanged} unchanged`);
      },
    },
  };
}
