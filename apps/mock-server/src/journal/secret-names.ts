/** Whatever a name contains of these, its value is a secret. */
const parts = [
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'secret',
  'token',
  'jwt',
  'bearer',
  'cookie',
  'session',
  'csrf',
  'credential',
  'apikey',
  'authorization',
];

/** Names that mean a secret as they are: the headers of webhooks hold secrets, and LinkedIn's cookies go by these names. */
const names: ReadonlySet<string> = new Set([
  'key',
  'access',
  'accesskey',
  'privatekey',
  'auth',
  'oauth',
  'sid',
  // People have signatures below their mails; `signature` alone is that of a request.
  'sig',
  'signature',
  'xamzsignature',
  'headers',
  'liat',
  'otp',
  'totp',
  'pass',
  'passcode',
  'pin',
]);

/** Where a request means what solves a checkpoint, an answer means which error it is. */
const namesInRequests: ReadonlySet<string> = new Set(['code']);

/** Whose are credentials, although the name says nothing of it. */
const namesInProxies: ReadonlySet<string> = new Set(['username', 'user', 'login']);

/** Where webhooks are sent: whoever knows the whole address can write to it. */
const addresses: ReadonlySet<string> = new Set([
  'url',
  'requesturl',
  'webhookurl',
  'callbackurl',
  'endpoint',
  'proxy',
  'proxyurl',
]);

/** Where a value stands. */
export interface Place {
  readonly isRequest: boolean;
  /** The name of the object that it is in. */
  readonly parent: string | undefined;
}

/** `address`: what stands behind the host is secret. */
export type Secrecy = 'open' | 'address' | 'secret';

/** How secret a value is, by its name. `login_token`, `loginToken` and `login-token` are the same name. */
export function secrecyOf(name: string, { isRequest, parent }: Place): Secrecy {
  const plain = plainOf(name);
  const isInProxy = parent !== undefined && plainOf(parent) === 'proxy';
  const isSecret =
    names.has(plain) ||
    parts.some((part) => plain.includes(part)) ||
    (isRequest && namesInRequests.has(plain)) ||
    (isInProxy && namesInProxies.has(plain));
  if (isSecret) return 'secret';
  return addresses.has(plain) || plain.endsWith('downloadurl') || (isInProxy && plain === 'host') ? 'address' : 'open';
}

/** So many names are remembered for each kind of place; those of requests may be anybody's. */
const mostNames = 10_000;

const remembered = new Map<string, Map<string, Secrecy>>();

/** The same for all names of one place: they come again and again in a list. */
export function secrecyIn(place: Place): (name: string) => Secrecy {
  const { isRequest, parent } = place;
  const kind = `${isRequest} ${parent !== undefined && plainOf(parent) === 'proxy'}`;
  const known = remembered.get(kind) ?? new Map<string, Secrecy>();
  remembered.set(kind, known);
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const secrecy = secrecyOf(name, place);
    if (known.size >= mostNames) known.clear();
    known.set(name, secrecy);
    return secrecy;
  };
}

function plainOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
