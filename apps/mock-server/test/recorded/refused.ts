import { addFault, type Bed } from './bed.ts';
import type { Caller } from './caller.ts';
import { change } from './draft.ts';
import { fieldsOf, type Operation } from './operations.ts';
import { nameOf } from './served.ts';
import type { Session } from './session.ts';
import { doubtfulValues } from './values.ts';
import type { DocumentedError, OperationUnderTest, VendorUnderTest } from './vendor-under-test.ts';

/** Calls an operation without a key, with a wrong one, and with keys of other kinds. */
export async function recordKeys(
  caller: Caller,
  operation: Operation,
  { keyHeaders }: VendorUnderTest,
  otherKeys: Readonly<Record<string, string>>,
): Promise<void> {
  const call = caller.call(operation, caller.draft(operation));
  const { 'Content-Type': type } = call.headers;
  const others = type === undefined ? {} : { 'Content-Type': type };
  await caller.recordCall('no key', { ...call, headers: others });
  for (const [index, headersOf] of keyHeaders.entries()) {
    await caller.recordCall(`wrong key ${index + 1}`, { ...call, headers: { ...others, ...headersOf('mock-wrong') } });
  }
  for (const [kind, key] of Object.entries(otherKeys)) {
    await caller.recordCall(`the ${kind} key`, { ...call, headers: { ...others, ...keyHeaders[0]?.(key) } });
  }
}

const bodies: Readonly<Record<string, string>> = {
  'a body that is no JSON': '{"account_id": ',
  'an empty body': '',
  'a list as body': '[]',
  'a text as body': '"text"',
  'null as body': 'null',
  'an empty object as body': '{}',
  'a body that is nested too deep': `${'['.repeat(2000)}${']'.repeat(2000)}`,
};

/** Sends an operation bodies of the wrong form. */
export async function recordBodies(caller: Caller, operation: Operation): Promise<void> {
  if (operation.body === undefined) return;
  const call = caller.call(operation, caller.draft(operation));
  for (const [label, body] of Object.entries(bodies)) await caller.recordCall(label, { ...call, body });
  const headers = { ...call.headers, 'Content-Type': 'text/plain' };
  await caller.recordCall('a body of another type', { ...call, headers });
  await caller.recordCall('no body', { ...call, body: undefined });
}

/** Sends an operation values that do not fit, each alone, and names that its spec does not know. */
export async function recordDoubtful(caller: Caller, operation: Operation): Promise<void> {
  let turn = 0;
  for (const field of fieldsOf(operation)) {
    for (const [label, value] of doubtfulValues(field)) {
      turn += 1;
      const changed = change(caller.draft(operation, turn), field, value);
      await caller.record(`${nameOf(field)} ${label}`, operation, changed);
    }
  }
  const inQuery = change(caller.draft(operation), { place: 'query', path: ['surprise'] }, 'text');
  await caller.record('an unknown query parameter', operation, inQuery);
  if (operation.body === undefined) return;
  const inBody = change(caller.draft(operation), { place: 'body', path: ['surprise'] }, 'text');
  await caller.record('an unknown field', operation, inBody);
}

const conditions = ['disconnected', 'restricted', 'rate_limited', 'out_of_credits', 'slow'];

/** Names other accounts, where the operation names one: of nobody, of another person, and those that always fail. */
export async function recordAccounts(
  caller: Caller,
  operation: OperationUnderTest,
  { accounts: [own, other = ''], vendor }: { readonly accounts: readonly string[]; readonly vendor: VendorUnderTest },
): Promise<void> {
  const known = caller.values(operation, 0);
  const field = fieldsOf(operation).find(({ path }) => known(path.at(-1) ?? '') === own);
  if (field === undefined) return;
  const named = { unknown: 'acc_nobody', 'of nobody in hexadecimal': '0'.repeat(24), 'of another person': other };
  const errors = [operation.errors[0], operation.errors.at(-1)].flatMap((error) =>
    error === undefined ? [] : [`error_${conditionName(error)}`],
  );
  const ids = [
    ...Object.entries(named),
    ...[...conditions, ...new Set(errors)].map((each) => [each, vendor.conditionId(each)] as const),
  ];
  for (const [index, [label, id]] of ids.entries()) {
    await caller.record(`account ${label}`, operation, change(caller.draft(operation, index), field, id));
  }
}

function conditionName({ status, type }: DocumentedError): string {
  const name = (type ?? String(status)).replace(/^errors\//, '');
  return name.replaceAll(/[^a-z0-9]+/gi, '_').toLowerCase();
}

/** Has each documented error answered by a fault. */
export async function recordErrors(
  session: Session,
  bed: Bed,
  { caller, vendor }: { readonly caller: Caller; readonly vendor: string },
  operation: OperationUnderTest,
): Promise<void> {
  for (const [index, { status, type }] of operation.errors.entries()) {
    const hasRetryAfter = status === 429 || status === 503;
    const retryAfters = [undefined, ...(hasRetryAfter ? [{ seconds: 30 }, { seconds: 90, date: true }] : [])];
    for (const retryAfter of retryAfters) {
      await addFault(session, bed, { vendor, operation: operation.id, status, type, retryAfter });
      const word = retryAfter === undefined ? '' : `, retry after ${retryAfter.seconds} s`;
      await caller.record(`error ${status} ${type ?? ''}`.trimEnd() + word, operation, caller.draft(operation, index));
    }
  }
}
