import type { MockServerConnection, SandboxHandle } from '@invitekit/mock-server';
import { valueAt } from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';
import { vendors } from '@invitekit/specs/vendors';
import { openReceiver, type Receiver } from './receiver.ts';

interface Options {
  readonly body?: unknown;
  /** Null for none. Default: the usual one of the sandbox. */
  readonly key?: string | null;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** What its JSON says; undefined without a body. */
  readonly body: unknown;
}

/** What a defect is shown with: requests to one vendor's part of a fake, in a sandbox of its own whose clock stands still. */
export interface Client {
  readonly sandbox: SandboxHandle;
  /** The vendor's id of the first account. */
  readonly accountId: string;
  readonly otherKeys: Readonly<Record<string, string>>;
  /** Asks for a path below the vendor's address. */
  call(method: string, path: string, options?: Options): Promise<Answer>;
  /** A part of the body of an answer: what is at a JSON pointer. */
  read(path: string, pointer: string): Promise<unknown>;
  /** Takes what webhooks are sent. */
  receive(): Promise<Receiver>;
}

/** Shows something to a client of a vendor, in a new sandbox of a fake. */
export async function withClient<Shown>(
  fake: MockServerConnection,
  vendor: VendorName,
  show: (client: Client) => Promise<Shown>,
): Promise<Shown> {
  await using stack = new AsyncDisposableStack();
  const sandbox = stack.use(await fake.sandbox());
  const { baseUrl, apiKey, accountId, otherKeys } = sandbox.connection(vendor);
  const [{ header, prefix }] = vendors[vendor].keyHeaders;

  async function call(method: string, path: string, { body, key = apiKey }: Options = {}): Promise<Answer> {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        ...(key !== null && { [header]: `${prefix}${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  }

  return await show({
    sandbox,
    accountId,
    otherKeys,
    call,
    read: async (path, pointer) => valueAt((await call('GET', path)).body, pointer),
    receive: async () => stack.use(await openReceiver()),
  });
}
