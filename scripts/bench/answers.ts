import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { start } from './processes.ts';
import { temporaryFile } from './temporary.ts';
import type { LoadRequest } from './wrk.ts';

/** Something that a vendor was asked, and the JSON that it answered. */
export interface Answered {
  /** A name that can stand in a path. */
  readonly name: string;
  readonly request: LoadRequest;
  readonly answer: string;
  /** How many items it lists; null for what is no list. */
  readonly size: number | null;
}

/** A server that is not ours, with ready answers. */
export interface OtherServer extends AsyncDisposable {
  readonly name: string;
  /** What to ask for an answer, in turn; nothing where it cannot give it. */
  requestsFor(answered: Answered): readonly LoadRequest[];
}

const script = fileURLToPath(new URL('servers/bare-express.ts', import.meta.url));

/** The least that Express can do. @param kind `parsed` reads the body of each request, as a server must that knows it. */
export async function startBareExpress(answers: readonly Answered[], kind: 'unread' | 'parsed'): Promise<OtherServer> {
  const file = temporaryFile('answers');
  writeFileSync(file, `{${answers.map(({ name, answer }) => `${JSON.stringify(name)}:${answer}`)}}`);
  const server = start(process.execPath, [script, file]);
  const origin = await server.line(/^http:/);
  return {
    name: 'express',
    requestsFor: ({ name, request }) => [{ ...request, url: `${origin}/${kind}/${name}` }],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
