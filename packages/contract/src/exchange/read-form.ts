/** A form as browsers write it, `multipart/form-data`. */
export interface Form {
  /** Its texts; a field that comes several times, or whose name ends with `[]`, is a list. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** The names of the fields that are files. */
  readonly files: readonly string[];
}

/** Whether a `Content-Type` says that a body is a form. */
export function isFormType(type: string | undefined): type is string {
  return /^multipart\/form-data\s*;/i.test(type ?? '');
}

/**
 * Reads a form; undefined where the body is none. The platform reads forms only in its own time, and exchanges are judged
 * at once.
 */
export function readForm(type: string, body: string): Form | undefined {
  const boundary = readParameters(type).get('boundary') ?? '';
  if (boundary === '') return undefined;
  // A line of a text may begin as the boundary does.
  const delimiter = new RegExp(`\\r\\n--${literally(boundary)}(?=--|[\\t ]*\\r\\n)`);
  const [, ...pieces] = `\r\n${body}`.split(delimiter);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  if (end === -1) return undefined;
  const parts = pieces.slice(0, end).map(readPart);
  const read = parts.filter((part) => part !== undefined);
  return read.length === parts.length ? toForm(read) : undefined;
}

interface Part {
  readonly name: string;
  readonly isFile: boolean;
  readonly text: string;
}

function readPart(piece: string): Part | undefined {
  const [, head = '', text] = /^[\t ]*\r\n((?:[^\r\n]+\r\n)+)\r\n(.*)$/s.exec(piece) ?? [];
  const unfolded = head.replaceAll(/\r\n[\t ]+/g, ' ');
  const [, described = ''] = /^content-disposition:\s*form-data\s*(;.*)$/im.exec(unfolded) ?? [];
  const parameters = readParameters(described);
  const name = parameters.get('name');
  if (text === undefined || name === undefined) return undefined;
  return { name: decode(name), isFile: parameters.has('filename') || parameters.has('filename*'), text };
}

/** What stands behind the semicolons of a header's value, by its names in small letters. */
function readParameters(value: string): ReadonlyMap<string, string> {
  const found = value.matchAll(/;\s*([\w*-]+)=(?:"([^"]*)"|([^\s;"]+))/g);
  return new Map([...found].map(([, name = '', quoted, plain = '']) => [name.toLowerCase(), quoted ?? plain]));
}

/** A pattern that fits a text alone. */
function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** What would end the name, or its line, is escaped in it. */
function decode(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

function toForm(parts: readonly Part[]): Form {
  const fields = new Map<string, string | readonly string[]>();
  const files: string[] = [];
  for (const { name, isFile, text } of parts) {
    const plain = name.replace(/\[\]$/, '');
    const before = fields.get(plain);
    if (isFile) files.push(plain);
    else if (before !== undefined) fields.set(plain, [before, text].flat());
    else fields.set(plain, plain === name ? text : [text]);
  }
  return { fields: Object.fromEntries(fields), files };
}
