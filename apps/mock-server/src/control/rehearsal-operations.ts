import { z } from 'zod';
import type { Rehearsal } from '../rehearsals/rehearsals.ts';
import { usualLimits } from '../serve/json-shape.ts';
import type { ControlContext } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation, noContent, readRequest } from './define-operation.ts';
import type { Operation, OperationGroup } from './operation.ts';
import { parseRequest } from './parse.ts';
import { newRehearsalSchema, presentRehearsal, rehearsalSchema } from './rehearsal-schema.ts';

const inRehearsal = z.strictObject({ rehearsal: z.string() });

const noRehearser =
  'This fake has no n8n to rehearse with. In a clone of the repository, "npx -y pnpm@12 n8n" starts both, and "npx -y pnpm@12 rehearse <file>" rehearses without a page.';

const listRehearsals = defineOperation({
  id: 'listRehearsals',
  method: 'get',
  path: '/rehearsals',
  summary: 'The latest rehearsals, and what can be rehearsed',
  takes: {},
  answers: {
    200: z.strictObject({
      isPossible: z.boolean().describe('Whether there is an n8n to rehearse with.'),
      workflows: z
        .array(z.strictObject({ id: z.string(), name: z.string() }))
        .describe("The workflows of this fake's n8n."),
      rehearsals: z.array(rehearsalSchema).describe('The latest first.'),
    }),
  },
  async handle(_input, { server: { rehearsals } }) {
    const workflows = await rehearsals.workflows();
    return {
      isPossible: rehearsals.isPossible,
      workflows: workflows.map(({ id, name }) => ({ id, name })),
      rehearsals: rehearsals.list().map(presentRehearsal),
    };
  },
});

const startRehearsal = defineOperation({
  id: 'startRehearsal',
  method: 'post',
  path: '/rehearsals',
  summary: 'Runs workflows through days of virtual time',
  description: 'In an n8n and a sandbox of their own, which reach nothing else. One rehearsal runs at a time.',
  takes: { body: newRehearsalSchema },
  bodyLimits: { ...usualLimits, size: '5mb' },
  answers: {
    201: rehearsalSchema,
    400: 'It names no workflow.',
    409: 'Another one runs, or there is no n8n to rehearse with.',
  },
  handle({ body: { workflows: ids, ...plan } }, { server: { rehearsals } }) {
    if (plan.exports.length + ids.length === 0) {
      throw new ControlError(400, 'Name at least one workflow, in exports or workflows.');
    }
    if (!rehearsals.isPossible) throw new ControlError(409, noRehearser);
    const started = rehearsals.start({ ...plan, ids });
    if (started === undefined) throw new ControlError(409, 'A rehearsal is running. End it first, or wait for it.');
    return presentRehearsal(started);
  },
});

const endRehearsal = defineOperation({
  id: 'endRehearsal',
  method: 'delete',
  path: '/rehearsals/{rehearsal}',
  summary: 'Ends a rehearsal, or forgets one that is over',
  takes: { params: inRehearsal },
  answers: { 204: noContent, 404: 'There is no such rehearsal.' },
  async handle({ params }, context) {
    await context.server.rehearsals.end(findRehearsal(context, params.rehearsal).id);
    return undefined;
  },
});

const takes = { params: inRehearsal.extend({ vendor: z.string() }) };

const showReport: Operation = {
  id: 'showRehearsalReport',
  method: 'get',
  path: '/rehearsals/{rehearsal}/reports/{vendor}',
  summary: 'The report for a vendor, as a page of its own',
  takes,
  success: { status: 200, mediaType: 'text/html', schema: z.string() },
  refusals: new Map([[404, 'There is no such rehearsal, or no report of it.']]),
  async serve(request, response, context) {
    const { params } = parseRequest(takes, readRequest(request));
    const { outcome } = findRehearsal(context, params.rehearsal);
    const report = outcome?.reports.find(({ vendor }) => vendor === params.vendor);
    if (report === undefined) throw new ControlError(404, `There is no report of ${params.vendor} (yet).`);
    // It shows what people and workflows are called, and needs nothing that runs.
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    );
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(report.html);
  },
};

function findRehearsal({ server }: ControlContext, id: string): Rehearsal {
  const rehearsal = server.rehearsals.get(id);
  if (rehearsal === undefined) throw new ControlError(404, `There is no rehearsal ${id}.`);
  return rehearsal;
}

export const rehearsalOperations: OperationGroup = {
  name: 'Rehearsals',
  description: 'Workflows of n8n that run through days of virtual time before they touch a real account.',
  operations: [listRehearsals, startRehearsal, endRehearsal, showReport],
};
