import { createRequire } from 'node:module';
import { join } from 'node:path';
import { vendorNames } from '@invitekit/clients';
import { z } from 'zod';
import { install } from '../../../scripts/bench/peers/install.ts';
import { repository } from '../../../scripts/house/repository.ts';
import { breaksOnPurpose } from '../support/breaks-on-purpose.ts';
import type { Proxies } from '../support/proxies.ts';

const version = '5.16.0';

/** What Prism writes into its log: a context and a text, or a text alone. */
type Log = (...words: readonly unknown[]) => void;

interface Logger {
  readonly info: Log;
  readonly debug: Log;
  readonly warn: Log;
  readonly error: Log;
  readonly child: () => Logger;
}

type Operations = readonly unknown[];

type CreateServer = (
  operations: Operations,
  options: {
    readonly components: { readonly logger: Logger };
    readonly cors: boolean;
    readonly config: {
      readonly isProxy: true;
      readonly upstream: URL;
      readonly validateRequest: boolean;
      readonly validateResponse: boolean;
      readonly checkSecurity: boolean;
      /** Whether Prism answers itself where something is wrong. */
      readonly errors: boolean;
      readonly mock: object;
    };
  },
) => { listen(port: number, host: string): Promise<string>; close(): Promise<void> };

const isFunction = (value: unknown) => typeof value === 'function';

const serverModule = z.object({ createServer: z.custom<CreateServer>(isFunction) });
const readerModule = z.object({
  getHttpOperationsFromSpec: z.custom<(file: string) => Promise<Operations>>(isFunction),
});

/**
 * Starts Prism's proxy before each vendor of a fake. It passes on whatever it finds wrong, and cuts off the vendor's name
 * from no path, so each has its own port.
 */
export async function startPrism(serverUrl: string, file: string): Promise<Proxies> {
  const started = vendorNames.map(
    async (vendor) => [vendor, await startOne(`${serverUrl}/${vendor}`, vendor)] as const,
  );
  const proxies = await Promise.all(started);
  return {
    baseUrls: Object.fromEntries(proxies.map(([vendor, { url }]) => [vendor, url])),
    async close() {
      const closed = proxies.map(async ([vendor, prism]) => {
        await prism.close();
        return [...prism.violations].map((violation) => `${vendor}: ${violation}`);
      });
      const violations = (await Promise.all(closed)).flat().filter((violation) => !isOnPurpose(violation, file));
      if (violations.length > 0) throw new Error(`Prism says:\n${violations.join('\n')}`);
    },
  };
}

async function startOne(target: string, vendor: string) {
  const require = createRequire(join(install('@stoplight/prism-cli', version), 'package.json'));
  const { getHttpOperationsFromSpec } = readerModule.parse(require('@stoplight/prism-http'));
  const { createServer } = serverModule.parse(require('@stoplight/prism-http-server'));
  const operations = await getHttpOperationsFromSpec(join(repository, 'specs', vendor, 'openapi.yaml'));
  const violations = new Set<string>();
  const nothing = () => {};
  const note: Log = (_context, text) => void violations.add(String(text));
  const logger: Logger = { info: nothing, debug: nothing, warn: nothing, error: note, child: () => logger };
  const server = createServer(operations, {
    components: { logger },
    cors: false,
    config: {
      ...{ isProxy: true, upstream: new URL(target), errors: false, mock: {} },
      ...{ validateRequest: true, validateResponse: true, checkSecurity: false },
    },
  });
  return { url: await server.listen(0, '127.0.0.1'), violations, close: () => server.close() };
}

/** What a file breaks on purpose are requests, unless it has the fake answer what no vendor documents. */
function isOnPurpose(violation: string, file: string): boolean {
  const { rules = [] } = breaksOnPurpose.find(({ name }) => file.endsWith(`/test/${name}`)) ?? {};
  return violation.includes('Violation: request') ? rules.includes('request') : rules.includes('header');
}
