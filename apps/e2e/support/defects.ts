import type { VendorName } from '@invitekit/clients';
import { readOperations, readSpecDocument } from '@invitekit/specs/reader';
import type { CommonOperation } from '@invitekit/specs/vendors';
import type { Alteration, PassedAnswer, PassedRequest } from './altering-proxy.ts';
import { everyVendor } from './every-vendor.ts';

/** Which exchanges are meant: by a part of the path, the action in the body, the status. */
export interface Selection {
  readonly path?: string;
  readonly query?: string;
  readonly action?: string;
  /** Default: a success. */
  readonly status?: number;
}

/** Changes a body in place, or gives another. */
export type Change = (body: unknown) => unknown;

/** Changes the body of some answers. */
export function changing(selection: Selection, change: Change): Alteration {
  return async (request, forward) => {
    const answer = await forward(request);
    return isMeant(selection, request, answer) ? withBody(answer, change) : answer;
  };
}

/** Sets a value at a JSON pointer. Where there is no such place, nothing happens. */
export function setAt(pointer: string, value: unknown): Change {
  return replaceAt(pointer, () => value);
}

/** Replaces the value at a JSON pointer by what is made of it; undefined takes it out. */
export function replaceAt(pointer: string, replace: (value: unknown) => unknown): Change {
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  return (body) => {
    const parent = keys.reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), body);
    if (!isObject(parent)) return body;
    const next = replace(Reflect.get(parent, last));
    if (next === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, next);
    return body;
  };
}

/** Answers some requests as they were answered before something else was done. */
export function keepingAfter(selection: Selection, isDone: (request: PassedRequest) => boolean): Alteration {
  const before = new Map<string, PassedAnswer>();
  let isKept = false;
  return async (request, forward) => {
    const key = `${request.path} ${request.body}`;
    const kept = before.get(key);
    if (isKept && kept !== undefined) return kept;
    const answer = await forward(request);
    if (!isKept && isMeant(selection, request, answer)) before.set(key, answer);
    isKept ||= isDone(request) && answer.status < 300;
    return answer;
  };
}

/** Puts the right key on some requests, whatever key they have. */
export function withKey(path: string, headers: Readonly<Record<string, string>>): Alteration {
  return (request, forward) =>
    forward(request.path.includes(path) ? { ...request, headers: { ...request.headers, ...headers } } : request);
}

export function actionOf({ body }: PassedRequest): unknown {
  const parsed: unknown = JSON.parse(body ?? '{}');
  return isObject(parsed) ? Reflect.get(parsed, 'action') : undefined;
}

/** The list at a JSON pointer, to be changed in place. */
export function listAt(body: unknown, key: string): unknown[] {
  const list: unknown = isObject(body) ? Reflect.get(body, key) : undefined;
  return Array.isArray(list) ? list : [];
}

/** Answers some requests itself, before they get anywhere. */
export function answering(isMeantHere: (request: PassedRequest) => boolean, status: number, body: object): Alteration {
  const headers = { 'content-type': 'application/json' };
  return async (request, forward) =>
    isMeantHere(request) ? { status, headers, body: JSON.stringify(body) } : forward(request);
}

/** Loses the answers to some requests, which are carried out. */
export function losing(isMeantHere: (request: PassedRequest) => boolean): Alteration {
  return async (request, forward) => {
    const answer = await forward(request);
    return isMeantHere(request) && answer.status < 300 ? 'lost' : answer;
  };
}

/** Answers some successes with what no spec allows. */
export function garbling(isMeantHere: (request: PassedRequest) => boolean): Alteration {
  return async (request, forward) => {
    const answer = await forward(request);
    return isMeantHere(request) && answer.status < 300 ? { ...answer, body: '{"surprise":true}' } : answer;
  };
}

/** What makes something at a vendor, of all its requests. */
export const isSending = requestsFor('send');

export const isWithdrawing = requestsFor('withdraw');

/** Tells the requests for one of the common operations from all others, by the specs. */
function requestsFor(common: CommonOperation): Readonly<Record<VendorName, (request: PassedRequest) => boolean>> {
  return everyVendor(({ name, operations }) => {
    const operation = readOperations(readSpecDocument(name)).find(({ id }) => id === operations[common]);
    if (operation === undefined) return () => false;
    const path = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/?]+')}(?:\\?|$)`);
    return (request) =>
      request.method === operation.method.toUpperCase() &&
      path.test(request.path) &&
      (operation.action === undefined || actionOf(request) === operation.action);
  });
}

function isMeant({ path = '', query = '', action, status }: Selection, request: PassedRequest, answer: PassedAnswer) {
  const isStatus = status === undefined ? answer.status < 300 : answer.status === status;
  const isAction = action === undefined || actionOf(request) === action;
  return isStatus && isAction && request.path.includes(path) && request.path.includes(query);
}

function withBody(answer: PassedAnswer, change: Change): PassedAnswer {
  return { ...answer, body: JSON.stringify(change(JSON.parse(answer.body))) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
