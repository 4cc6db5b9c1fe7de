import { readSpec, valueAt } from '@invitekit/specs/reader';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { createOperations } from '../src/control/operations.ts';
import { vendors } from '../src/vendors/all-vendors.ts';
import { authentication, send, test, vendorNames } from './support.ts';

/** What libraries say, and nobody who has not read their manuals understands. */
const libraryWords =
  /Invalid (?:input|option|ISO|string|key|type)|expected (?:string|number|int|boolean|array|object|record)|Unrecognized|Too (?:small|big)|must be (?:string|integer|number|boolean|array|object|null)\b|must (?:match|NOT|have required)|equal to (?:one of|constant)|ENOENT|Unexpected token/;

const values: readonly unknown[] = [null, true, 'x', '', -1, 1.5, 1e300, [], [null], ['x', 1], {}, { x: 1 }];

/** One of each kind. */
const fewer: readonly unknown[] = [null, 'x', -1, 1.5, [], { x: 1 }];

/** Answers of requests that are wrong in one place, each with what was sent. */
type Refusals = readonly (readonly [status: number, asked: string, text: string])[];

const wordsOf = (refusals: Refusals) => refusals.filter(([, , text]) => libraryWords.test(text));

test('the control API refuses bodies in words of its own', async ({ server, createSandbox }) => {
  const { id } = await createSandbox();
  const refusals: (readonly [number, string, string])[] = [];
  for (const { method, path, takes } of createOperations(vendors).flatMap(({ operations }) => operations)) {
    if (takes.body === undefined || method === 'delete') continue;
    const url = `${server.url}/_mock${path.replace(/\{id\}|:id\b/, id).replaceAll(/\{\w+\}|:\w+/g, 'x')}`;
    const keys = takes.body instanceof z.ZodObject ? Object.keys(takes.body.shape) : [];
    const bodies = [...values, ...keys.flatMap((key) => values.map((value) => ({ [key]: value })))];
    for (const body of bodies) {
      const text = JSON.stringify(body);
      const init = { method: method.toUpperCase(), headers: { 'content-type': 'application/json' }, body: text };
      const answer = await send(url, init);
      if (answer.status >= 400) refusals.push([answer.status, `${method} ${path} ${text}`, answer.text]);
    }
  }
  expect(refusals.length).toBeGreaterThan(300);
  expect(wordsOf(refusals)).toEqual([]);
});

describe.each(vendorNames)('%s', (vendor) => {
  test('is refused by the fake in words for people', async ({ createSandbox }) => {
    const { baseUrl, apiKey, accounts } = (await createSandbox()).vendors[vendor];
    const account = accounts[0]?.id ?? '';
    const operations = vendors.find(({ name }) => name === vendor)?.operations ?? [];
    const refusals: (readonly [number, string, string])[] = [];
    const ask = async (method: string, path: string, body?: unknown) => {
      const text = body === undefined ? {} : { body: JSON.stringify(body) };
      const headers = { ...authentication[vendor](apiKey), 'content-type': 'application/json' };
      const answer = await send(`${baseUrl}${path}`, { method: method.toUpperCase(), headers, ...text });
      if (answer.status >= 400)
        refusals.push([answer.status, `${method} ${path} ${JSON.stringify(body)}`, answer.text]);
    };
    for (const { method, path: template, action, bodyPointer } of operations) {
      const path = template.replaceAll(/\{account_?id\}/gi, account).replaceAll(/\{\w+\}/g, 'x');
      for (const name of ['limit', 'count', 'startIndex', 'offset', 'cursor', 'type', 'account_id', 'accountId']) {
        for (const value of ['x', '', '-1', '1.5']) {
          if (method === 'get') await ask(method, `${path}?account_id=${account}&${name}=${value}`);
        }
      }
      if (bodyPointer === undefined) continue;
      const known = { account_id: account, ...(action !== undefined && { action }) };
      for (const name of namesAt(readSpec(vendor), bodyPointer)) {
        for (const value of fewer) {
          const wrong = { [name]: value };
          await ask(method, path, action === undefined ? { ...known, ...wrong } : { ...known, params: wrong });
        }
      }
    }
    expect(refusals.length).toBeGreaterThan(50);
    expect(wordsOf(refusals)).toEqual([]);
  });
});

/** The names of all fields of a schema, also of those inside of it. */
function namesAt(document: unknown, pointer: string): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
    seen.add(schema);
    const { $ref, properties = {} } = referenceSchema.safeParse(schema).data ?? {};
    for (const name of Object.keys(properties)) names.add(name);
    if ($ref !== undefined) visit(valueAt(document, $ref));
    for (const part of Object.values(schema)) visit(part);
  };
  visit(valueAt(document, pointer));
  return names;
}

const referenceSchema = z.looseObject({
  $ref: z.string().optional().catch(undefined),
  properties: z.record(z.string(), z.unknown()).catch({}),
});
