import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Exchange } from '../exchange/exchange.ts';
import { findOperation } from '../exchange/find-operation.ts';
import { codeOf } from '../http/code-of.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { loadSpec } from '../spec/spec.ts';
import { Inventor } from './inventor.ts';
import { prefixesIn } from './prefixes.ts';
import { type Origin, redactExchange } from './redact-exchange.ts';

/** Keeps git out of a folder. */
const ignoreFile = '.gitignore';

type RecorderSettings = Pick<Origin, 'vendor' | 'target'>;

/** Writes exchanges into a folder, each into a file of its own that only its owner can read. Values stay out. */
export class Recorder {
  readonly folder: string;
  #count = 0;
  readonly #settings: RecorderSettings;
  readonly #inventor: Inventor;
  readonly #name: string;

  private constructor(folder: string, settings: RecorderSettings) {
    this.folder = folder;
    this.#settings = settings;
    this.#inventor = new Inventor(prefixesIn(loadSpec(settings.vendor).document));
    this.#name = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  }

  /** @throws {SettingsError} when the folder holds something else, or cannot be made. */
  static open(folder: string, settings: RecorderSettings): Recorder {
    const path = resolve(folder);
    try {
      prepareFolder(path);
    } catch (error) {
      if (error instanceof SettingsError) throw error;
      throw new SettingsError(`The folder ${folder} (--record) cannot be made or written (${codeOf(error)}).`);
    }
    return new Recorder(path, settings);
  }

  /** How many files it has written. */
  get count(): number {
    return this.#count;
  }

  /** Keeps an exchange of an operation of the spec. Of others nothing is known that could stay. */
  add(exchange: Exchange): void {
    const { method, path, requestBody: body } = exchange;
    const found = findOperation(this.#settings.vendor, { method, path, body });
    if (found === undefined) return;
    const origin = { ...this.#settings, recordedOn: exchange.at.slice(0, 10) };
    const recorded = redactExchange(origin, this.#inventor, exchange, found);
    const number = String(this.#count + 1).padStart(5, '0');
    const file = `${this.#name}-${number}-${recorded.operation}-${recorded.answer.status}.json`;
    writeFileSync(join(this.folder, file), `${JSON.stringify(recorded, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    this.#count += 1;
  }
}

/** What is somebody's folder for other things keeps its rights, and gets no files. */
function prepareFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const ignore = join(path, ignoreFile);
  const isOurs = existsSync(ignore) && readFileSync(ignore, 'utf8') === '*\n';
  if (!isOurs && readdirSync(path).length > 0) {
    throw new SettingsError(`The folder ${path} (--record) holds other files. Name a new folder, or an empty one.`);
  }
  chmodSync(path, 0o700);
  if (!isOurs) writeFileSync(ignore, '*\n', { mode: 0o600 });
}
