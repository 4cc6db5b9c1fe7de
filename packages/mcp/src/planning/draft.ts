import { ToolError } from '../answers/tool-error.ts';
import { dayMs, type Plan, type PlannedPerson } from '../plans/plan.ts';
import type { Session } from '../session.ts';
import { policyWords } from '../settings/policy-words.ts';
import type { Row } from '../settings/read-list.ts';

/** Somebody who is not in a plan, and why. */
export interface LeftOut {
  readonly row: number;
  readonly because: string;
  /** When it would be possible. */
  readonly at: string | null;
}

export interface Draft {
  readonly people: readonly PlannedPerson[];
  readonly leftOut: readonly LeftOut[];
}

export function plannedPerson(
  { row, member, fields }: Row,
  rest: Pick<PlannedPerson, 'text' | 'step' | 'at' | 'credits'>,
): PlannedPerson {
  const { id = null, publicIdentifier = null, profileUrl = null } = member;
  return { row, member: { id, publicIdentifier, profileUrl, name: fields.name || null }, invitation: null, ...rest };
}

/** Whether a moment comes while a plan of now still holds. */
export function isInTime({ client }: Session, at: string): boolean {
  return Date.parse(at) < client.vendorTime().getTime() + dayMs;
}

/**
 * Stores a plan, with all that a person is to confirm.
 *
 * @throws {ToolError} where nobody is in it.
 */
export async function storePlan(
  session: Session,
  kind: Plan['kind'],
  list: string | null,
  { people, leftOut }: Draft,
): Promise<{ readonly plan: string; readonly expiresAt: string }> {
  const [first] = leftOut;
  if (people.length === 0) {
    const why =
      first === undefined
        ? 'there was nobody to choose from'
        : `of the first it is: ${first.because}${first.at === null ? '' : `, until ${first.at}`}`;
    throw new ToolError(
      'nobody-to-plan',
      `Nobody can be in this plan now; ${why}.`,
      'Choose others, or try again later.',
    );
  }
  const { config, mode, account, client, plans } = session;
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + dayMs).toISOString();
  const plan = plans.add({
    version: 1,
    kind,
    mode,
    vendor: client.vendor,
    account,
    policy: config.policy,
    list,
    createdAt: createdAt.toISOString(),
    expiresAt,
    limits: [...policyWords(config.policy, config.vendor), ...(await usedWords(session))],
    people: [...people],
  });
  return { plan, expiresAt };
}

/** What of the limits is used up, by what was just read. */
async function usedWords({ sender }: Session): Promise<readonly string[]> {
  const { used, messages, holds } = await sender.state({ mayBeOld: true });
  return [
    `Used so far: ${used.day.count} invitations today, ${used.week.count} this week, ${messages.used.day.count} messages today.`,
    ...holds.slice(0, 5).map(({ because }) => `The account is held: ${because}.`),
  ];
}
