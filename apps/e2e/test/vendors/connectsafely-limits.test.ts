import { describe, expect } from 'vitest';
import { connectConnectSafely, rateHeaders, requestConnectSafely, withSettings } from '../../support/connectsafely.ts';
import { codeOf } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { recording } from '../../support/recording.ts';

const ada = '696ce9e780e0483585e4e553';
const grace = '696ce9e780e0483585e4e554';
const sophie = { publicIdentifier: 'sophie-germain' };
const jordan = { publicIdentifier: 'jordan-walke' };

// Sandboxes start on Monday, June 1, 2026, at 09:00 UTC.
describe('the quota of invitations', () => {
  test('is 90 a week, and a withdrawn invitation stays counted', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { reinviteAfterDays: 0 } });
    const client = connectConnectSafely(sandbox);
    for (let count = 1; count <= 90; count += 1) {
      await client.send({ member: sophie });
      await client.withdraw({ member: sophie });
    }
    expect(await client.usage()).toMatchObject({ invitations: { used: 90, limit: 90 } });
    await expect(client.send({ member: sophie })).rejects.toMatchObject({
      code: 'quota-exceeded',
      vendorMessage: 'Rate limit exceeded for CONNECT: 90/90 used. Resets at 2026-06-02T09:00:00.000Z',
      retryAfterMs: 24 * 60 * 60_000,
      isRetryable: false,
    });
  });

  test('holds an account that asks for more for a day, other actions go on', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ weeklyConnects: 1 }));
    const invite = (profileId: string) => requestConnectSafely(sandbox, 'POST', '/connect', { profileId });
    expect((await invite('sophie-germain')).status).toBe(200);
    const refused = await invite('jordan-walke');
    expect([refused.status, refused.body]).toEqual([
      429,
      {
        success: false,
        error: 'Rate limit exceeded for CONNECT: 1/1 used. Resets at 2026-06-02T09:00:00.000Z',
        holdUntil: '2026-06-02T09:00:00.000Z',
      },
    ]);
    expect(rateHeaders(refused.headers)).toEqual({
      action: 'CONNECT',
      limit: '1',
      used: '1',
      remaining: '0',
      reset: '2026-06-02T09:00:00.000Z',
      'retry-after': '86400',
    });
    const quota = async () => (await connectConnectSafely(sandbox).usage()).raw;
    const ofWeek = { feature: 'CONNECT', used: 1, remaining: 0, limitReached: true };
    const limitReachedAt = '2026-06-01T09:00:00.000Z';
    const held = { ...ofWeek, limitReachedAt, resetAt: '2026-06-02T09:00:00.000Z' };
    const free = { ...ofWeek, limitReachedAt, resetAt: '2026-06-08T00:00:00.000Z' };
    expect(await quota()).toMatchObject({ quotas: [{}, held, {}] });

    await sandbox.advance('PT23H');
    expect((await invite('jordan-walke')).body).toMatchObject({ holdUntil: '2026-06-02T09:00:00.000Z' });
    const client = connectConnectSafely(sandbox);
    expect(await codeOf(client.withdraw({ member: sophie }))).toBeUndefined();
    // After the hold the week is not over; to ask then starts another one.
    await sandbox.advance('PT1H');
    expect(await quota()).toMatchObject({ quotas: [{}, free, {}] });
    expect((await invite('jordan-walke')).body).toMatchObject({ holdUntil: '2026-06-03T09:00:00.000Z' });
    await sandbox.advance('P6D');
    expect((await invite('jordan-walke')).status).toBe(200);
  });

  test('starts anew on Monday, and a hold goes on into it', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ weeklyConnects: 1 }));
    const client = connectConnectSafely(sandbox);
    await client.send({ member: sophie });
    await sandbox.advance('P6DT10H');
    expect(await codeOf(client.send({ member: jordan }))).toBe('quota-exceeded');
    await sandbox.advance('PT6H');
    expect(await client.usage()).toMatchObject({
      invitations: { used: 1, limit: 1, resetsAt: '2026-06-08T19:00:00.000Z' },
    });
    const refused = await requestConnectSafely(sandbox, 'POST', '/connect', { profileId: 'jordan-walke' });
    expect(refused.body).toMatchObject({
      error: 'Rate limit exceeded for CONNECT: 1/1 used. Resets at 2026-06-08T19:00:00.000Z',
      holdUntil: '2026-06-08T19:00:00.000Z',
    });
    expect(rateHeaders(refused.headers)).toMatchObject({
      used: '1',
      remaining: '0',
      reset: '2026-06-08T19:00:00.000Z',
      'retry-after': String(18 * 60 * 60),
    });
    await sandbox.advance('PT18H');
    expect(await client.usage()).toMatchObject({
      invitations: { used: 0, limit: 1, resetsAt: '2026-06-15T00:00:00.000Z' },
    });
    expect(await codeOf(client.send({ member: jordan }))).toBeUndefined();
  });

  test('counts what is sent here, and nothing that is refused or sent elsewhere', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectConnectSafely(sandbox);
    await client.send({ member: sophie });
    expect(await codeOf(client.send({ member: sophie }))).toBe('invalid-request');
    expect(await codeOf(client.send({ member: { publicIdentifier: 'nobody-at-all' } }))).toBe('not-found');
    expect((await client.usage()).invitations).toEqual({
      used: 1,
      limit: 90,
      resetsAt: '2026-06-08T00:00:00.000Z',
    });
    expect((await connectConnectSafely(sandbox, { accountId: grace }).usage()).invitations?.used).toBe(0);
  });

  test('stands in the headers of every answer to an invitation', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const sent = await requestConnectSafely(sandbox, 'POST', '/connect', { profileId: 'sophie-germain' });
    const reset = '2026-06-08T00:00:00.000Z';
    expect(rateHeaders(sent.headers)).toEqual({ action: 'CONNECT', limit: '90', used: '1', remaining: '89', reset });
    const refused = await requestConnectSafely(sandbox, 'POST', '/connect', { profileId: 'sophie-germain' });
    expect(rateHeaders(refused.headers)).toEqual(rateHeaders(sent.headers));
    const listed = await requestConnectSafely(sandbox, 'GET', '/invitations/sent');
    expect(rateHeaders(listed.headers)).toEqual({
      action: 'REQUEST',
      limit: '30',
      used: '0',
      remaining: '30',
      reset: '2026-06-01T09:01:00.000Z',
    });
  });

  test('is not the limit of LinkedIn, which reads like it without a hold', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { monthlyNotes: 1, weeklyInvitations: { free: 2 } } });
    const client = connectConnectSafely(sandbox, { accountId: grace });
    await client.send({ member: sophie, note: 'Hello' });
    await expect(client.send({ member: jordan, note: 'Hello' })).rejects.toMatchObject({
      code: 'quota-exceeded',
      vendorMessage: 'Rate limit exceeded for CONNECT: 1/1 used. Resets at 2026-07-01T09:00:00.000Z',
    });
    await client.send({ member: jordan });
    const refused = await requestConnectSafely(sandbox, 'POST', '/connect', {
      accountId: grace,
      profileId: 'charles-babbage',
    });
    expect(refused.body).toEqual({
      success: false,
      error: 'Rate limit exceeded for CONNECT: 2/2 used. Resets at 2026-06-08T09:00:00.000Z',
    });
    expect(rateHeaders(refused.headers)).toMatchObject({ limit: '2', reset: '2026-06-08T09:00:00.000Z' });
  });
});

describe('the quota of following', () => {
  test('counts following and its end, 100 a day, without a hold', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ dailyFollows: 2 }));
    const follow = (action?: string) =>
      requestConnectSafely(sandbox, 'POST', '/follow', { profileId: 'sophie-germain', action });
    const followed = await follow();
    expect(followed.body).toMatchObject({ success: true, action: 'follow', message: 'Successfully followed user' });
    expect(rateHeaders(followed.headers)).toMatchObject({ action: 'FOLLOW', limit: '2', used: '1', remaining: '1' });
    expect((await follow('unfollow')).body).toMatchObject({ message: 'Successfully unfollowed user' });
    const refused = await follow();
    expect([refused.status, refused.body]).toEqual([
      429,
      { success: false, error: 'Rate limit exceeded for FOLLOW: 2/2 used. Resets at 2026-06-02T00:00:00.000Z' },
    ]);
    expect(rateHeaders(refused.headers)).toMatchObject({ 'retry-after': String(15 * 60 * 60) });
    await sandbox.advance('PT15H');
    expect((await follow()).status).toBe(200);
  });

  test('can be read with the others, and shows when it was reached', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ dailyFollows: 1 }));
    const client = connectConnectSafely(sandbox);
    const profileId = 'sophie-germain';
    await client.call('post', '/linkedin/follow', { body: { profileId } }, ({ body }) => body);
    const { raw } = await client.usage();
    expect(raw).toEqual({
      accountId: ada,
      quotas: [
        expect.objectContaining({ feature: 'PROFILE_VIEW', window: 'daily', used: 0, limit: 120, linkedinLimit: 150 }),
        expect.objectContaining({ feature: 'CONNECT', window: 'weekly', limit: 90, linkedinLimit: 100 }),
        {
          feature: 'FOLLOW',
          window: 'daily',
          used: 1,
          limit: 1,
          linkedinLimit: 150,
          remaining: 0,
          limitReached: true,
          limitReachedAt: '2026-06-01T09:00:00.000Z',
          resetAt: '2026-06-02T00:00:00.000Z',
        },
      ],
    });
  });
});

describe('the limits a minute', () => {
  test.for([
    ['reads', 30, 'GET', '/invitations/sent'],
    ['writes', 15, 'POST', '/invitations/withdraw'],
    ['questions about the account', 10, 'GET', '/account/status'],
  ] as const)('of an account allow %s %i times', async ([, most, method, path], { createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ requestLimits: 'on' }));
    const body = method === 'POST' ? { profileId: 'sophie-germain' } : undefined;
    const statuses = [];
    for (let count = 1; count <= most; count += 1) {
      statuses.push((await requestConnectSafely(sandbox, method, path, body)).status);
    }
    expect(statuses).not.toContain(429);
    const refused = await requestConnectSafely(sandbox, method, path, body);
    expect([refused.status, refused.body]).toEqual([
      429,
      { success: false, error: `Too many requests. No more than ${most} a minute.` },
    ]);
    expect(rateHeaders(refused.headers)).toEqual({
      action: 'REQUEST',
      limit: String(most),
      used: String(most),
      remaining: '0',
      reset: '2026-06-01T09:01:00.000Z',
      'retry-after': '60',
    });
    await sandbox.advance('PT1M');
    expect((await requestConnectSafely(sandbox, method, path, body)).status).not.toBe(429);
  });

  test('of a key allow 60 requests, whatever they are', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ requestLimits: 'on' }));
    const statuses = [];
    for (const path of ['/accounts', '/invitations/sent', `/invitations/sent?accountId=${grace}`]) {
      for (let count = 1; count <= 25; count += 1) {
        statuses.push((await requestConnectSafely(sandbox, 'GET', path)).status);
      }
    }
    expect(statuses.indexOf(429)).toBe(60);
  });

  test('do not apply while the clock stands still, unless asked for', async ({ createSandbox }) => {
    const client = connectConnectSafely(await createSandbox());
    expect(await Array.fromAsync(client.listAllConnections())).toHaveLength(400);
  });

  test('are waited for by a client that may wait a minute', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ requestLimits: 'on' }));
    const { transport, ...connection } = recording(sandbox.connection('connectsafely'));
    const pauses: number[] = [];
    const sleep = async (milliseconds: number) => {
      pauses.push(milliseconds);
      await sandbox.advance('PT1M');
    };
    const client = connectConnectSafely(sandbox, {
      ...connection,
      transport: Object.assign(transport.bind(undefined), { sleep }),
      retry: {},
    });
    expect(await Array.fromAsync(client.listAllConnections())).toHaveLength(400);
    expect(pauses).toEqual([60_000]);
  });

  test('stand beside the quota at an invitation, and are told from it', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ requestLimits: 'on' }));
    const client = connectConnectSafely(sandbox);
    for (let count = 1; count <= 15; count += 1) await codeOf(client.send({ member: sophie }));
    await expect(client.send({ member: jordan })).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterMs: 60_000,
      isRetryable: true,
    });
  });
});
