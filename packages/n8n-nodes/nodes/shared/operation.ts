import type { InvitationClient, InvitationError, OperationName, VendorName } from '@invitekit/clients';
import type { Policy, Sender } from '@invitekit/clients/sender';
import type { Vendor } from '@invitekit/specs/vendors';
import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Explanation } from './explanation.ts';
import type { Parameters } from './parameters.ts';
import type { Run } from './run.ts';
import type { KeptProfiles } from './sending/kept-profiles.ts';

/** One entry of a resource's Operation menu: what it is called, what it asks for, and what it does. */
export interface Operation<Client extends InvitationClient = InvitationClient> {
  /** In the Operation menu, without the resource. */
  readonly name: string;
  /** In saved workflows. Unique within its resource, and never changed. */
  readonly value: string;
  /** In the list of everything the node can do, with the resource. */
  readonly action: string;
  readonly description: string;
  /** What the vendor must offer for it. Default: only a node that can do it has it. */
  readonly needs?: readonly OperationName[];
  /** What the node over all vendors says of a vendor that does not offer it. Default: that. */
  readonly whereMissing?: string;
  /** Whether, or at which vendors, it works for one LinkedIn account, which is then asked for. Default true. */
  readonly needsAccount?: boolean | readonly VendorName[];
  /** Shown only for this operation. */
  readonly fields: readonly INodeProperties[];
  /**
   * What must be right at every input item before anything is done for the first one.
   *
   * @throws for what is not; then the operation is carried out for no item.
   */
  readonly checkFirst?: (parameters: Parameters, run: Run) => unknown;
  /**
   * The output for one input item, one object for each item of output. Reads every parameter before its first request: a
   * wrong one must not be found out after an invitation was sent.
   */
  readonly execute: (client: Client, call: OperationCall) => Promise<Results>;
  /** Where an input item leaves that is not carried out. Default: by the one output, as an error. */
  readonly outputs?: Outputs;
  /**
   * Whether the node goes on after an error although it was not told to, because something was done before that would get
   * out of sight. Default: it stops.
   */
  readonly goesOn?: (run: Run) => boolean;
}

/** The two outputs of an operation that may leave an input item undone. */
interface Outputs {
  /** In the editor: `Sent`. */
  readonly done: string;
  /** In the editor: `Not Sent`. */
  readonly notDone: string;
  /** Below which the input item then has the reason: `notSent`. */
  readonly key: string;
}

/** What comes out for one input item: items on the first output, or the input item on the second one, with the reason. */
export type Results = readonly IDataObject[] | NotDone;

export interface NotDone {
  readonly notDone: Explanation;
}

/** Whether an operation works for one LinkedIn account at a vendor. */
export function needsAccountAt(vendor: VendorName, { needsAccount = true }: Operation<never>): boolean {
  return typeof needsAccount === 'boolean' ? needsAccount : needsAccount.includes(vendor);
}

/** Whether a vendor offers what something needs. */
export function isOffered(
  { operations }: Pick<Vendor, 'operations'>,
  { needs = [] }: Pick<Operation<never>, 'needs'>,
): boolean {
  return needs.every((name) => operations[name] !== null);
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
  /** What this process keeps of profiles. */
  kept(): KeptProfiles;
  /** Aborted when the execution is cancelled. */
  readonly signal: AbortSignal | undefined;
  /** The sender of the account, one for a run. @throws for a credential that says nothing sensible of how to act. */
  sender(client: InvitationClient, atMost?: Policy['atMost']): Sender;
  /** Says what went wrong, without throwing it. */
  explain(error: unknown): Explanation;
  /** Lets the remaining items of the account be skipped, or all of them when the answer is about the key. */
  stop(error: InvitationError): void;
}

/** One entry of the Resource menu. */
export interface Resource<Client extends InvitationClient = InvitationClient> {
  readonly name: string;
  /** In saved workflows. Never changed. */
  readonly value: string;
  /** The first one is the default. */
  readonly operations: readonly Operation<Client>[];
}
