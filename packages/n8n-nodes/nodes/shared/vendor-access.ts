import type { CreditBudget, InvitationClient, Transport } from '@invitekit/clients';
import type { Vendor } from '@invitekit/specs/vendors';
import { editorName } from '../../credentials/editor-name.ts';
import { openCredential } from './open-credential.ts';
import type { ActingCredential } from './sending/acting-credential.ts';

/** How a node reaches a vendor. */
export interface VendorAccess<Client extends InvitationClient = InvitationClient> extends VendorNames {
  readonly facts: Vendor;
  /** In the editor. */
  readonly displayName: string;
  /** What the node over all vendors says above the fields of an operation, by resource and operation: `invitation.send`. */
  readonly notices: Readonly<Record<string, string>>;
  readonly connect: (connection: Connection) => Client;
}

/** The names under which n8n stores what belongs to a vendor. Workflows hold them, so they never change. */
interface VendorNames {
  /** The type of the vendor's node. That of its trigger ends with `Trigger`. */
  readonly node: string;
  /** The type of the vendor's credential. */
  readonly credential: string;
}

interface VendorParts<Client extends InvitationClient> extends VendorNames {
  readonly createClient: (settings: NodeClientSettings) => Client;
  readonly notices?: Readonly<Record<string, string>>;
}

interface Connection {
  readonly credential: VendorCredential;
  readonly transport: Transport;
  /** As in `OperationCall`. */
  readonly accountId: string;
  /** Only counts where the vendor has credits. */
  readonly budget?: CreditBudget | undefined;
}

/** What the credentials of the vendors hold. */
export interface VendorCredential extends ActingCredential {
  /** Not there in what was stored before it could be. */
  readonly allowPlainHttp?: boolean | undefined;
}

/** What a client is made of. */
interface NodeClientSettings {
  readonly baseUrl: string;
  readonly allowPlainHttp: boolean;
  readonly transport: Transport;
  /** Empty for the key's default account, where there is one. */
  readonly accountId: string;
  readonly budget: CreditBudget | undefined;
}

/** Stands for the account in what works for the key alone, and so is never sent. */
const noAccount = 'no-account';

export function defineAccess<Client extends InvitationClient>(
  facts: Vendor,
  { node, credential, createClient, notices = {} }: VendorParts<Client>,
): VendorAccess<Client> {
  return {
    facts,
    displayName: editorName(facts),
    node,
    credential,
    notices,
    connect: (connection) => createClient(toSettings(facts, connection)),
  };
}

/** For instance `LinkupAPI, Unipile or postpress`. */
export function displayNamesOf(vendors: readonly VendorAccess[], word: 'and' | 'or'): string {
  const type = word === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat('en-GB', { type }).format(vendors.map(({ displayName }) => displayName));
}

/** @throws {InvitationError} `invalid-request` for a credential that cannot be used. */
function toSettings(facts: Vendor, { credential, transport, accountId, budget }: Connection): NodeClientSettings {
  const { baseUrl } = openCredential(facts, credential);
  const { allowPlainHttp = false } = credential;
  return {
    baseUrl,
    allowPlainHttp,
    transport,
    accountId: accountId || (facts.hasDefaultAccount ? '' : noAccount),
    budget: facts.hasCredits ? budget : undefined,
  };
}
