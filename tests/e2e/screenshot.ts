import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveBoard } from '../../src/cli/server.ts';
import { ROOT } from './boards.ts';
import { findBrowser } from './browser.ts';

// `npm run screenshot` takes the README's screenshot of the built example board.
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
