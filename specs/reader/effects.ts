import { z } from 'zod';
import type { CommonOperation } from '../vendor-facts.ts';
import type { SpecDocument } from './document.ts';
import type { SpecOperation } from './operations.ts';
import { type Effect, effects } from './source.ts';

const vendorSchema = z.object({
  operations: z.record(z.string(), z.string()),
  /** What operations do that are neither common nor plain reads. */
  effects: z.record(z.string(), z.enum(effects)).default({}),
});

const commonEffects: Readonly<Partial<Record<CommonOperation, Effect>>> = {
  send: 'write',
  accept: 'irreversible',
  refuse: 'irreversible',
  withdraw: 'undo',
  sendMessage: 'irreversible',
};

/** What an operation does; the worst where nobody says. */
export function effectOf(document: SpecDocument, { id, method }: Pick<SpecOperation, 'id' | 'method'>): Effect {
  const { operations, effects: own } = vendorSchema.parse(document['x-vendor']);
  // One operation may withdraw and refuse.
  const common = Object.entries(operations).flatMap(([name, operation]) => (operation === id ? [name] : []));
  for (const [name, effect] of Object.entries(commonEffects).toReversed()) if (common.includes(name)) return effect;
  if (common.length > 0 || method === 'get') return 'read';
  return own[id] ?? 'irreversible';
}
