import { expect } from 'vitest';
import { listSent, post, send, test } from './support.ts';

test('a thousand sandboxes stand side by side, each with changes of its own, and there is no place for more', async ({
  createSandbox,
  server,
}) => {
  const url = `${server.url}/_mock/sandboxes`;
  const origin = await createSandbox({ id: 'origin', invitations: 30 });
  // The default sandbox is one of the thousand.
  for (let number = 2; number < 1000; number += 1) {
    const made = await (number % 2 === 0
      ? post(url, { id: `s-${number}`, invitations: 30 })
      : post(`${url}/origin/fork`, { id: `s-${number}` }));
    expect(made.status).toBe(201);
  }
  expect(await post(url, {})).toMatchObject({ status: 429, body: { error: expect.stringContaining('Delete some') } });

  const before = await listSent('unipile', origin.vendors.unipile);
  for (const id of ['s-2', 's-3', 's-999']) await post(`${url}/${id}/clock`, { advance: 'P90D' });
  const access = async (id: string) => JSON.parse((await send(`${url}/${id}`)).text).vendors.unipile;
  for (const id of ['s-4', 's-5', 's-998']) {
    expect((await listSent('unipile', await access(id))).text).toBe(before.text);
  }
  for (const id of ['s-2', 's-3', 's-999']) {
    expect((await listSent('unipile', await access(id))).text).not.toBe(before.text);
  }
  expect((await listSent('unipile', origin.vendors.unipile)).text).toBe(before.text);
});
