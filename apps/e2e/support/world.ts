import type { Invitation, Person, SandboxHandle } from '@invitekit/mock-server';
import { given } from './listings.ts';

type Shown = Pick<SandboxHandle, 'invitations' | 'connections' | 'members'>;

/** Somebody of the sandbox, by exact public identifier. */
export async function personIn(sandbox: Shown, publicIdentifier: string): Promise<Person> {
  const found = await sandbox.members(publicIdentifier);
  return given(found.find((person) => person.publicIdentifier === publicIdentifier));
}

/** What is pending between the first account and somebody. */
export async function pendingWith(sandbox: Shown, publicIdentifier: string): Promise<Invitation> {
  const found = await sandbox.invitations({ account: 'ada-lovelace', state: 'pending', search: publicIdentifier });
  return given(found.find(({ member }) => member.publicIdentifier === publicIdentifier));
}

/** The invitations to connect that are pending, and the connections, of an account: what every vendor can list of it. */
export async function worldOf(sandbox: Shown, account = 'ada-lovelace') {
  const pending = await sandbox.invitations({ account, state: 'pending', kind: 'connection' });
  const connections = await sandbox.connections({ account });
  return {
    sent: pending.filter(({ direction }) => direction === 'sent').map(({ member }) => member.publicIdentifier),
    received: pending.filter(({ direction }) => direction === 'received').map(({ member }) => member.publicIdentifier),
    connections: connections.map(({ member }) => member.publicIdentifier),
  };
}

/** In what relation an account is to somebody, as clients say it. */
export async function stateOf(sandbox: Shown, account: string, publicIdentifier: string) {
  const { sent, received, connections } = await worldOf(sandbox, account);
  if (connections.includes(publicIdentifier)) return 'connected';
  if (received.includes(publicIdentifier)) return 'received';
  return sent.includes(publicIdentifier) ? 'sent' : 'none';
}
