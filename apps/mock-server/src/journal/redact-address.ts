import { redacted } from './redacted.ts';

const whole = /^([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#]*@)?([^\s/?#@]+)(.*)$/is;
const hostAlone = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/i;

/** Keeps how an address begins: the protocol and the host. What is no address is a secret whole. */
export function redactAddress(address: string): string {
  if (hostAlone.test(address)) return address;
  const [, protocol, host, rest] = whole.exec(address) ?? [];
  if (protocol === undefined) return redacted;
  return `${protocol}${host}${rest === '' || rest === '/' ? rest : `/${redacted}`}`;
}
