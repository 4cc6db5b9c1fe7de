import { pointerPart, type SpecOperation, valueAt } from '@invitekit/specs/reader';
import type { RecordedExchange } from '../../recording/recording.ts';
import { isVocabulary } from '../../recording/vocabulary.ts';
import { loadSpec } from '../../spec/spec.ts';
import type { Patch } from '../drift.ts';

/** The change of the spec that would document a status. Errors stand in a table of their own. */
export function patchOfStatus({ vendor, answer }: RecordedExchange, { id, path, method }: SpecOperation): Patch {
  const { status, body, bodyKind } = answer;
  if (status < 400) {
    const at = `#/paths/${pointerPart(path)}/${method}/responses`;
    const content = bodyKind === 'json' ? ['  content:', '    application/json:', '      schema: {}'] : [];
    const yaml = [`"${status}":`, '  description: A success.', ...content].join('\n');
    return { file: `specs/${vendor}/openapi.yaml`, at, does: 'add', yaml };
  }
  const place = loadSpec(vendor).errorNameAt;
  const name = place === undefined ? undefined : valueAt(body, place);
  const type = typeof name === 'string' && isVocabulary(name) ? [`  type: ${name}`] : [];
  const lines = [`Status${status}:`, `  status: ${status}`, ...type, `  operations: [${id}]`];
  return { file: `specs/${vendor}/errors.yaml`, at: '#/answers', does: 'add', yaml: lines.join('\n') };
}
