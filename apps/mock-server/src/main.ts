import { createBanner } from './banner.ts';
import { onShutdown } from './on-shutdown.ts';
import { readPort } from './read-port.ts';
import { startMockServer } from './start-mock-server.ts';
import { readHosts } from './webhooks/hosts.ts';

try {
  const port = readPort(process.env['PORT']);
  const allowWebhookHosts = readHosts(process.env['WEBHOOK_HOSTS']);
  const server = await startMockServer({ port, allowWebhookHosts, report: (error) => console.error(error) });
  onShutdown(() => server.close());
  console.log(createBanner(server));
} catch (error) {
  console.error(error instanceof Error ? explain(error) : error);
  process.exitCode = 1;
}

function explain(error: Error): string {
  const code: unknown = Reflect.get(error, 'code');
  if (code === 'EADDRINUSE') return 'The port is taken. Choose another one, for instance with PORT=4011.';
  if (code === 'EACCES') return 'The port may not be used. Choose another one, for instance with PORT=4011.';
  return error.message;
}
