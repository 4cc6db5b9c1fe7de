import type { Operation } from '../api/types.ts';

/** A fault as the form has it; an empty text stands for "no". */
export interface Draft {
  readonly vendor: string;
  readonly operation: string;
  /** One of the operation's documented errors, as `errorKey` names it. */
  readonly error: string;
  readonly retryAfter: string;
  readonly latency: string;
  readonly connection: '' | 'drop-before' | 'drop-after';
  readonly body: '' | 'cut' | 'malformed' | 'slow';
  readonly occasion: 'times' | 'every' | 'chance' | 'always';
  /** How many times, every which, or a chance in percent. */
  readonly number: string;
}

export function createDraft(vendor: string, operation: Operation | undefined): Draft {
  const error = operation?.errors[0];
  return {
    vendor,
    operation: operation?.id ?? '*',
    error: error === undefined ? '' : errorKey(error),
    retryAfter: '',
    latency: '',
    connection: '',
    body: '',
    occasion: 'times',
    number: '1',
  };
}

type DocumentedError = Operation['errors'][number];

export function errorKey({ status, type }: DocumentedError): string {
  return type === undefined ? String(status) : `${status} ${type}`;
}

/** The fault as the control API takes it. A connection that is dropped has no answer to say anything about. */
export function faultOf(draft: Draft, error: DocumentedError | undefined) {
  const { vendor, operation, retryAfter, latency, connection } = draft;
  if (connection !== '') return { vendor, operation, ...latencyIn(latency), connection, ...occasionIn(draft) };
  return {
    vendor,
    operation,
    ...(error && { status: error.status }),
    ...(error?.type !== undefined && { type: error.type }),
    ...(error && retryAfter !== '' && { retryAfter: { seconds: Number(retryAfter) } }),
    ...latencyIn(latency),
    ...(draft.body !== '' && { body: draft.body }),
    ...occasionIn(draft),
  };
}

function latencyIn(latency: string) {
  return latency !== '' && { latency: { ms: Number(latency) } };
}

function occasionIn({ occasion, number }: Draft) {
  switch (occasion) {
    case 'times':
      return { times: Number(number) };
    case 'every':
      return { every: Number(number) };
    case 'chance':
      return { chance: Number(number) / 100 };
    case 'always':
      return { every: 1 };
  }
}
