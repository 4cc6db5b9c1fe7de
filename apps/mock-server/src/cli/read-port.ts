const defaultPort = 4010;

/** Reads a port, by default from `PORT` of the environment. 0 means any free port. */
export function readPort(text: string | undefined, name = 'PORT'): number {
  if (text === undefined || (text === '' && name === 'PORT')) return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`${name} must be a whole number from 0 to 65535, not "${text}".`);
}
