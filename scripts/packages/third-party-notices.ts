import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** As much of Rolldown's as is needed. */
interface Collector {
  readonly name: string;
  generateBundle(options: object, bundle: Readonly<Record<string, Output>>): void;
}

interface Plugin extends Collector {
  writeBundle(options: { readonly dir?: string | undefined }): void;
}

/** The modules of a chunk, by their files. */
interface Output {
  readonly fileName: string;
  readonly modules?: object;
}

/** The folders of the packages in all bundles of this build. */
const folders = new Set<string>();

/** Notes the packages in a bundle that comes along inside of another one. */
export function noteThirdParties(): Collector {
  return {
    name: 'note-third-parties',
    generateBundle: (_options, bundle) =>
      note(Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules))),
  };
}

/**
 * Writes `THIRD-PARTY-NOTICES.txt` beside a bundle: the licences of the packages in it, which must come along.
 *
 * @param further - Names of packages of which files come along, as the config's package knows them.
 */
export function thirdPartyNotices(config: string, further: readonly string[] = []): Plugin {
  const { resolve } = createRequire(config);
  return {
    ...noteThirdParties(),
    name: 'third-party-notices',
    writeBundle({ dir }) {
      note(further.map((name) => resolve(name)));
      const notices = [...new Set([...folders].map(noticeOf))].toSorted();
      if (dir !== undefined) writeFileSync(path.join(dir, 'THIRD-PARTY-NOTICES.txt'), notices.join(`\n${line}\n\n`));
    },
  };
}

function note(files: readonly string[]): void {
  for (const file of files) if (file.includes('node_modules')) folders.add(folderOf(file));
}

const line = '-'.repeat(80);

/** Some packages have manifests without a name inside of them. */
function folderOf(file: string): string {
  let folder = path.dirname(file.replace(/^\0/, '').replace(/\?.*$/, ''));
  while (manifestOf(folder) === undefined && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}

function manifestOf(folder: string): Manifest | undefined {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const manifest: Partial<Manifest> = JSON.parse(readFileSync(file, 'utf8'));
  const { name, version, license } = manifest;
  return name === undefined || version === undefined ? undefined : { name, version, ...(license && { license }) };
}

/** @throws {Error} when nothing says under which licence the package is. */
function noticeOf(folder: string): string {
  const manifest = manifestOf(folder);
  const files = readdirSync(folder).filter((name) =>
    /^(?:licen[cs]e|notice|copying)|\.licen[cs]e(?:\.txt)?$/i.test(name),
  );
  if (manifest?.license === undefined && files.length === 0)
    throw new Error(`${folder} says nothing about its licence.`);
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8').trim());
  return `${manifest?.name} ${manifest?.version} (${manifest?.license ?? 'see below'})\n\n${texts.join('\n\n')}\n`;
}
