import type { Request, Response } from 'express';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Answer } from './answer.ts';
import type { Facade } from './facade.ts';
import { openSandbox } from './open-sandbox.ts';
import type { Refused } from './outcome.ts';
import { copyRequest, recordExchange } from './record-exchange.ts';
import { sendAnswer } from './send-answer.ts';
import { type Known, wordRefusal } from './word-answer.ts';

/** Refuses a request that reaches no operation. */
export async function refuseRequest<Settings, State>(
  facade: Facade<Settings, State>,
  request: Request,
  response: Response,
  refused: Refused,
  known: Omit<Known, 'requestNumber'> = {},
): Promise<void> {
  const sandbox = known.sandbox ?? openedBy(facade, request);
  // Where the key opens a sandbox, and a method or an action is what is wrong, it counts as a request.
  const count = () => known.sandbox?.nextRequest();
  await answerOutside(
    facade,
    request,
    response,
    (isKept) =>
      wordRefusal(facade, request, refused, { ...known, sandbox, requestNumber: isKept ? count() : undefined }),
    known,
  );
}

/** Gives an answer to a request that reaches no operation, and writes it down. `word` makes it, once it can be kept. */
export async function answerOutside<Settings, State>(
  facade: Facade<Settings, State>,
  request: Request,
  response: Response,
  word: (isKept: boolean) => Answer,
  { operationName }: Pick<Known, 'operationName'> = {},
): Promise<void> {
  const { vendor, context } = facade;
  const sandbox = openedBy(facade, request);
  if (sandbox === undefined) {
    const answer = word(false);
    const { method, path } = request;
    context.strays.add({
      at: new Date(context.systemTime()).toISOString(),
      vendor: vendor.name,
      method,
      path,
      key: vendor.readKey(request),
      status: answer.status,
    });
    sendAnswer(response, answer);
    return;
  }
  const { params: path, query, headers } = request;
  const asked = copyRequest(facade, request, { path, query, headers, body: undefined });
  const record = () => {
    const answer = word(true);
    const at = sandbox.clock.now();
    recordExchange({ sandbox, at, milliseconds: 0, asked, operation: operationName, answer, faults: [] });
    return answer;
  };
  const answer = await sandbox.look(record).catch((error: unknown) => {
    context.report(error);
    return word(false);
  });
  sendAnswer(response, answer);
}

function openedBy<Settings, State>(facade: Facade<Settings, State>, request: Request): Sandbox | undefined {
  const opened = openSandbox(facade, request);
  return opened.ok ? opened.value.sandbox : undefined;
}
