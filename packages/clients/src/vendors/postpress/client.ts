import type { paths } from '@invitekit/specs/postpress';
import { postpress } from '@invitekit/specs/postpress/vendor';
import type { Caller } from '../../core/caller.ts';
import { createContext } from '../../core/client-context.ts';
import type { AccountSettings } from '../../core/client-settings.ts';
import type { InvitationClient } from '../../core/invitation-client.ts';
import { unsupported } from '../../core/unsupported.ts';
import { createAnswering } from './answer.ts';
import { createConversations } from './conversations.ts';
import { readPostpressProblem } from './errors.ts';
import { createLists } from './lists.ts';
import { createProfile } from './profile.ts';
import { createRelationship } from './relationship.ts';
import { createPostpressSend } from './send.ts';
import { createWithdraw } from './withdraw.ts';
import { createPostpressSendMessage } from './write.ts';

/** What postpress' client takes besides what every client does. */
interface PostpressOwnSettings {
  /**
   * Makes a text that nobody else makes, such as a UUID. With it, what is sent carries an `Idempotency-Key`, so that the
   * vendor also sees to it that nothing is sent twice. Default: it carries none.
   */
  readonly newId?: (() => string) | undefined;
}

/** What `createPostpress` takes. The default host is the vendor's own. */
export type PostpressSettings = AccountSettings & PostpressOwnSettings;

/**
 * Everything but `usage`: what is used up is told only when something is sent, and only at 50, 75, 90 and 95 percent.
 * Naming a person by public identifier in `send`, and `relationship` always, visits the profile, of which LinkedIn
 * allows about 100 a day.
 */
export interface PostpressClient extends InvitationClient {
  /** Calls any operation of postpress' spec, for instance to read the InMail balance or to create a webhook. */
  readonly call: Caller<paths>;
}

/**
 * Makes a client of postpress for one LinkedIn account.
 *
 * @throws {InvitationError} `invalid-request`, or {TypeError} or {RangeError} for a key or a number, when a setting makes no
 *   sense.
 */
export function createPostpress(settings: PostpressSettings): PostpressClient {
  const { explainRefusals = true, newId } = settings;
  const context = createContext<paths>(postpress, settings, { readProblem: readPostpressProblem });
  const lists = createLists(context);
  const relationship = createRelationship(context);
  const conversations = createConversations(context, relationship);
  return context.toClient({
    ...lists,
    send: createPostpressSend(context, { lists, relationship, explainRefusals, newId }),
    accept: createAnswering(context, { lists, relationship, action: 'accept' }),
    refuse: createAnswering(context, { lists, relationship, action: 'decline' }),
    withdraw: createWithdraw(context, lists, relationship),
    relationship,
    ...conversations,
    sendMessage: createPostpressSendMessage(context, { relationship, ...conversations }),
    profile: createProfile(relationship),
    usage: unsupported(postpress, 'what it still allows'),
  });
}
