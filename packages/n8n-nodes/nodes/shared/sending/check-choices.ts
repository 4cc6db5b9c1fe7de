import type { ActingCredential } from './open-sender.ts';

const flags = [
  ['paused', 'Paused'],
  ['changePace', 'Change Pace'],
  ['allowPlainHttpStore', 'Allow Plain HTTP for the Store'],
] as const;

const texts = [
  ['storeKey', 'Store Key'],
  ['storeSecret', 'Store Secret'],
] as const;

/**
 * Looks at what an expression in a credential may have made of its choices. What is not there was stored before it could be.
 *
 * @throws {TypeError} in the words of the credential.
 */
export function checkChoices(credential: { readonly [Name in keyof ActingCredential]: unknown }): void {
  for (const [name, label] of flags) {
    const value = credential[name];
    if (value !== undefined && typeof value !== 'boolean') throw new TypeError(`${label} must be true or false`);
  }
  const { memory } = credential;
  if (memory !== undefined && memory !== 'process' && memory !== 'store') {
    throw new TypeError('Remember In must be process or store');
  }
  for (const [name, label] of texts) {
    const value = credential[name];
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`${label} must be text`);
  }
}
