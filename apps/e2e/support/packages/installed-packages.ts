import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { publishedPackages } from '../../../../scripts/packages/published-packages.ts';
import { root } from '../documented-examples.ts';

/** A folder that has packages installed as anybody installs them. */
interface Folder {
  readonly path: string;
  /** Writes a file, and answers its path. */
  write(name: string, content: string): Promise<string>;
  /** Runs a program in the folder; answers its output. @throws {Error} with the output when it fails. */
  run(program: string, ...args: readonly string[]): Promise<string>;
}

/** The tarballs that would be published, by the name of the package, and folders to install them in. */
export interface Tarballs extends AsyncDisposable {
  readonly names: readonly string[];
  /** The files in a tarball. */
  files(name: string): Promise<readonly string[]>;
  /**
   * A folder in which npm has installed some of them, and others from the registry. The same ones are installed once, so
   * whoever shares a folder finds the files of the others in it.
   */
  install(tarballs: readonly string[], others?: readonly string[]): Promise<Folder>;
}

/** Builds and packs all packages. */
export async function packAll(): Promise<Tarballs> {
  const place = await mkdtemp(path.join(tmpdir(), 'invitekit-packages-'));
  const packs = path.join(place, 'packs');
  await mkdir(packs);
  await run(root, path.join(root, 'node_modules/.bin/turbo'), 'run', 'build', '--output-logs=errors-only');
  const tarballs = new Map<string, string>();
  for (const folder of publishedPackages) {
    const before = new Set(await readdir(packs));
    await run(path.join(root, folder), 'npx', '-y', 'pnpm@12', 'pack', '--pack-destination', packs);
    const [file = ''] = (await readdir(packs)).filter((name) => !before.has(name));
    tarballs.set(nameOf(file), path.join(packs, file));
  }
  const folders = new Map<string, Promise<Folder>>();
  return {
    names: [...tarballs.keys()],
    files: async (name) => (await run(place, 'tar', '-tzf', tarballs.get(name) ?? '')).split('\n'),
    async install(names, others = []) {
      const wanted = [...names.map((name) => tarballs.get(name) ?? name), ...others];
      const key = wanted.join(' ');
      const present = folders.get(key) ?? installIn(path.join(place, `${folders.size + 1}`), wanted);
      folders.set(key, present);
      return await present;
    },
    [Symbol.asyncDispose]: async () => await rm(place, { recursive: true, force: true }),
  };
}

async function installIn(folder: string, packages: readonly string[]): Promise<Folder> {
  await mkdir(folder);
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages);
  return {
    path: folder,
    async write(name, content) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    run: async (program, ...args) => await run(folder, program, ...args),
  };
}

/** `invitekit-mock-server-0.1.0.tgz` is `@invitekit/mock-server`. */
function nameOf(file: string): string {
  return file.replace(/-\d+\.\d+\.\d+.*$/, '').replace(/^invitekit-/, '@invitekit/');
}

async function run(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  // What a package manager tells the programs that it starts would tell these programs something else.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm|pnpm|vitest|node_env)/i.test(name)),
  );
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = Object(error);
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}
