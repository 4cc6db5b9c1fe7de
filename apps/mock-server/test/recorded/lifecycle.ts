import { type Bed, createBed, createCaller, readBed, recordViews } from './bed.ts';
import { controlCall, moveClock, readJson } from './control-call.ts';
import { listAt, textAt } from './json.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import type { Session } from './session.ts';
import { removingLast, type VendorUnderTest } from './vendor-under-test.ts';

/** So tight that limits are met and credits run out on the way. */
const plan = {
  linkupCredits: 40,
  linkedin: { weeklyInvitations: { free: 5, premium: 12 }, visits: { everyDays: { premium: 1 } } },
};

/** How long each round takes. */
const rounds = ['PT10M', 'P1D', 'P6D', 'P14D', 'P30D'];

/** Five rounds of everything that the vendors offer in one world, with webhooks that listen. */
export async function recordLifecycle(session: Session, vendors: readonly VendorUnderTest[]): Promise<void> {
  await using receiver = await startReceiver();
  session.masks.set(receiver.host, '127.0.0.1:40000');
  session.begin('lifecycle');
  const bed = await createBed(session, 'lifecycle', plan);
  for (const [round, duration] of rounds.entries()) {
    session.begin(`lifecycle, round ${round + 1}`);
    const [first, ...others] = [...vendors.slice(round % vendors.length), ...vendors.slice(0, round % vendors.length)];
    for (const vendor of first === undefined ? [] : [first, ...others]) {
      const operations = removingLast(vendor.operations).filter(
        ({ method }) => method !== 'DELETE' || round === rounds.length - 1,
      );
      const hookUrl = `http://${receiver.host}/${vendor.name}/${round + 1}`;
      const caller = await createCaller(session, bed, vendor, hookUrl);
      for (const [index, operation] of operations.entries()) {
        await caller.record(`${vendor.name} ${operation.id}`, operation, caller.draft(operation, round * 8 + index));
        await settle(session, bed);
      }
    }
    await letOthersAct(session, bed, statuses[round]);
    await session.record(`${duration} passes`, moveClock(bed, duration));
    await settle(session, bed);
    noteReceived(session, receiver);
    await recordViews(session, bed);
  }
  await recordCopies(session, bed);
}

/** Deliveries are made beside requests: no time passes before they are over. */
async function settle(session: Session, { id }: Bed): Promise<void> {
  await session.callAtOnce(controlCall('GET', `/sandboxes/${id}/deliveries`));
}

/** What becomes of the first account at the end of each round. */
const statuses = ['connected', 'restricted', 'connected', 'disconnected', 'connected'];

async function letOthersAct(session: Session, bed: Bed, status = 'connected'): Promise<void> {
  const act = async (id: string, path: string, body?: object) => {
    const answer = await session.record(id, controlCall('POST', `/sandboxes/${bed.id}${path}`, body));
    await settle(session, bed);
    return answer;
  };
  const pending = `/sandboxes/${bed.id}/invitations?limit=100&state=pending&direction=sent`;
  const sent = listAt(readJson(await session.call(controlCall('GET', pending))), '/invitations');
  const [accepted, ignored] = sent.map((each) => textAt(each, '/id'));
  await act('somebody accepts', `/invitations/${accepted}/accept`);
  await act('somebody ignores', `/invitations/${ignored}/ignore`);
  const received = await act('somebody invites', '/invitations', { note: 'Hello' });
  await act('and thinks better of it', `/invitations/${textAt(readJson(received), '/id')}/withdraw`);
  await act('somebody else invites', '/invitations', {});
  await act(`the account is ${status}`, '/accounts/ada-lovelace', { status });
  await act('credits are bought', '/ledger', { add: 5 });
}

function noteReceived(session: Session, receiver: Receiver): void {
  for (const [index, message] of receiver.take().entries()) session.note(`message ${index + 1}`, message);
}

/** A fork and a copy from a snapshot are where the sandbox is; a reset brings it back to its beginning. */
async function recordCopies(session: Session, { id }: Bed): Promise<void> {
  session.begin('lifecycle, copies');
  const fork = await session.record('fork', controlCall('POST', `/sandboxes/${id}/fork`, { id: 'fork' }));
  await recordViews(session, readBed('fork', fork));
  const snapshot = readJson(await session.call(controlCall('GET', `/sandboxes/${id}/snapshot`)));
  const copy = await session.record('copy', controlCall('PUT', '/sandboxes/copy/snapshot', snapshot));
  await recordViews(session, readBed('copy', copy));
  const reset = await session.record('reset', controlCall('POST', `/sandboxes/${id}/reset`));
  await recordViews(session, readBed(id, reset));
}
