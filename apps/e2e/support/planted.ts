import type { VendorName } from '@invitekit/clients';
import { type CheckSettings, findingsOf, type Rule } from '@invitekit/contract';
import type { Plan } from '@invitekit/mock-server';
import { expect } from 'vitest';
import type { Alteration, PassedRequest } from './altering-proxy.ts';
import { checkThroughProxy } from './contract.ts';
import { type Change, changing, type Selection } from './defects.ts';
import { test } from './mock.ts';

/** A defect, what has to be found of it, and the plan of its sandbox. */
export interface Planted {
  readonly vendor: VendorName;
  readonly name: string;
  readonly finds: readonly [operation: string, rule: Rule];
  readonly alter: Alteration;
  /** Default: some invitations and connections. */
  readonly plan?: Plan;
}

export const somePeople = { invitations: 12, accounts: [{ connections: 60 }, { connections: 12 }] };

/** One test for each defect: the check that has to fail does. */
export function testPlanted(defects: readonly Planted[], settings: Partial<CheckSettings>): void {
  test.for(defects)('$vendor: $name is found', async ({ vendor, finds, alter, plan = {} }, { createSandbox }) => {
    const sandbox = await createSandbox({ ...somePeople, ...plan });
    const { report } = await checkThroughProxy(sandbox, vendor, settings, alter);
    const found = findingsOf(report).map(({ operation, rule }) => [operation, rule]);
    expect(found).toContainEqual([...finds]);
  });
}

/** Changes every object of some answers. */
export function changingEach(selection: Selection, change: (object: Record<string, unknown>) => void): Alteration {
  return changing(selection, (body) => {
    for (const object of objectsIn(body)) change(object);
    return body;
  });
}

/** Changes a value wherever it has this name. */
export function changingAll(selection: Selection, key: string, replace: (value: unknown) => unknown): Alteration {
  return changingEach(selection, (object) => {
    if (key in object) object[key] = replace(object[key]);
  });
}

/** Changes the body of a request before it gets anywhere. */
export function asking(isMeant: (request: PassedRequest) => boolean, change: Change): Alteration {
  return (request, forward) =>
    forward(
      isMeant(request) && request.body !== undefined
        ? { ...request, body: JSON.stringify(change(JSON.parse(request.body))) }
        : request,
    );
}

/** Changes the query of requests to a path before they get anywhere. */
export function askingFor(path: string, change: (query: URLSearchParams) => void): Alteration {
  return (request, forward) => {
    if (!request.path.includes(path)) return forward(request);
    const [place = '', text = ''] = request.path.split('?');
    const query = new URLSearchParams(text);
    change(query);
    return forward({ ...request, path: `${place}?${query}` });
  };
}

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (isRecord(value)) {
    yield value;
    for (const item of Object.values(value)) yield* objectsIn(item);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
