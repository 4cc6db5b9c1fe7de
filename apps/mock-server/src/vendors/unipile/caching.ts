import type { OperationContext } from '../../http/operation-types.ts';
import type { SpecOperation } from '../../http/spec-operations.ts';
import type { Answered, RawInput } from '../../http/vendor.ts';
import { applies } from '../../sandbox/limit-mode.ts';
import { longestKeptMs } from './answer-cache.ts';
import { isUnderAccount } from './methods.ts';
import type { UnipileSettings } from './settings.ts';
import type { UnipileState } from './state.ts';

/** A kept answer, if there is one that is young enough for the request; says in `X-Cache` what became of it. */
export function recall({
  operation,
  sandbox,
  settings,
  state,
  input,
  now,
  answerHeaders,
}: OperationContext<UnipileSettings, UnipileState> & { readonly input: RawInput }): unknown {
  if (!isKept(operation) || !applies(settings.cache, sandbox)) return undefined;
  const { mayRead, longestSeconds } = readCacheControl(input);
  const kept = state.answers.find(addressOf(operation, input));
  const age = kept && Math.floor((now.getTime() - kept.keptAt) / 1000);
  const isHit = mayRead && age !== undefined && age < longestSeconds;
  answerHeaders.set('X-Cache', isHit ? 'HIT' : mayRead ? 'MISS' : 'BYPASS');
  if (!isHit) return undefined;
  answerHeaders.set('Age', String(age));
  return kept?.body;
}

/** Keeps what was read, and forgets an account's answers once something of it was written. */
export function remember({
  operation,
  sandbox,
  settings,
  state,
  input,
  now,
  status,
  body,
}: Answered<UnipileSettings, UnipileState>): void {
  if (status >= 300 || !isUnderAccount(operation) || !applies(settings.cache, sandbox)) return;
  const [accountId, address] = [accountOf(input), addressOf(operation, input)];
  if (operation.method !== 'get') state.answers.drop(accountId);
  else if (readCacheControl(input).mayKeep && state.answers.find(address)?.body !== body) {
    state.answers.keep({ accountId, address, body, keptAt: now.getTime() });
  }
}

function isKept(operation: SpecOperation): boolean {
  return operation.method === 'get' && isUnderAccount(operation);
}

function readCacheControl({ headers }: RawInput) {
  const header = String(headers['cache-control'] ?? '').toLowerCase();
  const maxAge = /\bmax-age=(\d{1,9})/.exec(header)?.[1];
  return {
    mayRead: !/\bno-(?:cache|store)\b/.test(header),
    mayKeep: !/\bno-store\b/.test(header),
    longestSeconds: Math.min(longestKeptMs / 1000, maxAge === undefined ? Number.POSITIVE_INFINITY : Number(maxAge)),
  };
}

function accountOf({ path }: RawInput): string {
  return String(path['account_id']);
}

function addressOf({ id }: SpecOperation, { path, query }: RawInput): string {
  return JSON.stringify([id, path, query]);
}
