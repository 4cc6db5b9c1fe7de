/** Whether a host name of a URL can only mean this machine. Names are not looked up. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Reads host names that are separated by commas, by default those of `WEBHOOK_HOSTS` of the environment.
 *
 * @throws when one is more than a host name.
 */
export function readHosts(text: string | undefined, source = 'WEBHOOK_HOSTS'): readonly string[] {
  const names = (text ?? '').split(',').map((name) => name.trim());
  return names.filter((name) => name !== '').map((name) => readHost(name, source));
}

function readHost(name: string, source: string): string {
  const url = `http://${name}/`;
  const hostname = URL.canParse(url) ? new URL(url).hostname : '';
  if (hostname !== '' && hostname === name.toLowerCase()) return hostname;
  throw new Error(`${source} must be host names with commas between them; "${name}" is not one.`);
}
