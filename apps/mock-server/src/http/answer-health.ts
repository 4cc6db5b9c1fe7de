import type { RequestHandler } from 'express';
import type { Facade } from './facade.ts';
import { openSandbox } from './open-sandbox.ts';
import { answerOutside } from './refuse-request.ts';
import { wholeSeconds, wordAnswer } from './word-answer.ts';

/** Says that the vendor is up, with or without a key. */
export function answerHealth<Settings, State>(facade: Facade<Settings, State>): RequestHandler {
  const { context } = facade;
  return async (request, response) => {
    const opened = openSandbox(facade, request);
    const sandbox = opened.ok ? opened.value.sandbox : undefined;
    const now = wholeSeconds(sandbox?.clock.now() ?? new Date(context.systemTime()));
    const content = { status: 'ok' };
    const answer = wordAnswer(facade, {
      sandbox,
      operation: undefined,
      status: 200,
      now,
      content,
      headers: new Map(),
    });
    await answerOutside(facade, request, response, () => answer);
  };
}
