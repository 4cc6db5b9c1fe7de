import type { SpecDocument, SpecOperation } from '@invitekit/specs/reader';
import type { RecordedFile } from '../recording/read-recordings.ts';
import type { RecordedExchange } from '../recording/recording.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { answerOf, loadSpec } from '../spec/spec.ts';
import { type Look, look } from './judge/look.ts';

/** An exchange of a recording beside what the spec has for it. */
export interface Observed {
  readonly recorded: RecordedExchange;
  /** The name of its file. */
  readonly file: string;
  readonly operation: SpecOperation;
  /** Where the schema of the answer stands; undefined where the spec has none. */
  readonly schema: string | undefined;
  /** Whether the spec documents the status. */
  readonly isDocumented: boolean;
  /** Undefined where there is no schema, or no body of JSON. */
  readonly look: Look | undefined;
}

/** @throws {SettingsError} when the spec has no such operation (any more). */
export function observe({ file, exchange: recorded }: RecordedFile): Observed {
  const { document, operations } = loadSpec(recorded.vendor);
  const operation = operations.find(({ id }) => id === recorded.operation);
  if (operation === undefined)
    throw new SettingsError(`${file} is of an operation that the spec does not have. Remove it.`);
  const documented = answerOf(operation, recorded.answer.status);
  const schema = documented?.body;
  return {
    file,
    recorded,
    operation,
    schema,
    isDocumented: documented !== undefined,
    look: lookAt(document, schema, recorded),
  };
}

function lookAt(document: SpecDocument, schema: string | undefined, { answer }: RecordedExchange): Look | undefined {
  return schema === undefined || answer.bodyKind !== 'json' ? undefined : look(document, schema, answer.body);
}

/** The operation and the status of an answer. */
export function answerKey({ recorded: { operation, answer } }: Observed): string {
  return `${operation} ${answer.status}`;
}
