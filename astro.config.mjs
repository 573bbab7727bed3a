// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { corkboard } from './src/integrations/corkboard.ts';
import { readEnvironment } from './src/lib/environment.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const environment = readEnvironment(process.env, root);

export default defineConfig({
  base: environment.basePath,
  publicDir: environment.public,
  trailingSlash: 'always',
  // The default drops the space between inline elements on two lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), ...corkboard({ environment, root })],
  vite: {
    build: {
      // An inlined asset would be a data: URL, which the content policy blocks.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX with a directive of its own, which the bundler need not keep.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
