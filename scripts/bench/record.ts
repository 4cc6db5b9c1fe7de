import type { ApiRequest, ApiResponse, InvitationClient, Transport } from '@invitekit/clients';
import * as clients from '@invitekit/clients';
import type { SandboxHandle } from '@invitekit/mock-server';
import { type VendorName, vendors } from '@invitekit/specs/vendors';

/** A request as the vendor's own client makes it, and what it was answered. */
interface Exchange {
  readonly request: ApiRequest;
  readonly answer: ApiResponse;
}

/** A client whose exchanges are seen, so that paths and parameters stand in the specs and clients alone. */
export interface RecordingClient {
  readonly client: InvitationClient;
  /** The exchange that went last. @throws {Error} when there was none. */
  latest(): Exchange;
}

type CreateClient = (settings: {
  readonly baseUrl: string;
  readonly accountId: string;
  readonly transport: Transport;
}) => InvitationClient;

/** A client of a sandbox. What `answerWith` answers is not sent. */
export function createRecordingClient(
  sandbox: SandboxHandle,
  vendor: VendorName,
  answerWith: (request: ApiRequest) => ApiResponse | undefined = () => undefined,
): RecordingClient {
  const { baseUrl, accountId, apiKey } = sandbox.connection(vendor);
  const authentication = authenticationOf(vendor, apiKey);
  const send = clients.createFetchTransport(authentication);
  let latest: Exchange | undefined;
  const transport: Transport = async ({ headers, ...request }) => {
    const complete = { ...request, headers: { ...headers, ...authentication } };
    const answer = answerWith(complete) ?? (await send(complete));
    latest = { request: complete, answer };
    return answer;
  };
  return {
    client: findClient(vendor)({ baseUrl, accountId, transport }),
    latest() {
      if (latest === undefined) throw new Error(`Nothing was asked of ${vendor}`);
      return latest;
    },
  };
}

/** The headers that carry a vendor's key. */
export function authenticationOf(vendor: VendorName, apiKey: string): Readonly<Record<string, string>> {
  const [{ header, prefix }] = vendors[vendor].keyHeaders;
  return { [header]: `${prefix}${apiKey}` };
}

/** By its name, so that another vendor is measured too. */
function findClient(vendor: VendorName): CreateClient {
  const found = Object.entries(clients).find(([name]) => name.toLowerCase() === `create${vendor}`)?.[1];
  if (!isCreateClient(found)) throw new Error(`@invitekit/clients has no client of ${vendor}`);
  return found;
}

function isCreateClient(value: unknown): value is CreateClient {
  return typeof value === 'function';
}
