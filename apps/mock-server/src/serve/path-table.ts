import { match } from 'path-to-regexp';

/** A path that was found, with the values of its names. */
interface FoundPath<Target> {
  readonly target: Target;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Finds what a path leads to, as Express does: letters in the case of the spec, with or without a slash at the end. */
export class PathTable<Target> {
  readonly #paths: readonly { readonly read: ReturnType<typeof match>; readonly target: Target }[];

  /** Paths have `{names}`; the first that fits is meant. */
  constructor(targets: readonly (readonly [path: string, target: Target])[]) {
    this.#paths = targets.map(([path, target]) => ({
      read: match(path.replace(/\/+$/, '').replaceAll(/\{(\w+)\}/g, ':$1'), { sensitive: true }),
      target,
    }));
  }

  /** @throws {URIError} when a value is not correctly percent-encoded. */
  find(path: string): FoundPath<Target> | undefined {
    for (const { read, target } of this.#paths) {
      const found = read(path);
      if (found !== false) return { target, params: { ...found.params } };
    }
    return undefined;
  }
}
