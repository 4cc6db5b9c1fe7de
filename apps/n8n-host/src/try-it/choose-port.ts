import { freePortFrom, takeIfFree } from '../server/free-port.ts';

/** The port that a variable of the environment asks for, and no other; without one the preferred port or the next free. */
export async function choosePort(variable: string, text: string | undefined, preferred: number): Promise<number> {
  if (text === undefined || text === '') return await freePortFrom(preferred);
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new Error(`${variable} must be a whole number from 0 to 65535, not "${text}".`);
  }
  const port = await takeIfFree(Number(text));
  if (port === undefined) throw new Error(`The port ${text} is taken. Choose another one, or leave ${variable} out.`);
  return port;
}
