import type { Browser, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { type MockServer, startMockServer } from '../../src/index.ts';
import { launchChromium } from './launch.ts';

interface Fixtures {
  readonly browser: Browser;
  /** A fake of this test's own, which holds its answers against what it documents. */
  readonly mock: MockServer;
  /** What the page logged as wrong; a test that brings it about takes it out. */
  readonly errors: string[];
  /** A page of 1280 by 800. The test fails when it logs an error, or when it asks anybody but the fake. */
  readonly page: Page;
}

export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  mock: async ({}, use) => {
    const failures: unknown[] = [];
    const mock = await startMockServer({ validateAnswers: true, report: (error) => failures.push(error) });
    await use(mock);
    await mock.close();
    expect(failures).toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  errors: async ({}, use) => {
    const errors: string[] = [];
    await use(errors);
    expect(errors).toEqual([]);
  },
  page: async ({ browser, mock, errors }, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: mock.url });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      const isWrong = ['error', 'warning'].includes(message.type());
      if (isWrong && !isRefusal(message.text())) errors.push(message.text());
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== mock.url) elsewhere.push(request.url());
    });
    await use(page);
    await context.close();
    expect(elsewhere).toEqual([]);
  },
});

/** Chromium notes every answer of 400 and more as an error; tests that are about refusals look at the words instead. */
function isRefusal(message: string): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(message);
}
