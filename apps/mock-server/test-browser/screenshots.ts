/** Takes the pictures of the documentation anew: what a person sees of a sandbox in which something goes on. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startMockServer } from '../src/index.ts';
import { makeBusySandbox } from './support/busy-sandbox.ts';
import { launchChromium } from './support/launch.ts';
import { startReceiver } from './support/receiver.ts';

const folder = fileURLToPath(new URL('../../../docs/mock-server/', import.meta.url));

await mkdir(folder, { recursive: true });
using receiver = await startReceiver();
const mock = await startMockServer();
const browser = await launchChromium();
try {
  const id = await makeBusySandbox(mock, 'checkout-test', receiver.url);
  for (const theme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: theme });
    for (const tab of ['invitations', 'journal', 'faults', 'people', 'conversations', 'webhooks', 'vendors']) {
      await page.goto(`${mock.url}/#${id}/${tab}`);
      await page.locator('.live[data-live="true"]').waitFor();
      if (tab === 'journal') {
        await page.locator('.journal tbody button').nth(3).click();
        await page.locator('.entry').waitFor();
      }
      await page.locator('.panel :is(tbody tr, li, pre)').first().waitFor();
      // Nothing shows what only shows below the mouse.
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `${folder}${tab}-${theme}.png`, animations: 'disabled' });
      console.log(`docs/mock-server/${tab}-${theme}.png`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await mock.close();
}
