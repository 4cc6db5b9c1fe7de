import { RequestWindow } from '../../sandbox/request-window.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { createRandom } from '../../world/seed/random.ts';
import { Logins } from './logins.ts';
import { Messages } from './messages.ts';
import { Monitoring } from './monitoring.ts';
import { RequestLog } from './request-log.ts';
import { Webhooks } from './webhooks.ts';

/** What LinkupAPI remembers of a sandbox. */
export interface LinkupState {
  readonly requests: RequestWindow;
  readonly log: RequestLog;
  readonly logins: Logins;
  readonly messages: Messages;
  readonly webhooks: Webhooks;
  readonly monitoring: Monitoring;
}

export function createState({ plan }: Sandbox): LinkupState {
  return {
    requests: new RequestWindow(),
    log: new RequestLog(),
    logins: new Logins(),
    messages: new Messages(),
    webhooks: new Webhooks(createRandom(plan.seed)),
    monitoring: new Monitoring(),
  };
}
