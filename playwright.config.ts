// How the browser tests run: the shipped extension in Chromium, two at a time, no second chances.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 8000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./tests/e2e/support/table-reporter.ts'], ['json', { outputFile: '.cache/tests/playwright.json' }]],
});
