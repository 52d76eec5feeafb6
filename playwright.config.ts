// How the browser tests run: the shipped extension in Chromium, two at a time.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 8000 },
  workers: 2,
  fullyParallel: true,
  // A busy machine may stall a browser for a minute. What passes at its second try is named, and .ci/sum-tests.ts allows few of them.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./tests/e2e/support/table-reporter.ts'], ['json', { outputFile: '.cache/tests/playwright.json' }]],
});
