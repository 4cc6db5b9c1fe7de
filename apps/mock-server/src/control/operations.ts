import type { Vendor } from '../vendor/vendor.ts';
import { accountOperations } from './account-operations.ts';
import { clockOperations } from './clock-operations.ts';
import { createEventOperations } from './event-operations.ts';
import { faultOperations } from './fault-operations.ts';
import { invitationOperations } from './invitation-operations.ts';
import { journalOperations } from './journal-operations.ts';
import { ledgerOperations } from './ledger-operations.ts';
import { memberOperations } from './member-operations.ts';
import { messageOperations } from './message-operations.ts';
import type { OperationGroup } from './operation.ts';
import { rehearsalOperations } from './rehearsal-operations.ts';
import { createSandboxOperations } from './sandbox-operations.ts';
import { vendorOperations } from './vendor-operations.ts';
import { webhookOperations } from './webhook-operations.ts';

/** Every operation of the control API. Its routes and its document are made from these. */
export function createOperations(vendors: readonly Vendor[]): readonly OperationGroup[] {
  return [
    vendorOperations,
    createSandboxOperations(vendors),
    clockOperations,
    memberOperations,
    accountOperations,
    invitationOperations,
    messageOperations,
    ledgerOperations,
    faultOperations,
    journalOperations,
    webhookOperations,
    createEventOperations(),
    rehearsalOperations,
  ];
}
