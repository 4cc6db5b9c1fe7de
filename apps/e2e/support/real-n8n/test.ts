import { N8nApi } from '@invitekit/n8n-host';
import { test as base, inject } from 'vitest';
import { Sandbox } from '../sandbox.ts';
import { RealN8n } from './real-n8n.ts';

interface Fixtures {
  /** The real n8n that all files share. What a file makes in it is removed with the n8n. */
  readonly n8n: RealN8n;
  /** The file's own world of the fake, with nobody but the two accounts acting. */
  readonly sandbox: Sandbox;
  /** Makes another sandbox. */
  readonly createSandbox: (plan?: object) => Promise<Sandbox>;
}

/** A real n8n, with the package as it would be published, and the real fake. */
export const test = base.extend<Fixtures>({
  n8n: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of what a fixture needs from here.
    async ({}, use) => {
      const { session, logFile } = inject('n8n');
      await use(new RealN8n(new N8nApi(session), logFile));
    },
    { scope: 'file' },
  ],
  createSandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      await use((plan) => Sandbox.create(inject('fakeUrl'), plan));
    },
    { scope: 'file' },
  ],
  sandbox: [
    async ({ createSandbox }, use) => {
      await use(await createSandbox({ linkedin: { activity: 'quiet' } }));
    },
    { scope: 'file' },
  ],
});
