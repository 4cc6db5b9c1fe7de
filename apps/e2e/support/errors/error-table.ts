import type { InvitationErrorCode, VendorName } from '@invitekit/clients';
import { vendors as faked } from '@invitekit/mock-server';
import { vendors } from '@invitekit/specs/vendors';
import { onDemand } from '../causes.ts';
import { everyVendorsOwn } from '../every-vendor.ts';
import { given } from '../listings.ts';
import type { ErrorCauses, ErrorRow } from './rows.ts';

/** The causes of every vendor, from the file that is named after it. */
export const causesOf = await everyVendorsOwn<ErrorCauses>(async (vendor) => {
  const own: { readonly causes: ErrorCauses } = await import(/* @vite-ignore */ `./${vendor}.ts`);
  return own.causes;
});

/** Every error that a vendor documents, as `<status> <type>` (or the status alone). */
export const errorTable = await everyVendorsOwn<Readonly<Record<string, ErrorRow>>>(async (vendor) => {
  const { errorCodes }: { readonly errorCodes: Readonly<Record<string, InvitationErrorCode>> } = await import(
    /* @vite-ignore */ `@invitekit/specs/${vendor}/errors`
  );
  const rows = documentedBy(vendor).map(({ name, key, operations }): [string, ErrorRow] => {
    const cause = causesOf[vendor][name] ?? onDemand;
    const wanted = cause.operation ?? vendors[vendor].operations[cause.by ?? 'listSent'];
    const operation = given(cause.fault ? (operations.find((id) => id === wanted) ?? operations[0]) : wanted);
    return [name, { operation, cause, code: given(errorCodes[key]) }];
  });
  return Object.fromEntries(rows);
});

interface Documented {
  readonly name: string;
  /** By which the vendor's table knows it. */
  readonly key: string;
  /** That answer with it. */
  readonly operations: readonly string[];
}

function documentedBy(vendor: VendorName): readonly Documented[] {
  const { operations } = given(faked.find(({ name }) => name === vendor));
  const found = new Map<string, Documented>();
  for (const { id, errors } of operations) {
    for (const { status, type } of errors) {
      const name = nameOf({ status, type });
      found.set(name, { name, key: type ?? name, operations: [...(found.get(name)?.operations ?? []), id] });
    }
  }
  return [...found.values()];
}

export function nameOf({ status, type }: { readonly status: number; readonly type?: string | undefined }): string {
  return type === undefined ? String(status) : `${status} ${type}`;
}
