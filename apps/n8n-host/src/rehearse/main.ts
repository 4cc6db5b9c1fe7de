import { GateError, PeopleError } from '@invitekit/rehearsal';
import { runRehearsal } from './command.ts';
import { messageOf } from './message-of.ts';
import { RehearsalRefused } from './refused.ts';

const kinds = [RehearsalRefused, GateError, PeopleError];

const { stdout, stderr, env } = process;
// n8n and the fake end with this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(3));
// 1 says that a gate is broken.
process.once('uncaughtException', (error) => {
  stderr.write(`${error.message}\n`);
  process.exit(3);
});
try {
  process.exitCode = await runRehearsal(process.argv.slice(2), { stdout, stderr, env });
} catch (error) {
  stderr.write(`${messageOf(error)}\n`);
  process.exitCode = kinds.some((kind) => error instanceof kind) ? 2 : 3;
}
