import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { findOperation } from '../exchange/find-operation.ts';
import { readQuery } from '../exchange/read-query.ts';
import { listen, urlOf } from '../http/listen.ts';
import { parseBody } from '../http/parse-body.ts';
import { targetHeader } from '../http/proxy-headers.ts';
import { readBody } from '../http/read-body.ts';
import { readRecordings } from '../recording/read-recordings.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { Answers, describeRecorded } from './choose-answer.ts';

export interface ReplaySettings {
  /** Where the recordings are. */
  readonly folder: string;
  /** Default: a free one. */
  readonly port?: number | undefined;
  /** Where it listens. Default: 127.0.0.1. */
  readonly host?: string | undefined;
}

export interface RunningReplay {
  /** Where clients find the vendor. */
  readonly url: string;
  readonly vendor: string;
  /** How many exchanges were read. */
  readonly count: number;
  close(): Promise<void>;
}

const longestBody = 8 * 1024 * 1024;

/**
 * Starts a server that gives recorded answers to requests that are like the recorded ones.
 *
 * @throws {SettingsError} when there are no recordings of one vendor, or the port cannot be had.
 */
export async function startReplay({ folder, ...place }: ReplaySettings): Promise<RunningReplay> {
  const recorded = readRecordings(folder).map(({ exchange }) => exchange);
  const [vendor, ...others] = new Set(recorded.map((exchange) => exchange.vendor));
  if (vendor === undefined || others.length > 0) {
    throw new SettingsError(`The folder ${folder} holds recordings of several vendors. Keep each vendor's in its own.`);
  }
  const answers = new Answers(recorded);
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy());
  });
  await listen(server, place);
  return {
    url: urlOf(server),
    vendor,
    count: recorded.length,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const [path = '', query = ''] = url.split(/\?(.*)/s);
    const text = await readBody(incoming, longestBody);
    if (text === undefined) return refuse(response, 400, 'The body is too large, or cannot be decompressed.', []);
    const found = vendor && findOperation(vendor, { method, path, body: text });
    if (found === undefined) {
      return refuse(response, 404, `The spec of ${vendor} has no ${method} ${path}.`, describeRecorded(recorded));
    }
    const { operation, path: values } = found;
    const choice = answers.choose(operation.id, { path: values, query: readQuery(query), body: parseBody(text) });
    if (choice.kind === 'not recorded') {
      return refuse(response, 501, `${operation.id} was not recorded.`, describeRecorded(recorded));
    }
    if (choice.kind === 'other parameters') {
      const message = `${operation.id} was recorded with other parameters.`;
      return refuse(response, 404, message, describeRecorded(choice.recorded));
    }
    const { status, headers, body, bodyKind } = choice.answer;
    response.writeHead(status, { ...headers, [targetHeader]: 'fake replay' });
    response.end(bodyKind === 'json' && method !== 'HEAD' ? JSON.stringify(body) : undefined);
  }
}

function refuse(response: ServerResponse, status: number, message: string, recorded: readonly string[]): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', [targetHeader]: 'fake replay' });
  response.end(JSON.stringify({ error: 'invitekit-contract-replay', message, recorded }));
}
