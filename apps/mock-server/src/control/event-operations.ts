import { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { type ControlContext, findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { readRequest } from './define-operation.ts';
import { EventStream, streamHeaders } from './event-stream.ts';
import { inSandbox } from './names.ts';
import type { Operation, OperationGroup } from './operation.ts';
import { Pace } from './pace.ts';
import { parseRequest } from './parse.ts';

/** Of one server, because a browser page that is left open goes on listening. */
const mostReaders = 100;

/** At most five a second. */
const changesEveryMs = 200;

const takes = { params: inSandbox };

/** Each server counts its own readers. */
export function createEventOperations(): OperationGroup {
  let readers = 0;

  const streamEvents: Operation = {
    id: 'streamEvents',
    method: 'get',
    path: '/sandboxes/{id}/events',
    summary: 'The live events of a sandbox',
    description:
      'Server-sent events: `journal` with a new entry of the journal, and `changed` when people, clock, faults, credits or deliveries may have changed, at most five times a second. Ends when the sandbox is removed.',
    takes,
    success: { status: 200, mediaType: 'text/event-stream', schema: z.string() },
    refusals: new Map([[429, 'There are too many readers.']]),
    async serve(request, response, context) {
      const { params } = parseRequest(takes, readRequest(request));
      const sandbox = findSandbox(context, params.id);
      // Without a body, there is nothing to wait for.
      if (request.method === 'HEAD') {
        response.writeHead(200, streamHeaders).end();
        return;
      }
      if (readers >= mostReaders) throw new ControlError(429, `${mostReaders} others read events already.`);
      readers += 1;
      const stream = new EventStream(response, () => {
        readers -= 1;
        pace.stop();
        stopEntries();
        sandbox.changes.off('change', onChange);
      });
      const pace = new Pace(changesEveryMs, () => {
        if (isThere(context, sandbox)) stream.send('changed', {});
        else stream.end();
      });
      const stopEntries = sandbox.journal.listen((entry) => stream.send('journal', entry));
      const onChange = () => pace.ask();
      sandbox.changes.on('change', onChange);
    },
  };

  return {
    name: 'Events',
    description: 'Live events.',
    operations: [streamEvents],
  };
}

function isThere({ server }: ControlContext, sandbox: Sandbox): boolean {
  return server.sandboxes.get(sandbox.id) === sandbox;
}
