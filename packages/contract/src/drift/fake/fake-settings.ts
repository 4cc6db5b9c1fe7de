import type { VendorName } from '@invitekit/specs/vendors';
import type { DriftKind, Patch } from '../drift.ts';

/** A setting of a fake's sandbox that chooses between what is only inferred. */
interface FakeSetting {
  readonly kinds: readonly DriftKind[];
  /** The places that it is about. */
  readonly place: RegExp;
  /** The operations that it is about. Default: all. */
  readonly operations?: RegExp;
  readonly yaml: string;
}

const settings: Readonly<Partial<Record<VendorName, readonly FakeSetting[]>>> = {
  linkup: [{ kinds: ['credits'], place: /./, operations: /^list_/, yaml: 'emptyListCredits: 1' }],
  connectsafely: [
    { kinds: ['gone'], place: /\/endOfList$/, yaml: 'endOfList: false' },
    { kinds: ['came', 'gone', 'error'], place: /^\/(?:code|message|error)$/, yaml: 'codedErrors: true' },
  ],
  unipile: [
    { kinds: ['gone'], place: /\/total_count$/, yaml: 'totalCount: false' },
    { kinds: ['came'], place: /\/(?:next_)?cursor$/, yaml: 'paging: cursor' },
    { kinds: ['null'], place: /./, yaml: 'missing: "null"' },
    {
      kinds: ['error'],
      place: /^$/,
      operations: /^(?:list|get|create|update|delete)(?:Accounts?|WebhookEndpoints?)$/,
      yaml: 'wrongKey: not-found',
    },
  ],
  postpress: [
    { kinds: ['gone'], place: /\/(?:inviter|specifics)$/, yaml: 'details: false' },
    { kinds: ['error'], place: /^$/, operations: /^handle/, yaml: 'handleFailure: errors/provider_error' },
    { kinds: ['error'], place: /^$/, operations: /^send/, yaml: 'pendingInvitation: errors/cannot_resend_yet' },
  ],
};

/** The setting that makes the fake answer as was recorded; undefined where it has none. */
export function fakeSettingFor(vendor: VendorName, operation: string, kind: DriftKind, at: string): Patch | undefined {
  const found = settings[vendor]?.find(
    ({ kinds, place, operations }) => kinds.includes(kind) && place.test(at) && (operations?.test(operation) ?? true),
  );
  return found && { file: 'fake', at: `/vendors/${vendor}`, does: 'add', yaml: found.yaml };
}
