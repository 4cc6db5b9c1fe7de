import { createBed, createCaller } from './bed.ts';
import { change } from './draft.ts';
import type { Session } from './session.ts';
import { valueFor } from './values.ts';
import { removingLast, type VendorUnderTest } from './vendor-under-test.ts';

/** Sends each operation what its spec does not know, to a fake that is strict, and everything that it does know. */
export async function recordStrict(session: Session, vendor: VendorUnderTest): Promise<void> {
  session.begin('strict');
  const bed = await createBed(session, 'strict');
  const caller = await createCaller(session, bed, vendor);
  for (const [turn, operation] of removingLast(vendor.operations).entries()) {
    const { id, body } = operation;
    const draft = caller.draft(operation, turn);
    const inQuery = change(draft, { place: 'query', path: ['surprise'] }, 'text');
    await caller.record(`${id}, an unknown query parameter`, operation, inQuery);
    if (body !== undefined) {
      const inBody = change(draft, { place: 'body', path: ['surprise'] }, 'text');
      await caller.record(`${id}, an unknown field`, operation, inBody);
      const full = valueFor('body', body, caller.values(operation, turn), true);
      await caller.record(`${id}, everything`, operation, { ...draft, body: full });
    }
    await caller.record(`${id}, good`, operation, draft);
  }
}
