import { connectToMockServer, type MockServerConnection } from '@invitekit/mock-server';
import { start } from '../bench/processes.ts';
import { repository } from '../house/repository.ts';
import type { Planting } from '../mutants/mutant.ts';
import { plantingVariable, writePlanting } from './planting-variable.ts';

export type Fake = MockServerConnection & AsyncDisposable;

/** Starts the fake from its source on a free port, sound or with a planting. @throws when that has no place any more. */
export async function startFake(planting?: Planting): Promise<Fake> {
  const server = start(
    process.execPath,
    [
      ...(planting === undefined ? [] : ['--import', `${repository}/scripts/defects/plant-on-load.ts`]),
      '--conditions=@invitekit/source',
      `${repository}/apps/mock-server/src/main.ts`,
      ...['--port', '0', '--json'],
    ],
    planting === undefined ? {} : { env: { [plantingVariable]: writePlanting(planting) } },
  );
  const { url }: { readonly url: string } = JSON.parse(await server.line(/^\{/));
  return { ...connectToMockServer(url), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}
