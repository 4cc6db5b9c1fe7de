import type { Request, Response } from 'express';
import type { Facade } from './facade.ts';
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
  const { vendor, context } = facade;
  const key = vendor.readKey(request);
  const sandbox = key === undefined ? undefined : context.sandboxes.openedBy(vendor.name, key);
  const now = context.systemTime();
  if (sandbox === undefined) {
    const answer = wordRefusal(facade, request, refused, known);
    const { method, path } = request;
    context.strays.add({
      at: new Date(now).toISOString(),
      vendor: vendor.name,
      method,
      path,
      key,
      status: answer.status,
    });
    sendAnswer(response, answer);
  } else {
    const { params: path, query, headers } = request;
    const asked = copyRequest(facade, request, { path, query, headers, body: undefined });
    const record = () => {
      // Where the key opens a sandbox, and a method or an action is what is wrong, it counts as a request.
      const requestNumber = known.sandbox === undefined ? undefined : sandbox.nextRequest();
      const answer = wordRefusal(facade, request, refused, { ...known, requestNumber });
      const at = sandbox.clock.now();
      recordExchange({ sandbox, at, milliseconds: 0, asked, operation: undefined, answer, faults: [] });
      return answer;
    };
    const answer = await sandbox.look(record).catch((error: unknown) => {
      context.report(error);
      return wordRefusal(facade, request, refused, known);
    });
    sendAnswer(response, answer);
  }
}
