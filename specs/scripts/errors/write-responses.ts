import { Document, isMap, isPair, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';
import { errorResponses } from './error-responses.ts';
import { answersOf, type ErrorTable, namedOperations } from './error-table.ts';

/** A piece of the text, and what stands there instead. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of a spec with the error responses of its table. Only they are touched: comments and form of the rest stay.
 *
 * @throws when the table names an operation that the spec does not have.
 */
export function writeResponses(text: string, table: ErrorTable): string {
  const document = parseDocument(text);
  const operations: string[] = [];
  const edits: Edit[] = [];
  visit(document, {
    Map(_, operation) {
      const id = operation.get('operationId');
      const responses = operation.get('responses');
      if (typeof id !== 'string' || !isMap(responses)) return;
      operations.push(id);
      edits.push(referToAnswers(text, responses, answersOf(table, id)));
    },
  });
  const unknown = namedOperations(table).find((name) => !operations.includes(name));
  if (unknown !== undefined) throw new Error(`There is no operation ${unknown}`);

  const responses = document.getIn(['components', 'responses'], true);
  const typeAt = document.get('x-error-type');
  if (!isMap(responses)) throw new Error('The spec has no components.responses');
  edits.push(
    replaceComponents(text, responses, errorResponses(table, typeof typeAt === 'string' ? typeAt : undefined)),
  );
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);
}

/** The errors of an operation follow its success, a line each. */
function referToAnswers(text: string, responses: YAMLMap, answers: ReadonlyMap<number, string>): Edit {
  const [from, to] = linesOf(text, responses);
  const errors = responses.items.filter(({ key }) => isScalar(key) && Number(key.value) >= 400);
  const starts = errors.map(({ key }) => lineStart(text, isScalar(key) ? (key.range?.[0] ?? to) : to));
  const indent = ' '.repeat(text.slice(from).search(/\S/));
  const lines = [...answers].map(
    ([status, name]) => `${indent}"${status}": { $ref: "#/components/responses/${name}" }\n`,
  );
  return { from: Math.min(to, ...starts), to, text: lines.join('') };
}

function replaceComponents(text: string, responses: YAMLMap, content: unknown): Edit {
  const [from, to] = linesOf(text, responses);
  const generated = new Document(content, { aliasDuplicateObjects: false });
  visit(generated, {
    Map(_, map) {
      if (map.has('$ref')) map.flow = true;
    },
    Pair(_, pair) {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === 'x-source' && isMap(pair.value))
        pair.value.flow = true;
    },
  });
  const lines = generated.toString({ lineWidth: 0 }).trimEnd().split('\n');
  return { from, to, text: lines.map((line) => (line === '' ? '\n' : `    ${line}\n`)).join('') };
}

/** From the start of a map's first line to the end of its last one, without the comments before what follows. */
function linesOf(text: string, { range }: YAMLMap): readonly [from: number, to: number] {
  if (!range) throw new Error('A part of the spec has no place in its text');
  const [start, end] = range;
  const last = text.slice(start, end).trimEnd().length + start;
  return [lineStart(text, start), text.indexOf('\n', last) + 1];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset) + 1;
}
