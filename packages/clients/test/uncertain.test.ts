import { describe, expect, test } from 'vitest';
import { createConnectSafely, createLinkup, InvitationError, type Transport } from '../src/index.ts';

const member = { publicIdentifier: 'sophie-germain' };

/** A transport that gives these answers one after the other, the last one again and again. */
function scripted(...answers: readonly { readonly status: number; readonly body: object }[]): Transport {
  let next = 0;
  return async () => {
    const { status, body } = answers[Math.min(next, answers.length - 1)] ?? { status: 500, body: {} };
    next += 1;
    return { status, headers: {}, body: JSON.stringify(body) };
  };
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a failure that comes with a success status', () => {
  const internal = { status: 200, body: { success: false, error: { code: 'INTERNAL_ERROR', message: 'Oops' } } };

  test('leaves open at LinkupAPI whether an invitation was sent', async () => {
    const client = createLinkup({ accountId: 'acc', transport: scripted(internal) });
    expect(await failureOf(client.send({ member }))).toMatchObject({ code: 'vendor-failure', isUncertain: true });
  });

  test('leaves it open at ConnectSafely', async () => {
    const transport = scripted({ status: 200, body: { success: false, error: 'Oops' } });
    expect(await failureOf(createConnectSafely({ transport }).send({ member }))).toMatchObject({ isUncertain: true });
  });

  test('says nothing of the kind about a read', async () => {
    const client = createLinkup({ accountId: 'acc', transport: scripted(internal) });
    const error = await failureOf(client.listSent());
    expect(InvitationError.isInstance(error) && error.isUncertain).toBe(false);
  });
});
