import { forAccount } from '../../vendor/for-account.ts';
import type { OperationContext } from '../../vendor/operation-types.ts';
import { ok } from '../../vendor/outcome.ts';
import { type AccountView, nothing } from '../../world/views.ts';
import { accountId } from './accounts.ts';
import type { ConnectSafelyHandlers } from './handlers.ts';
import { presentRelationship } from './network-presenter.ts';
import { findPerson, urnOf } from './people.ts';
import { checkQuota, countUse } from './quota.ts';
import type { ConnectSafelySettings } from './settings.ts';

type NetworkOperation =
  | 'checkRelationship'
  | 'checkRelationshipForAccount'
  | 'followUser'
  | 'getConnectionCount'
  | 'getNetworkSummary';

/** Nobody's groups, events, pages and newsletters are simulated. */
const madeUp = { groups: 6, events: 2, pages: 31, newsletters: 4 } as const;

export const networkRoutes: Pick<ConnectSafelyHandlers, NetworkOperation> = {
  checkRelationship: forAccount((request) => checkRelationship(request)),

  checkRelationshipForAccount: forAccount((request) => checkRelationship(request)),

  followUser: forAccount(async (context) => {
    const { sandbox, account, body, settings, now } = context;
    const { action = 'follow' } = body;
    const person = findPerson(sandbox.world, body, settings);
    if (!person.ok) return person;
    const refused = checkQuota(context, 'FOLLOW');
    if (refused !== undefined) return refused;
    const outcome =
      action === 'follow'
        ? await sandbox.world.follow(account.account, person.value, now.getTime())
        : sandbox.world.unfollow(account.account, person.value);
    if (!outcome.ok) return outcome;
    countUse(context, 'FOLLOW');
    return ok({
      success: true,
      action,
      profileUrn: urnOf(person.value),
      message: `Successfully ${action}ed user`,
    });
  }),

  getConnectionCount: forAccount(({ sandbox, account: { account } }) =>
    ok({
      success: true,
      accountId: accountId(account.ordinal),
      connectionCount: sandbox.world.connections(account, nothing).total,
    }),
  ),

  getNetworkSummary: forAccount(({ sandbox, account: { account } }) =>
    ok({
      success: true,
      accountId: accountId(account.ordinal),
      connections: sandbox.world.connections(account, nothing).total,
      ...madeUp,
    }),
  ),
};

type RelationshipRequest = Pick<OperationContext<ConnectSafelySettings, unknown>, 'sandbox' | 'settings'> & {
  readonly account: AccountView;
  readonly path: { readonly profileId: string };
};

function checkRelationship({ sandbox: { world }, account: { account }, path, settings }: RelationshipRequest) {
  const person = findPerson(world, path, settings);
  if (!person.ok) return person;
  const { state } = world.relationship(account, person.value);
  return ok(presentRelationship(person.value, state, accountId(account.ordinal)));
}
