#!/usr/bin/env node
import { readArguments } from './cli/read-arguments.ts';
import { usage } from './cli/usage.ts';
import { version } from './cli/version.ts';
import { SettingsError } from './settings/settings-error.ts';

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`invitekit-mcp: ${error.message}\n`);
  process.exitCode = 2;
}

async function run(args: readonly string[]): Promise<void> {
  const command = readArguments(args);
  switch (command.is) {
    case 'help':
      process.stdout.write(usage);
      break;
    case 'version':
      process.stdout.write(`${version}\n`);
      break;
    case 'schema': {
      const { configJsonSchema } = await import('./settings/read-settings.ts');
      process.stdout.write(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
      break;
    }
    case 'confirm': {
      const { confirmCommand } = await import('./confirm/confirm.ts');
      process.exitCode = await confirmCommand(command);
      break;
    }
    case 'release': {
      const { releaseCommand } = await import('./confirm/release.ts');
      process.exitCode = await releaseCommand(command);
      break;
    }
    case 'serve': {
      // Before all that serves is loaded: mistakes in the file are told at once.
      const { readSettings } = await import('./settings/read-settings.ts');
      const settings = readSettings(command.config);
      const { serve } = await import('./cli/serve.ts');
      await serve(command, settings);
    }
  }
}
