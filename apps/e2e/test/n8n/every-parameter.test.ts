import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyOperation, parametersOf } from '../../support/n8n/every-operation.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest } from '../../support/n8n/vendors.ts';
import { wrongValuesOf } from '../../support/n8n/wrong-values.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer((_request, response) => response.writeHead(401).end('{}'));
});
afterAll(async () => {
  await server.close();
});

describe.each(nodesUnderTest)('$displayName', (node) => {
  test('refuses what a parameter must not hold by its name, before any request', async () => {
    const account = bed.sandbox.accountId(node.vendor, 'Ada Lovelace');
    const credential = { baseUrl: server.url };
    const accepted: string[] = [];
    for (const operation of everyOperation(bed, node)) {
      for (const { label, parameters } of operation.fields.flatMap(wrongValuesOf)) {
        const before = server.requests.length;
        const { error } = await bed.run(node, {
          parameters: { ...parametersOf(operation), ...parameters },
          input: [{ account, person: 'sophie-germain' }],
          credential,
        });
        const { name, message = '', context } = error ?? {};
        const isNamed = message.includes(label.replace(/ \(.*/, '')) && context?.['itemIndex'] === 0;
        const isRefused = name === 'NodeOperationError' && isNamed && server.requests.length === before;
        if (!isRefused) accepted.push(`${operation.name} with ${JSON.stringify(parameters)}: ${name} ${message}`);
      }
    }
    expect(accepted).toEqual([]);
  });
});
