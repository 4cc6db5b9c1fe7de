/** Takes the picture of the documentation anew: the page of a rehearsal in rough weather of a program that makes mistakes. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { InvitationError } from '@invitekit/clients';
import { type ProgramTools, type RehearsedPerson, rehearse, renderHtml } from '@invitekit/rehearsal';
import { chromium } from 'playwright-core';

const { values } = parseArgs({ options: { views: { type: 'string' } } });

const names = [
  'Amara Okafor',
  'Jonas Lindqvist',
  'Mei Tanaka',
  'Rosa Delgado',
  'Piotr Nowak',
  'Leila Haddad',
  'Tomás Silva',
];
const people: readonly RehearsedPerson[] = Array.from({ length: 420 }, (_, index) => ({
  name: names[index % names.length] ?? '',
  publicIdentifier: `person-number-${index + 1}`,
  columns: {},
}));

/** Sends a batch each weekday at nine, reads the list before each, and begins anew after a failure. */
async function carelessly({ client, clock, step }: ProgramTools): Promise<void> {
  let next = 0;
  for (let day = 0; ; day += 1) {
    const start = new Date(Date.UTC(2026, 5, 1 + day, day % 9 === 4 ? 2 : 7, 12));
    await clock.until(start);
    if (start.getUTCDay() % 6 === 0) continue;
    for (let count = 0; count < 14 + ((day * 7) % 9); count += 1) {
      const person = people[next % people.length];
      if (person === undefined) return;
      await step('Get Many Invitations', async () => {
        if (count % 4 === 0) for await (const _ of client.listAllSent());
      }).catch(() => undefined);
      try {
        await step('Send Invitation', () => client.send({ member: { publicIdentifier: person.publicIdentifier } }));
        next += 1;
      } catch (error) {
        if (!InvitationError.isInstance(error)) throw error;
        next += error.code === 'already-invited' ? 1 : 0;
        break;
      }
      await clock.sleep((day % 3 === 0 ? 1 : 11) * 60_000);
    }
  }
}

const { report } = await rehearse(carelessly, {
  vendor: 'linkup',
  name: 'Invite leads',
  days: 60,
  seed: 4,
  weather: 'rough',
  people,
  policy: { timeZone: 'Europe/Berlin', account: 'established' },
  sandbox: { invitations: 60, linkupCredits: 4000 },
});

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const content = renderHtml(report);
  const page = await browser.newPage({ viewport: { width: 1280, height: 1180 }, colorScheme: 'light' });
  await page.setContent(content);
  const picture = fileURLToPath(new URL('../../../docs/rehearsal.png', import.meta.url));
  await page.screenshot({ path: picture });
  console.log('docs/rehearsal.png');
  if (values.views !== undefined) {
    await writeFile(`${values.views}/page.html`, content);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const name = `${values.views}/${colorScheme}-${width}`;
        for (let top = 0; top < height; top += 1600) {
          const clip = { x: 0, y: top, width, height: Math.min(1600, height - top) };
          await page.screenshot({ path: `${name}-${top / 1600}.png`, fullPage: true, clip });
        }
      }
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.screenshot({
      path: `${values.views}/print.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width: 720, height: 1800 },
    });
    await page.pdf({ path: `${values.views}/page.pdf`, format: 'A4', printBackground: true });
  }
} finally {
  await browser.close();
}
