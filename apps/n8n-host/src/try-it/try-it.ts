import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onShutdown } from '@invitekit/mock-server';
import { N8nApi } from '../api/n8n-api.ts';
import { logIn } from '../api/session.ts';
import { fakePolicy, storeFakeCredentials } from '../fake/fake-credentials.ts';
import { cacheFolder } from '../install/cache-folder.ts';
import { tryLock } from '../install/file-lock.ts';
import { installN8n } from '../install/install-n8n.ts';
import { createRehearser } from '../rehearse/rehearser.ts';
import { buildPackage } from '../server/packed-package.ts';
import { startN8n } from '../server/start-n8n.ts';
import { createBanner } from './banner.ts';
import { choosePort } from './choose-port.ts';
import { importWorkflows, readWorkflows } from './import-workflows.ts';
import { startFake } from './start-fake.ts';

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));

export interface TryItOptions {
  /** Forgets what n8n and the fake kept from an earlier time. */
  readonly fresh: boolean;
  /** `N8N_PORT`, `PORT` and the variables of `cacheFolder`. */
  readonly env: NodeJS.ProcessEnv;
}

/** Runs n8n and the fake until this process is told to end, and ends it then. Rejects when n8n ends by itself. */
export async function tryIt({ fresh, env }: TryItOptions): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  let isStopping = false;
  onShutdown(async () => {
    isStopping = true;
    for (const stop of stops.toReversed()) await stop();
  });
  const port = await choosePort('N8N_PORT', env['N8N_PORT'], 5678);
  const fakePort = await choosePort('PORT', env['PORT'], 4010);
  const workflows = await readWorkflows(examples);
  const cache = cacheFolder(env);
  const installation = await installN8n(cache);

  const folder = path.join(cache, 'n8n-data');
  const fakeFolder = path.join(cache, 'fake-data');
  using held = tryLock(`${folder}.lock`);
  if (held === undefined) throw new Error('This n8n is running already. End it first: two cannot share one folder.');
  if (fresh) await Promise.all([folder, fakeFolder].map((each) => rm(each, { recursive: true, force: true })));

  console.log('Building the nodes.');
  await buildPackage();
  console.log(`Starting n8n ${installation.version} and the fake. The first time this takes a minute or more.`);
  const { timeZone } = fakePolicy;
  let api: N8nApi | undefined;
  const rehearser = createRehearser(() => api);
  const fake = await startFake({ folder: fakeFolder, port: fakePort, timeZone, rehearser });
  stops.push(fake.close);
  const n8n = await startN8n({ installation, folder, port, onProgress: (line) => console.log(`  ${line}`) });
  stops.push(n8n.stop);

  const session = await logIn(n8n.url).catch((error: unknown) => {
    throw new Error('n8n does not know the log-in any more. Start again with --fresh.', { cause: error });
  });
  api = new N8nApi(session);
  const imported = await importWorkflows(api, workflows, await storeFakeCredentials(api, fake));
  const clock = await (await fake.openSandbox('default')).clock();
  console.log(createBanner({ url: n8n.url, fakeUrl: fake.url, clock, timeZone, cache, workflows: imported }));
  await n8n.ended;
  if (!isStopping) throw new Error(`n8n has ended by itself. ${n8n.logFile} may say why.`);
}
