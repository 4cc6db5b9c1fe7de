/** Where a host is, as far as its name tells: `private` is a network of one's own, where no certificate can be had. */
export type HostReach = 'this-machine' | 'private' | 'public';

/** Names that nobody can register: RFC 6761, 6762, 8375 and 9476, and those of Kubernetes and of home routers. */
const privateNames = [
  'internal',
  'local',
  'localhost',
  'test',
  'lan',
  'home.arpa',
  'intranet',
  'svc',
  'cluster.local',
] as const;

/** @param hostname - As `URL` writes it: lower case, IPv4 as four numbers, IPv6 in brackets. */
export function reachOf(hostname: string): HostReach {
  if (hostname.startsWith('[')) return reachOfIpv6(hostname.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(hostname)) return reachOfIpv4(hostname);
  if (hostname === 'localhost') return 'this-machine';
  // With a dot at its end, a name of one word would be a top-level domain, and some have a server.
  const isOneWord = /^[^.]+$/.test(hostname);
  return isOneWord || privateNames.some((name) => hostname.endsWith(`.${name}`)) ? 'private' : 'public';
}

function reachOfIpv4(address: string): HostReach {
  if (address.startsWith('127.')) return 'this-machine';
  return /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address) ? 'private' : 'public';
}

function reachOfIpv6(address: string): HostReach {
  if (address === '::1') return 'this-machine';
  const { high, low } = /^::ffff:(?<high>[\da-f]{1,4}):(?<low>[\da-f]{1,4})$/.exec(address)?.groups ?? {};
  if (high !== undefined && low !== undefined) {
    const bytes = [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]);
    return reachOfIpv4(bytes.join('.'));
  }
  return /^(f[cd][\da-f]{2}|fe[89ab][\da-f]):/.test(address) ? 'private' : 'public';
}
