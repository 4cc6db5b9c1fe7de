import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder that says exactly what is installed. */
export const pinsFolder = fileURLToPath(new URL('../../host/', import.meta.url));
const pinnedFiles = ['package.json', 'package-lock.json'] as const;

export interface Pins {
  readonly version: string;
  /** Changes with any pin, and with the system, because parts of n8n are native. */
  readonly hash: string;
}

export async function readPins(): Promise<Pins> {
  const [manifest = '', ...others] = await Promise.all(
    pinnedFiles.map((file) => readFile(path.join(pinsFolder, file), 'utf8')),
  );
  const { dependencies } = manifestSchema.parse(JSON.parse(manifest));
  const hash = createHash('sha256').update([process.platform, process.arch, manifest, ...others].join('\n'));
  return { version: dependencies.n8n, hash: hash.digest('hex').slice(0, 8) };
}

const manifestSchema = z.object({ dependencies: z.object({ n8n: z.string() }) });
