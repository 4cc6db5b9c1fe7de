import type { Invitation } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';

/** The output item for an invitation: the common vocabulary, without the vendor's answer, which may hold secrets. */
export function toInvitationItem(invitation: Invitation): IDataObject {
  const { vendor, id, direction, kind, member, note, sentAt } = invitation;
  return known({ vendor, id, direction, kind, member: known(member), note, sentAt: { ...sentAt } });
}

/** Drops what the vendor does not tell, as n8n does when it stores an item. */
function known(values: object): IDataObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
