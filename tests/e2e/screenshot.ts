import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { runScript } from '../../src/cli/run-script.ts';
import { serveBoard } from '../../src/cli/server.ts';
import { runCommand } from '../../src/lib/user-error.ts';
import { ROOT } from './boards.ts';
import { findBrowser } from './browser.ts';

// npm run screenshot: takes the README's screenshot of the board.
await runCommand(async () => {
  const given = readCommandLine(
    {
      name: 'screenshot',
      about: ['Builds the board, and takes the picture of its front page at the top of README.md.'],
      examples: [''],
      options: {},
    },
    process.argv.slice(2),
  );
  if (!given) return;
  process.exitCode = await runScript(join(ROOT, 'src/cli/build.ts'));
  if (process.exitCode === 0) await takeScreenshot();
});

async function takeScreenshot(): Promise<void> {
  const server = await serveBoard({ folder: join(ROOT, 'dist') });
  const browser = await chromium.launch(findBrowser());
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
  });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(ROOT, '.github/screenshot.png') });
  await browser.close();
  await server.close();
  console.log('Wrote .github/screenshot.png');
}
