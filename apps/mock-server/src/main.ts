#!/usr/bin/env node
import { runCommand } from './cli/run-command.ts';

const { argv, env, stdout, stderr } = process;

process.exitCode = await runCommand(argv.slice(2), {
  environment: env,
  print: (text) => stdout.write(text),
  say: (text) => stderr.write(text),
  colours: stderr.isTTY === true && env['NO_COLOR'] === undefined,
});
