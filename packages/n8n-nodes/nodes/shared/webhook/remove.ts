import { type InvitationClient, InvitationError } from '@invitekit/clients';
import { toNodeError } from '../node-error.ts';
import type { Hook } from './hook.ts';
import { keepRegistration, readRegistrations } from './registrations.ts';

const mostAttempts = 3;

/**
 * Removes every webhook of this node's address, and the one that n8n knows of even when the vendor's list lacks it: a list may
 * come empty, and what it lacks may go on. After a refusal the list decides whether anything else is left: what is gone
 * already is refused too.
 */
export async function removeAll<Client extends InvitationClient>(hook: Hook<Client>): Promise<void> {
  const { context, plan, client, url } = hook;
  const known = readRegistrations(context).get(url)?.id;
  for (let attempt = 1; ; attempt += 1) {
    const listed = (await plan.list(client)).filter((each) => each.id === known || each.url === url);
    const refusal = await removeEach(hook, new Set(listed.map(({ id }) => id)), known);
    if (refusal === undefined) break;
    if (attempt === mostAttempts) throw withoutDoubt(refusal);
  }
  keepRegistration(context, url, undefined);
}

/** As `removeAll`, where something may be left at the vendor that goes on when it cannot be removed. */
export async function removeLeft<Client extends InvitationClient>(hook: Hook<Client>): Promise<void> {
  try {
    await removeAll(hook);
  } catch (error) {
    const { context, plan, credential, url } = hook;
    const id = readRegistrations(context).get(url)?.id;
    const failure = toNodeError(error, { node: context.getNode(), itemIndex: 0, apiKey: credential.apiKey });
    failure.description = `The webhook ${id ?? 'of this node'} may still be registered. ${plan.goesOn} Delete it on the vendor’s site, or activate and deactivate this workflow once more. ${failure.description ?? ''}`;
    throw failure;
  }
}

/** The last refusal, if there was one. That the known one is unknown to the vendor is none, when the list lacks it too. */
async function removeEach<Client extends InvitationClient>(
  { plan, client }: Hook<Client>,
  listed: ReadonlySet<string>,
  known: string | undefined,
): Promise<InvitationError | undefined> {
  let last: InvitationError | undefined;
  for (const id of known === undefined ? listed : new Set([known, ...listed])) {
    const refusal = await plan.remove(client, id).then(() => undefined, asRefusal);
    const isGone = refusal !== undefined && plan.isUnknown(refusal) && !listed.has(id);
    if (!isGone) last = refusal ?? last;
  }
  return last;
}

function asRefusal(error: unknown): InvitationError {
  if (InvitationError.isInstance(error)) return error;
  throw error;
}

/** What may be left at the vendor is said in our own words, or was looked up. */
export function withoutDoubt(error: InvitationError): InvitationError {
  return new InvitationError(error.code, error.message, { ...error, cause: error.cause, isUncertain: false });
}
