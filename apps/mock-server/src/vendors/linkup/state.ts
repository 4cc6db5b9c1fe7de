import { defineRequestWindow, type RequestWindow } from '../../sandbox/request-window.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { Ledger } from './ledger.ts';
import { Logins } from './logins.ts';
import { Monitoring } from './monitoring.ts';
import { RequestLog } from './request-log.ts';
import { Webhooks } from './webhooks.ts';

/** What LinkupAPI remembers of a sandbox. */
export interface LinkupState {
  readonly ledger: Ledger;
  readonly requests: RequestWindow;
  readonly log: RequestLog;
  readonly logins: Logins;
  readonly webhooks: Webhooks;
  readonly monitoring: Monitoring;
}

const requests = defineRequestWindow('linkup.requests');

export function createState(sandbox: Sandbox): LinkupState {
  const { tables, plan } = sandbox;
  return {
    ledger: new Ledger(sandbox),
    requests: requests.in(tables),
    log: new RequestLog(tables),
    logins: new Logins(tables),
    webhooks: new Webhooks(tables, plan.seed),
    monitoring: new Monitoring(tables),
  };
}
