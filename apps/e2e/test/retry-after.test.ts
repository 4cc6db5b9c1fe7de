import { vendorNames } from '@invitekit/clients';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../support/mock.ts';
import { createClient } from '../support/sandbox.ts';
import { type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts';

/** Every form that a server may use, for 90 seconds after the `Date` of the answer. */
const forms: readonly (readonly [header: string, milliseconds: number])[] = [
  ['90', 90_000],
  ['90.5', 90_500],
  ['89.0001', 89_001],
  ['60, 90', 90_000],
  ['Sun, 06 Nov 1994 08:51:07 GMT', 90_000],
  ['Sunday, 06-Nov-94 08:51:07 GMT', 90_000],
  ['Sun Nov  6 08:51:07 1994', 90_000],
  ['Sun, 06 Nov 1994 08:51:07 GMT, 30', 90_000],
];

describe.each(vendorNames)('%s', (vendor) => {
  let server: ScriptedServer;
  let header = '';
  let date = '';
  beforeAll(async () => {
    server = await startScriptedServer((_request, response) => {
      response.sendDate = false;
      response.writeHead(429, { date, 'retry-after': header }).end('{}');
    });
  });
  afterAll(async () => {
    await server.close();
  });

  test.for(forms)('understands Retry-After: %s', async ([form, milliseconds], { createSandbox }) => {
    header = form;
    for (date of ['Sun, 06 Nov 1994 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994']) {
      const client = createClient[vendor]({ ...(await createSandbox()).connection(vendor), baseUrl: server.url });
      await expect(client.listSent()).rejects.toMatchObject({ status: 429, retryAfterMs: milliseconds });
    }
  });

  test.for([false, true])(
    'waits as long as a fault of the fake says, as a date: %s',
    async (isDate, { createSandbox }) => {
      const sandbox = await createSandbox();
      const fault = { vendor, operation: '*', status: 429, retryAfter: { seconds: 7, date: isDate } } as const;
      await sandbox.fault(fault);
      const client = createClient[vendor](sandbox.connection(vendor));
      await expect(client.listSent()).rejects.toMatchObject({ status: 429, retryAfterMs: 7000 });
    },
  );
});
