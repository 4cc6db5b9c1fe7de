/**
 * Runs the fake in this process, asks each vendor for one list and one send, and prints which of our functions took part
 * in serving them, as JSON. Whatever happens only once has happened before.
 */
import { Session } from 'node:inspector/promises';
import { type Request, readSandbox, type StartFake } from './fake-access.ts';
import { repository } from './repository.ts';
import { type TouchedFunction, touchedFunctions } from './touched-functions.ts';

interface Client {
  listSent(options: { readonly limit: number }): Promise<unknown>;
  send(input: { readonly member: { readonly publicIdentifier: string } }): Promise<unknown>;
}

type CreateClient = (settings: object) => Client;

const fake: { readonly startMockServer: StartFake } = await import(`${repository}/apps/mock-server/src/index.ts`);
const clients: Readonly<Record<string, unknown>> = await import(`${repository}/packages/clients/src/index.ts`);

const inspector = new Session();
inspector.connect();
await inspector.post('Profiler.enable');

await using server = await fake.startMockServer();
const people = ['guest-one', 'guest-two', 'guest-three'].map((publicIdentifier) => ({ publicIdentifier }));
const traces: { vendor: string; request: string; functions: readonly TouchedFunction[] }[] = [];

for (const { vendor } of await makeSandbox()) {
  // Everybody is a stranger to each vendor.
  const access = (await makeSandbox()).find((each) => each.vendor === vendor);
  if (access === undefined) throw new Error(`The fake has no ${vendor}`);
  const { baseUrl, apiKey, accountId } = access;
  let latest: readonly TouchedFunction[] = [];
  const keys = { 'x-api-key': apiKey, authorization: `Bearer ${apiKey}` };
  const transport = async (request: Request) => {
    const { answer, functions } = await watch(() => answerTo({ ...request, headers: { ...request.headers, ...keys } }));
    latest = functions;
    return answer;
  };
  const client = findClient(vendor)({ baseUrl, accountId, transport });
  for (const { publicIdentifier } of people) {
    await client.listSent({ limit: 10 });
    const list = latest;
    await client.listSent({ limit: 10 });
    const again = latest;
    // A client may look the person up; its last request is the one that sends.
    await client.send({ member: { publicIdentifier } });
    if (publicIdentifier !== people.at(-1)?.publicIdentifier) continue;
    traces.push(
      { vendor, request: 'list', functions: list },
      { vendor, request: 'list again', functions: again },
      { vendor, request: 'send', functions: latest },
    );
  }
}
inspector.disconnect();
console.log(JSON.stringify(traces));

async function makeSandbox() {
  const made = await fetch(`${server.url}/_mock/sandboxes`, { method: 'POST', body: JSON.stringify({ people }) });
  return readSandbox(await made.json());
}

async function watch<Answer>(ask: () => Promise<Answer>) {
  await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const answer = await ask();
  const { result } = await inspector.post('Profiler.takePreciseCoverage');
  await inspector.post('Profiler.stopPreciseCoverage');
  return { answer, functions: touchedFunctions(result) };
}

async function answerTo({ url, method, headers, body }: Request) {
  const response = await fetch(url, { method, headers, body: body ?? null });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

/** By its name, so that another vendor is counted too. */
function findClient(vendor: string): CreateClient {
  const found = Object.entries(clients).find(([name]) => name.toLowerCase() === `create${vendor}`)?.[1];
  if (!isCreateClient(found)) throw new Error(`@invitekit/clients has no client of ${vendor}`);
  return found;
}

function isCreateClient(value: unknown): value is CreateClient {
  return typeof value === 'function';
}
