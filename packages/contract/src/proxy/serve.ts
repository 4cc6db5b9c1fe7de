import type { IncomingMessage, ServerResponse } from 'node:http';
import { redactKeys } from '../exchange/redact-keys.ts';
import { readWhole } from '../http/read-whole.ts';
import { answerSelf } from './answer-self.ts';
import { Connections } from './connections.ts';
import { isControlPath } from './control.ts';
import { explainFailure, isBrokenOff } from './explain-failure.ts';
import { IdleWork } from './idle-work.ts';
import { judgeLoneRequest, judgePassage } from './judge-passage.ts';
import type { Ledger } from './ledger.ts';
import { mayPass } from './may-pass.ts';
import { passAnswer } from './pass-answer.ts';
import { createPassControl } from './pass-control.ts';
import { addressOf, beginPassage, type Passage, type PassedAnswer } from './passage.ts';
import type { ProxySettings } from './proxy-settings.ts';
import { toRecord } from './raw-headers.ts';
import type { Target } from './read-target.ts';
import { mayHaveBody, sendOn } from './send-on.ts';

type ServeSettings = Omit<ProxySettings, 'target'> & {
  readonly target: Readonly<Target>;
  readonly ledger: Ledger;
};

interface Serving {
  readonly serve: (incoming: IncomingMessage, response: ServerResponse) => void;
  /** Judges at once what is still to be judged. */
  readonly settled: () => void;
}

const usualKeptBytes = 8 * 1024 * 1024;
/** No request that says which action it means is longer. */
const longestAction = 1024 * 1024;
const tooLarge = 'its body is too large to be looked at; --allow-writes allows it';

/** Serves requests by what the target answers. What has passed is judged when there is nothing to pass. */
export function createServe(settings: ServeSettings): Serving {
  const {
    vendor,
    target,
    ledger,
    allowWrites = false,
    buffer = false,
    keptBytes = usualKeptBytes,
    onTrouble,
  } = settings;
  const connections = new Connections({ isHttps: target.url.protocol === 'https:' });
  const mark = `${target.kind} ${target.url.href.replace(/\/+$/, '')}`;
  const passControl = createPassControl({ target, connections, mark });
  const judging = new IdleWork(tellFailure);

  return { serve, settled: () => judging.finish() };

  function serve(incoming: IncomingMessage, response: ServerResponse): void {
    const address = addressOf(incoming);
    const isControl = isControlPath(address);
    if (!isControl) ledger.requests += 1;
    const serving = isControl ? passControl(incoming, response, address) : pass(incoming, response, address);
    serving.catch((error: unknown) => {
      if (!isControl) ledger.unanswered += 1;
      tellFailure(error);
      response.destroy();
    });
  }

  async function pass(incoming: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
    const passage = beginPassage(incoming, address, keptBytes);
    const { method, path } = passage;
    const judgement = allowWrites ? { may: true as const } : mayPass(vendor, { method, path, body: undefined });
    if (judgement?.may === true) passOn(incoming, response, passage);
    else await passIfHarmless(incoming, response, passage);
  }

  async function passIfHarmless(incoming: IncomingMessage, response: ServerResponse, passage: Passage): Promise<void> {
    // What was read in part would be judged for what it lacks.
    const whole = await readWhole(incoming, longestAction);
    if (whole === 'aborted') {
      ledger.abandoned += 1;
      return;
    }
    if (whole !== 'too large') passage.requestBody.add(whole);
    const read = passage.requestBody.read(toRecord(passage.requestHeaders)['content-encoding']);
    const body = whole !== 'too large' && 'text' in read ? read.text : null;
    const judgement = mayPass(vendor, { method: passage.method, path: passage.path, body });
    if (judgement?.may === true && whole !== 'too large') passOn(incoming, response, passage, whole);
    else {
      refuse(response, passage, judgement?.may === false ? judgement.why : tooLarge);
      if (whole !== 'too large') judging.add(() => judgeLoneRequest(settings, passage));
    }
  }

  function refuse(response: ServerResponse, passage: Passage, why: string): void {
    ledger.refused += 1;
    tell(passage, `refused: ${why}`);
    answerSelf(response, { status: 403, kind: 'refused', message: `The proxy does not pass this on: ${why}.` }, mark);
  }

  function passOn(incoming: IncomingMessage, response: ServerResponse, passage: Passage, read?: Buffer): void {
    const path = `${target.base}${passage.query === '' ? passage.path : `${passage.path}?${passage.query}`}`;
    const { outgoing, wasConnected } = sendOn({ connections, origin: target.url, path }, incoming, response);
    let state: 'open' | 'answered' | 'unanswered' = 'open';
    response.once('close', () => {
      if (state === 'open') ledger.abandoned += 1;
    });
    outgoing.once('response', (coming) => {
      if ((coming.statusCode ?? 0) < 100) {
        missWith502(`what it sent is not HTTP (status ${coming.statusCode})`);
        outgoing.destroy();
        return;
      }
      const answer: PassedAnswer = { status: coming.statusCode ?? 0, headers: coming.rawHeaders };
      passAnswer(coming, response, {
        mark,
        held: buffer ? keptBytes : undefined,
        copy: (chunk) => passage.answerBody.add(chunk),
        onWhole() {
          state = 'answered';
          ledger.answered += 1;
          if (buffer) return judgePassage(settings, passage, answer);
          judging.add(() => judgePassage(settings, passage, answer));
          return undefined;
        },
        onBroken() {
          if (!response.destroyed) miss('the target broke off its answer');
        },
      });
    });
    outgoing.on('error', (error) => {
      if (response.destroyed || state !== 'open') return;
      const told = explainFailure(error);
      if (response.headersSent) return;
      // A client has to see what it would have seen without the proxy.
      if (wasConnected() && isBrokenOff(error)) {
        miss(`the target gave no answer: ${told}`);
        response.destroy();
      } else missWith502(told);
    });
    if (read === undefined && !mayHaveBody(incoming)) {
      outgoing.end();
    } else if (read === undefined) {
      incoming.on('data', (chunk: Buffer) => passage.requestBody.add(chunk));
      incoming.pipe(outgoing);
    } else {
      outgoing.end(read);
    }

    function missWith502(told: string): void {
      miss(`the target gave no answer: ${told}`);
      answerSelf(response, { status: 502, kind: 'unreachable', message: `The target gave no answer: ${told}.` }, mark);
    }

    function miss(words: string): void {
      state = 'unanswered';
      ledger.unanswered += 1;
      tell(passage, words);
      judgeOnceRead();
    }

    /** Half a body would be judged for what it lacks. */
    function judgeOnceRead(): void {
      const judge = () => judging.add(() => judgeLoneRequest(settings, passage));
      if (incoming.readableEnded) judge();
      else {
        incoming.once('end', () => {
          if (incoming.complete) judge();
        });
        incoming.resume();
      }
    }
  }

  function tell({ method, path, requestHeaders }: Passage, words: string): void {
    onTrouble?.(redactKeys(vendor, toRecord(requestHeaders))(`${method} ${path}: ${words}`));
  }

  function tellFailure(error: unknown): void {
    onTrouble?.(`the proxy itself failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
