import type { SpecOperation } from '@invitekit/specs/reader';
import { applies } from '../../sandbox/limit-mode.ts';
import type { OperationContext } from '../../vendor/operation-types.ts';
import type { RawInput } from '../../vendor/request.ts';
import type { Answered, Moment } from '../../vendor/vendor-definition.ts';
import { type KeptAnswer, longestKeptMs } from './answer-cache.ts';
import { isUnderAccount } from './methods.ts';
import type { UnipileSettings } from './settings.ts';
import type { UnipileState } from './state.ts';

/** A kept answer, if there is one that is young enough for the request; says in `X-Cache` what became of it. */
export function recall(request: OperationContext<UnipileSettings, UnipileState> & Asked): unknown {
  const { operation, sandbox, settings, input, now, answerHeaders } = request;
  if (!isKept(operation) || !applies(settings.cache, sandbox)) return undefined;
  const hit = findHit(request);
  answerHeaders.set('X-Cache', hit !== undefined ? 'HIT' : readCacheControl(input).mayRead ? 'MISS' : 'BYPASS');
  if (hit === undefined) return undefined;
  answerHeaders.set('Age', String(ageOf(hit, now)));
  return JSON.parse(hit.body);
}

/** Keeps what was read, and forgets an account's answers once something of it was written. */
export function remember(request: Answered<UnipileSettings, UnipileState>): void {
  const { operation, sandbox, settings, state, input, now, status, body } = request;
  if (status >= 300 || !isUnderAccount(operation) || !applies(settings.cache, sandbox)) return;
  const accountId = accountOf(input);
  if (operation.method !== 'get') state.answers.drop(accountId);
  else if (readCacheControl(input).mayKeep && findHit(request) === undefined) {
    const answer = { accountId, body: JSON.stringify(body), keptAt: now.getTime() };
    state.answers.keep(addressOf(operation, input), answer);
  }
}

interface Asked {
  readonly operation: SpecOperation;
  readonly input: RawInput;
}

/** What was kept, if the request takes it. */
function findHit({
  operation,
  input,
  state,
  now,
}: Asked & Pick<Moment<UnipileSettings, UnipileState>, 'state' | 'now'>): KeptAnswer | undefined {
  const { mayRead, longestSeconds } = readCacheControl(input);
  const kept = state.answers.find(addressOf(operation, input));
  return mayRead && kept !== undefined && ageOf(kept, now) < longestSeconds ? kept : undefined;
}

/** In whole seconds. */
function ageOf({ keptAt }: KeptAnswer, now: Date): number {
  return Math.floor((now.getTime() - keptAt) / 1000);
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
