/** Takes the pictures of the documentation anew: what a person sees of a sandbox in which something goes on. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startMockServer } from '../src/index.ts';
import { startReceiver } from '../test/receiver.ts';
import { makeBusySandbox } from './support/busy-sandbox.ts';
import { launchChromium } from './support/launch.ts';

const folder = fileURLToPath(new URL('../../../docs/mock-server/', import.meta.url));

const viewport = { width: 1280, height: 800 };

const pictures = [
  { name: 'connect', address: 'connect/unipile', theme: 'light', shows: '.snippet' },
  { name: 'journal', address: 'journal', theme: 'light', shows: '.journal .person' },
  { name: 'request', address: 'journal/5', theme: 'dark', shows: '.entry' },
] as const;

await mkdir(folder, { recursive: true });
await using receiver = await startReceiver();
const mock = await startMockServer({ port: 4010 });
const browser = await launchChromium();
try {
  const id = await makeBusySandbox(mock, 'checkout-test', receiver.url);
  for (const { name, address, theme, shows } of pictures) {
    const page = await browser.newPage({ viewport, colorScheme: theme });
    await page.goto(`${mock.url}/#${id}/${address}`);
    await page.locator('.live[data-live="true"]').waitFor();
    await page.locator(shows).filter({ hasText: /./ }).first().waitFor();
    // Nothing shows what only shows below the mouse.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
    console.log(`docs/mock-server/${name}.png`);
    await page.close();
  }
} finally {
  await browser.close();
  await mock.close();
}
