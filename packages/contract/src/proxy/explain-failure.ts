import { codeOf } from '../http/code-of.ts';

const words = new Map([
  ['ECONNREFUSED', 'nobody listens there'],
  ['ENOTFOUND', 'its name is not known'],
  ['EAI_AGAIN', 'its name cannot be looked up now'],
  ['EHOSTUNREACH', 'there is no way to its host'],
  ['ENETUNREACH', 'there is no way to its network'],
  ['ETIMEDOUT', 'the connection took too long'],
]);

/** Why a target gave no answer. */
export function explainFailure(error: Error): string {
  const code = codeOf(error);
  if (code === undefined) return error.message;
  if (code.startsWith('HPE_')) return `what it sent is not HTTP (${code})`;
  return words.has(code) ? `${words.get(code)} (${code})` : code;
}

/** Whether a connection that was there broke off. */
export function isBrokenOff(error: Error): boolean {
  const code = codeOf(error);
  return code === 'ECONNRESET' || code === 'EPIPE' || error.message === 'socket hang up';
}
