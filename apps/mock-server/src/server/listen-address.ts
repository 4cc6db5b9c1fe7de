import { isLoopback } from '../webhooks/hosts.ts';

/** As URLs have them; Node takes no host for all of them, too. */
const everyAddress = ['0.0.0.0', '[::]', ''];

/** Whether listening there makes a server known under every address of the machine. */
export function isEveryAddress(host: string): boolean {
  return everyAddress.includes(hostnameOf(host));
}

/** How a URL names the server that listens there. */
export function nameInUrl(host: string): string {
  return isEveryAddress(host) ? '127.0.0.1' : hostnameOf(host);
}

/** Whether others than this machine can reach what listens there. */
export function isOpenToOthers(host: string): boolean {
  return !isLoopback(hostnameOf(host));
}

/**
 * A name under which a server may be addressed, as a URL has it.
 *
 * @throws when it is none, or stands for many.
 */
export function allowedName(name: string): string {
  if (name.includes('*'))
    throw new Error(`Allow each host name in full: "${name}" may let any page reach the fake by DNS.`);
  if (!URL.canParse(urlOf(name))) throw new Error(`"${name}" is not a host name.`);
  return hostnameOf(name);
}

/** URLs have one way to write a host: in lower case, and IPv6 in brackets. */
function hostnameOf(host: string): string {
  const url = urlOf(host);
  return URL.canParse(url) ? new URL(url).hostname : host;
}

function urlOf(host: string): string {
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}/`;
}
