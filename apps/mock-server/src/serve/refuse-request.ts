import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Refused } from '../vendor/outcome.ts';
import { type Answer, sendAnswer, wordRefusal } from './answer.ts';
import { type Exchange, openSandbox } from './exchange.ts';

/** Refuses a request that reaches no operation. */
export async function refuseRequest(exchange: Exchange, refused: Refused): Promise<void> {
  const sandbox = exchange.sandbox ?? openedBy(exchange);
  // Where the key was looked at, and a method or an action is what is wrong, it counts as a request.
  const count = () => exchange.sandbox?.nextRequest();
  await answerOutside(exchange, (isKept) =>
    wordRefusal({ ...exchange, sandbox, requestNumber: isKept ? count() : undefined }, refused),
  );
}

/** Gives an answer to a request that reaches no operation, and writes it down. `word` makes it, once it can be kept. */
export async function answerOutside(exchange: Exchange, word: (isKept: boolean) => Answer): Promise<void> {
  const { server, vendor, request, response, operationName: operation } = exchange;
  const sandbox = openedBy(exchange);
  if (sandbox === undefined) {
    const answer = word(false);
    const { method, path } = request;
    const at = new Date(server.systemTime()).toISOString();
    const { status } = answer.told;
    server.strays.add({ at, vendor: vendor.name, method, path, key: vendor.readKey(request.headers), status });
    sendAnswer(response, answer);
    return;
  }
  const { incoming, method, path, params, query, headers } = request;
  const account = vendor.readAccountId({ path: params, query, headers, body: undefined });
  const record = () => {
    const answer = word(true);
    sandbox.journal.add({
      at: sandbox.clock.now(),
      vendor: vendor.name,
      key: vendor.readKey(request.headers),
      operation,
      account,
      request: { method, path, query, headers, body: undefined, addressLength: incoming.url?.length ?? 0 },
      answer: answer.told,
      milliseconds: 0,
      faults: [],
    });
    return answer;
  };
  const answer = await sandbox.look(record).catch((error: unknown) => {
    server.report(error);
    return word(false);
  });
  sendAnswer(response, answer, sandbox);
}

function openedBy(exchange: Exchange): Sandbox | undefined {
  const opened = openSandbox(exchange);
  return opened.ok ? opened.value.sandbox : undefined;
}
