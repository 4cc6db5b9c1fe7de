import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SandboxHandle } from '@invitekit/mock-server';
import { type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';
import { generate } from 'selfsigned';

/** The vendors' real hosts, answered by the fake. */
export interface VendorHosts {
  readonly port: number;
  /** `host:port` of each, and the port on which it is answered. */
  readonly instead: Readonly<Record<string, number>>;
  /** The file with the certificate that a process has to trust. */
  readonly certificate: string;
  close(): Promise<void>;
}

const vendorByHost = new Map<string, VendorName>(
  vendorNames.flatMap((name) => vendors[name].servers.map((server) => [new URL(server).hostname, name] as const)),
);

/** The vendor of a host. */
function vendorAt(host: string): VendorName | undefined {
  return vendorByHost.get(host.toLowerCase().replace(/:\d+$/, ''));
}

/** Ends TLS for the vendors' hosts with a certificate made for this once, and passes what comes on to the sandbox. */
export async function serveVendorHosts(sandbox: SandboxHandle): Promise<VendorHosts> {
  const hosts = [...vendorByHost.keys()];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'A rehearsal of InviteKit' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, keyEncipherment: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'invitekit-hosts-'));
  const removeAtOnce = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeAtOnce);
  const certificate = path.join(folder, 'certificate.pem');
  await writeFile(certificate, cert);
  const server = createServer({ key, cert }, (request, response) => pass(sandbox, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const { port } = address;
  return {
    port,
    certificate,
    instead: Object.fromEntries(hosts.map((host) => [`${host}:443`, port])),
    async close() {
      server.close();
      server.closeAllConnections();
      removeAtOnce();
      process.off('exit', removeAtOnce);
    },
  };
}

function pass(sandbox: SandboxHandle, request: IncomingMessage, response: ServerResponse): void {
  const vendor = vendorAt(request.headers.host ?? '');
  if (vendor === undefined) {
    response.writeHead(404).end();
    return;
  }
  const { baseUrl, apiKey, otherKeys } = sandbox.connection(vendor);
  const target = new URL(`${baseUrl}${request.url ?? '/'}`);
  const key = otherKeys[kindFor(vendor, request.method ?? '', request.url ?? '') ?? ''] ?? apiKey;
  const headers: NodeJS.Dict<string | string[]> = { ...request.headers, host: target.host };
  // Whatever key the builder has, the sandbox's own opens it. A request without a key has none.
  for (const { header, prefix } of vendors[vendor].keyHeaders) {
    const given = headers[header];
    if (typeof given === 'string' && given.startsWith(prefix)) headers[header] = `${prefix}${key}`;
  }
  const passed = httpRequest(target, { method: request.method ?? 'GET', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.once('error', () => response.destroy());
  });
  // Where the fake gives no answer, there is none.
  passed.once('error', () => request.socket.destroy());
  request.pipe(passed);
}

/** The kind of key that an operation asks for, where the usual one does not do. */
function kindFor(vendor: VendorName, method: string, url: string): string | undefined {
  const { pathname } = new URL(url, vendors[vendor].host);
  const { otherKeys } = vendors[vendor];
  const other = otherKeys.find(
    (each) =>
      each.method === method.toLowerCase() &&
      new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  return other?.kinds[0];
}
