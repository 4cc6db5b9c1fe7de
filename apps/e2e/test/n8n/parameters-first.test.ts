import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byId } from '../../support/n8n/locator.ts';
import { operationsOf } from '../../support/n8n/operations.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer((_request, response) => response.writeHead(401).end('{}'));
});
afterAll(async () => {
  await server.close();
});

const givesNothing = '={{ $json.missing }}';

describe.each(Object.values(vendorsUnderTest))('$displayName', (vendor) => {
  test('asks for nothing when an expression of any parameter gives nothing', async () => {
    const wrong: string[] = [];
    for (const { resource, operation, fields } of operations(vendor)) {
      for (const { name, parameters } of fields.flatMap(withNothing)) {
        const { requests, error } = await run(vendor, { resource, operation, ...parameters });
        if (requests > 0 || error?.name !== 'NodeOperationError') wrong.push(`${resource}.${operation}: ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('asks when every parameter is there', async () => {
    const silent: string[] = [];
    for (const { resource, operation } of operations(vendor)) {
      const { requests } = await run(vendor, { resource, operation });
      if (requests === 0) silent.push(`${resource}.${operation}`);
    }
    expect(silent).toEqual([]);
  });

  test('has a Simplify to get wrong in every common operation', () => {
    const simplified = operations(vendor).filter(({ fields }) => fields.some(({ name }) => name === 'simplify'));
    expect(simplified.length).toBeGreaterThanOrEqual(8);
  });
});

function operations(vendor: VendorUnderTest) {
  return operationsOf(bed.n8n.types.getByNameAndVersion(vendor.node).description);
}

async function run(vendor: VendorUnderTest, parameters: INodeParameters) {
  const before = server.requests.length;
  const { error } = await bed.run(vendor, {
    parameters: {
      member: 'sophie-germain',
      invitation: byId('7283746512093847561'),
      conversation: byId('2-MzdhMGE0ZTgtYjA5Yi00'),
      text: 'Hello',
      ...parameters,
    },
    credential: { baseUrl: server.url },
  });
  return { requests: server.requests.length - before, error };
}

/** The parameters that leave one field without a value: for a collection, each of its own fields. */
function withNothing({ name, type, options = [] }: INodeProperties): readonly {
  readonly name: string;
  readonly parameters: INodeParameters;
}[] {
  if (type === 'notice') return [];
  if (type === 'resourceLocator') return [{ name, parameters: { [name]: byId(givesNothing) } }];
  if (type !== 'collection') return [{ name, parameters: { [name]: givesNothing } }];
  return options.map((option) => ({
    name: `${name}.${option.name}`,
    parameters: { [name]: { [option.name]: givesNothing } },
  }));
}
