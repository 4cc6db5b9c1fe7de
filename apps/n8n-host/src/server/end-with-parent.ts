import { isMainThread } from 'node:worker_threads';

// n8n runs this before itself. Its standard input is a pipe from the process that started it, which breaks when that
// process is gone, in whatever way it went.
if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume();
}
