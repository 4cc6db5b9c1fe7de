/** The JSON of values that nothing changes any more, in UTF-8. */
const kept = new WeakMap<object, Buffer>();

/** Keeps the JSON of an object for as long as there is the object, which nobody may change from now on. */
export function keepJson<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) kept.set(value, Buffer.from(JSON.stringify(value)));
  return value;
}

/** The JSON of a value, made of what is kept of it or of its fields. */
export function writeJson(value: unknown): string | Buffer {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const whole = kept.get(value);
  if (whole !== undefined) return whole;
  const fields = Object.entries(value);
  const isInPart = !Array.isArray(value) && fields.some(([, field]) => keptOf(field) !== undefined);
  return isInPart ? writeFields(fields) : JSON.stringify(value);
}

function writeFields(fields: readonly (readonly [name: string, value: unknown])[]): Buffer {
  const parts: Buffer[] = [];
  let text = '';
  let before = '{';
  for (const [name, value] of fields) {
    if (value === undefined) continue;
    text += `${before}${JSON.stringify(name)}:`;
    before = ',';
    const own = keptOf(value);
    if (own === undefined) text += JSON.stringify(value);
    else {
      parts.push(Buffer.from(text), own);
      text = '';
    }
  }
  return Buffer.concat([...parts, Buffer.from(`${text}}`)]);
}

function keptOf(value: unknown): Buffer | undefined {
  return typeof value === 'object' && value !== null ? kept.get(value) : undefined;
}
