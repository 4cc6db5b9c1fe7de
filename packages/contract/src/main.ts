#!/usr/bin/env node
import { findCommand, runCommand } from './cli/cli.ts';
import { watchSignals } from './cli/watch-signals.ts';

const { argv, env, stdout, stderr } = process;

// Where the terminal or the reader is gone, what was made is taken back all the same.
for (const stream of [stdout, stderr]) stream.on('error', () => {});

const say = (text: string) => {
  stderr.write(text);
};
const args = argv.slice(2);
const command = findCommand(args);
const { interrupted, killed, exitCode } = watchSignals({
  on: (signal, listener) => process.on(signal, listener),
  say,
  words: command?.whenInterrupted ?? '',
  exit: (code) => process.exit(code),
  now: () => performance.now(),
});
const code = await runCommand(args, {
  environment: env,
  print: (text) => stdout.write(text),
  say,
  colours: stdout.isTTY === true && env['NO_COLOR'] === undefined,
  interrupted,
  killed,
});
process.exitCode = command?.endsBySignal === true ? code : (exitCode() ?? code);
