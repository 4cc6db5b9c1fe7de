import type { paths } from '@invitekit/specs/postpress';
import { postpress } from '@invitekit/specs/postpress/vendor';
import { type Caller, createCaller } from '../../core/caller.ts';
import { capabilitiesOf } from '../../core/capabilities.ts';
import { checkAccountId, checkSettings } from '../../core/check-settings.ts';
import type { ClientSettings } from '../../core/client-settings.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { InvitationError } from '../../core/invitation-error.ts';
import { createRetry } from '../../core/retry.ts';
import { createAnswering } from './answer.ts';
import type { PostpressContext } from './context.ts';
import { readPostpressProblem } from './errors.ts';
import { createLists } from './lists.ts';
import { readRelationship } from './relationship.ts';
import { createSend } from './send.ts';
import { createWithdraw } from './withdraw.ts';

/** The default host is the vendor's own. */
export interface PostpressSettings extends ClientSettings {
  /** The linked LinkedIn account. */
  readonly accountId: string;
  /**
   * Makes a text that nobody else makes, such as a UUID. With it, what is sent carries an `Idempotency-Key`, so that the
   * vendor also sees to it that nothing is sent twice. Default: it carries none.
   */
  readonly newId?: (() => string) | undefined;
}

/**
 * Everything but `usage`: what is used up is told only when something is sent, and only at 50, 75, 90 and 95 percent.
 * Naming a person by public identifier in `send`, and `relationship` always, visits the profile, of which LinkedIn
 * allows about 100 a day.
 */
export interface PostpressClient extends InvitationClient {
  /** Calls any operation of postpress' spec, for instance to read the InMail balance or to create a webhook. */
  readonly call: Caller<paths>;
}

/** @throws {InvitationError} `invalid-request`, or {TypeError} or {RangeError} for `retry`, when a setting makes no sense. */
export function createPostpress(settings: PostpressSettings): PostpressClient {
  const { name: vendor } = postpress;
  checkSettings(settings, vendor, postpress);
  const { baseUrl = postpress.host, transport, explainRefusals = true, newId } = settings;
  const accountId = checkAccountId(settings.accountId, vendor);
  const retry = createRetry(transport, settings.retry);
  const call = createCaller<paths>({ ...settings, vendor, baseUrl, retry, readProblem: readPostpressProblem });
  const context: PostpressContext = { call, accountId, retry };
  const lists = createLists(context);
  return {
    vendor,
    capabilities: capabilitiesOf(postpress),
    call,
    ...lists,
    send: createSend(context, { lists, explainRefusals, newId }),
    accept: createAnswering(context, { lists, action: 'accept' }),
    refuse: createAnswering(context, { lists, action: 'decline' }),
    withdraw: createWithdraw(context, lists),
    relationship: (member, options) => readRelationship(context, member, options),
    usage: async () => {
      throw new InvitationError('unsupported', 'postpress does not tell what it still allows.', { vendor });
    },
  };
}
