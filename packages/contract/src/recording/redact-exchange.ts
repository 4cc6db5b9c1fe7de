import { resolvePointer, type SpecOperation } from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';
import type { Exchange } from '../exchange/exchange.ts';
import type { FoundOperation } from '../exchange/find-operation.ts';
import { isJson } from '../exchange/judge-request.ts';
import { readQuery } from '../exchange/read-query.ts';
import { parseBody } from '../http/parse-body.ts';
import { answerOf, loadSpec } from '../spec/spec.ts';
import type { Inventor } from './inventor.ts';
import type { RecordedExchange, UnknownField } from './recording.ts';
import { type Json, type Redacted, redactValue } from './redact-value.ts';
import { isVocabulary } from './vocabulary.ts';

export interface Origin {
  readonly vendor: VendorName;
  readonly target: RecordedExchange['target'];
  readonly recordedOn: string;
}

/** An exchange without anything that might be somebody's: an allow-list decides what stays. */
export function redactExchange(
  origin: Origin,
  inventor: Inventor,
  exchange: Exchange,
  found: FoundOperation,
): RecordedExchange {
  const { document } = loadSpec(origin.vendor);
  const { operation } = found;
  const { status, answerHeaders, answerBody } = exchange;
  const documented = answerOf(operation, status);
  const request = bodyOf(exchange.requestBody, operation.bodyPointer);
  const answer = bodyOf(answerBody, documented?.body);
  const query = redactQuery();
  return {
    format: 'invitekit-recording',
    version: 1,
    ...origin,
    operation: operation.id,
    request: {
      method: methods.includes(exchange.method) ? exchange.method : 'GET',
      path: Object.fromEntries(Object.entries(found.path).map(([name, value]) => [name, inventor.text(value)])),
      query: query.known,
      headers: pickHeaders(exchange.requestHeaders, namesIn(operation, 'header')),
      ...(request && { body: request.value }),
      unknown: [...query.unknown, ...(request?.unknown ?? [])],
    },
    answer: {
      status,
      headers: {
        ...typeOfContent(answerHeaders['content-type']),
        ...pickHeaders(answerHeaders, [...(documented?.headers.keys() ?? []), 'retry-after']),
      },
      ...(answer && { body: answer.value }),
      bodyKind: answer !== undefined ? 'json' : answerBody === '' ? 'none' : 'other',
      unknown: [...(answer?.unknown ?? [])],
    },
  };

  function bodyOf(text: string, pointer: string | undefined): Redacted | undefined {
    const body = parseBody(text);
    if (body === undefined) return undefined;
    return redactValue(document, inventor, pointer === undefined ? {} : resolvePointer(document, pointer), body);
  }

  function redactQuery(): { readonly known: Record<string, string | string[]>; readonly unknown: UnknownField[] } {
    const names = namesIn(operation, 'query');
    const known: Record<string, string | string[]> = {};
    const unknown: UnknownField[] = [];
    for (const [name, value] of Object.entries(readQuery(exchange.query))) {
      const parameter = operation.parameters.find((each) => each.in === 'query' && each.name === name);
      const schema = parameter && resolvePointer(document, parameter.schemaPointer);
      if (names.includes(name)) known[name] = toTexts(redactValue(document, inventor, schema, value).value);
      else unknown.push({ at: `/?/${isVocabulary(name) ? name : '?'}`, type: 'string' });
    }
    return { known, unknown };
  }

  function pickHeaders(headers: Exchange['requestHeaders'], names: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      [...new Set(names.map((name) => name.toLowerCase()))].flatMap((name) => {
        const value = headers[name];
        return value === undefined ? [] : [[name, inventor.text(value)]];
      }),
    );
  }
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const contentTypes = ['application/json', 'application/problem+json', 'text/html', 'text/plain'];

function typeOfContent(type: string | undefined): { readonly 'content-type'?: string } {
  if (type === undefined) return {};
  if (isJson(type)) return { 'content-type': 'application/json' };
  return { 'content-type': contentTypes.find((each) => type.toLowerCase().startsWith(each)) ?? 'other' };
}

function namesIn({ parameters }: SpecOperation, place: 'query' | 'header'): readonly string[] {
  return parameters.flatMap((each) => (each.in === place ? [each.name] : []));
}

/** What a query holds: a text, or several. A text of the number that it is stays one. */
function toTexts(value: Json): string | string[] {
  return Array.isArray(value) ? value.map(String) : String(value);
}
