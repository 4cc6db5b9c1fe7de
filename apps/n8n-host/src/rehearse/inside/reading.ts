/** Reading and changing the objects of n8n, of which no types are here. */

export type Method = (...args: readonly unknown[]) => unknown;

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}

export function read(value: unknown, name: string): unknown {
  return isObject(value) || isMethod(value) ? Reflect.get(value, name) : undefined;
}

/** Calls a method, if it is there. */
export function call(value: unknown, name: string, ...args: readonly unknown[]): unknown {
  const method = read(value, name);
  return isMethod(method) ? Reflect.apply(method, value, args) : undefined;
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * Puts something around a method.
 *
 * @param wrap - Gets what calls the method itself, with its own arguments unless it gives others.
 * @throws where there is no such method.
 */
export function around(
  prototype: unknown,
  method: string,
  wrap: (call: (given?: readonly unknown[]) => unknown, args: readonly unknown[], self: object) => unknown,
): void {
  const original = read(prototype, method);
  if (!isObject(prototype) || !isMethod(original)) {
    throw new Error(`The rehearsal does not know how this n8n is built: there is no method ${method}`);
  }
  Object.defineProperty(prototype, method, {
    value(this: object, ...args: readonly unknown[]): unknown {
      return wrap((given = args) => Reflect.apply(original, this, given), args, this);
    },
    writable: true,
    configurable: true,
  });
}
