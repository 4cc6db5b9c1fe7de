import type { InvitationClient } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';

/** Something that a delivery tells. */
export interface News {
  /** Null where the vendor does not tell. */
  readonly accountId: string | null;
  /** The same for each copy. */
  readonly identity: readonly unknown[];
  /** The item with which the workflow starts; undefined when it is none that is wanted. @throws what the vendor answers when it is asked. */
  readonly toItem: (telling: Telling) => Promise<IDataObject | undefined>;
}

/** How it is told. */
interface Telling {
  readonly simplify: boolean;
  /** The account that is watched. */
  readonly accountId: string;
  /** Reads what the delivery does not tell. */
  readonly client: () => Promise<InvitationClient>;
}
