import { isLoopback } from './webhooks/hosts.ts';

const everyAddress = ['0.0.0.0', '::'];

/** Whether listening there makes a server known under every address of the machine. */
export function isEveryAddress(host: string): boolean {
  return everyAddress.includes(host);
}

/** How a URL names the server that listens there. */
export function nameInUrl(host: string): string {
  if (isEveryAddress(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** Whether others than this machine can reach what listens there. */
export function isOpenToOthers(host: string): boolean {
  return isEveryAddress(host) || !isLoopback(nameInUrl(host));
}
