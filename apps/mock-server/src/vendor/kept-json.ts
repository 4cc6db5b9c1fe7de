/** The JSON of objects that nothing changes any more. */
const kept = new WeakMap<object, string>();

/** Keeps the JSON of an object for as long as there is the object, which nobody may change from now on. */
export function keepJson<Value extends object>(value: Value): Value {
  kept.set(value, JSON.stringify(value));
  return value;
}

/** The JSON of a value, where that of its fields may be kept. */
export function writeJson(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  let text = '';
  for (const [name, field] of Object.entries(value)) {
    const json = keptOf(field) ?? JSON.stringify(field);
    if (json !== undefined) text += `${text === '' ? '{' : ','}${JSON.stringify(name)}:${json}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function keptOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? kept.get(value) : undefined;
}
