/** Headers as Node reads and writes them: names and values in turn, as they were sent. */
export type RawHeaders = readonly string[];

/** What belongs to a connection and not to a message. */
const ofConnection = ['connection', 'proxy-connection', 'proxy-authenticate', 'te', 'upgrade', 'expect'];

/** The headers that are passed on: all but those of the connection, which may name others, and the `dropped`. */
export function passedHeaders(raw: RawHeaders, dropped: readonly string[]): string[] {
  const pairs = toPairs(raw);
  const named = pairs.flatMap(([name, value]) =>
    name.toLowerCase() === 'connection' ? value.split(',').map((each) => each.trim().toLowerCase()) : [],
  );
  const left = new Set([...ofConnection, ...named.filter((name) => !isOfMessage(name)), ...dropped]);
  return pairs.flatMap(([name, value]) => (left.has(name.toLowerCase()) ? [] : [name, value]));
}

const ofMessage = [
  'content-length',
  'content-type',
  'content-encoding',
  'transfer-encoding',
  'authorization',
  'keep-alive',
];

/** No connection takes these from a message, whatever it names. */
function isOfMessage(name: string): boolean {
  return ofMessage.includes(name);
}

/** Headers by their names in small letters. */
export function toRecord(raw: RawHeaders): Readonly<Record<string, string>> {
  const record: Record<string, string> = {};
  for (const [name, value] of toPairs(raw)) {
    const key = name.toLowerCase();
    const before = record[key];
    record[key] = before === undefined ? value : `${before}, ${value}`;
  }
  return record;
}

function toPairs(raw: RawHeaders): readonly (readonly [name: string, value: string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([raw[index] ?? '', raw[index + 1] ?? '']);
  return pairs;
}
