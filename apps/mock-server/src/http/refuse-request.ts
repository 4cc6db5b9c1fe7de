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
  known: Known = {},
): Promise<void> {
  const sandbox = known.sandbox ?? openedBy(facade, request);
  const answer = wordRefusal(facade, request, refused, { ...known, sandbox });
  await answerOutside(facade, request, response, answer, known);
}

/** Gives an answer to a request that reaches no operation, and writes it down. */
export async function answerOutside<Settings, State>(
  facade: Facade<Settings, State>,
  request: Request,
  response: Response,
  answer: Answer,
  known: Known = {},
): Promise<void> {
  const { vendor, context } = facade;
  const key = vendor.readKey(request);
  const sandbox = openedBy(facade, request);
  const now = context.systemTime();
  if (sandbox === undefined) {
    const { method, path } = request;
    context.strays.add({
      at: new Date(now).toISOString(),
      vendor: vendor.name,
      method,
      path,
      key,
      status: answer.status,
    });
  } else {
    const { params: path, query, headers } = request;
    const asked = copyRequest(facade, request, { path, query, headers, body: undefined });
    const record = () => {
      const at = sandbox.clock.now();
      recordExchange({ sandbox, at, milliseconds: 0, asked, operation: known.operationName, answer, faults: [] });
    };
    await sandbox.look(record).catch(context.report);
  }
  sendAnswer(response, answer);
}

function openedBy<Settings, State>(facade: Facade<Settings, State>, request: Request): Sandbox | undefined {
  const opened = openSandbox(facade, request);
  return opened.ok ? opened.value : undefined;
}
