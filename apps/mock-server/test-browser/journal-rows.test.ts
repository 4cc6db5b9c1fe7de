import { vendors as manifest } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { runCurl } from './support/curl.ts';
import { runProgram } from './support/run-program.ts';
import { test } from './support/test.ts';

describe('a row of the journal', () => {
  test('says for whom a request was, what changed and what it cost', async ({ page, mock }) => {
    const sandbox = await mock.sandbox();
    const { baseUrl, apiKey, accountId } = sandbox.connection('linkup');
    const act = (action: string, params: object) =>
      runCurl(
        `curl ${baseUrl}/v2/network -H 'x-api-key: ${apiKey}' -H 'Content-Type: application/json' -d '${JSON.stringify({ account_id: accountId, action, params })}'`,
      );
    await act('list_sent', { count: 100 });
    await act('invite', { linkedin_url: 'https://www.linkedin.com/in/jordan-walke' });
    await act('invite', { linkedin_url: 'https://www.linkedin.com/in/captain-nemo' });
    await page.goto(`${mock.url}/#${sandbox.id}/journal`);
    const cells = (number: number) => page.locator(`[data-entry="${number}"] td`).allInnerTexts();
    await page.locator('[data-entry="2"]').getByText('Jordan Walke').waitFor();
    expect(await cells(1)).toMatchObject({ 3: '', 4: 'nothing', 5: '2', 6: '200' });
    expect(await cells(2)).toMatchObject({ 3: 'Jordan Walke', 4: 'invited', 5: '1', 6: '200' });
    expect(await cells(3)).toMatchObject({ 3: 'Captain Nemo', 4: 'nothing', 5: '0' });
  });

  test.for(Object.values(manifest))(
    'says it of all that $displayName does with invitations',
    async ({ name }, { page, mock }) => {
      const sandbox = await mock.sandbox({ accounts: [{ invitations: 3 }] });
      const { baseUrl, apiKey, accountId } = sandbox.connection(name);
      await sandbox.receive({ from: 'sophie-germain' });
      await sandbox.receive({ from: 'jordan-walke' });
      const [sent] = await sandbox.invitations({ direction: 'sent', kind: 'connection' });
      await runProgram(`import { createClient } from '@invitekit/clients';
      const client = createClient(${JSON.stringify({ vendor: name, baseUrl, apiKey, accountId })});
      const [sent] = (await client.listSent()).items;
      const [first, second] = (await client.listReceived()).items;
      await client.withdraw(sent);
      await client.accept(first);
      await client.refuse(second);
      await client.send({ member: { profileUrl: 'https://www.linkedin.com/in/charles-babbage' } });`);
      await page.goto(`${mock.url}/#${sandbox.id}/journal`);
      for (const [person, change] of [
        [sent?.member.name ?? '', 'withdrawn'],
        ['Jordan Walke', 'accepted'],
        ['Sophie Germain', 'refused'],
        ['Charles Babbage', 'invited'],
      ] as const) {
        const row = page.getByRole('row').filter({ has: page.getByText(change, { exact: true }) });
        await row.getByText(person).waitFor();
      }
    },
  );

  test('says with whom a conversation is that was read', async ({ page, mock }) => {
    const sandbox = await mock.sandbox({ accounts: [{ conversations: 1 }] });
    const { baseUrl, apiKey, accountId } = sandbox.connection('unipile');
    const [conversation] = await sandbox.conversations();
    const chat = `${baseUrl}/v2/${accountId}/chats/${conversation?.id}/messages`;
    await runCurl(`curl ${chat} -H 'X-API-KEY: ${apiKey}'`);
    await page.goto(`${mock.url}/#${sandbox.id}/journal`);
    await page
      .locator('[data-entry="1"]')
      .getByText(conversation?.member.name ?? '')
      .waitFor();
  });
});
