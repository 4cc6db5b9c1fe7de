import { type Mismatch, toMismatch, unknownNames } from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';
import { parseBody } from '../http/parse-body.ts';
import type { Problem } from '../report/report.ts';
import { loadSpec } from '../spec/spec.ts';
import { checkersOf, type Place } from './checkers.ts';
import { describeMismatch } from './describe-mismatch.ts';
import type { ExchangeHeaders, ExchangeRequest } from './exchange.ts';
import type { FoundOperation } from './find-operation.ts';
import { isFormType, readForm } from './read-form.ts';
import { readQuery } from './read-query.ts';

export interface JudgedRequest {
  readonly problems: readonly Problem[];
  /** Whether the request brings a form that cannot be read, so that nothing is known of its fields. */
  readonly hasUnreadableForm: boolean;
}

/** What is wrong with a request by the spec: its path, query, headers and body, and names that the spec does not know. */
export function judgeRequest(
  vendor: VendorName,
  { operation, path }: FoundOperation,
  request: ExchangeRequest,
): JudgedRequest {
  const { query: search, requestHeaders, requestBody } = request;
  const { document, validator } = loadSpec(vendor);
  const check = checkersOf(validator, operation);
  const query = readQuery(search);
  const names = operation.parameters.flatMap((each) => (each.in === 'header' ? [each.name] : []));
  const isForm = operation.isForm && isFormType(requestHeaders['content-type']);
  const form = isForm ? readForm(requestHeaders['content-type'] ?? '', requestBody) : undefined;
  const hasUnreadableForm = isForm && form === undefined;
  const body = isForm ? form?.fields : parseBody(requestBody);
  const takesBody = operation.bodyPointer !== undefined;
  const unknown = unknownNames(document, operation, { query, body }).map(({ kind, path, known }) => ({
    rule: 'request' as const,
    came: `the ${kind} ${path.join('.')}`,
    wanted: known.length === 0 ? `no ${kind}` : `one of ${known.join(', ')}`,
  }));
  const problems = [
    ...judge('path', { ...path }),
    ...judge('query', { ...query }),
    ...judge('header', pickHeaders(names, requestHeaders)),
    ...(takesBody && !hasUnreadableForm ? judgeBody() : []),
    ...unknown,
  ];
  return { problems, hasUnreadableForm };

  function judgeBody(): readonly Problem[] {
    const type = requestHeaders['content-type'];
    if (form !== undefined) return [...judge('body', structuredClone(body)), ...form.files.flatMap(judgeFile)];
    if (requestBody !== '' && !isJson(type)) {
      const wanted = operation.isForm ? 'multipart/form-data with a boundary, or application/json' : 'application/json';
      return [{ rule: 'request', came: `Content-Type: ${type ?? 'none'}`, wanted: `Content-Type: ${wanted}` }];
    }
    if (requestBody !== '' && body === undefined) {
      return [{ rule: 'request', came: 'a body that is not JSON', wanted: 'a body of JSON' }];
    }
    // Checking fills in defaults, which must not count as sent.
    return judge('body', structuredClone(body));
  }

  /** The specs describe no files, so a field that one describes is none. */
  function judgeFile(name: string): readonly Problem[] {
    if (unknownNames(document, operation, { body: { [name]: '' } }).length > 0) return [];
    return [{ rule: 'request', came: `a file in the field ${name}`, wanted: `a text in the field ${name}` }];
  }

  function judge(place: Place, value: unknown): readonly Problem[] {
    const errors = check(place, value);
    return errors === undefined ? [] : [toProblem(place, toMismatch(value, errors), value)];
  }
}

/** Whether a `Content-Type` says that a body is JSON. */
export function isJson(type: string | undefined): boolean {
  return /^application\/json\s*(?:;|$)/i.test(type ?? '');
}

/** The headers that the spec names, with the case of its names. */
function pickHeaders(names: readonly string[], headers: ExchangeHeaders): Record<string, unknown> {
  const found = names.map((name) => [name, headers[name.toLowerCase()]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

const placeWords: Readonly<Record<Place, string>> = {
  path: 'the path',
  query: 'the query',
  header: 'the headers',
  body: 'the body',
};

function toProblem(place: Place, mismatch: Mismatch, value: unknown): Problem {
  return { rule: 'request', ...describeMismatch(placeWords[place], mismatch, value) };
}
