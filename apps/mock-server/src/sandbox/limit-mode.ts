import { z } from 'zod';
import type { Sandbox } from './sandbox.ts';

/** Whether limits a minute and caches apply. `auto`: while the clock runs, because on a frozen one they never end. */
export const limitModeSchema = z.enum(['auto', 'on', 'off']).default('auto');

export type LimitMode = z.infer<typeof limitModeSchema>;

export function applies(mode: LimitMode, sandbox: Sandbox): boolean {
  return mode === 'on' || (mode === 'auto' && sandbox.clock.state().running);
}
