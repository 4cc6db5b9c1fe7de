import type { AccountStatus, Conversation, Member, Message } from './records.ts';
import type { AccountView } from './views.ts';

/** Something that happened to an account. `at` is in milliseconds since 1970. */
export type WorldEvent =
  | {
      readonly type: 'connected';
      readonly account: AccountView;
      /** The new connection. */
      readonly member: Member;
      /** Whether the account sent the invitation that was accepted, or received it. */
      readonly direction: 'sent' | 'received';
      readonly at: number;
    }
  | {
      readonly type: 'message';
      readonly account: AccountView;
      /** The other person. */
      readonly member: Member;
      readonly conversation: Conversation;
      readonly message: Message;
      /** Whether the account's owner wrote it. */
      readonly isOurs: boolean;
      readonly at: number;
    }
  | {
      readonly type: 'status-changed';
      /** With its new status. */
      readonly account: AccountView;
      readonly before: AccountStatus;
      readonly at: number;
    };
