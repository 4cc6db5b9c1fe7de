import { isLoopback, isPrivate } from './private-host.ts';

export interface PlainHttp {
  /** Whether somebody allowed it, for private hosts. */
  readonly isAllowed: boolean;
  /** Whether the key is one that a fake has issued, so that nothing is lost when somebody reads it. */
  readonly isKeyOfFake: boolean;
}

/** A base URL that is as it has to be, without a slash at its end; otherwise what is wrong with it. */
export function readBaseUrl(
  text: string,
  plainHttp: PlainHttp,
): { readonly url: string } | { readonly problem: string } {
  const trimmed = text.trim();
  // URLs are read without what stands inside of them unseen, so that another one would be asked than is shown.
  const url = URL.canParse(trimmed) && !/[\s\p{C}]/u.test(trimmed) ? new URL(trimmed) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    return { problem: 'must be an address that begins with https:// or http://' };
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return { problem: 'must hold no credentials, query or fragment' };
  }
  const problem = url.protocol === 'http:' ? whyNoPlainHttp(url.hostname, plainHttp) : undefined;
  return problem === undefined ? { url: url.href.replace(/\/+$/, '') } : { problem };
}

function whyNoPlainHttp(host: string, { isAllowed, isKeyOfFake }: PlainHttp): string | undefined {
  if (isLoopback(host)) return undefined;
  const mustBeHttps = 'must be https, unless it is on this machine: others could read the key';
  if (!isPrivate(host)) return mustBeHttps;
  if (!isKeyOfFake)
    return `${mustBeHttps}. In a private network, plain http works only with keys that a fake has issued`;
  if (isAllowed) return undefined;
  return `${mustBeHttps}. For a fake in a private network, --allow-plain-http (allowPlainHttp) allows it`;
}
