import type { INodeParameters } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { startAlteringProxy } from '../../support/altering-proxy.ts';
import { after, everyOperation, parametersOf, prepare, situationOf } from '../../support/n8n/every-operation.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import type { NodeResult } from '../../support/n8n/n8n.ts';
import { operationRows } from '../../support/n8n/operation-rows.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest } from '../../support/n8n/vendors.ts';
import { vendorRows } from '../../support/vendor-rows.ts';

const bed = useTestBed();

describe.each(nodesUnderTest)('every operation of $displayName', (node) => {
  test('works for the account and the person of each input item', async () => {
    for (const operation of everyOperation(bed, node)) {
      const { name, row, needsAccount } = operation;
      const { ada, grace } = await prepare(bed, node, operation);
      const proxy = await startAlteringProxy(bed.sandbox.access(node.vendor).baseUrl);
      const credential = { baseUrl: proxy.url };
      const input = [ada.item, grace.item];
      const items = itemsOf(await bed.run(node, { parameters: parametersOf(operation), input, credential }));
      await proxy.close();

      for (const { json } of items) expect(json, name).toMatchObject(row.output);
      const origins = items.map(({ pairedItem }) => JSON.stringify(pairedItem));
      expect([...new Set(origins)], name).toEqual(['{"item":0}', '{"item":1}']);
      const asked = JSON.stringify(proxy.requests);
      for (const each of [ada, grace]) {
        if (needsAccount && !row.isAboutMemory) expect(asked, `${name} of ${each.owner}`).toContain(each.item.account);
        const situation = await situationOf(bed.sandbox, each.owner);
        expect(situation, `${name} of ${each.owner}`).toEqual(after(operation, each));
      }
    }
  });
});

describe.each(nodesUnderTest)('every list of $displayName', (node) => {
  test('gives everything once, over several pages, and the first of it up to the limit', async () => {
    const { severalPages } = vendorRows[node.vendor];
    await bed.renew({ invitations: severalPages });
    const writers = (await bed.sandbox.connections()).slice(0, 3).map(({ member }) => member.publicIdentifier);
    for (const from of writers) for (const _ of [1, 2, 3]) await bed.sandbox.write({ from });
    const total: Readonly<Record<string, number>> = {
      'invitation.getAll': severalPages,
      'connection.getAll': 400,
      'account.getAll': 2,
      'conversation.getAll': 3,
      'message.getAll': 3,
    };
    for (const { name, resource, operation, row } of listsOf(node)) {
      const proxy = await startAlteringProxy(bed.sandbox.access(node.vendor).baseUrl);
      const list = async (parameters: INodeParameters) =>
        jsonOf(
          await bed.run(node, {
            parameters: { resource, operation, ...row.parameters, ...parameters },
            input: [{ person: writers[0] ?? '' }],
            credential: { baseUrl: proxy.url },
          }),
        );
      const all = await list({ returnAll: true });
      if (name === 'invitation.getAll') expect(proxy.requests.length, name).toBeGreaterThan(1);
      expect(new Set(all).size, name).toBe(total[name] ?? all.length);
      expect(await list({}), name).toEqual(all.slice(0, 50));
      expect(await list({ limit: all.length - 1 }), name).toEqual(all.slice(0, -1));
      await proxy.close();
    }
  });
});

/** All but the log, in which each look makes an entry. */
function listsOf(node: VendorUnderTest) {
  const lists = everyOperation(bed, node).filter(({ fields }) => fields.some(({ name }) => name === 'returnAll'));
  return lists.filter(({ name }) => name !== 'log.getAll');
}

function jsonOf(result: NodeResult): readonly string[] {
  return itemsOf(result).map(({ json }) => JSON.stringify(json));
}

test('there is no row for an operation that no node has', () => {
  const known = nodesUnderTest.flatMap((node) => everyOperation(bed, node).map(({ name }) => name));
  expect(Object.keys(operationRows).toSorted()).toEqual([...new Set(known)].toSorted());
});
