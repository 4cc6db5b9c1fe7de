import { createBed, createCaller, recordSnapshot } from './bed.ts';
import { moveClock } from './control-call.ts';
import { recordPages } from './served.ts';
import type { Session } from './session.ts';
import { settingPlans } from './settings.ts';
import { removingLast, type VendorUnderTest } from './vendor-under-test.ts';

/** Calls every operation of a vendor under each value of each of its settings. */
export async function recordUnderSettings(
  session: Session,
  vendor: VendorUnderTest,
  controlDocument: unknown,
): Promise<void> {
  for (const [label, plan] of settingPlans(controlDocument, `vendors/${vendor.name}`)) {
    session.begin(`under ${label}`);
    const bed = await createBed(session, label, plan);
    const caller = await createCaller(session, bed, vendor);
    for (const [turn, operation] of removingLast(vendor.operations).entries()) {
      const draft = caller.draft(operation, turn);
      await caller.record(operation.id, operation, draft);
      await caller.record(`${operation.id}, again`, operation, draft);
      await recordPages(caller, operation);
    }
    await recordSnapshot(session, bed);
  }
}

/** Changes something through every vendor, and lets time pass, under each value of each setting of LinkedIn. */
export async function recordUnderRules(
  session: Session,
  vendors: readonly VendorUnderTest[],
  controlDocument: unknown,
): Promise<void> {
  for (const [label, plan] of settingPlans(controlDocument, 'linkedin')) {
    session.begin(`under ${label}`);
    const bed = await createBed(session, label, plan);
    for (const [place, vendor] of vendors.entries()) {
      const caller = await createCaller(session, bed, vendor);
      const changing = vendor.operations.filter(({ method }) => method !== 'GET' && method !== 'DELETE');
      for (const [index, operation] of changing.entries()) {
        const draft = caller.draft(operation, place * 8 + index);
        await caller.record(`${vendor.name} ${operation.id}`, operation, draft);
      }
    }
    for (const days of [3, 25, 200]) {
      await session.record(`${days} days pass`, moveClock(bed, `P${days}D`));
      await recordSnapshot(session, bed);
    }
  }
}
