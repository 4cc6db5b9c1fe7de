import { expect, test } from 'vitest';
import { startScriptedServer } from '../../support/scripted-server.ts';
import { startPrism } from '../../witnesses/prism.ts';

test('says what breaks the spec of a vendor, and passes it on', async () => {
  const server = await startScriptedServer((_, response) => {
    response.setHeader('content-type', 'application/json').end('{"object":"AccountList","items":{}}');
  });
  const prism = await startPrism(server.url, 'prism.test.ts');
  const answer = await fetch(`${prism.baseUrls.postpress}/v1/accounts`, { headers: { 'x-api-key': 'key' } });
  expect(await answer.json()).toEqual({ object: 'AccountList', items: {} });
  const closed = await prism.close().then(
    () => 'nothing',
    (error: unknown) => String(error),
  );
  await server.close();
  expect(closed).toContain('postpress: Violation: response.body');
});
