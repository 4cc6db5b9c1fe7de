import type { Fact, ReadFacts } from '../../facts/fact.ts';
import { personFacts } from '../../facts/person-facts.ts';
import { requestFacts } from '../../facts/request-facts.ts';
import { fullNameAt, isObject, type JsonObject, textAt } from '../../facts/visit.ts';

export const readConnectSafelyFacts: ReadFacts = (object) => {
  if (isObject(object['profile']) && 'invitationId' in object) return readInvitation(object, object['profile']);
  const vanityName = textAt(object, 'vanityName');
  if (vanityName !== undefined) {
    return personFacts({
      publicIdentifier: vanityName,
      address: textAt(object, 'profileUrl'),
      name: fullNameAt(object, 'firstName', 'lastName'),
    });
  }
  const [account, publicIdentifier] = [textAt(object, 'id'), textAt(object, 'publicId')];
  if (account === undefined || publicIdentifier === undefined) return [];
  return [
    { rule: 'person', about: `the person of account ${account}`, value: publicIdentifier },
    ...personFacts({ publicIdentifier, name: fullNameAt(object, 'firstName', 'lastName') }),
  ];
};

function readInvitation(object: JsonObject, profile: JsonObject): readonly Fact[] {
  const memberId = textAt(object, 'memberId');
  const id = textAt(object, 'invitationId');
  const number = /(\d+)\D*$/.exec(textAt(object, 'invitationUrn') ?? '')?.[1];
  const about = `the number in the URN of ${id}`;
  return [
    ...requestFacts({
      id,
      direction: textAt(object, 'invitationType'),
      person: memberId,
      note: textAt(object, 'customMessage'),
      isToConnect: (object['invitationCategory'] ?? 'CONNECTION') === 'CONNECTION',
    }),
    ...personFacts({
      id: memberId,
      urn: textAt(object, 'memberUrn'),
      publicIdentifier: textAt(profile, 'publicIdentifier'),
      address: textAt(profile, 'profileUrl'),
      name: fullNameAt(profile, 'firstName', 'lastName'),
    }),
    ...(id === undefined || number === undefined
      ? []
      : [id, number].map((value) => ({ rule: 'person' as const, about, value }))),
  ];
}
