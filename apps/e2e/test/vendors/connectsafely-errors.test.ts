import { describe, expect } from 'vitest';
import { z } from 'zod';
import { requestConnectSafely, withSettings } from '../../support/connectsafely.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const text = expect.stringMatching(/\w/);
const flagged = { success: false, error: text };
const coded = (code: string) => ({ success: false, code, message: text });

const receivedSchema = z.object({
  invitations: z.array(z.object({ id: z.string(), validationToken: z.string(), memberId: z.string() })),
});

async function answerTo(sandbox: Sandbox, path: string, body?: object) {
  const answer = await requestConnectSafely(sandbox, body === undefined ? 'GET' : 'POST', path, body);
  return [answer.status, answer.body];
}

describe('the body of an error', () => {
  test('is a text where the account or the key is wrong, or the vendor failed', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    expect(await answerTo(sandbox, '/invitations/sent?accountId=0')).toEqual([404, { error: text }]);
    await sandbox.fault({ vendor: 'connectsafely', operation: 'getSentInvitations', status: 500 });
    expect(await answerTo(sandbox, '/invitations/sent')).toEqual([500, { error: text }]);
    await sandbox.fault({ vendor: 'connectsafely', operation: 'getSentInvitations', status: 401 });
    expect(await answerTo(sandbox, '/invitations/sent')).toEqual([401, { error: text }]);
  });

  test('has a flag where a person is unknown or LinkedIn refuses', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const unknown = { success: false, error: 'LinkedIn profile not found: nobody' };
    expect(await answerTo(sandbox, '/relationship/nobody')).toEqual([404, unknown]);
    expect(await answerTo(sandbox, '/connect', { profileId: 'nobody' })).toEqual([404, unknown]);
    expect(await answerTo(sandbox, '/follow', { profileId: 'nobody' })).toEqual([404, unknown]);
    expect(await answerTo(sandbox, '/connect', { profileId: 'captain-nemo' })).toEqual([400, flagged]);
    expect(await answerTo(sandbox, '/invitations/withdraw', { profileId: 'captain-nemo' })).toEqual([400, flagged]);
    const unfollow = { profileId: 'captain-nemo', action: 'unfollow' };
    expect(await answerTo(sandbox, '/follow', unfollow)).toEqual([400, flagged]);
  });

  test('has issues where the request has a wrong form', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const issues = (code: string, path: string) => ({
      success: false,
      error: { name: 'ZodError', issues: [expect.objectContaining({ code, path: [path], message: text })] },
    });
    expect(await answerTo(sandbox, '/connect', {})).toEqual([400, issues('invalid_type', 'profileId')]);
    const long = { profileId: 'sophie-germain', customMessage: 'x'.repeat(301) };
    expect(await answerTo(sandbox, '/connect', long)).toEqual([400, issues('too_big', 'customMessage')]);
    const wrong = { profileId: 'sophie-germain', action: 'stalk' };
    expect(await answerTo(sandbox, '/follow', wrong)).toEqual([400, issues('invalid_enum_value', 'action')]);
    expect(await answerTo(sandbox, '/invitations/withdraw', { profileId: 7 })).toEqual([
      400,
      { success: false, error: { name: 'ZodError', issues: [expect.objectContaining({ expected: 'string' })] } },
    ]);
  });

  test('has a code where the sandbox asks for it and the spec allows it', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ codedErrors: true, seats: 1, weeklyConnects: 0 }));
    expect(await answerTo(sandbox, '/connections?limit=13')).toEqual([400, coded('validation_error')]);
    expect(await answerTo(sandbox, '/connect', { profileId: 'captain-nemo' })).toEqual([400, coded('bad_request')]);
    expect(await answerTo(sandbox, '/connect', { profileId: 'sophie-germain' })).toEqual([
      429,
      coded('rate_limit_exceeded'),
    ]);
    const grace = '/invitations/sent?accountId=696ce9e780e0483585e4e554';
    expect(await answerTo(sandbox, grace)).toEqual([403, coded('forbidden')]);
    expect(await answerTo(sandbox, '/account/x/status')).toEqual([400, { error: text }]);
    expect(await answerTo(sandbox, '/relationship/nobody')).toEqual([404, flagged]);
  });
});

describe('answering an invitation', () => {
  const answer = {
    action: 'ACCEPT',
    invitationId: '7000000000000000000',
    validationToken: 'aB3dE5gH',
    linkedInInvitationType: 'GenericInvitationType_CONNECTION',
    firstName: 'Jordan',
    lastName: 'Walke',
  };
  const path = '/invitations/received/respond';

  test('needs the id of the member where a person invites', async ({ createSandbox }) => {
    expect(await answerTo(await createSandbox(), path, answer)).toMatchObject([
      400,
      { error: { issues: [{ path: ['profileId'] }] } },
    ]);
  });

  test('fails in one way, whatever is wrong', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { id, from } = await sandbox.receive({ from: 'jordan-walke' });
    const { body } = await requestConnectSafely(sandbox, 'GET', '/invitations/received');
    const [listed] = receivedSchema.parse(body).invitations;
    expect([listed?.id, from]).toEqual([id, 'jordan-walke']);
    const right = {
      ...answer,
      invitationId: id,
      validationToken: listed?.validationToken,
      profileId: listed?.memberId,
    };
    for (const wrong of [
      { invitationId: '7000000000000000000' },
      { validationToken: 'x' },
      { linkedInInvitationType: 'GenericInvitationType_EVENT' },
      { firstName: 'Charles' },
      { profileId: 'ACoAA' },
      { accountId: '696ce9e780e0483585e4e554' },
    ]) {
      expect(await answerTo(sandbox, path, { ...right, ...wrong })).toEqual([500, { error: text }]);
    }
    expect(await answerTo(sandbox, path, right)).toEqual([
      200,
      { success: true, message: 'Invitation from Jordan Walke accepted', accountId: '696ce9e780e0483585e4e553' },
    ]);
    expect(await answerTo(sandbox, path, right)).toEqual([500, { error: text }]);
  });
});

describe('withdrawing', () => {
  test('checks what is said of the person and the invitation', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await requestConnectSafely(sandbox, 'POST', '/connect', { profileId: 'sophie-germain' });
    const path = '/invitations/withdraw';
    for (const wrong of [{ firstName: 'Jordan' }, { invitationId: '7' }, { memberId: 'x' }, { profileUrn: 'urn' }]) {
      expect(await answerTo(sandbox, path, { profileId: 'sophie-germain', ...wrong })).toEqual([400, flagged]);
    }
    expect(await answerTo(sandbox, path, { profileUrn: 'urn:li:fsd_profile:x' })).toMatchObject([400, {}]);
    expect(await answerTo(sandbox, path, { profileId: 'sophie-germain' })).toEqual([
      200,
      {
        success: true,
        message: 'Successfully withdrew invitation to Sophie Germain',
        accountId: '696ce9e780e0483585e4e553',
      },
    ]);
  });

  test('takes a whole address, and not where the sandbox takes none', async ({ createSandbox }) => {
    const profileId = 'https://www.linkedin.com/in/sophie-germain/';
    expect(await answerTo(await createSandbox(), '/connect', { profileId })).toMatchObject([200, { success: true }]);
    const strict = await createSandbox(withSettings({ profileAddresses: false }));
    expect(await answerTo(strict, '/connect', { profileId })).toEqual([404, flagged]);
  });
});
