import type { ApiRequest, InvitationClient } from '@invitekit/clients';
import type { Plan } from '@invitekit/mock-server';
import { type CommonOperation, vendors } from '@invitekit/specs/vendors';
import { given } from './listings.ts';
import type { Sandbox } from './sandbox.ts';

/** How an error comes about over HTTP. */
export interface Cause {
  /** What the sandbox starts with. */
  readonly plan?: Plan;
  /** Acts for this account instead of the first one. */
  readonly accountId?: string;
  /** Changes the client's request on its way. */
  readonly change?: (request: ApiRequest) => ApiRequest;
  /** Asks the fake for the error, because only the provider could cause it. */
  readonly fault?: true;
  /** What makes it happen, through the real client. Default: lists the sent invitations. */
  readonly act?: (client: InvitationClient, sandbox: Sandbox) => Promise<unknown>;
  /** What is refused. Default: listing the sent invitations; of what is had on demand, any that documents it. */
  readonly by?: CommonOperation;
  /** The same where it is an operation of the vendor's own. */
  readonly operation?: string;
}

/** Only the provider could cause it. */
export const onDemand: Cause = { fault: true };

/** Something that a client does and the vendor refuses. */
export const doing = (by: CommonOperation, act: NonNullable<Cause['act']>, plan?: Plan): Cause => ({
  by,
  act,
  ...(plan !== undefined && { plan }),
});

const sophie = { publicIdentifier: 'sophie-germain' };

export const invites = (publicIdentifier: string): Cause =>
  doing('send', (client) => client.send({ member: { publicIdentifier } }));

export const invitesTwice = doing('send', async (client) => {
  await client.send({ member: sophie });
  await client.send({ member: sophie });
});

export const invitesAfterWithdrawing = doing('send', async (client) => {
  await client.send({ member: sophie });
  await client.withdraw({ member: sophie });
  await client.send({ member: sophie });
});

/** No invitation is left in this week. */
export const weekIsOver: Plan = { linkedin: { weeklyInvitations: { premium: 0 } } };

export const acceptsTwice = doing('accept', async (client) => {
  const invitation = given((await client.listReceived({ limit: 1 })).items[0]);
  await client.accept(invitation);
  await client.accept(invitation);
});

const keyHeaders = Object.values(vendors).flatMap((vendor) => vendor.keyHeaders.map(({ header }): string => header));

export const noKey: Cause = {
  change: ({ headers, ...request }) => ({ ...request, headers: without(headers, keyHeaders) }),
};

export const wrongKey: Cause = {
  change: ({ headers, ...request }) => ({
    ...request,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace(/mock-\w+-[\w-]+/, 'mock-wrong')]),
    ),
  }),
};

/** An account that no sandbox has. */
export const account = (accountId: string): Cause => ({ accountId });

export const disconnected: Cause = { plan: { accounts: [{ status: 'disconnected' }] } };

export const restricted: Cause = { plan: { accounts: [{ status: 'restricted' }] } };

export const noCredits: Cause = { plan: { linkupCredits: 0 } };

/** Sets a query parameter. */
export const query = (name: string, value: string): Cause => ({
  change: ({ url, ...request }) => {
    const changed = new URL(url);
    changed.searchParams.set(name, value);
    return { ...request, url: changed.href };
  },
});

/** Leaves a query parameter out. */
export const noQuery = (name: string): Cause => ({
  change: ({ url, ...request }) => {
    const changed = new URL(url);
    changed.searchParams.delete(name);
    return { ...request, url: changed.href };
  },
});

/** Replaces a piece of the body's text. */
export const body = (from: string | RegExp, to: string): Cause => ({
  change: ({ body: text = '', ...request }) => ({ ...request, body: text.replace(from, to) }),
});

function without(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
