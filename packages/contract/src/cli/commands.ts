import { check } from './check.ts';
import type { Command } from './command.ts';
import { drift } from './drift.ts';
import { proxy } from './proxy.ts';

/** Every command, by its name. */
export const commands = { check, proxy, drift } as const satisfies Readonly<Record<string, Command>>;
