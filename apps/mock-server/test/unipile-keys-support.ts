import { z } from 'zod';
import { type Answer, authentication, type SandboxAccess, send } from './support.ts';

export const kinds = ['global', 'scoped', 'service'] as const;

export type Kind = (typeof kinds)[number];

export const ada = 'acc_123456789';
export const grace = 'acc_987654321';

export const endpoints = '/v2/webhooks/endpoints/';

export function keyOf({ vendors: { unipile } }: Pick<SandboxAccess, 'vendors'>, kind: Kind): string {
  return kind === 'global' ? unipile.apiKey : (unipile.otherKeys[kind] ?? '');
}

interface Asked {
  readonly method?: string;
  readonly path: string;
  /** As it is sent. */
  readonly body?: string | undefined;
}

/** A request with a key of some kind. */
export function ask(sandbox: Pick<SandboxAccess, 'vendors'>, kind: Kind, { method = 'GET', path, body }: Asked) {
  const headers = { ...authentication.unipile(keyOf(sandbox, kind)), 'content-type': 'application/json' };
  return send(`${sandbox.vendors.unipile.baseUrl}${path}`, { method, headers, ...(body !== undefined && { body }) });
}

const errorSchema = z.object({ type: z.string(), detail: z.string() });

/** The status of an answer, and what it says where it is an error. */
export function summarise({ status, body }: Answer): { status: number; type?: string; detail?: string } {
  const error = errorSchema.safeParse(body);
  return error.success ? { status, ...error.data } : { status };
}

export async function listAccounts(sandbox: Pick<SandboxAccess, 'vendors'>, kind: Kind): Promise<readonly string[]> {
  const { body } = await ask(sandbox, kind, { path: '/v2/accounts' });
  return z
    .object({ data: z.array(z.object({ id: z.string() })) })
    .parse(body)
    .data.map(({ id }) => id);
}
