import { type ConnectionEvent, type InvitationClient, InvitationError, type WebhookRequest } from '@invitekit/clients';
import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { toItem } from '../item.ts';
import { toNodeError } from '../node-error.ts';
import { isHandMade, keepHandMade, readHandMade } from './hand-made.ts';
import { keepRegistration, type Registration, type Registrations, readRegistrations } from './registrations.ts';
import { markOf, RecentMarks, withSeen } from './replays.ts';
import type { WebhookPlan } from './webhook-plan.ts';

const recent = new RecentMarks();

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

  const events = read(context, plan, delivery.body);
  if (events === undefined) {
    context.logger.warn(`${plan.access.displayName} sent an event in a form that is not known`);
    return refuse(context, 400, 'The form of this event is not known.');
  }
  const wanted = events.filter(({ accountId }) => accountId === null || accountId === registration.accountId);
  const fresh = wanted.filter((event) => {
    const mark = markOf(event, registration);
    return !registration.seen.includes(mark) && recent.add(`${url} ${registration.id} ${mark}`, delivery.at.getTime());
  });
  if (fresh.length === 0) return {};
  const marks = fresh.map((event) => markOf(event, registration));
  const next = withSeen(registration, marks);
  if (isByHand) keepHandMade(context, next);
  else keepRegistration(context, url, next);
  const simplify = context.getNodeParameter('simplify') !== false;
  return { workflowData: [fresh.map((event) => ({ json: toAccepted(event, registration, simplify) }))] };
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
): readonly ConnectionEvent[] | undefined {
  try {
    return webhook.parse(body);
  } catch (error) {
    if (InvitationError.isInstance(error)) return undefined;
    throw toNodeError(error, { node: context.getNode(), itemIndex: 0, apiKey: '' });
  }
}

/** As the polling trigger says it, which can tell more of whose invitation it was. */
function toAccepted(
  { vendor, member, connectedAt, raw }: ConnectionEvent,
  { accountId }: Registration,
  simplify: boolean,
): IDataObject {
  return toItem({ event: 'accepted', vendor, accountId, member, connectedAt, isCertain: false, raw }, simplify);
}

/** An answer without a run. */
function refuse(context: IWebhookFunctions, status: 400 | 401, message: string): IWebhookResponseData {
  context.getResponseObject().writeHead(status, { 'Content-Type': 'text/plain' }).end(message);
  return { noWebhookResponse: true };
}
