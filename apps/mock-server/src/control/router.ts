import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { VendorModule } from '../http/vendor-module.ts';
import { type Clock, clockRange } from '../sandbox/clock.ts';
import { sandboxPlanSchema } from '../sandbox/plan.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Sandboxes } from '../sandbox/sandboxes.ts';
import { ControlError } from './control-error.ts';
import { parse } from './parse.ts';
import { createPeopleRouter } from './people-router.ts';
import { planFault } from './plan-fault.ts';
import { clockChangeSchema, durationMs, faultRequestSchema } from './schemas.ts';

/** The fake's own API: sandboxes, their clocks, faults and credits. */
export function createControlRouter(
  sandboxes: Sandboxes,
  vendors: readonly VendorModule[],
  report: (error: unknown) => void,
): Router {
  const router = express.Router({ caseSensitive: true });
  router.use(express.json({ limit: '100kb', type: () => true }));

  router.post('/sandboxes', async (request, response) => {
    const plan = parse(sandboxPlanSchema, request.body ?? {});
    parse(vendorSettingsSchema(vendors), plan.vendors, ['vendors']);
    const sandbox = await sandboxes.create(plan);
    if (sandbox === undefined) throw new ControlError(429, 'There are too many sandboxes. Delete some first.');
    response.status(201).json(describe(sandbox, request));
  });
  router.get('/sandboxes/:id', (request, response) => {
    response.json(describe(find(request), request));
  });
  router.delete('/sandboxes/:id', (request, response) => {
    const { id } = find(request);
    if (!sandboxes.remove(id)) throw new ControlError(409, 'The default sandbox stays. Reset it instead.');
    response.status(204).end();
  });
  router.post('/sandboxes/:id/reset', async (request, response) => {
    const sandbox = find(request);
    await sandbox.reset();
    response.json(describe(sandbox, request));
  });
  router.post('/sandboxes/:id/clock', async (request, response) => {
    const sandbox = find(request);
    const { clock } = sandbox;
    const { advance, to, running } = parse(clockChangeSchema, request.body ?? {});
    if (advance !== undefined || to !== undefined) moveClock(clock, advance, to);
    if (running !== undefined) clock.setRunning(running);
    const state = await sandbox.exclusively(() => {
      for (const vendor of vendors) vendor.onTime(sandbox);
      return clock.state();
    });
    await sandbox.deliveries.settled();
    response.json(state);
  });
  router.use(createPeopleRouter({ find, vendors }));
  router.post('/sandboxes/:id/faults', (request, response) => {
    const sandbox = find(request);
    const fault = sandbox.faults.add(planFault(vendors, parse(faultRequestSchema, request.body ?? {})));
    if (fault === undefined) throw new ControlError(429, 'There are too many faults. Remove some first.');
    response.status(201).json(fault);
  });
  router.delete('/sandboxes/:id/faults{/:fault}', (request, response) => {
    const { fault } = request.params;
    const id = typeof fault === 'string' ? fault : undefined;
    const removed = find(request).faults.remove(id);
    if (id !== undefined && removed === 0) throw new ControlError(404, `There is no fault ${id}.`);
    response.json({ removed });
  });
  router.get('/sandboxes/:id/deliveries', async (request, response) => {
    const sandbox = find(request);
    await sandbox.exclusively(() => {});
    await sandbox.deliveries.settled();
    response.json({ deliveries: sandbox.deliveries.reports() });
  });
  router.delete('/sandboxes/:id/deliveries', async (request, response) => {
    const sandbox = find(request);
    await sandbox.exclusively(() => {
      response.json({ removed: sandbox.deliveries.forget() });
    });
  });
  router.get('/sandboxes/:id/ledger', async (request, response) => {
    const sandbox = find(request);
    await sandbox.exclusively(() => {
      for (const vendor of vendors) vendor.onTime(sandbox);
      const { balance, entries } = sandbox.credits;
      response.json({ balance, entries });
    });
  });
  router.use((request) => {
    throw new ControlError(404, `There is no ${request.method} ${request.baseUrl}${request.path}.`);
  });
  router.use(handleErrors(report));
  return router;

  function find({ params }: Request): Sandbox {
    const id = String(params['id']);
    const sandbox = sandboxes.get(id);
    if (sandbox === undefined) throw new ControlError(404, `There is no sandbox ${id}.`);
    return sandbox;
  }

  function describe(sandbox: Sandbox, request: Request) {
    const host = request.get('host') ?? `127.0.0.1:${request.socket.localPort}`;
    const serverUrl = `${request.protocol}://${host}`;
    return {
      id: sandbox.id,
      vendors: Object.fromEntries(vendors.map((vendor) => [vendor.name, vendor.access(sandbox, serverUrl)])),
    };
  }
}

function moveClock(clock: Clock, advance: string | undefined, to: string | undefined): void {
  const target = new Date(to ?? clock.now().getTime() + durationMs(advance ?? ''));
  if (!(target <= clockRange.to)) throw new ControlError(400, 'The clock goes no further than the year 2999.');
  if (!clock.moveTo(target)) throw new ControlError(409, 'The clock cannot go back. Reset the sandbox.');
}

function vendorSettingsSchema(vendors: readonly VendorModule[]) {
  return z.strictObject(Object.fromEntries(vendors.map(({ name, settings }) => [name, settings.optional()])));
}

function handleErrors(report: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request: Request, response: Response, _next) => {
    const known = ControlError.from(error);
    if (known === undefined) report(error);
    response.status(known?.status ?? 500).json({ error: known?.message ?? 'The fake failed. Its log says how.' });
  };
}
