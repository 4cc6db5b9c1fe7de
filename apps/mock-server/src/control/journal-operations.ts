import { z } from 'zod';
import type { Journal } from '../journal/journal.ts';
import {
  type JournalFilter,
  journalCountSchema,
  journalFilterSchema,
  journalSearchSchema,
} from '../journal/journal-filter-schema.ts';
import { journalEntrySchema } from '../journal/journal-schema.ts';
import { straySchema } from '../journal/strays.ts';
import { checkJournalFilter } from './check-journal-filter.ts';
import { type ControlContext, findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation, removedSchema } from './define-operation.ts';
import { inSandbox } from './names.ts';
import type { OperationGroup } from './operation.ts';

const foundSchema = z.strictObject({
  entries: z.array(journalEntrySchema),
  total: z.int().describe('How many match in all.'),
});

const readJournal = defineOperation({
  id: 'readJournal',
  method: 'get',
  path: '/sandboxes/{id}/journal',
  summary: 'Requests to vendors and their answers, the newest last',
  description: 'Without secrets. Keeps the last thousand, or fewer if they are long.',
  takes: { params: inSandbox, query: journalFilterSchema },
  answers: { 200: foundSchema },
  handle: ({ params, query }, context) => present(openJournal(context, params.id, query).find(query)),
});

const countJournal = defineOperation({
  id: 'countJournal',
  method: 'get',
  path: '/sandboxes/{id}/journal/count',
  summary: 'How many requests match',
  takes: { params: inSandbox, query: journalCountSchema },
  answers: { 200: z.strictObject({ count: z.int() }) },
  handle: ({ params, query }, context) => ({ count: openJournal(context, params.id, query).count(query) }),
});

/** Each level is matched inside the one above. */
const deepestRequest = 100;

const searchJournal = defineOperation({
  id: 'searchJournal',
  method: 'post',
  path: '/sandboxes/{id}/journal/search',
  summary: 'Requests with certain content',
  takes: { params: inSandbox, body: journalSearchSchema },
  answers: { 200: foundSchema },
  handle({ params, body }, context) {
    if (isDeeperThan(deepestRequest, body.request)) {
      throw new ControlError(400, `request: no more than ${deepestRequest} levels deep`);
    }
    return present(openJournal(context, params.id, body).find(body));
  },
});

const clearJournal = defineOperation({
  id: 'clearJournal',
  method: 'delete',
  path: '/sandboxes/{id}/journal',
  summary: 'Forget all entries',
  takes: { params: inSandbox },
  answers: { 200: removedSchema },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    return await sandbox.exclusively(() => ({ removed: sandbox.journal.clear() }));
  },
});

const listStrays = defineOperation({
  id: 'listStrays',
  method: 'get',
  path: '/strays',
  summary: 'Requests whose key opens no sandbox, the newest last',
  description: 'The last hundred, without their keys.',
  takes: {},
  answers: { 200: z.strictObject({ strays: z.array(straySchema) }) },
  handle: (_input, { server }) => ({ strays: [...server.strays.list()] }),
});

/** @throws {ControlError} for a filter that no request can fit. */
function openJournal(context: ControlContext, id: string, filter: JournalFilter): Journal {
  const sandbox = findSandbox(context, id);
  checkJournalFilter(context.vendors, sandbox, filter);
  return sandbox.journal;
}

function present({ entries, total }: ReturnType<Journal['find']>): z.input<typeof foundSchema> {
  return { entries: [...entries], total };
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each));
}

export const journalOperations: OperationGroup = {
  name: 'Journal',
  description: 'Every request of a sandbox, with its answer.',
  operations: [readJournal, countJournal, searchJournal, clearJournal, listStrays],
};
