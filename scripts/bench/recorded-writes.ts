import type { ApiResponse, InvitationClient } from '@invitekit/clients';
import type { Plan, SandboxHandle } from '@invitekit/mock-server';
import type { VendorName } from '@invitekit/specs/vendors';
import type { Answered } from './answers.ts';
import type { NamedFake } from './fake.ts';
import { createRecordingClient } from './record.ts';
import type { LoadRequest } from './wrk.ts';

const writes = ['send', 'withdraw', 'accept'] as const;

export type Write = (typeof writes)[number];

/** Requests of which each can be made once, and what the first of their kind was answered. */
export interface RecordedWrite extends Answered {
  readonly vendor: VendorName;
  readonly write: Write;
  readonly requests: readonly LoadRequest[];
}

/** Everything that a vendor's client does to invitations, so many times to different ones. */
export async function recordWrites(
  fake: NamedFake,
  vendors: readonly VendorName[],
  times: number,
): Promise<readonly RecordedWrite[]> {
  const recorded: RecordedWrite[] = [];
  for (const vendor of vendors) {
    const sandbox = await fake.sandbox(planFor(times + 1));
    for (const write of writes) recorded.push(await recordWrite(sandbox, vendor, write));
  }
  return recorded;
}

/** The first account has what can be withdrawn and accepted; it can invite those whom the second one knows. */
function planFor(people: number): Plan {
  return {
    linkupCredits: 1_000_000_000,
    accounts: [
      { invitations: people, received: { connection: people }, connections: 0 },
      { invitations: 0, connections: people * 2 },
    ],
    linkedin: { weeklyInvitations: { premium: 100_000 } },
    vendors: { connectsafely: { pageSize: 100, weeklyConnects: 100_000 } },
  };
}

/** One is really made; the others are answered with its answer, and only noted. */
async function recordWrite(sandbox: SandboxHandle, vendor: VendorName, write: Write): Promise<RecordedWrite> {
  const real = createRecordingClient(sandbox, vendor);
  const [first, ...others] = await actsFor(sandbox, real.client, write);
  if (first === undefined) throw new Error(`There is nobody to ${write} at ${vendor}`);
  await first(real.client);
  const { request, answer } = real.latest();

  const noted = createRecordingClient(sandbox, vendor, ({ method }) => (isRead(method) ? undefined : answer));
  const requests: LoadRequest[] = [];
  for (const act of others) {
    await act(noted.client);
    requests.push(noted.latest().request);
  }
  return { name: `${vendor}-${write}`, vendor, write, request, requests, answer: jsonOf(answer), size: null };
}

type Act = (client: InvitationClient) => Promise<unknown>;

async function actsFor(sandbox: SandboxHandle, client: InvitationClient, write: Write): Promise<readonly Act[]> {
  switch (write) {
    case 'send': {
      const people = await sandbox.connections({ account: 'grace-hopper' });
      return people
        .filter(({ member }) => member.reachable)
        .map(
          ({ member: { id, publicIdentifier } }) =>
            (by) =>
              by.send({ member: { id, publicIdentifier } }),
        );
    }
    case 'withdraw':
      return (await Array.fromAsync(client.listAllSent())).map((invitation) => (by) => by.withdraw(invitation));
    case 'accept':
      return (await Array.fromAsync(client.listAllReceived()))
        .filter(({ kind }) => kind === 'connection')
        .map((invitation) => (by) => by.accept(invitation));
  }
}

function isRead(method: string): boolean {
  return method.toLowerCase() === 'get';
}

/** Some answers have no body; a bare server answers those with nothing as well. */
function jsonOf({ body }: ApiResponse): string {
  return body === '' ? 'null' : body;
}
