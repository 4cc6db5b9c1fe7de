import type { CallControl } from './call-control.ts';
import { MockControlError } from './control-error.ts';
import type { VendorName } from './generated.ts';
import { createJournalHandle } from './journal-handle.ts';
import type { AccountHandle, SandboxHandle } from './sandbox-handle.ts';
import type { AccountStatus, ClockChange, SandboxDescription } from './types.ts';

const pageSize = 250;

/** A handle on a sandbox that is there. */
export function createSandboxHandle(call: CallControl, description: SandboxDescription): SandboxHandle {
  const { id } = description;
  const path = { id };
  let known = description;

  const setClock = (change: ClockChange) => call('post', '/sandboxes/{id}/clock', { path, body: change });
  const settle = (verb: 'accept' | 'ignore' | 'withdraw') => (invitation: string) =>
    call('post', `/sandboxes/{id}/invitations/{invitation}/${verb}`, { path: { id, invitation } });

  return {
    id,
    connection: (vendor, owner) => connectionIn(known, vendor, owner),

    clock: async () => (await call('get', '/sandboxes/{id}', { path })).clock,
    advance: (duration) => setClock({ advance: duration }),
    moveTo: async (time) => await setClock({ to: isoTime(time) }),
    setClock,

    fault: (body) => call('post', '/sandboxes/{id}/faults', { path, body }),
    faults: async () => (await call('get', '/sandboxes/{id}/faults', { path })).faults,
    async removeFaults(fault) {
      if (fault === undefined) await call('delete', '/sandboxes/{id}/faults', { path });
      else await call('delete', '/sandboxes/{id}/faults/{fault}', { path: { id, fault } });
    },

    journal: createJournalHandle(call, id),

    invitations: (filter = {}) =>
      readPages(async (range) => {
        const page = await call('get', '/sandboxes/{id}/invitations', { path, query: { ...filter, ...range } });
        return { items: page.invitations, total: page.total };
      }),
    accept: settle('accept'),
    ignore: settle('ignore'),
    withdraw: settle('withdraw'),
    receive: (body = {}) => call('post', '/sandboxes/{id}/invitations', { path, body }),
    connections: (filter = {}) =>
      readPages(async (range) => {
        const page = await call('get', '/sandboxes/{id}/connections', { path, query: { ...filter, ...range } });
        return { items: page.connections, total: page.total };
      }),
    conversations: (filter = {}) =>
      readPages(async (range) => {
        const page = await call('get', '/sandboxes/{id}/conversations', { path, query: { ...filter, ...range } });
        return { items: page.conversations, total: page.total };
      }),
    messages: (conversation, account) =>
      readPages(async (range) => {
        const query = { ...range, ...(account !== undefined && { account }) };
        const within = { path: { id, conversation }, query };
        const page = await call('get', '/sandboxes/{id}/conversations/{conversation}/messages', within);
        return { items: page.messages, total: page.total };
      }),
    write: (body = {}) => call('post', '/sandboxes/{id}/messages', { path, body }),
    members: (search) =>
      readPages(async (range) => {
        const query = { ...range, ...(search !== undefined && { search }) };
        const page = await call('get', '/sandboxes/{id}/members', { path, query });
        return { items: page.members, total: page.total };
      }),
    putMember: (publicIdentifier, body = {}) =>
      call('put', '/sandboxes/{id}/members/{publicIdentifier}', { path: { id, publicIdentifier }, body }),

    accounts: async () => (await call('get', '/sandboxes/{id}/accounts', { path })).accounts,
    account: (owner) => createAccountHandle(call, id, owner),

    credits: async () => (await call('get', '/sandboxes/{id}/ledger', { path })).balance,
    ledger: () => call('get', '/sandboxes/{id}/ledger', { path }),
    async setCredits(balance) {
      await call('post', '/sandboxes/{id}/ledger', { path, body: { balance } });
    },

    webhooks: async () => (await call('get', '/sandboxes/{id}/webhooks', { path })).webhooks,
    deliveries: async () => (await call('get', '/sandboxes/{id}/deliveries', { path })).deliveries,
    redeliver: (delivery) =>
      call('post', '/sandboxes/{id}/deliveries/{delivery}/redeliver', { path: { id, delivery } }),
    forgetDeliveries: async () => (await call('delete', '/sandboxes/{id}/deliveries', { path })).removed,

    snapshot: () => call('get', '/sandboxes/{id}/snapshot', { path }),
    async restore(snapshot) {
      known = await call('put', '/sandboxes/{id}/snapshot', { path, body: snapshot });
    },
    async fork(options = {}) {
      return createSandboxHandle(call, await call('post', '/sandboxes/{id}/fork', { path, body: options }));
    },
    async reset() {
      known = await call('post', '/sandboxes/{id}/reset', { path });
    },
    delete: () => removeUnless([404]),
    // With a server that is gone, its sandboxes are gone; and the default one stays.
    [Symbol.asyncDispose]: () => removeUnless([404, 409, undefined]),
  };

  async function removeUnless(gone: readonly (number | undefined)[]): Promise<void> {
    await call('delete', '/sandboxes/{id}', { path }).catch((error: unknown) => {
      if (!(error instanceof MockControlError && gone.includes(error.status))) throw error;
    });
  }
}

function isoTime(time: Date | string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw new MockControlError(`"${time}" is not a time.`);
  return date.toISOString();
}

function connectionIn({ vendors }: SandboxDescription, vendor: VendorName, owner: string | undefined) {
  const access = vendors[vendor];
  const accounts = access?.accounts ?? [];
  const account = owner === undefined ? accounts[0] : accounts.find(({ name }) => name === owner);
  if (access === undefined) {
    throw new MockControlError(`There is no vendor ${vendor}. There are: ${Object.keys(vendors).join(', ')}`);
  }
  if (account === undefined) {
    throw new MockControlError(
      `There is no account of ${owner}. There are: ${accounts.map(({ name }) => name).join(', ')}`,
    );
  }
  const { baseUrl, apiKey, otherKeys } = access;
  return { baseUrl, apiKey, otherKeys, accountId: account.id };
}

interface Range {
  readonly limit: number;
  readonly offset: number;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

async function readPages<Item>(read: (range: Range) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (;;) {
    const page = await read({ limit: pageSize, offset: items.length });
    items.push(...page.items);
    if (page.items.length === 0 || items.length >= page.total) return items;
  }
}

function createAccountHandle(call: CallControl, id: string, owner: string): AccountHandle {
  const setStatus = async (status: AccountStatus) => {
    await call('post', '/sandboxes/{id}/accounts/{account}', { path: { id, account: owner }, body: { status } });
  };
  return {
    setStatus,
    disconnect: () => setStatus('disconnected'),
    restrict: () => setStatus('restricted'),
    connect: () => setStatus('connected'),
  };
}
