import type { Fact, ReadFacts } from '../../facts/fact.ts';
import { personFacts } from '../../facts/person-facts.ts';
import { requestFacts } from '../../facts/request-facts.ts';
import { fullNameAt, type JsonObject, textAt } from '../../facts/visit.ts';

export const readPostpressFacts: ReadFacts = (object) => {
  switch (object['object']) {
    case 'InvitationSent':
    case 'InvitationReceived':
      return readInvitation(object);
    case 'UserRelation':
      return readPerson(object, 'member_id', 'member_urn');
    case 'UserProfile':
      return readPerson(object, 'provider_id', 'member_urn');
    case 'AccountOwnerProfile':
      return readPerson(object, 'provider_id', 'entity_urn');
    default:
      return readInviter(object);
  }
};

function readInvitation(object: JsonObject): readonly Fact[] {
  const isSent = object['object'] === 'InvitationSent';
  const id = textAt(object, 'invited_user_id');
  return [
    ...requestFacts({
      id: textAt(object, 'id'),
      direction: isSent ? 'sent' : 'received',
      person: isSent ? id : textAt(object['inviter'], 'inviter_id'),
      note: textAt(object, 'invitation_text'),
      time: textAt(object, 'parsed_datetime'),
    }),
    ...personFacts({
      id,
      publicIdentifier: textAt(object, 'invited_user_public_id'),
      name: textAt(object, 'invited_user'),
    }),
  ];
}

function readInviter(object: JsonObject): readonly Fact[] {
  return personFacts({
    id: textAt(object, 'inviter_id'),
    publicIdentifier: textAt(object, 'inviter_public_identifier'),
    name: textAt(object, 'inviter_name'),
  });
}

function readPerson(object: JsonObject, id: string, urn: string): readonly Fact[] {
  return personFacts({
    id: textAt(object, id),
    urn: textAt(object, urn),
    publicIdentifier: textAt(object, 'public_identifier'),
    address: textAt(object, 'public_profile_url'),
    name: fullNameAt(object, 'first_name', 'last_name'),
  });
}
