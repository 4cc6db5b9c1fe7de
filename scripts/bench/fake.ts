import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connectToMockServer, type MockServerConnection } from '@invitekit/mock-server';
import { start } from './processes.ts';
import type { Checkout } from './setup.ts';

/** The fake as people start it, in a process of its own. */
export interface NamedFake extends MockServerConnection, AsyncDisposable {
  /** What tables call it. */
  readonly name: string;
  readonly pid: number;
}

/** The command in one file, as it is published. @throws {Error} where it is not built. */
export function bundleIn(checkout: string): string {
  const bundle = join(checkout, 'apps/mock-server/dist/main.js');
  if (!existsSync(bundle)) {
    throw new Error(`${bundle} is not there. Build it: npx -y pnpm@12 --filter @invitekit/mock-server run build`);
  }
  return bundle;
}

export async function startFake({ name, path }: Checkout, args: readonly string[] = []): Promise<NamedFake> {
  const server = start(process.execPath, [bundleIn(path), '--port', '0', '--json', ...args]);
  const { url }: { readonly url: string } = JSON.parse(await server.line(/^\{/));
  return { ...connectToMockServer(url), name, pid: server.pid, [Symbol.asyncDispose]: server[Symbol.asyncDispose] };
}

/** The fakes of all checkouts, in their order. */
export async function startFakes(
  checkouts: readonly Checkout[],
): Promise<AsyncDisposable & { readonly all: readonly NamedFake[] }> {
  await using stack = new AsyncDisposableStack();
  const all: NamedFake[] = [];
  for (const checkout of checkouts) all.push(stack.use(await startFake(checkout)));
  const kept = stack.move();
  return { all, [Symbol.asyncDispose]: () => kept[Symbol.asyncDispose]() };
}
