import type { Fact, ReadFacts } from '../../facts/fact.ts';
import { nameInAddress, personFacts } from '../../facts/person-facts.ts';
import { requestFacts } from '../../facts/request-facts.ts';
import { fullNameAt, type JsonObject, textAt } from '../../facts/visit.ts';

export const readLinkupFacts: ReadFacts = (object) => {
  if ('recipient' in object) return readInvitation(object, 'sent', textAt(object['recipient'], 'linkedin_url'));
  if ('sender' in object && 'shared_secret' in object) {
    return readInvitation(object, 'received', textAt(object['sender'], 'linkedin_url'));
  }
  const address = textAt(object, 'linkedin_url') ?? textAt(object, 'profile_url');
  const publicIdentifier = textAt(object, 'public_identifier');
  return personFacts({
    address,
    publicIdentifier,
    name: textAt(object, 'name') ?? fullNameAt(object, 'first_name', 'last_name'),
  });
};

function readInvitation(object: JsonObject, direction: string, address: string | undefined): readonly Fact[] {
  return requestFacts({
    id: textAt(object, 'entity_urn'),
    direction,
    person: address && (nameInAddress(address)?.toLowerCase() ?? address),
    kind: textAt(object, 'invitation_type'),
    isToConnect: object['invitation_type'] === 'CONNECTION',
  });
}
