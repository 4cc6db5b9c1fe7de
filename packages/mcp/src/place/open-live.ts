import type { Settings } from '../settings/read-settings.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { makeClient } from './make-client.ts';
import type { Place } from './place.ts';

/** @throws {SettingsError} where the file or the environment lacks something. */
export function openLive({ config }: Settings, environment: NodeJS.ProcessEnv): Place {
  const { vendor, account, baseUrl, keyVariable = `INVITEKIT_${vendor.toUpperCase()}_KEY`, creditsPerRun } = config;
  if (account === undefined)
    throw new SettingsError('--live needs "account" in the file of --config: the vendor\'s id of the account.');
  const apiKey = environment[keyVariable];
  if (!apiKey) throw new SettingsError(`--live needs the API key in the environment variable ${keyVariable}.`);
  return {
    mode: 'live',
    client: makeClient({ vendor, apiKey, accountId: account, baseUrl }, creditsPerRun),
    account,
    memory: 'live.db',
    secrets: [apiKey],
    page: undefined,
    readClock: async () => {},
    close: async () => {},
  };
}
