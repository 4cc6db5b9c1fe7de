import {
  createClient,
  createCreditBudget,
  type FinishedRequest,
  type InvitationClient,
  InvitationError,
  type VendorName,
} from '@invitekit/clients';
import { SettingsError } from '../settings/settings-error.ts';

interface Reach {
  readonly vendor: VendorName;
  readonly apiKey: string;
  readonly accountId: string;
  readonly baseUrl?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly afterAnswer?: ((request: FinishedRequest) => unknown) | undefined;
}

const usualCredits = 200;
const deadlineMs = 120_000;

/** @throws {SettingsError} for an account, a key or an address that can never be right. */
export function makeClient(reach: Reach, creditsPerRun = usualCredits): InvitationClient {
  try {
    const client = createClient({ ...reach, deadlineMs });
    if (client.prices === null) return client;
    // So that no model uses up what somebody has paid for.
    return createClient({ ...reach, deadlineMs, budget: createCreditBudget(creditsPerRun) });
  } catch (error) {
    const isOfSettings = error instanceof TypeError || error instanceof RangeError || InvitationError.isInstance(error);
    if (!isOfSettings) throw error;
    throw new SettingsError(`The vendor cannot be reached like this: ${error.message}`);
  }
}
