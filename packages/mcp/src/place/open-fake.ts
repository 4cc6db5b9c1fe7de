import { createHash } from 'node:crypto';
import path from 'node:path';
import { connectToMockServer, MockControlError, type SandboxHandle, startMockServer } from '@invitekit/mock-server';
import type { Settings } from '../settings/read-settings.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { makeClient } from './make-client.ts';
import type { Place } from './place.ts';

const ownSandbox = 'mcp';

/** Its time is the real one. Few invitations are pending, so that the limits of the day leave room. */
const beginning = () => ({
  id: ownSandbox,
  invitations: 12,
  clock: { now: new Date().toISOString(), running: true },
});

const mostAdded = 200;

/** A fake of this process, which keeps its world in the folder of the state. It knows the people of the lists. */
export async function openOwnFake(settings: Settings): Promise<Place> {
  const server = await startMockServer({ state: path.join(settings.state, 'fake-world.db') }).catch(
    (error: unknown) => {
      const why = error instanceof Error ? error.message.replaceAll(settings.state, 'state') : '';
      throw new SettingsError(
        `The fake of this state folder cannot start. Another invitekit-mcp may use it: end that one, or start \`npx @invitekit/mock-server\` and give both --fake http://127.0.0.1:4010.\n${why}`,
      );
    },
  );
  const sandbox = await server.openSandbox(ownSandbox).catch(() => server.sandbox(beginning()));
  await addPeople(sandbox, settings);
  return { ...placeIn(sandbox, settings), memory: 'own-fake.db', page: server.url, close: () => server.close() };
}

async function addPeople(sandbox: SandboxHandle, { lists }: Settings): Promise<void> {
  const names = [...lists.values()].flat().flatMap(({ member }) => member.publicIdentifier ?? []);
  for (const name of names.slice(0, mostAdded)) await sandbox.putMember(name).catch(() => {});
}

/** @throws {SettingsError} where no fake answers, or it has no such sandbox. */
export async function openOtherFake(settings: Settings, address: string, sandboxId: string): Promise<Place> {
  const sandbox = await openSandbox(address, sandboxId);
  let life = '';
  const place = placeIn(sandbox, settings, {
    headers: { [lifeHeader]: 'which' },
    afterAnswer: ({ responseHeaders }) => {
      life ||= responseHeaders[lifeHeader] ?? '';
    },
  });
  // What was done in another life of the sandbox does not count.
  await place.readClock();
  const memory = createHash('sha256').update(`${address} ${sandboxId} ${life}`).digest('hex').slice(0, 16);
  return { ...place, memory: `fake-${memory}.db`, page: address, close: async () => {} };
}

/** By which a fake says that its sandbox has begun anew. */
const lifeHeader = 'x-invitekit-sandbox';

async function openSandbox(address: string, id: string): Promise<SandboxHandle> {
  try {
    return await connectToMockServer(address).openSandbox(id);
  } catch (error) {
    if (!(error instanceof MockControlError)) throw error;
    throw new SettingsError(`--fake: ${error.message} Start a fake with: npx @invitekit/mock-server`);
  }
}

type Listening = Pick<Parameters<typeof makeClient>[0], 'afterAnswer' | 'headers'>;

function placeIn(
  sandbox: SandboxHandle,
  { config }: Settings,
  listening: Listening = {},
): Omit<Place, 'memory' | 'page' | 'close'> {
  const { vendor, creditsPerRun } = config;
  const { baseUrl, apiKey, accountId } = sandbox.connection(vendor);
  const client = makeClient({ vendor, apiKey, accountId, baseUrl, ...listening }, creditsPerRun);
  return {
    mode: 'fake',
    client,
    account: accountId,
    secrets: [apiKey],
    async readClock() {
      // Free at every vendor.
      await client.listAccounts().catch(() => {});
    },
  };
}
