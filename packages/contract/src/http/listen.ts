import { once } from 'node:events';
import type { Server } from 'node:http';
import { SettingsError } from '../spec/settings-error.ts';
import { codeOf } from './code-of.ts';

export interface ListenPlace {
  /** Default: a free one. */
  readonly port?: number | undefined;
  /** Default: 127.0.0.1. */
  readonly host?: string | undefined;
}

/** @throws {SettingsError} when the port cannot be had. */
export async function listen(server: Server, { host = '127.0.0.1', port = 0 }: ListenPlace): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new SettingsError(`Port ${port} of ${host} cannot be used (${codeOf(error)}). --port chooses another one.`);
  }
}

/** Where a server that listens is found. */
export function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no address');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
