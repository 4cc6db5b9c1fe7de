import { check } from './check.ts';
import type { Command } from './command.ts';

/** Every command, by its name. */
export const commands = { check } as const satisfies Readonly<Record<string, Command>>;
