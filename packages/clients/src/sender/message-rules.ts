import { dayMs, hourMs } from '../core/durations.ts';
import { shown } from '../core/shown.ts';
import { checkWhole } from '../core/whole-number.ts';
import type { MessagePolicy, Policy } from './policy.ts';
import { accountLimits, policyDefaults } from './policy-defaults.ts';

/** How people may be written to, with its defaults. */
export interface MessageRules {
  readonly perDay: number;
  readonly followUps: number;
  /** How long after the acceptance, and after the message before, in milliseconds. */
  readonly firstAfterMs: number;
  readonly followUpAfterMs: number;
}

/**
 * The policy's own figure, and the same at every vendor: the lowest that anybody names as the most. ConnectSafely.ai's cookbook names 100
 * for its old `/message`, docs/rate-limits.md, and its connector 150 new conversations; a copy of Unipile's page on limits names 100; nobody
 * names one for LinkupAPI and postpress.
 */
const ceilingPerDay = 100;

/** @throws {TypeError} or {RangeError}, which says what is allowed. */
export function readMessageRules(
  messages: MessagePolicy = {},
  { account, allowAboveCeiling }: Pick<Policy, 'allowAboveCeiling'> & { readonly account: keyof typeof accountLimits },
): MessageRules {
  if (typeof messages !== 'object' || messages === null) {
    throw new TypeError(`policy.messages must be an object, not ${shown(messages)}.`);
  }
  const {
    perDay = accountLimits[account].messagesPerDay,
    followUps = policyDefaults.messages.followUps,
    firstAfterHours = policyDefaults.messages.firstAfterHours,
    followUpAfterDays = policyDefaults.messages.followUpAfterDays,
  } = messages;
  checkWhole('policy.messages.perDay', perDay, { least: 1 });
  if (perDay > ceilingPerDay && allowAboveCeiling !== true) {
    const message = `policy.messages.perDay is ${perDay}, and ${ceilingPerDay} is the highest known limit. More can cost the account; to send more all the same, set policy.allowAboveCeiling.`;
    throw new RangeError(message);
  }
  checkWhole('policy.messages.followUps', followUps, { least: 0, most: 5 });
  checkWhole('policy.messages.firstAfterHours', firstAfterHours, { least: 0, most: 24 * 180 });
  checkWhole('policy.messages.followUpAfterDays', followUpAfterDays, { least: 1, most: 180 });
  return { perDay, followUps, firstAfterMs: firstAfterHours * hourMs, followUpAfterMs: followUpAfterDays * dayMs };
}
