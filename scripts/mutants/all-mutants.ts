import { inClients } from './in-clients.ts';
import { inFake } from './in-fake.ts';
import { inNodes } from './in-nodes.ts';
import { inSender } from './in-sender.ts';
import type { Mutant } from './mutant.ts';

export const allMutants: readonly Mutant[] = [...inClients, ...inSender, ...inFake, ...inNodes];
