import { vendors } from '@invitekit/specs/vendors';
import type { Facts, Sent } from '../facts/facts.ts';
import { isWithin } from '../facts/limits.ts';
import type { RuleFigures } from '../report/report.ts';
import { dateOf } from '../time/days.ts';
import { describeCode } from '../words/codes.ts';
import { acceptanceHold } from './acceptance.ts';
import { gapsOf } from './gaps.ts';
import { beyond, sentByDay, sentByWeek } from './periods.ts';
import { ceilingSource, linkedInSource, policySource, vendorAnswerSource } from './sources.ts';
import { writtenByDay } from './written.ts';

/** For each rule the first time that it would have warned, limited or held the account; the earliest rule first. */
export function ruleFigures(facts: Facts): readonly RuleFigures[] {
  const rules = [...policyRules(facts), ...ceilingRules(facts), ...answers(facts)];
  return rules.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function policyRules(facts: Facts): readonly RuleFigures[] {
  const { sent, limits, policy, zone, rehearsed } = facts;
  const warn = (rule: string, first: Sent | undefined) =>
    bySent(facts, first, { owner: 'policy', rule, effect: 'warned', source: policySource });
  const pendingFrom = (count: number) => rehearsed.days.find(({ pending }) => pending >= count)?.date;
  const onDay = (date: string | undefined, rule: string, effect: RuleFigures['effect']): readonly RuleFigures[] => {
    if (date === undefined) return [];
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    const at = new Date(zone.moment(year, month, day + 1, 0) - 1).toISOString();
    return [{ owner: 'policy', rule, effect, date, at, request: null, source: policySource }];
  };
  const low = acceptanceHold(facts);
  const held = low === undefined ? undefined : dateOf(zone, low.at);
  return [
    ...warn(
      'less than the shortest gap between two invitations',
      gapsOf(sent).find(({ milliseconds }) => milliseconds < limits.minGapMs - 1000)?.second,
    ),
    ...warn(
      'an invitation outside of working hours',
      sent.find(({ at }) => !isWithin(limits.hours, zone, at)),
    ),
    ...warn('more invitations than the policy allows on a day', beyond(sentByDay(facts), limits.day)[0]),
    ...warn('more invitations than the policy allows in a week', beyond(sentByWeek(facts), limits.week)[0]),
    ...messageRule(facts),
    ...onDay(pendingFrom(policy.pending.warnAt), `${policy.pending.warnAt} pending invitations`, 'warned'),
    ...onDay(pendingFrom(policy.pending.stopAt), `${policy.pending.stopAt} pending invitations`, 'held'),
    ...onDay(held, 'too few of the last invitations were accepted', 'held'),
  ];
}

function messageRule(facts: Facts): readonly RuleFigures[] {
  const most = facts.policy.messages.perDay;
  const first = writtenByDay(facts).flatMap(({ date, written }) =>
    written.slice(most).map((each) => ({ date, ...each })),
  )[0];
  if (first === undefined) return [];
  const { date, at, act } = first;
  const rule = 'more messages than the policy allows on a day';
  const request = act?.number ?? null;
  return [
    { owner: 'policy', rule, effect: 'warned', date, at: new Date(at).toISOString(), request, source: policySource },
  ];
}

function ceilingRules(facts: Facts): readonly RuleFigures[] {
  const { vendor } = facts.rehearsed;
  const { perDay, perWeek }: { readonly perDay: number | null; readonly perWeek: number | null } =
    vendors[vendor].invitationCeiling;
  const shared = { owner: 'vendor', effect: 'warned', source: ceilingSource(vendor) } as const;
  const overDay = perDay === null ? undefined : beyond(sentByDay(facts), () => perDay)[0];
  const overWeek = perWeek === null ? undefined : beyond(sentByWeek(facts), () => perWeek)[0];
  return [
    ...bySent(facts, overDay, { ...shared, rule: `more than ${perDay} invitations a day` }),
    ...bySent(facts, overWeek, { ...shared, rule: `more than ${perWeek} invitations a week` }),
  ];
}

/** What the vendor itself answered, or LinkedIn through it. */
function answers(facts: Facts): readonly RuleFigures[] {
  const { acts, zone } = facts;
  const first = (
    code: 'quota-exceeded' | 'rate-limited' | 'account-disconnected' | 'account-restricted' | 'insufficient-credits',
  ) =>
    acts
      .filter(({ failure }) => failure?.code === code)
      .slice(0, 1)
      .map((act) => ({ act, code }));
  const limited = [...first('quota-exceeded'), ...first('rate-limited'), ...first('insufficient-credits')];
  const held = [...first('account-disconnected'), ...first('account-restricted')];
  const isLinkedIn = (code: string) => code !== 'rate-limited' && code !== 'insufficient-credits';
  const toRule =
    (effect: RuleFigures['effect']) =>
    ({ act, code }: (typeof limited)[number]): RuleFigures => ({
      owner: isLinkedIn(code) ? 'linkedin' : 'vendor',
      rule: `the answer that ${describeCode(code)}${act.isWeather ? ' (the weather of this rehearsal)' : ''}`,
      effect,
      date: dateOf(zone, act.at),
      at: new Date(act.at).toISOString(),
      request: act.number,
      source: code === 'quota-exceeded' ? linkedInSource : vendorAnswerSource,
    });
  return [...limited.map(toRule('limited')), ...held.map(toRule('held'))];
}

function bySent(
  { zone }: Facts,
  first: Sent | undefined,
  rule: Pick<RuleFigures, 'owner' | 'rule' | 'effect' | 'source'>,
): readonly RuleFigures[] {
  if (first === undefined) return [];
  const { at, act } = first;
  return [{ ...rule, date: dateOf(zone, at), at: new Date(at).toISOString(), request: act?.number ?? null }];
}
