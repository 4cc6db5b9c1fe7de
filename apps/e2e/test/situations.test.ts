import { type InvitationClient, InvitationError, vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { test } from '../support/mock.ts';
import { createClient, type Sandbox } from '../support/sandbox.ts';
import { situationRows } from '../support/situations.ts';
import { vendorRows } from '../support/vendor-rows.ts';
import { pendingWith, personIn } from '../support/world.ts';

const cells = situationRows.flatMap((row) => vendorNames.map((vendor) => ({ ...row, vendor })));

type Cell = (typeof cells)[number];

function clientOf(sandbox: Sandbox, { vendor, account }: Pick<Cell, 'vendor' | 'account'>, explainRefusals = true) {
  const accountId = sandbox.accountId(vendor, account ?? 'Ada Lovelace');
  return createClient[vendor]({ ...sandbox.connection(vendor, accountId), explainRefusals });
}

async function refusalOf(sending: ReturnType<InvitationClient['send']>): Promise<InvitationError> {
  const error = await sending.catch((reason: unknown) => reason);
  if (!InvitationError.isInstance(error)) throw new Error('It was sent');
  return error;
}

describe.for(cells)('$name', (cell) => {
  const { vendor, plan, note, prepare, expected, differences = {} } = cell;
  const { code, because } = { because: undefined, ...(differences[vendor] ?? expected) };

  test(`is ${code} ${because ?? ''} at ${vendor}`, async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const publicIdentifier = await prepare(sandbox, vendor);
    const error = await refusalOf(clientOf(sandbox, cell).send({ member: { publicIdentifier }, note }));
    expect(error).toMatchObject({ code, because, vendor, isUncertain: false, isRetryable: false });
  });
});

const byId = cells.filter(({ name }) => name !== 'nobody' && !name.startsWith('an account'));

describe.for(byId)('$name', (cell) => {
  const { vendor, plan, note, prepare, expected, differences = {} } = cell;
  const { code, because } = { because: undefined, ...(differences[vendor] ?? expected) };

  test(`is the same at ${vendor} for somebody who is named by id`, async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const publicIdentifier = await prepare(sandbox, vendor);
    const { id } = await personIn(sandbox, publicIdentifier);
    const error = await refusalOf(clientOf(sandbox, cell).send({ member: { id }, note }));
    // What it tells is about the person all the same.
    if (vendorRows[vendor].explainsByIds) expect(error).toMatchObject({ code, because });
    else expect(error.code).toBeOneOf([code, 'not-invitable']);
  });
});

test.for(vendorNames.filter((vendor) => vendorRows[vendor].unexplained !== undefined))(
  'a refusal is not looked up at %s when it need not be explained',
  async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    const client = clientOf(sandbox, { vendor }, false);
    const member = { publicIdentifier: 'sophie-germain' };
    await client.send({ member });
    await sandbox.withdraw((await pendingWith(sandbox, member.publicIdentifier)).id);
    // What may be a limit of the account is taken for one.
    const code = vendorRows[vendor].unexplained;
    expect(await refusalOf(client.send({ member }))).toMatchObject({ code, because: undefined });
  },
);

test.for([
  ['errors/cannot_resend_yet', 'quota-exceeded'],
  ['errors/cannot_invite_attendee', 'not-invitable'],
] as const)('postpress means %s as %s while nobody can look it up', async ([type, code], { createSandbox }) => {
  const sandbox = await createSandbox();
  const client = clientOf(sandbox, { vendor: 'postpress' });
  const { member } = await client.relationship({ publicIdentifier: 'sophie-germain' });
  await sandbox.fault({ vendor: 'postpress', operation: 'sendInvitation', type });
  await sandbox.fault({ vendor: 'postpress', operation: 'getProfile', type: 'errors/request_timeout' });
  expect(await refusalOf(client.send({ member }))).toMatchObject({ code, because: undefined });
});

test('postpress tells until when it wants 24 hours to pass', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const type = 'errors/cannot_resend_within_24hrs';
  await sandbox.fault({ vendor: 'postpress', operation: 'sendInvitation', type });
  const { transport, ...connection } = sandbox.connection('postpress');
  const dates: (string | undefined)[] = [];
  const watched: typeof transport = async (request) => {
    const response = await transport(request);
    dates.push(response.headers['date']);
    return response;
  };
  const client = createClient.postpress({ ...connection, transport: watched });
  const error = await refusalOf(client.send({ member: { publicIdentifier: 'sophie-germain' } }));
  const answeredAt = Date.parse(dates.at(-1) ?? '');
  expect(error).toMatchObject({
    code: 'not-invitable',
    because: 'cooldown',
    until: new Date(answeredAt + 24 * 60 * 60_000).toISOString(),
  });
});
