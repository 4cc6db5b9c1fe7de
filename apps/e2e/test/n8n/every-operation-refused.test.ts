import { vendors } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { type Alteration, startAlteringProxy } from '../../support/altering-proxy.ts';
import { errorTable } from '../../support/errors/error-table.ts';
import {
  after,
  type Case,
  everyOperation,
  type InputItem,
  type OperationUnderTest,
  outcomesOf,
  parametersOf,
  prepare,
  situationOf,
} from '../../support/n8n/every-operation.ts';
import { type Run, useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest } from '../../support/n8n/vendors.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

const bed = useTestBed();

describe.each(nodesUnderTest)('every operation of $displayName', (node) => {
  test('changes nothing with a wrong key', async () => {
    for (const operation of everyOperation(bed, node)) {
      const { ada, grace } = await prepare(bed, node, operation);
      const credential = { apiKey: 'wrong' };
      await expectRefusal(node, operation, { input: [ada.item], credential }, 'unauthenticated');
      const outcomes = await outcomesOfRun(node, operation, { input: [ada.item, grace.item], credential });
      expect(outcomes, operation.name).toEqual(['unauthenticated', 'unauthenticated']);
      await expectUnchanged(operation, ada);
    }
  });

  test('is refused for accounts that are held, unknown or limited, and done for others', async () => {
    const tellsRestricted = Object.values(errorTable[node.vendor]).some(({ code }) => code === 'account-restricted');
    for (const operation of everyOperation(bed, node)) {
      if (!operation.needsAccount || operation.row.isAboutMemory) continue;
      const ofHeld = tellsRestricted ? 'account-restricted' : 'account-disconnected';
      const held = operation.row.isForHeldAccounts ? 'done' : ofHeld;
      const alone = await refusedAccounts(node, operation);
      if (held !== 'done') await expectRefusal(node, operation, alone.of(alone.held), held);
      if (isJudgedByThePersonAlone(node, operation)) {
        expect(await outcomesOfRun(node, operation, alone.of(alone.unknown)), operation.name).toEqual(['not-found']);
      } else await expectRefusal(node, operation, alone.of(alone.unknown), 'not-found');
      await expectRefusal(node, operation, alone.of(alone.limited), 'rate-limited');
      await alone.proxy.close();

      const { ada, grace, unknown, limited, proxy, of } = await refusedAccounts(node, operation);
      const items = [ada.item, unknown, limited, grace.item, limited, ada.item];
      const outcomes = await outcomesOfRun(node, operation, of(...items));
      await proxy.close();

      const expected = [held, 'not-found', 'rate-limited', 'done', 'rate-limited', held];
      expect(outcomes, operation.name).toEqual(expected);
      const asked = (id: string) => proxy.requests.filter((request) => JSON.stringify(request).includes(id)).length;
      expect(asked(limited.account), `${operation.name}, once`).toBe(1);
      if (held !== 'done') expect(asked(ada.item.account), `${operation.name}, held, once`).toBe(1);
      await bed.sandbox.setStatus('ada-lovelace', 'connected');
      await expectUnchanged(operation, ada);
      await expectDone(operation, grace);
    }
  });
});

describe.each(nodesUnderTest)('what needs no account in $displayName', (node) => {
  test('is asked for once when the key is limited', async () => {
    const server = await startScriptedServer((_request, response) =>
      response.writeHead(429, { 'retry-after': '90' }).end('{}'),
    );
    const credential = { baseUrl: server.url };
    for (const operation of everyOperation(bed, node).filter(({ needsAccount }) => !needsAccount)) {
      const { ada, grace } = await prepare(bed, node, operation);
      const before = server.requests.length;
      await expectRefusal(node, operation, { input: [ada.item], credential }, 'rate-limited');
      const outcomes = await outcomesOfRun(node, operation, { input: [ada.item, grace.item], credential });
      expect(outcomes, operation.name).toEqual(['rate-limited', 'rate-limited']);
      expect(server.requests.length - before, `${operation.name}, once in each of two runs`).toBe(2);
    }
    await server.close();
  });
});

describe.each(nodesUnderTest.filter(({ vendor }) => vendor === 'linkup'))(
  'with no credits left, every operation of $displayName',
  (node) => {
    test('is refused when its panel has a price, and works when it has none', async () => {
      for (const operation of everyOperation(bed, node)) {
        const { ada } = await prepare(bed, node, operation, { linkupCredits: 0 });
        const isPaid = operation.fields.some(({ displayName, hint = displayName }) => / takes .*1 credit/.test(hint));
        const expected = isPaid ? 'insufficient-credits' : 'done';
        if (isPaid) await expectRefusal(node, operation, { input: [ada.item] }, expected);
        const outcomes = await outcomesOfRun(node, operation, { input: [ada.item, ada.item] });
        expect(outcomes, operation.name).toEqual([expected, expected]);
        await expectUnchanged(operation, ada);
        expect(await bed.sandbox.creditsSpent(), operation.name).toEqual([]);
      }
    });
  },
);

/**
 * Where lists cost credits, nothing is asked before an invitation is accepted, refused or withdrawn, and the vendor has the same
 * answer for an unknown account as for nobody. A message asks for the person first at some vendors.
 */
function isJudgedByThePersonAlone({ vendor }: VendorUnderTest, { name }: OperationUnderTest): boolean {
  const isAnswering = ['invitation.accept', 'invitation.refuse', 'invitation.withdraw'].includes(name);
  return name === 'message.send' || (isAnswering && vendors[vendor].hasCredits);
}

type Refused = Pick<Run, 'credential'> & { readonly input: readonly InputItem[] };

async function outcomesOfRun(node: VendorUnderTest, operation: OperationUnderTest, run: Refused) {
  const result = await bed.run(node, {
    ...run,
    parameters: parametersOf(operation),
    onError: 'continueRegularOutput',
  });
  return outcomesOf(result, run.input.length);
}

/** A fresh world in which one account is held, one unknown, one limited, and one well. */
async function refusedAccounts(node: VendorUnderTest, operation: OperationUnderTest) {
  const { ada, grace } = await prepare(bed, node, operation);
  const proxy = await startAlteringProxy(bed.sandbox.access(node.vendor).baseUrl, withLongWaits);
  await bed.sandbox.setStatus('ada-lovelace', 'restricted');
  const account = node.vendor === 'connectsafely' ? 'f00000000000000000000003' : 'acc_mock_rate_limited';
  return {
    ada,
    grace,
    held: ada.item,
    unknown: { ...ada.item, account: node.unknownAccountId },
    limited: { ...ada.item, account },
    proxy,
    of: (...input: readonly InputItem[]) => ({ input, credential: { baseUrl: proxy.url } }),
  };
}

/** A workflow that stops on errors shows the code, and which item it was. */
async function expectRefusal(node: VendorUnderTest, operation: OperationUnderTest, run: Refused, code: string) {
  const { error } = await bed.run(node, { ...run, parameters: parametersOf(operation) });
  expect(error, operation.name).toMatchObject({ name: 'NodeApiError', context: { itemIndex: 0, data: { code } } });
}

async function expectUnchanged({ name }: OperationUnderTest, { owner, before }: Case) {
  expect(await situationOf(bed.sandbox, owner), name).toEqual(before);
}

async function expectDone(operation: OperationUnderTest, each: Case) {
  expect(await situationOf(bed.sandbox, each.owner), operation.name).toEqual(after(operation, each));
}

/** What the vendor says, but for how long to wait, so that no test waits. */
const withLongWaits: Alteration = async (request, forward) => {
  const answer = await forward(request);
  return answer.status === 429 ? { ...answer, headers: { ...answer.headers, 'retry-after': '90' } } : answer;
};
