import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

/** The spec of a vendor as it is written. */
export function readSpec(vendor: string): unknown {
  const file = createRequire(import.meta.url).resolve(`@invitekit/specs/${vendor}/openapi.yaml`);
  return parse(readFileSync(file, 'utf8'));
}
