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
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const [, ...pieces] = `\r\n${body}`.split(`\r\n--${boundary}`);
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
  const [, described = ''] = /^content-disposition:\s*form-data(;.*)$/im.exec(head) ?? [];
  const [, quoted, plain] = /;\s*name=(?:"([^"]*)"|([^\s;"]+))/i.exec(described) ?? [];
  const name = quoted ?? plain;
  if (text === undefined || name === undefined) return undefined;
  return { name: decode(name), isFile: /;\s*filename\*?=/i.test(described), text };
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
