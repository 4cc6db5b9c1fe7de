import { homedir } from 'node:os';
import path from 'node:path';
import { readPeople } from '@invitekit/clients';
import { DoNotContact, followedPolicy } from '@invitekit/clients/sender';
import { z } from 'zod';
import { type Config, configSchema } from './config-schema.ts';
import { readTextFile } from './read-file.ts';
import { type Row, readList } from './read-list.ts';
import { SettingsError } from './settings-error.ts';

/** What a person has decided, checked. */
export interface Settings {
  readonly config: Config;
  readonly lists: ReadonlyMap<string, readonly Row[]>;
  readonly doNotContact: DoNotContact;
  /** The folder of the state. */
  readonly state: string;
}

/** @throws {SettingsError} which says what is wrong with which part of the file. */
export function readSettings(file: string | undefined): Settings {
  if (file === undefined) return exampleSettings();
  const config = readConfig(readTextFile(file, 'The file of --config'));
  const inFolder = (relative: string) => path.resolve(path.dirname(file), relative);
  const lists = Object.entries(config.lists).map(([name, each]) => [name, readList(name, inFolder(each))] as const);
  return {
    config,
    lists: new Map(lists),
    doNotContact:
      config.doNotContact === undefined ? new DoNotContact([]) : readDoNotContact(inFolder(config.doNotContact)),
    state: inFolder(config.state),
  };
}

/** Where the state of a file is, for who needs nothing else. */
export function stateFolderOf(file: string | undefined): string {
  if (file === undefined) return exampleState();
  const { state } = readConfig(readTextFile(file, 'The file of --config'));
  return path.resolve(path.dirname(file), state);
}

function readConfig(text: string): Config {
  const read = configSchema.safeParse(fromJson(text));
  if (!read.success) throw new SettingsError(`The file of --config is wrong:\n${problemsOf(read.error)}`);
  const config = read.data;
  try {
    followedPolicy(config.policy, config.vendor, Date.now());
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new SettingsError(`The file of --config is wrong:\n  policy: ${error.message}`);
  }
  return config;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON's own message shows a part of the text.
    throw new SettingsError('The file of --config is no JSON.');
  }
}

function problemsOf(error: z.ZodError): string {
  return error.issues.map(({ path: place, message }) => `  ${place.join('.') || 'the whole'}: ${message}`).join('\n');
}

function readDoNotContact(file: string): DoNotContact {
  const { people, notUnderstood } = readPeople(readTextFile(file, 'The file of doNotContact'));
  const [first] = notUnderstood;
  if (first === undefined) return new DoNotContact(people);
  throw new SettingsError(`The file of doNotContact, line ${first.row}: this names no LinkedIn profile.`);
}

/** For looking around without a file: only against a fake, with people whom every fake knows. */
function exampleSettings(): Settings {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const people = ['jordan-walke', 'charles-babbage', 'sophie-germain', 'captain-nemo'];
  const names = ['Jordan Walke', 'Charles Babbage', 'Sophie Germain', 'Captain Nemo'];
  const rows = people.map((publicIdentifier, index) => ({
    row: index + 1,
    member: { publicIdentifier },
    fields: { company: '', headline: '', location: '', name: names[index] ?? '', title: '' },
  }));
  return {
    config: configSchema.parse({ policy: { timeZone } }),
    lists: new Map([['example', rows]]),
    doNotContact: new DoNotContact([]),
    state: exampleState(),
  };
}

function exampleState(): string {
  return path.join(homedir(), '.invitekit', 'mcp');
}

/** The JSON schema of the file, for editors. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: 'input' });
}
