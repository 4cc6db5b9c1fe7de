import { expect } from 'vitest';
import { given } from '../support/listings.ts';
import { test } from '../support/mock.ts';
import { friendOf, sociable, writeThrough } from '../support/writing.ts';

test.for([
  ['unipile', /"is_1to1":true/g, '"is_1to1":true', false],
  ['unipile', /"is_1to1":true/g, '"is_1to1":false', true],
  ['unipile', /"is_1to1":true/g, '"is_1to1":null', null],
  ['unipile', /"is_1to1":true,/g, '', null],
  ['postpress', /"type":0/g, '"type":0', false],
  ['postpress', /"type":0/g, '"type":1', true],
  ['postpress', /"type":0/g, '"type":2', true],
  ['postpress', /"type":0/g, '"type":3', null],
  ['postpress', /"type":0,/g, '', null],
  ['connectsafely', /("participants":\[)(\{.*?\})\]/g, '$1$2,$2]', true],
  ['connectsafely', /("participants":\[)(\{.*?\})\]/g, '$1]', null],
  ['linkup', /"type":"normal"/g, '"type":"normal"', false],
  ['linkup', /"type":"normal"/g, '"type":"group"', null],
] as const)('at %s what %s says as %s is a group: %j', async ([vendor, from, to, isGroup], { createSandbox }) => {
  const sandbox = await createSandbox(sociable);
  await sandbox.setCredits(10);
  await writeThrough(vendor, sandbox).sendMessage({ member: await friendOf(sandbox), text: 'Hello' });
  const client = writeThrough(vendor, sandbox, (transport) => async (request) => {
    const { body, ...response } = await transport(request);
    return { ...response, body: body.replace(from, to) };
  });
  expect(given((await client.listConversations()).items[0]).isGroup).toBe(isGroup);
});
