import { createCreditBudget } from '@invitekit/clients';
import {
  type IDataObject,
  type ILoadOptionsFunctions,
  type INodeExecutionData,
  type IPollFunctions,
  NodeOperationError,
} from 'n8n-workflow';
import { minuteMs } from '../durations.ts';
import { toPlain } from '../item.ts';
import { toNodeError } from '../node-error.ts';
import { observed } from '../run.ts';
import { createTransport } from '../transport.ts';
import type { VendorAccess, VendorCredential } from '../vendor-access.ts';
import { priceOfCheck } from './costs.ts';
import { examples } from './events.ts';
import { look } from './look.ts';
import { isDue, isListDue, spendingOfDay, total } from './schedule.ts';
import { senderOf } from './sender-of.ts';
import { readSettings, type Settings } from './settings.ts';
import { fingerprintOf, isBusy, longestPollMs, stateFor, type TriggerState } from './state.ts';
import { fromStored, toStored } from './stored-state.ts';

/** What n8n allows a poll when it does not say. */
const defaultBudgetMs = 5 * minuteMs;

const longestRequestMs = 2 * minuteMs;

/** Through whom a trigger works. */
export interface PollingPlan {
  /** Where these are several, a field called `vendor` tells which. */
  readonly vendors: readonly VendorAccess[];
  /** The vendor that was chosen. */
  readonly access: (context: IPollFunctions | ILoadOptionsFunctions) => VendorAccess;
}

/** One poll of n8n: what is new, or null. In the editor one example. */
export async function poll(context: IPollFunctions, plan: PollingPlan): Promise<INodeExecutionData[][] | null> {
  const settings = readSettings(context, plan.access(context));
  const credential = await context.getCredentials<VendorCredential>(settings.access.credential);
  const run = context.getMode() === 'manual' ? fetchExample : fetchNews;
  try {
    const events = await run(context, settings, credential);
    return events.length === 0 ? null : [context.helpers.returnJsonArray([...events])];
  } catch (error) {
    throw toNodeError(error, { node: context.getNode(), itemIndex: 0, apiKey: credential.apiKey });
  }
}

/** Leaves the state as it is, so that nothing is missed because somebody looked. */
async function fetchExample(
  context: IPollFunctions,
  settings: Settings,
  credential: VendorCredential,
): Promise<readonly IDataObject[]> {
  const { client } = connect(context, settings, credential, Number.POSITIVE_INFINITY);
  const [event] = settings.events;
  const example = event && (await examples[event](client, settings.simplify));
  if (example !== undefined) return [example];
  throw new NodeOperationError(context.getNode(), 'There is no example yet', {
    description: 'The account has no such invitation or connection. Activate the workflow, and it waits for the first.',
  });
}

/** The state is changed once, at the end. A poll that fails leaves all but the time and the credits as they were. */
async function fetchNews(
  context: IPollFunctions,
  settings: Settings,
  credential: VendorCredential,
): Promise<readonly IDataObject[]> {
  const { access, accountId, events, simplify, minimumIntervalMs, fullListEveryMs, maxCreditsPerDay } = settings;
  const fingerprint = fingerprintOf({ ...credential, vendor: access.facts.name, accountId, events });
  const startedAt = Date.now();
  const memory = context.getWorkflowStaticData('node');
  const before = stateFor(fingerprint, fromStored(memory['state']));
  if (isBusy(before, startedAt) || !isDue(before.last, minimumIntervalMs, startedAt)) return [];

  const spending = spendingOfDay(before.spending, startedAt);
  const limit = access.facts.hasCredits
    ? Math.max(0, Math.floor(maxCreditsPerDay - total(spending)))
    : Number.POSITIVE_INFINITY;
  const { client, budget, now } = connect(context, settings, credential, limit);
  const remember = (changes: Partial<TriggerState>) => {
    memory['state'] = toPlain(toStored({ ...before, ...changes }));
  };
  const checked = (hasFailed: boolean) => ({
    busyUntil: undefined,
    last: { at: startedAt, chance: Math.random(), hasFailed },
    spending: [...spending, { at: startedAt, credits: budget.spent }].filter(({ credits }) => credits > 0),
  });
  const isTooPoor = budget.left < Math.max(1, Math.min(priceOfCheck(before.lists), maxCreditsPerDay));
  const affordable = isTooPoor ? events.filter((event) => event === 'attention') : events;
  if (isTooPoor && affordable.length < events.length) {
    context.logger.info(`${context.getNode().name} waits: Max Credits per Day leaves too few for another check`);
  }
  if (affordable.length === 0) {
    remember(checked(false));
    return [];
  }
  remember({ busyUntil: startedAt + longestPollMs });
  const warn = (message: string) => context.logger.warn(`${context.getNode().name}: ${message}`);
  const deadline = startedAt + timeOf(context);
  const found = await look(client, before.lists, {
    events: affordable,
    accountId,
    simplify,
    budget,
    now,
    startedAt,
    hasTime: () => Date.now() < deadline,
    isAllDue: isListDue(before.lists.sent?.readAt, fullListEveryMs, startedAt),
    isFree: !access.facts.hasCredits,
    sender: () => senderOf(context, client, credential),
    warn,
  });
  const { failure, lists } = found;
  remember({ ...checked(failure !== undefined), lists });
  if (failure === undefined) return found.events;
  if (found.events.length === 0) throw failure.error;
  warn(failure.error instanceof Error ? failure.error.message : String(failure.error));
  return found.events;
}

function connect(
  context: IPollFunctions,
  { access, accountId }: Settings,
  credential: VendorCredential,
  creditLimit: number,
) {
  const timeoutMs = Math.min(longestRequestMs, timeOf(context));
  const { transport, now } = observed(createTransport(context, access, credential, timeoutMs));
  const budget = createCreditBudget(creditLimit);
  return { client: access.connect({ credential, transport, accountId, budget }), budget, now };
}

/** How long the poll may take, in milliseconds. Versions of n8n before 2.41 do not tell. */
function timeOf(context: IPollFunctions): number {
  return context.getPollBudgetMs?.() ?? defaultBudgetMs;
}
