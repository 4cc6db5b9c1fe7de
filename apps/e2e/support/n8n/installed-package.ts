import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const require = createRequire(import.meta.url);

export const packageSource = path.dirname(require.resolve('n8n-nodes-invitekit/package.json'));

/** What n8n finds after it installed the package: the files that are published, beside n8n's own n8n-workflow. */
export interface InstalledPackage {
  readonly directory: string;
  remove(): Promise<void>;
}

/** Installs the built package into a temporary folder. The caller removes it. */
export async function installPackage(): Promise<InstalledPackage> {
  const root = await mkdtemp(path.join(tmpdir(), 'invitekit-n8n-'));
  const modules = path.join(root, 'node_modules');
  const directory = path.join(modules, 'n8n-nodes-invitekit');
  await mkdir(directory, { recursive: true });
  for (const file of await publishedFiles()) {
    await cp(path.join(packageSource, file), path.join(directory, file), { recursive: true });
  }
  await symlink(path.dirname(require.resolve('n8n-workflow/package.json')), path.join(modules, 'n8n-workflow'));
  return { directory, remove: async () => await rm(root, { recursive: true }) };
}

/** npm publishes what `files` names, and these two always. */
async function publishedFiles(): Promise<readonly string[]> {
  const manifest = z
    .object({ files: z.array(z.string()) })
    .parse(JSON.parse(await readFile(path.join(packageSource, 'package.json'), 'utf8')));
  return [...manifest.files, 'package.json', 'README.md'];
}
