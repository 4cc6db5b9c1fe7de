import type { Fact, ReadFacts } from '../../facts/fact.ts';
import { personFacts } from '../../facts/person-facts.ts';
import { requestFacts } from '../../facts/request-facts.ts';
import { isObject, type JsonObject, textAt } from '../../facts/visit.ts';

export const readUnipileFacts: ReadFacts = (object) => {
  switch (object['object']) {
    case 'User':
    case 'UserProfile':
      return personFacts({
        id: textAt(object, 'id'),
        publicIdentifier: textAt(object, 'public_identifier'),
        address: textAt(object, 'profile_url'),
        name: textAt(object, 'display_name'),
      });
    case 'RelationRequest':
      return readRequest(object);
    case 'UserRelation':
      return [...idFact('relation', object, textAt(object['user'], 'id'))];
    case 'Chat':
      return [...idFact('chat', object, textAt(object, 'user_id'))];
    case 'Message':
      return [...idFact('message', object, textAt(object, 'sender_id'))];
    case 'Account':
      return [...idFact('account', object, textAt(object, 'user_id'))];
    default:
      return [];
  }
};

function readRequest(object: JsonObject): readonly Fact[] {
  const user = object['user'];
  return requestFacts({
    id: textAt(object, 'id'),
    direction: textAt(object, 'type'),
    person: isObject(user) ? textAt(user, 'id') : undefined,
    note: textAt(object, 'message'),
    time: textAt(object, 'created_at'),
  });
}

function idFact(kind: string, object: JsonObject, value: string | undefined): readonly Fact[] {
  const id = textAt(object, 'id');
  return id === undefined || value === undefined
    ? []
    : [{ rule: 'person', about: `the person of ${kind} ${id}`, value }];
}
