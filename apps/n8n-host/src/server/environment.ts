import path from 'node:path';
import { type QueueRole, queueEnvironment } from './queue-environment.ts';

export interface Place {
  readonly folder: string;
  readonly port: number;
  /** For n8n's own traffic with the process that runs the code of Code nodes. */
  readonly brokerPort: number;
  /** What it is in queue mode. Default: n8n is this one process. */
  readonly queue?: QueueRole | undefined;
}

const off = 'false';

/** What n8n is told: this machine only, this folder only, and nothing is asked of its maker's servers. */
export function environment({ folder, port, brokerPort, queue }: Place): NodeJS.ProcessEnv {
  return {
    ...systemVariables(),
    HOME: folder,
    N8N_USER_FOLDER: folder,
    N8N_LISTEN_ADDRESS: '127.0.0.1',
    N8N_HOST: '127.0.0.1',
    N8N_PORT: String(port),
    WEBHOOK_URL: `http://127.0.0.1:${port}/`,
    N8N_RUNNERS_BROKER_PORT: String(brokerPort),
    N8N_SECURE_COOKIE: off,
    GENERIC_TIMEZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
    N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
    N8N_DIAGNOSTICS_ENABLED: off,
    N8N_VERSION_NOTIFICATIONS_ENABLED: off,
    N8N_TEMPLATES_ENABLED: off,
    N8N_DYNAMIC_BANNERS_ENABLED: off,
    N8N_HIRING_BANNER_ENABLED: off,
    N8N_PERSONALIZATION_ENABLED: off,
    N8N_VERIFIED_PACKAGES_ENABLED: off,
    N8N_DISABLED_MODULES:
      'mcp-registry,instance-ai,chat-hub,external-secrets,source-control,mcp,workflow-builder,insights',
    ...(queue !== undefined && queueEnvironment(queue, port)),
  };
}

/** n8n starts `node` by its name, and must get the one that runs this. */
function systemVariables(): NodeJS.ProcessEnv {
  const { PATH = '', SystemRoot, TEMP, TMP, TMPDIR } = process.env;
  return { PATH: [path.dirname(process.execPath), PATH].join(path.delimiter), SystemRoot, TEMP, TMP, TMPDIR };
}
