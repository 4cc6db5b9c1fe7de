import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { start } from '../processes.ts';
import { install } from './install.ts';
import { type Peer, untilAnswered } from './peer.ts';

const version = '0.12.2';
const customers = 100;
/** It lets each key ask 5,000 times in an hour. */
const keys = 60;

/** A fake of other APIs, with state. It knows no invitations, so it lists Stripe's customers, of about as many bytes. */
export const emulate: Peer = {
  name: 'emulate',
  version,
  async start() {
    const folder = install('emulate', version);
    const port = await freePort();
    const options = ['start', '--service', 'stripe', '--port', `${port}`];
    const server = start(process.execPath, [join(folder, 'dist/index.js'), ...options]);
    const list = `http://127.0.0.1:${port}/v1/customers`;
    await untilAnswered(list, server);
    for (let number = 0; number < customers; number++) await create(list, number);
    let used = 0;
    return {
      name: emulate.name,
      requestsFor: ({ size }) => (size === null ? [] : Array.from({ length: keys }, () => ask(size))),
      [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
    };

    function ask(size: number) {
      used += 1;
      return { method: 'get', url: `${list}?limit=${size}`, headers: { authorization: `Bearer sk_test_${used}` } };
    }
  },
};

/** So that a customer has about as many bytes as an invitation. */
const description = 'Wrote the first program. '.repeat(12);

async function create(list: string, number: number): Promise<void> {
  const body = new URLSearchParams({
    email: `ada-${number}@example.com`,
    name: `Ada ${number}`,
    description,
  });
  const { status } = await fetch(list, { method: 'POST', headers: { authorization: 'Bearer sk_test_0' }, body });
  if (status !== 200) throw new Error(`emulate answered ${status} to a new customer`);
}
