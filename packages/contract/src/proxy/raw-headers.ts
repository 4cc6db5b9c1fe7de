/** Headers as Node reads and writes them: names and values in turn, as they were sent. */
export type RawHeaders = readonly string[];

/** What belongs to a connection and not to a message. */
const ofConnection = new Set(['connection', 'proxy-connection', 'proxy-authenticate', 'te', 'upgrade', 'expect']);

/** The headers that are passed on: all but those of the connection, which may name others, and the `dropped`. */
export function passedHeaders(raw: RawHeaders, dropped: ReadonlySet<string>): string[] {
  const named = namedByConnection(raw);
  const passed: string[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = '', value = ''] = [raw[index], raw[index + 1]];
    const key = name.toLowerCase();
    if (!ofConnection.has(key) && !dropped.has(key) && !named.includes(key)) passed.push(name, value);
  }
  return passed;
}

/** No connection takes these from a message, whatever it names. */
const ofMessage = new Set([
  'content-length',
  'content-type',
  'content-encoding',
  'transfer-encoding',
  'authorization',
  'keep-alive',
]);

function namedByConnection(raw: RawHeaders): readonly string[] {
  const told = headerOf(raw, 'connection');
  // Nearly always it is only told whether the connection stays.
  if (told === undefined || told === 'keep-alive') return [];
  return told
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !ofMessage.has(name));
}

/** The value of a header, whose name is given in small letters; what came several times is joined by `, `. */
export function headerOf(raw: RawHeaders, wanted: string): string | undefined {
  let found: string | undefined;
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = '', value = ''] = [raw[index], raw[index + 1]];
    if (name.length !== wanted.length || name.toLowerCase() !== wanted) continue;
    found = found === undefined ? value : `${found}, ${value}`;
  }
  return found;
}

/** Headers by their names in small letters. */
export function toRecord(raw: RawHeaders): Readonly<Record<string, string>> {
  const record: Record<string, string> = {};
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = '', value = ''] = [raw[index], raw[index + 1]];
    const key = name.toLowerCase();
    const before = record[key];
    record[key] = before === undefined ? value : `${before}, ${value}`;
  }
  return record;
}
