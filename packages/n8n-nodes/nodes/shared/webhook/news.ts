import type { InvitationClient } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';

/** What is the same for each copy of something that a delivery tells. */
export type Identity = readonly unknown[];

/** Something that a delivery tells. */
export interface News {
  /** Null where the vendor does not tell. */
  readonly accountId: string | null;
  /** Undefined where the delivery itself does not tell a copy from something new in the same words. */
  readonly identity: Identity | undefined;
  /** @throws what the vendor answers when it is asked. */
  readonly toItem: (telling: Telling) => Promise<ToldNews>;
}

export interface ToldNews {
  /** Of the delivery, and of what the vendor lists of it where that was looked for. */
  readonly identities: readonly Identity[];
  /** The item with which the workflow starts; undefined when it is none that is wanted. */
  readonly item: IDataObject | undefined;
}

/** How it is told. */
interface Telling {
  readonly simplify: boolean;
  /** The account that is watched. */
  readonly accountId: string;
  /** Reads what the delivery does not tell. */
  readonly client: () => Promise<InvitationClient>;
  /** The vendor's time at its latest answer. */
  readonly now: () => Date;
  /** Whether it came before. */
  readonly isSeen: (identity: Identity) => boolean;
}
