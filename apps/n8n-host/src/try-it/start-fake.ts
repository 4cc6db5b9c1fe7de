import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { applyScenario, type MockServer, type Rehearser, startMockServer } from '@invitekit/mock-server';
import { nextMorning } from './fake-time.ts';

export interface FakeOptions {
  /** What the fake keeps is kept here. */
  readonly folder: string;
  readonly port: number;
  readonly timeZone: string;
  /** Rehearses workflows for the fake's page. */
  readonly rehearser: Rehearser;
}

/** Starts the fake with what it has kept. A new one begins on a Monday at 10:00, so that invitations leave at once. */
export async function startFake({ folder, port, timeZone, rehearser }: FakeOptions): Promise<MockServer> {
  const state = path.join(folder, 'state.sqlite');
  const isNew = !existsSync(state);
  await mkdir(folder, { recursive: true });
  const fake = await startMockServer({ port, state, rehearser, report: (error) => console.error(error) });
  if (isNew) {
    const clock = { now: nextMorning(new Date(), timeZone, ['Mon']).toISOString(), running: true };
    await applyScenario(fake, { sandboxes: [{ id: 'default', samples: true, clock }] });
  }
  return fake;
}
