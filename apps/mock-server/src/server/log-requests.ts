import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestListener } from 'node:http';
import type { ObservedAnswer } from '../serve/observed-answer.ts';

/** A request that is over, without anything that it carried. */
export interface LoggedRequest {
  /** When it came, by the system's clock. */
  readonly at: Date;
  /** The first part of its path: a vendor, or `_mock`. */
  readonly vendor: string;
  /** The operation of the spec; where it reached none, its method and path. */
  readonly operation: string;
  /** Undefined when the connection ended before the whole answer was sent. */
  readonly status: number | undefined;
  /** From the request's head to the end of the answer. */
  readonly milliseconds: number;
}

export type LogRequest = (request: LoggedRequest) => void;

/** Tells `log` of every request to a vendor, and of those to the control API that may change something. */
export function createRequestLog(log: LogRequest) {
  const current = new AsyncLocalStorage<{ operation?: string }>();
  return {
    /** Learns which operation the current request has reached. */
    observe({ operation }: ObservedAnswer): void {
      const noted = current.getStore();
      if (noted !== undefined) noted.operation = operation;
    },
    listener(serve: RequestListener): RequestListener {
      return (request, response) => {
        const { method = '', url = '/' } = request;
        const path = shown(url.split('?')[0] ?? '');
        const [, vendor = ''] = path.split('/');
        if (vendor === '' || (vendor === '_mock' && method === 'GET')) return serve(request, response);
        const at = new Date();
        const startedAt = performance.now();
        const noted: { operation?: string } = {};
        response.once('close', () => {
          const { operation = `${method} ${path.slice(vendor.length + 1) || '/'}` } = noted;
          const status = response.writableFinished ? response.statusCode : undefined;
          log({ at, vendor, operation, status, milliseconds: performance.now() - startedAt });
        });
        current.run(noted, () => serve(request, response));
      };
    },
  };
}

const longestPath = 100;

/** A path as it can be shown on any terminal. */
function shown(path: string): string {
  return path.slice(0, longestPath).replaceAll(/[^!-~]/g, '?');
}
