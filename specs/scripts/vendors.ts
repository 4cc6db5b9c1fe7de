import { existsSync, readdirSync } from 'node:fs';

const specs = new URL('..', import.meta.url);

/** Every folder here that holds a spec, by name. */
export const vendors: readonly string[] = readdirSync(specs).filter((name) =>
  existsSync(new URL(`${name}/openapi.yaml`, specs)),
);
