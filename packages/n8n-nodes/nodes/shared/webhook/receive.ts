import { type InvitationClient, InvitationError, type WebhookRequest } from '@invitekit/clients';
import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { attempt } from '../attempt.ts';
import { toNodeError } from '../node-error.ts';
import { observed } from '../run.ts';
import { createTransport } from '../transport.ts';
import type { VendorCredential } from '../vendor-access.ts';
import { connectionNews } from './connection-news.ts';
import { isHandMade, keepHandMade, readHandMade } from './hand-made.ts';
import { messageNews } from './message-news.ts';
import type { Identity, News, ToldNews } from './news.ts';
import { keepRegistration, type Registration, type Registrations, readRegistrations } from './registrations.ts';
import { markOf, RecentMarks, withSeen } from './replays.ts';
import { readEvent, type TriggerEvent } from './trigger-event.ts';
import type { WebhookPlan } from './webhook-plan.ts';

const recent = new RecentMarks();

/** Unipile (its first version) and postpress wait 30 seconds for an answer; how long the others wait nobody says. */
const longestRequestMs = 12_000;

/**
 * Runs the workflow for what is genuine, new, and about the account. The vendor gets 200 for what is genuine but not that,
 * because it would only send it again.
 */
export async function receive<Client extends InvitationClient>(
  context: IWebhookFunctions,
  plan: WebhookPlan<Client>,
): Promise<IWebhookResponseData> {
  const { rawBody } = context.getRequestObject();
  const delivery = { headers: context.getHeaderData(), body: rawBody ?? Buffer.of(), at: new Date() };
  const isByHand = isHandMade(context, plan);
  const known = isByHand
    ? new Map([[ownAddress(context), await readHandMade(context, plan)]])
    : readRegistrations(context);
  const found = await findGenuine(known, plan, delivery);
  if (found === undefined)
    return refuse(context, 401, 'The proof of where this comes from is missing, wrong or too old.');
  const [url, registration] = found;

  const news = read(context, plan, delivery.body, readEvent(context));
  if (news === undefined) {
    context.logger.warn(`${plan.access.displayName} sent an event in an unknown form`);
    return refuse(context, 400, 'The form of this event is not known.');
  }
  const wanted = news.filter(({ accountId }) => accountId === null || accountId === registration.accountId);
  const isSeen = (identity: Identity) => registration.seen.includes(markOf(identity, registration));
  const unseen = wanted.filter(({ identity }) => identity === undefined || !isSeen(identity));
  const told = await attempt(() => toItems(context, plan, unseen, { registration, isSeen }));
  if ('error' in told) {
    const why = told.error instanceof Error ? told.error.message : String(told.error);
    context.logger.warn(`An event of ${plan.access.displayName} could not be looked up yet: ${why}`);
    return refuse(context, 503, 'This event cannot be looked up now. Send it again.');
  }
  // Only now, so that what could not be read may come again.
  const fresh = told.value
    .filter(({ identities }) => !identities.some(isSeen))
    .map(({ identities, item }) => ({ marks: identities.map((each) => markOf(each, registration)), item }))
    .filter(({ marks }) => isFirst(`${url} ${registration.id}`, marks, delivery.at.getTime()));
  if (fresh.length === 0) return {};
  const next = withSeen(
    registration,
    fresh.flatMap(({ marks }) => marks),
  );
  if (isByHand) keepHandMade(context, next);
  else keepRegistration(context, url, next);
  const items = fresh.flatMap(({ item }) => (item === undefined ? [] : [{ json: item }]));
  return items.length === 0 ? {} : { workflowData: [items] };
}

/** Whether nothing with one of these marks came to a webhook a moment ago. */
function isFirst(webhook: string, marks: readonly string[], now: number): boolean {
  return marks.map((mark) => recent.add(`${webhook} ${mark}`, now)).every((isNew) => isNew);
}

interface Memory {
  readonly registration: Registration;
  readonly isSeen: (identity: Identity) => boolean;
}

async function toItems<Client extends InvitationClient>(
  context: IWebhookFunctions,
  { access }: WebhookPlan<Client>,
  news: readonly News[],
  { registration: { accountId }, isSeen }: Memory,
): Promise<readonly ToldNews[]> {
  const simplify = context.getNodeParameter('simplify') !== false;
  let now = () => new Date();
  async function client() {
    const credential = await context.getCredentials<VendorCredential>(access.credential);
    const observation = observed(createTransport(context, access, credential, longestRequestMs));
    now = observation.now;
    return access.connect({ credential, transport: observation.transport, accountId });
  }
  const told: ToldNews[] = [];
  for (const each of news) told.push(await each.toItem({ simplify, accountId, client, now: () => now(), isSeen }));
  return told;
}

/** The same secret may be known to several nodes. */
function ownAddress(context: IWebhookFunctions): string {
  return context.getNodeWebhookUrl('default') ?? '';
}

/** The registration whose secret proves that the vendor sent it. */
async function findGenuine<Client extends InvitationClient>(
  known: Registrations,
  { webhook }: WebhookPlan<Client>,
  delivery: Omit<WebhookRequest, 'secret'>,
): Promise<readonly [url: string, registration: Registration] | undefined> {
  for (const [url, registration] of known) {
    const { secret } = registration;
    if (await webhook.verify({ ...delivery, secret })) return [url, registration];
  }
  return undefined;
}

/** Undefined for what makes no sense. */
function read<Client extends InvitationClient>(
  context: IWebhookFunctions,
  { webhook }: WebhookPlan<Client>,
  body: Buffer,
  event: TriggerEvent,
): readonly News[] | undefined {
  try {
    return event === 'accepted' ? connectionNews(webhook, body) : messageNews(webhook, body, event);
  } catch (error) {
    if (InvitationError.isInstance(error)) return undefined;
    throw toNodeError(error, { node: context.getNode(), itemIndex: 0, apiKey: '' });
  }
}

/** An answer without a run. */
function refuse(context: IWebhookFunctions, status: 400 | 401 | 503, message: string): IWebhookResponseData {
  context.getResponseObject().writeHead(status, { 'Content-Type': 'text/plain' }).end(message);
  return { noWebhookResponse: true };
}
