import express, { type Request, type Router } from 'express';
import type { VendorModule } from '../http/vendor-module.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AccountView } from '../world/views.ts';
import { ControlError } from './control-error.ts';
import { parse } from './parse.ts';
import { accountChangeSchema, incomingInvitationSchema } from './schemas.ts';

interface PeopleSettings {
  readonly find: (request: Request) => Sandbox;
  readonly vendors: readonly VendorModule[];
}

/** What others do at once: they answer an invitation, they invite, LinkedIn disconnects an account. */
export function createPeopleRouter({ find, vendors }: PeopleSettings): Router {
  const router = express.Router({ caseSensitive: true });

  for (const [verb, state] of [
    ['accept', 'accepted'],
    ['ignore', 'ignored'],
  ] as const) {
    router.post(`/sandboxes/:id/invitations/:invitation/${verb}`, async (request, response) => {
      const sandbox = find(request);
      const answer = await sandbox.exclusively(async () => {
        const name = String(request.params['invitation']);
        const settled = await sandbox.world.settle(linkedInId(name), state, sandbox.clock.now().getTime());
        if (settled === undefined) throw new ControlError(404, `There is no pending invitation ${name}.`);
        return { id: settled.id, state: settled.state };
      });
      await sandbox.deliveries.settled();
      response.json(answer);
    });
  }
  router.post('/sandboxes/:id/invitations', async (request, response) => {
    const sandbox = find(request);
    const { from, to, note } = parse(incomingInvitationSchema, request.body ?? {});
    await sandbox.exclusively(async () => {
      const { world } = sandbox;
      const { account } = findAccount(sandbox, to);
      const member = from === undefined ? world.strangers(account, 1)[0] : world.findMember(from);
      if (member === undefined) throw new ControlError(404, `There is no member ${from}.`);
      if (member.id === account.id) throw new ControlError(409, `${to} cannot invite their own account.`);
      const received = await world.receive(member, account, note, sandbox.clock.now().getTime());
      if (received === undefined) {
        const detail = `${member.publicIdentifier} and ${to} are connected, or an invitation between them is pending.`;
        throw new ControlError(409, detail);
      }
      response.status(201).json({ id: received.id, state: received.state, from: member.publicIdentifier });
    });
  });
  router.post('/sandboxes/:id/accounts/:account', async (request, response) => {
    const sandbox = find(request);
    const { status } = parse(accountChangeSchema, request.body ?? {});
    const answer = await sandbox.exclusively(async () => {
      const { account, owner } = findAccount(sandbox, String(request.params['account']));
      const changed = await sandbox.world.setStatus(account, status, sandbox.clock.now().getTime());
      return { owner: owner.publicIdentifier, status: changed.status };
    });
    await sandbox.deliveries.settled();
    response.json(answer);
  });
  return router;

  /** Vendors name an invitation by LinkedIn's digits, by a URN that ends in them, or in a way of their own. */
  function linkedInId(name: string): string {
    const own = vendors.map((vendor) => vendor.readInvitationId(name)).find((id) => id !== undefined);
    return own ?? /\d{19}$/.exec(name)?.[0] ?? name;
  }
}

function findAccount(sandbox: Sandbox, publicIdentifier: string): AccountView {
  const accounts = sandbox.world.accounts();
  const found = accounts.find(({ owner }) => owner.publicIdentifier === publicIdentifier);
  if (found !== undefined) return found;
  const known = accounts.map(({ owner }) => owner.publicIdentifier).join(', ');
  throw new ControlError(404, `No account belongs to ${publicIdentifier}. There are: ${known}`);
}
