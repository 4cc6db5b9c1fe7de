import { readFileSync } from 'node:fs';

const manifest: unknown = JSON.parse(readFileSync(new URL(import.meta.resolve('@invitekit/mcp/package.json')), 'utf8'));

export const version = String(
  typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : '',
);
