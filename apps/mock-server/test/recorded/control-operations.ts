import { pointerPart, valueAt } from '@invitekit/specs/reader';
import { addFault, type Bed, createBed, createCaller, recordSnapshot } from './bed.ts';
import { Caller } from './caller.ts';
import { controlCall, moveClock, readJson } from './control-call.ts';
import { listAt, textAt } from './json.ts';
import { type Operation, readOperations } from './operations.ts';
import { recordBodies, recordDoubtful } from './refused.ts';
import type { Schema } from './schema.ts';
import { recordServed } from './served.ts';
import type { Session } from './session.ts';
import type { Known } from './values.ts';
import type { VendorUnderTest } from './vendor-under-test.ts';

/** Calls every operation of the control API in every way, each in a sandbox of its own. */
export async function recordControl(
  session: Session,
  vendors: readonly VendorUnderTest[],
  controlDocument: unknown,
): Promise<readonly string[]> {
  const neverServed: string[] = [];
  for (const operation of readOperations(controlDocument).filter((each) => !isStream(controlDocument, each))) {
    session.begin(operation.id);
    const bed = await createBed(session, operation.id);
    const known = await prepare(session, bed, operation.path.includes('deliver') ? vendors : vendors.slice(0, 1));
    const caller = new Caller({ session, base: '/_mock', headersFor: () => ({}), known });
    const shown = cutBelow(operation, operation.id === 'putSnapshot' ? 1 : 2);
    const { status } = await recordServed(caller, shown);
    if (status === undefined || status >= 300) neverServed.push(operation.id);
    await recordBodies(caller, operation);
    await recordDoubtful(caller, shown);
    await recordSnapshot(session, bed);
  }
  return neverServed;
}

/** One that goes on for ever is not recorded. */
function isStream(document: unknown, { path, method }: Operation): boolean {
  const item = valueAt(valueAt(document, '/paths'), `/${pointerPart(path)}/${method.toLowerCase()}`);
  return valueAt(item, '/responses/200/content/text~1event-stream') !== undefined;
}

/** What is deeper inside of a body is set up elsewhere, or is too large to be sent again and again. */
function cutBelow(operation: Operation, depth: number): Operation {
  const { body } = operation;
  return body === undefined ? operation : { ...operation, body: cutSchema(body, depth) };
}

function cutSchema(schema: Schema, depth: number): Schema {
  const kept = depth === 0 ? [] : Object.entries(schema.properties);
  const properties = kept.map(([name, inner]): [string, Schema] => [name, cutSchema(inner, depth - 1)]);
  const required = schema.required.filter((name) => depth > 0 && name in schema.properties);
  return { ...schema, properties: Object.fromEntries(properties), required };
}

/** Lets something happen at every vendor, so that there is something to see. */
async function prepare(session: Session, bed: Bed, vendors: readonly VendorUnderTest[]): Promise<Known> {
  const below = `/sandboxes/${bed.id}`;
  const read = async (path: string) => readJson(await session.call(controlCall('GET', `${below}${path}`)));
  for (const vendor of vendors) await createCaller(session, bed, vendor);
  await addFault(session, bed, { vendor: vendors[0]?.name, operation: '*', latency: { ms: 1 } });
  await session.call(moveClock(bed, 'P3D'));
  const idsOf = async (direction: string) => {
    const found = await read(`/invitations?limit=100&state=pending&direction=${direction}`);
    return listAt(found, '/invitations').map((each) => textAt(each, '/id'));
  };
  const sent = await idsOf('sent');
  return {
    id: [bed.id],
    invitation: sent,
    'acceptInvitation.invitation': [...(await idsOf('received')).slice(0, 10), ...sent],
    account: ['ada-lovelace'],
    owner: ['ada-lovelace'],
    publicIdentifier: Array.from({ length: 40 }, (_, index) => `guest-${index + 1}`),
    from: Array.from({ length: 40 }, (_, index) => `guest-${index + 1}`),
    to: ['ada-lovelace'],
    'moveClock.advance': ['P2D'],
    'moveClock.to': [undefined],
    vendor: vendors.map(({ name }) => name),
    operation: ['*'],
    status: ['200'],
    'changeAccount.status': ['connected'],
    'addFault.status': [429, undefined],
    fault: ['fault-1'],
    'addFault.operation': ['*'],
    conversation: listAt(await read('/conversations'), '/conversations').map((each) => textAt(each, '/id')),
    'receiveMessage.from': listAt(await read('/connections'), '/connections').map((each) =>
      textAt(each, '/member/publicIdentifier'),
    ),
    delivery: listAt(await read('/deliveries'), '/deliveries').map((each) => textAt(each, '/id')),
    search: ['guest'],
    'changeLedger.add': [10],
    'changeLedger.balance': [undefined],
    'putSnapshot.body': [await read('/snapshot')],
  };
}
