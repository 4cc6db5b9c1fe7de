/** A base URL that is as it has to be, without a slash at its end; otherwise what is wrong with it. */
export function readBaseUrl(text: string): { readonly url: string } | { readonly problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    return { problem: 'must be an address that begins with https:// or http://' };
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return { problem: 'must hold no credentials, query or fragment' };
  }
  if (url.protocol === 'http:' && !isLoopback(text)) {
    return { problem: 'must be https, unless it is on this machine: the key would travel in the open' };
  }
  return { url: url.href.replace(/\/+$/, '') };
}

/** Whether a base URL is on this machine, where it is taken for a fake, whose accounts are nobody's. */
export function isLoopback(baseUrl: string): boolean {
  const host = new URL(baseUrl).hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
