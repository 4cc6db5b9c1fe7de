import type { SpecOperation } from '@invitekit/specs/reader';
import type { Field } from './fields.ts';

/** Where something of a kind can be wrong. */
interface Scope {
  readonly hasPlace: (operation: SpecOperation) => boolean;
  /** Which fields it can be about; undefined where it is about none. */
  readonly isAbout?: ((field: Field) => boolean) | undefined;
}

const anywhere = () => true;

const writes = ({ method, action }: SpecOperation) =>
  action === undefined ? method !== 'get' : !/^(?:list|check|get|recommend)/.test(action);

const lists = ({ id }: SpecOperation) =>
  /list|^get(?:Sent|Received)|^getUserRelations|^getConnections$|recommendations|get_conversation/i.test(id);

/** What can be wrong with a fake. */
const scopes = {
  'field missing': { hasPlace: anywhere, isAbout: ({ isRequired }) => isRequired },
  'field null': { hasPlace: anywhere, isAbout: ({ mayBeNull }) => !mayBeNull },
  'field extra': { hasPlace: anywhere },
  'field renamed': { hasPlace: anywhere, isAbout: ({ isRequired }) => isRequired },
  type: { hasPlace: anywhere, isAbout: anywhere },
  format: { hasPlace: anywhere, isAbout: ({ hasFormat }) => hasFormat },
  status: { hasPlace: anywhere },
  envelope: { hasPlace: anywhere },
  header: { hasPlace: anywhere },
  credits: { hasPlace: ({ facts }) => 'x-credits' in facts },
  order: { hasPlace: lists },
  'paging edge': { hasPlace: lists },
  state: { hasPlace: writes },
  filter: { hasPlace: lists },
  key: { hasPlace: anywhere },
  limit: { hasPlace: writes },
  /** Its places are the events that webhooks tell. */
  event: { hasPlace: anywhere },
} as const satisfies Readonly<Record<string, Scope>>;

export type Kind = keyof typeof scopes;

export const kinds: Readonly<Record<Kind, Scope>> = scopes;

export const kindNames: readonly Kind[] = [
  'field missing',
  'field null',
  'field extra',
  'field renamed',
  'type',
  'format',
  'status',
  'envelope',
  'header',
  'credits',
  'order',
  'paging edge',
  'state',
  'filter',
  'key',
  'limit',
  'event',
];
