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
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code !== 'string') return error.message;
  if (code.startsWith('HPE_')) return `what it sent is not HTTP (${code})`;
  return words.has(code) ? `${words.get(code)} (${code})` : code;
}

/** Whether a connection that was there broke off. */
export function isBrokenOff(error: Error): boolean {
  const code: unknown = Reflect.get(error, 'code');
  return code === 'ECONNRESET' || code === 'EPIPE' || error.message === 'socket hang up';
}
