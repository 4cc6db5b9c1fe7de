import type { SuccessBody } from '@invitekit/specs/operation-types';
import { parseBody } from '../http/parse-body.ts';
import { targetHeader } from '../http/proxy-headers.ts';
import type { AnyInput, OperationInput } from '../spec/operation-input.ts';
import { exchangePatiently } from './exchange-patiently.ts';
import { readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';

/** An answer that nobody has judged yet. */
export interface Glimpse<Body> {
  readonly status: number;
  /** In a word or two. */
  readonly label: string;
  /** The body as it came; undefined where it is no JSON. */
  readonly raw: unknown;
  /** Undefined where it is no success, or none that fits the spec. */
  readonly body: Body | undefined;
  /** What a proxy has marked the answer with: what it stands before. */
  readonly behind: string | undefined;
}

/** Runs an operation of which any answer will do, and judges nothing. */
export async function glimpse<Operations, Id extends keyof Operations & string>(
  { settings }: Session<Operations>,
  id: Id,
  input: OperationInput<Operations[Id]> & AnyInput,
  headers: Readonly<Record<string, string>>,
): Promise<Glimpse<SuccessBody<Operations[Id]>>> {
  const { spec } = settings;
  const operation = spec.operation(id);
  const came = await exchangePatiently(settings, { operation, input, headers });
  settings.clock.see(came.headers);
  const answer = came.status < 300 ? readAnswer<SuccessBody<Operations[Id]>>(spec, operation, came) : undefined;
  const behind = came.headers.get(targetHeader) ?? undefined;
  const raw = parseBody(came.text);
  const label = spec.labelOf(came.status, raw);
  return { status: came.status, label, raw, body: answer?.ok ? answer.body : undefined, behind };
}
