import { findingsOf } from '@invitekit/contract';
import { expect } from 'vitest';
import { json, proxyBefore, proxyFor } from '../support/contract-proxy.ts';
import { test } from '../support/mock.ts';
import { askRaw } from '../support/raw-http.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { friendOf, sociable } from '../support/writing.ts';

type Field = readonly [name: string, value: string | File];

const file = new File([new Uint8Array([0xff, 0xd8, 13, 10, 45, 45, 0xe2])], 'a "photo".jpg', { type: 'image/jpeg' });

/** A proxy of postpress, and the fields of a form that begins a chat. */
async function begin(sandbox: Sandbox) {
  const { baseUrl: target, apiKey } = sandbox.access('postpress');
  const { accountId } = sandbox.connection('postpress');
  const proxy = await proxyFor({ vendor: 'postpress', target, allowWrites: true, buffer: true });
  const { id } = await friendOf(sandbox);
  const fields = { account: ['account_id', accountId], friend: ['attendees_ids', id] } as const;
  return { proxy, fields, send, sendAs };

  async function send(...given: readonly Field[]) {
    const form = new FormData();
    for (const [name, value] of given) form.append(name, value);
    const request = new Request(proxy.url, { method: 'POST', body: form });
    return await sendAs(request.headers.get('content-type') ?? '', Buffer.from(await request.arrayBuffer()));
  }

  async function sendAs(type: string, body: Buffer | string) {
    const headers = { 'x-api-key': apiKey, 'content-type': type };
    const answer = await askRaw(`${proxy.url}/v1/chats`, { method: 'POST', headers }, body);
    return [answer.status, answer.headers['x-invitekit-findings']];
  }
}

test('a form that fits the spec passes without a finding, whatever its texts hold', async ({ createSandbox }) => {
  const { proxy, fields, send } = await begin(await createSandbox(sociable));
  const { account, friend } = fields;
  for (const text of ['Hello', 'Zoë 👋 山田', 'one\r\ntwo\r\n\r\nthree', 'a "quoted"; name=x', '--', '\r\n--x']) {
    expect(await send(account, friend, ['text', text])).toEqual([201, '0']);
  }
  expect(await send(['attendees_ids[]', friend[1]], account, ['text', 'Hello'])).toEqual([201, '0']);
  const report = await proxy.close();
  expect(report.traffic).toMatchObject({ validated: 7, unvalidated: {} });
});

test('a form may have a text with lines like its boundary, and folded headers', async ({ createSandbox }) => {
  const { proxy, fields, sendAs } = await begin(await createSandbox(sociable));
  const given = [fields.account, fields.friend];
  for (const boundary of ['x', 'a.b', '-', '(1)+?']) {
    for (const text of [
      `hi\r\n--${boundary}YZ`,
      `hi\r\n--${boundary}-`,
      `--${boundary}0\r\n\r\n--${boundary} 1`,
      'hi',
    ]) {
      for (const fold of ['; ', ';\r\n ', '\r\n\t; ']) {
        const parts = [...given, ['text', text]].map(
          ([name, value]) =>
            `--${boundary}\r\nContent-Disposition: form-data${fold}name="${name}"\r\nX-Note: a\r\n b\r\n\r\n${value}\r\n`,
        );
        const [, findings] = await sendAs(
          `multipart/form-data; boundary="${boundary}"`,
          `${parts.join('')}--${boundary}--`,
        );
        expect([boundary, text, fold, findings]).toEqual([boundary, text, fold, '0']);
      }
    }
  }
  expect((await proxy.close()).traffic).toMatchObject({ unvalidated: {} });
});

test.for([
  ['a field that is missing', ['friend', ['text', 'Hello']], /account_id/],
  ['a text that is empty', ['account', 'friend', ['text', '']], /text/],
  ['a text that is too long', ['account', 'friend', ['text', 'x'.repeat(8001)]], /text/],
  ['a text that comes twice', ['account', 'friend', ['text', 'One'], ['text', 'Two']], /text/],
  ['a field that the spec does not have', ['account', 'friend', ['text', 'Hello'], ['a "b"\n', 'x']], /field a "b"/],
  ['more people than one', ['account', 'friend', 'friend', ['text', 'Hello']], /attendees_ids/],
  ['a file for a text', ['account', 'friend', ['text', file]], /a file in the field text/],
] as const)('a form is held against the spec: %s', async ([, given, told], { createSandbox }) => {
  const { proxy, fields, send } = await begin(await createSandbox(sociable));
  const [, findings] = await send(...given.map((each) => (typeof each === 'string' ? fields[each] : each)));
  expect(Number(findings)).toBeGreaterThan(0);
  const [finding] = findingsOf(await proxy.close()).filter(({ rule }) => rule === 'request');
  expect(finding).toMatchObject({ operation: 'startChat', rule: 'request' });
  expect(`${finding?.came} ${finding?.wanted}`).toMatch(told);
});

test('a form that cannot be read is not counted as validated', async ({ createSandbox }) => {
  const { proxy, sendAs } = await begin(await createSandbox(sociable));
  const whole = '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nHello\r\n';
  for (const body of ['', 'account_id=1', whole, `${whole.replace('name', 'title')}--x--`]) {
    expect(await sendAs('multipart/form-data; boundary=x', body)).toEqual([400, 'unvalidated']);
  }
  expect(await sendAs('multipart/form-data; charset=utf-8', `${whole}--x--`)).toEqual([400, 'unvalidated']);
  const { traffic, ...report } = await proxy.close();
  expect(traffic).toMatchObject({ requests: 5, validated: 0, unvalidated: { 'a form that cannot be read': 5 } });
  expect(findingsOf(report)).toEqual([]);
});

test('the answer to a form that cannot be read is held against the spec', async () => {
  const { proxy } = await proxyBefore((_, response) => response.writeHead(299, json).end('{}'), {
    vendor: 'postpress',
    allowWrites: true,
    buffer: true,
  });
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const answer = await askRaw(`${proxy.url}/v1/chats`, { method: 'POST', headers }, '{"account_id":1,"more":2}');
  expect([answer.status, answer.headers['x-invitekit-findings']]).toEqual([299, '1']);
  const { traffic, ...report } = await proxy.close();
  expect(traffic).toMatchObject({ validated: 0, unvalidated: { 'a form that cannot be read': 1 } });
  expect(findingsOf(report)).toMatchObject([{ operation: 'startChat', rule: 'status', came: '299' }]);
});
