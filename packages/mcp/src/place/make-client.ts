import {
  createClient,
  createCreditBudget,
  type FinishedRequest,
  type InvitationClient,
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

/** @throws {SettingsError} for an account, a key or an address that can never be right. */
export function makeClient(reach: Reach, creditsPerRun = usualCredits): InvitationClient {
  try {
    // Hostile calls must not use up what somebody has paid for.
    return createClient({ ...reach, budget: createCreditBudget(creditsPerRun), deadlineMs: 120_000 });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new SettingsError(`The file of --config is wrong: ${error.message}`);
  }
}
