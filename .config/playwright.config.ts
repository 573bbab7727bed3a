import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tests/e2e/browser.ts';

export default defineConfig({
  testDir: fileURLToPath(new URL('../tests/e2e', import.meta.url)),
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  globalSetup: fileURLToPath(new URL('../tests/e2e/boards.ts', import.meta.url)),
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
