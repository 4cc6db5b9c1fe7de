import { type InvitationClient, InvitationError } from '@invitekit/clients';
import { type IHookFunctions, sleep } from 'n8n-workflow';
import { readAccount } from '../fields/account.ts';
import { readTriggerParameters } from '../parameters.ts';
import { checkAddress } from './address.ts';
import { isHandMade, readHandMade } from './hand-made.ts';
import { type Hook, withHook } from './hook.ts';
import { keepRegistration, readRegistrations } from './registrations.ts';
import { removeAll, removeLeft, withoutDoubt } from './remove.ts';
import { readEvent, subjectOf } from './trigger-event.ts';
import type { CreatedWebhook, WantedWebhook, WebhookPlan } from './webhook-plan.ts';

const mostAttempts = 3;

/** What was sent may still be on its way when its answer is lost. */
const pauseMs = 1000;

/** Whether the vendor has the webhook as it should be, and no second one for the same address. Nobody asks after one made by hand. */
export async function isRegistered<Client extends InvitationClient>(
  context: IHookFunctions,
  plan: WebhookPlan<Client>,
): Promise<boolean> {
  if (isHandMade(context, plan)) return (await readHandMade(context, plan)).secret !== '';
  return await withHook(context, plan, async ({ client, url }) => {
    const known = readRegistrations(context).get(url);
    const accountId = readAccount(readTriggerParameters(context), plan.access);
    if (known?.accountId !== accountId || known.subject !== subjectOf(readEvent(context))) return false;
    const [found, ...others] = (await plan.list(client)).filter((each) => each.id === known.id || each.url === url);
    if (found === undefined || others.length > 0) return false;
    const { id, url: target = url, accountIds = [accountId], isActive } = found;
    return id === known.id && target === url && accountIds.join() === accountId && isActive;
  });
}

/**
 * Registers the one webhook of this node. What an earlier activation may have left at the vendor for the same address goes
 * first, and so does what an attempt left whose answer was lost: its secret is lost too.
 */
export async function register<Client extends InvitationClient>(
  context: IHookFunctions,
  plan: WebhookPlan<Client>,
): Promise<boolean> {
  return await withHook(context, plan, async (hook) => {
    const { url, credential } = hook;
    checkAddress(context.getNode(), { url, credential, vendor: plan.access.displayName });
    const accountId = readAccount(readTriggerParameters(context), plan.access);
    await (readRegistrations(context).has(url) ? removeLeft(hook) : removeAll(hook));
    const subject = subjectOf(readEvent(context));
    const { id, secret } = await create(hook, { url, accountId, subject });
    keepRegistration(context, url, { id, secret, accountId, subject, seen: [] });
    return true;
  });
}

async function create<Client extends InvitationClient>(
  hook: Hook<Client>,
  wanted: WantedWebhook,
): Promise<CreatedWebhook> {
  const { plan, client } = hook;
  for (let attempt = 1; ; attempt += 1) {
    const made = await plan.create(client, wanted).catch(unlessLost);
    if (!InvitationError.isInstance(made)) return made;
    await sleep(pauseMs);
    await removeLeft(hook);
    if (attempt === mostAttempts) throw withoutDoubt(made);
  }
}

function unlessLost(error: unknown): InvitationError {
  if (InvitationError.isInstance(error) && error.isUncertain) return error;
  throw error;
}

/** Removes the webhook of this node from the vendor, unless it was made by hand; it may be gone already. */
export async function unregister<Client extends InvitationClient>(
  context: IHookFunctions,
  plan: WebhookPlan<Client>,
): Promise<boolean> {
  if (isHandMade(context, plan)) return true;
  return await withHook(context, plan, async (hook) => {
    await removeLeft(hook);
    return true;
  });
}
