import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerSelf } from './answer-self.ts';
import type { Connections } from './connections.ts';
import { createFindControl } from './control.ts';
import { hasDotSegments } from './dot-segments.ts';
import { explainFailure } from './explain-failure.ts';
import { passAnswer } from './pass-answer.ts';
import type { Target } from './read-target.ts';
import { sendOn } from './send-on.ts';

interface ControlSettings {
  readonly target: Readonly<Target>;
  readonly connections: Connections;
  /** What the proxy's own answers are marked with. */
  readonly mark: string;
}

type PassControl = (incoming: IncomingMessage, response: ServerResponse, address: string) => Promise<void>;

/** Passes calls of the control API on to the fake behind the proxy. Nothing of them is judged or recorded. */
export function createPassControl({ target, connections, mark }: ControlSettings): PassControl {
  const findControl = createFindControl(target);
  return async (incoming, response, address) => {
    if (hasDotSegments(address.replace(/\?.*$/s, ''))) {
      const message = 'The proxy does not pass this on: its path has the segment . or ..';
      answerSelf(response, { status: 403, kind: 'refused', message }, mark);
      return;
    }
    const control = await findControl();
    if (control === undefined) {
      const message = 'Behind this proxy there is no control API of a fake.';
      answerSelf(response, { status: 404, kind: 'not-passed', message }, mark);
      return;
    }
    const path = `${control.pathname}${address.slice('/_mock'.length)}`;
    const { outgoing } = sendOn({ connections, origin: control, path }, incoming, response);
    const nothing = () => undefined;
    outgoing.once('response', (coming) => {
      passAnswer(coming, response, { mark, held: undefined, copy: nothing, onWhole: nothing, onBroken: nothing });
    });
    outgoing.on('error', (error) => {
      const message = `The target gave no answer: ${explainFailure(error)}.`;
      answerSelf(response, { status: 502, kind: 'unreachable', message }, mark);
    });
    incoming.pipe(outgoing);
  };
}
