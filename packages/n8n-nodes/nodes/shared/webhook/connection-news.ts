import type { ConnectionEvent, VendorWebhook } from '@invitekit/clients';
import { toItem } from '../item.ts';
import type { Identity, News } from './news.ts';

/** The new connections in a delivery, as the polling trigger says them, which can tell more of whose invitation it was. */
export function connectionNews(webhook: VendorWebhook, body: Buffer): readonly News[] {
  return webhook.parse(body).map((event) => {
    const { accountId, vendor, member, connectedAt, raw } = event;
    const identity = identityOf(event);
    return {
      accountId,
      identity,
      async toItem({ simplify, accountId }) {
        const told = { event: 'accepted', vendor, accountId, member, connectedAt, isCertain: false, raw };
        return { identities: [identity], item: toItem(told, simplify) };
      },
    };
  });
}

function identityOf({ id, accountId, member, toldAt }: ConnectionEvent): Identity {
  const person = member.id ?? member.publicIdentifier ?? member.profileUrl ?? member.name;
  return id === null ? [accountId, person, toldAt] : [id];
}
