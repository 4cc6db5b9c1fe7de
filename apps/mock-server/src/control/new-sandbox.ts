import { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { NoSandbox } from '../sandbox/sandboxes.ts';
import { ControlError } from './control-error.ts';

/** What a sandbox may be called. The names that it may not have would give it keys of the default one. */
export const newSandboxId = z
  .string()
  .regex(
    /^(?!(?:key|scoped-key|service-key)$)[a-z0-9][a-z0-9-]{0,39}$/,
    'up to 40 lower-case letters, digits and hyphens, and not "key", "scoped-key" or "service-key"',
  )
  .meta({ examples: ['my-test'] });

/** Why there may be no new sandbox. */
export const noSandboxAnswers = {
  409: 'There is a sandbox with this id already.',
  429: 'There are too many sandboxes.',
} as const;

/** @throws {ControlError} when there is none. */
export function assertSandbox(sandbox: Sandbox | NoSandbox): Sandbox {
  if (sandbox === 'taken') throw new ControlError(409, noSandboxAnswers[409]);
  if (sandbox === 'too-many') throw new ControlError(429, 'There are too many sandboxes. Delete some first.');
  return sandbox;
}
