import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  testDir: pathTo('./tests/e2e'),
  outputDir: pathTo('./test-results'),
  globalSetup: pathTo('./tests/e2e/boards.ts'),
  fullyParallel: true,
  forbidOnly: true,
  reporter: process.env['CI'] ? 'line' : 'list',
  timeout: 60_000,
  use: {
    launchOptions: findBrowser(),
    locale: 'en-GB',
    timezoneId: 'Pacific/Auckland',
  },
});
