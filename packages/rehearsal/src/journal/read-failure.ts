import { type ApiResponse, createClient, InvitationError, type InvitationErrorCode } from '@invitekit/clients';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { Failure } from './act.ts';

type Entry = Rehearsed['journal'][number];

/** What ends with a hold, or when somebody has bought credits. */
const passing: ReadonlySet<InvitationErrorCode> = new Set([
  'account-disconnected',
  'account-restricted',
  'quota-exceeded',
  'insufficient-credits',
]);

/** What an answer means, in the words of the vendor's own client: it is given the answer again. */
export function createFailureReader(vendor: VendorName): (entry: Entry) => Promise<Failure | undefined> {
  let answer: ApiResponse | undefined;
  const transport = async (): Promise<ApiResponse> => {
    if (answer === undefined) throw new Error('The connection ended without an answer.');
    return answer;
  };
  const accountId = vendors[vendor].accountId.example;
  const client = createClient({ vendor, transport, accountId });
  return async (entry) => {
    answer = entry.answer === null ? undefined : toResponse(entry.answer);
    try {
      await client.request(entry.request.method === 'GET' ? 'get' : 'post', '/');
      return undefined;
    } catch (error) {
      if (!InvitationError.isInstance(error)) throw error;
      const { code, retryAfterMs } = error;
      const wait = retryAfterMs === undefined ? undefined : Date.parse(entry.at) + retryAfterMs;
      const until = error.until === undefined ? wait : Date.parse(error.until);
      return { code, until, isPassing: error.isRetryable || passing.has(code), isLost: entry.answer === null };
    }
  };
}

function toResponse({ status, headers, body }: NonNullable<Entry['answer']>): ApiResponse {
  return { status, headers, body: body === null ? '' : JSON.stringify(body) };
}
