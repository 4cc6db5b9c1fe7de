import { findLaunchers } from '../process/launchers.ts';
import { onShutdown } from '../process/on-shutdown.ts';
import { NotKeptError } from '../sandbox/keeper.ts';
import { isOpenToOthers } from '../server/listen-address.ts';
import type { LoggedRequest } from '../server/log-requests.ts';
import { startMockServer } from '../server/start-mock-server.ts';
import { createBanner } from './banner.ts';
import { createLogLine } from './log-line.ts';
import { prepareScenario } from './prepare-scenario.ts';
import type { StartSettings } from './read-command.ts';
import { ReadyFile } from './ready-file.ts';
import type { Surroundings } from './surroundings.ts';

/** Starts a server as it was asked for, tells how to reach it, and lets it run until it is told to end. */
export async function start(settings: StartSettings, { print, say, colours, rehearser }: Surroundings): Promise<void> {
  const { host } = settings;
  // Whoever ends while it starts is missed, too.
  const launchers = findLaunchers();
  const readyFile = settings.readyFile === undefined ? undefined : new ReadyFile(settings.readyFile);
  const applyScenario = await prepareScenario(settings, say);
  // What a scenario asks of the fake is not what a person wants to see.
  let isReady = false;
  const log = (request: LoggedRequest) => isReady && say(`${createLogLine(request, { colours })}\n`);
  const server = await startMockServer({
    port: settings.port,
    host,
    allowHosts: settings.allowHosts,
    allowWebhookHosts: settings.webhookHosts,
    strict: settings.strict,
    state: settings.state,
    ...(settings.log && { log }),
    rehearser: host !== undefined && isOpenToOthers(host) ? undefined : rehearser,
    report: (error) => say(`${wordsOf(error)}\n`),
  });
  const sandboxes = await applyScenario(server);
  isReady = true;
  const { url, vendors } = server;
  const access = { url, vendors, sandboxes };
  const json = `${JSON.stringify(access)}\n`;
  const close = async () => {
    try {
      readyFile?.remove();
    } finally {
      await server.close();
    }
  };
  onShutdown(close, { launchers, say });
  if (host !== undefined && isOpenToOthers(host)) {
    say(`Anybody on the network can reach this fake, its sandboxes and its control API: it listens on ${host}.\n`);
  }
  try {
    readyFile?.write(json);
  } catch (error) {
    await server.close();
    throw error;
  }
  print(settings.json ? json : createBanner(access));
}

/** Where the fake itself is wrong, the place matters; a disk is somebody else's. */
function wordsOf(error: unknown): string {
  if (error instanceof NotKeptError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
