import type { InvitationClient, Transport } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { Resource } from './operation.ts';

/** What differs from node to node. */
export interface VendorNode<Client extends InvitationClient> {
  readonly credential: string;
  /** The first one is the default. */
  readonly resources: readonly Resource<Client>[];
  readonly accountField: INodeProperties;
  readonly connect: (connection: Connection) => Client;
}

export interface Connection {
  readonly baseUrl: string;
  readonly transport: Transport;
  /** As in `OperationCall`. */
  readonly accountId: string;
}

/** What all our credentials hold. */
export interface VendorCredential {
  readonly apiKey: string;
  readonly baseUrl: string;
}
