import { describe, expect, test } from 'vitest';
import { byId } from '../../support/n8n/locator.ts';
import { vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();

const wrongPaces = [
  [{ timeZone: '' }, 'Time Zone is not chosen in the credential'],
  [{ timeZone: 'Mars/Olympus' }, 'Time Zone must be a time zone such as Europe/Berlin'],
  [{ timeZone: 1 }, 'Time Zone must be a time zone'],
  [{ accountIs: 'old' }, "Account Is must be 'new-or-idle' or 'established'"],
  [{ paused: 'no' }, 'Paused must be true or false'],
  [{ paused: null }, 'Paused must be true or false'],
  [{ changePace: 'yes' }, 'Change Pace must be true or false'],
  [{ hoursFrom: '9' }, 'Hours From must be a time such as 09:00'],
  [{ hoursTo: '25:00' }, 'Hours To must be a time such as 09:00'],
  [{ hoursFrom: '17:00', hoursTo: '09:00' }, 'Hours To must be later on the same day than Hours From'],
  [{ weekdays: [] }, 'Weekdays must name at least one of'],
  [{ weekdays: ['someday'] }, 'Weekdays must name at least one of'],
  [{ shortestGap: -1 }, 'Shortest Gap must be minutes from 0 to 1440'],
  [{ shortestGap: '2' }, 'Shortest Gap must be minutes from 0 to 1440'],
  [{ shortestGap: 7, longestGap: 5 }, 'Longest Gap must be minutes from 7 to 1440'],
  [{ perDay: -1 }, 'Most per Day must be'],
  [{ perDay: 1.5 }, 'Most per Day must be'],
  [{ perDay: null }, 'Most per Day must be'],
  [{ perDay: 1000 }, 'Most per Day is 1000, and '],
  [{ perWeek: 1000 }, 'Most per Week is 1000, and '],
  [{ perWeek: 'many' }, 'Most per Week must be'],
  [{ messagesPerDay: -1 }, 'Messages per Day must be'],
  [{ messagesPerDay: null }, 'Messages per Day must be'],
  [{ messagesPerDay: 1000 }, 'Messages per Day is 1000, and '],
  [{ firstMessageAfter: 1.5 }, 'First Message After must be'],
  [{ followUps: 6 }, 'Follow-Ups must be'],
  [{ followUps: '1' }, 'Follow-Ups must be'],
  [{ followUpAfter: 0 }, 'Follow-Up After must be'],
  [{ memory: 'disk' }, 'Remember In must be process or store'],
  [{ memory: 'store', storeUrl: '' }, 'Store URL must be an https address'],
  [{ memory: 'store', storeUrl: 'http://store.example.com' }, 'Store URL must be an https address'],
  [
    { memory: 'store', storeUrl: 'http://10.0.0.1:8787' },
    'If the store is on your own network, tick Allow Plain HTTP for the Store',
  ],
  [{ memory: 'store', storeUrl: 'https://example.com', storeKey: 'the secret key' }, 'Store Key '],
  [{ memory: 'store', storeUrl: 'https://example.com', storeSecret: 5 }, 'Store Secret must be text'],
  [
    { memory: 'store', storeUrl: 'https://example.com', allowPlainHttpStore: 'yes' },
    'Allow Plain HTTP for the Store must be true or false',
  ],
] as const;

const acting = [
  { resource: 'invitation', operation: 'send', member: 'sophie-germain' },
  { resource: 'invitation', operation: 'accept', invitation: byId('7283746512093847561') },
  { resource: 'invitation', operation: 'refuse', invitation: byId('7283746512093847561') },
  { resource: 'invitation', operation: 'withdraw', invitation: byId('7283746512093847561') },
  { resource: 'invitation', operation: 'withdrawStale', dryRun: false },
  { resource: 'invitation', operation: 'forget', member: 'sophie-germain' },
  { resource: 'account', operation: 'release' },
];

describe.each(vendors)('a wrong pace in the credential of $displayName', (node) => {
  test('is refused before anything is asked, in the words of the credential', async () => {
    const server = await startScriptedServer((_request, response) => response.writeHead(401).end('{}'));
    for (const [change, message] of wrongPaces) {
      const credential = JSON.parse(JSON.stringify({ baseUrl: server.url, ...change }));
      for (const parameters of change === wrongPaces[0][0] ? acting : acting.slice(0, 1)) {
        const { error } = await bed.run(node, { parameters, credential });
        const where = `${parameters.operation} with ${JSON.stringify(change)}`;
        expect(error?.message, where).toContain(message);
        expect(error?.name, where).toBe('NodeOperationError');
        expect(`${error?.message}`, where).not.toMatch(/policy|allowPlainHttp|allowAbove|secret key/);
        expect(error?.description, where).toMatch(/Change it in the credential|Choose where the owner/);
      }
    }
    await server.close();
    expect(server.requests).toEqual([]);
  });

  test('keeps nobody from reading', async () => {
    expect(await bed.items(node, { limit: 1 })).toHaveLength(1);
    const { error, outputs } = await bed.run(node, { credential: { timeZone: '', perDay: -1 } });
    expect(error).toBeUndefined();
    expect(outputs.flat().length).toBeGreaterThan(0);
  });
});
