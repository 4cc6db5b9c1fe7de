import { check } from './check.ts';
import type { Command } from './command.ts';
import { drift } from './drift.ts';
import { proxy } from './proxy.ts';
import { replay } from './replay.ts';

/** Every command, by its name. */
export const commands = { check, proxy, replay, drift } as const satisfies Readonly<Record<string, Command>>;
