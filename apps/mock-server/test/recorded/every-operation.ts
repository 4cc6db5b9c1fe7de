import { type Bed, createBed, createCaller, recordSnapshot, recordViews, withConversations } from './bed.ts';
import { controlCall } from './control-call.ts';
import { recordAccounts, recordBodies, recordDoubtful, recordErrors, recordKeys } from './refused.ts';
import { recordServed, recordSpoilt } from './served.ts';
import type { Session } from './session.ts';
import type { OperationUnderTest, VendorUnderTest } from './vendor-under-test.ts';

/** Calls every operation of a vendor in every way, each in a sandbox of its own. Answers those that never succeeded. */
export async function recordOperations(session: Session, vendor: VendorUnderTest): Promise<readonly string[]> {
  const neverServed: string[] = [];
  for (const operation of vendor.operations) {
    session.begin(operation.id);
    const bed = await createBed(session, operation.id, isAboutMessages(operation) ? withConversations : {});
    const { status } = await recordServed(await createCaller(session, bed, vendor), operation);
    if (status === undefined || status >= 300) neverServed.push(operation.id);
    const caller = await createCaller(session, bed, vendor);
    if (session.mode === 'standing') await recordSpoilt(session, bed, { caller, vendor: vendor.name }, operation);
    await recordSnapshot(session, bed);
    await recordRefusals(session, bed, vendor, operation);
  }
  return neverServed;
}

/** Whether it needs somebody who has written. LinkupAPI's first two begin a conversation themselves. */
function isAboutMessages({ id, path }: OperationUnderTest): boolean {
  return /chat|conversation|message/i.test(`${id} ${path}`) && !['send', 'get_conversation'].includes(id);
}

/** Calls an operation in all the ways in which it may be refused. */
async function recordRefusals(
  session: Session,
  bed: Bed,
  vendor: VendorUnderTest,
  operation: OperationUnderTest,
): Promise<void> {
  session.begin(`${operation.id}, refused`);
  await session.record('reset', controlCall('POST', `/sandboxes/${bed.id}/reset`));
  const caller = await createCaller(session, bed, vendor);
  await recordKeys(caller, operation, vendor, bed.access(vendor.name).otherKeys);
  // What is wrong with a request in itself is the same whether time passes or not.
  if (session.mode === 'standing') {
    await recordBodies(caller, operation);
    await recordDoubtful(caller, operation);
  }
  await recordAccounts(caller, operation, { accounts: bed.access(vendor.name).accounts, vendor });
  await recordErrors(session, bed, { caller, vendor: vendor.name }, operation);
  await recordViews(session, bed);
}
