import type { InvitationClient } from '@invitekit/clients';
import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Parameters } from './parameters.ts';
import type { Run } from './run.ts';

/** One entry of a resource's Operation menu: what it is called, what it asks for, and what it does. */
export interface Operation<Client extends InvitationClient = InvitationClient> {
  /** In the Operation menu, without the resource. */
  readonly name: string;
  /** In saved workflows. Unique within its resource, and never changed. */
  readonly value: string;
  /** In the list of everything the node can do, with the resource. */
  readonly action: string;
  readonly description: string;
  /** Whether it works for one LinkedIn account, which is then asked for. Default true. */
  readonly needsAccount?: boolean;
  /** Shown only for this operation. */
  readonly fields: readonly INodeProperties[];
  /**
   * The output for one input item, one object for each item of output. Reads every parameter before its first request: a
   * wrong one must not be found out after an invitation was sent.
   */
  readonly execute: (client: Client, call: OperationCall) => Promise<readonly IDataObject[]>;
}

/** What an operation knows of the input item it runs for. */
export interface OperationCall {
  readonly parameters: Parameters;
  /** Empty for the key's default account, and where the operation needs none. */
  readonly accountId: string;
  /** The input item itself. */
  readonly input: IDataObject;
  /** What the items of this run of the node share. */
  readonly run: Run;
  /** Aborted when the execution is cancelled. */
  readonly signal: AbortSignal | undefined;
}

/** One entry of the Resource menu. */
export interface Resource<Client extends InvitationClient = InvitationClient> {
  readonly name: string;
  /** In saved workflows. Never changed. */
  readonly value: string;
  /** The first one is the default. */
  readonly operations: readonly Operation<Client>[];
}
