import type { Account, InvitationClient } from '@invitekit/clients';
import type { AccountHold } from '@invitekit/clients/sender';
import type { IDataObject } from 'n8n-workflow';
import { adviceFor } from '../advice.ts';
import { toItem, toPlain } from '../item.ts';
import type { AttentionReason } from './concerns.ts';

/** What is told of an account. */
export interface Attention {
  readonly because: AttentionReason;
  /** ISO 8601. */
  readonly since: string;
  /** Whether it is over. */
  readonly isOver: boolean;
  /** What the vendor lists; otherwise its id. */
  readonly account: Account | string;
  readonly hold?: AccountHold | undefined;
}

const messages: Readonly<Record<AttentionReason, string>> = {
  'acceptance-too-low': 'Too few of the last invitations were accepted, so nobody is invited any more.',
  checkpoint: 'LinkedIn wants something confirmed before the vendor can use the account.',
  disconnected:
    'The vendor cannot use the account: it is logged out of LinkedIn, or LinkedIn wants something confirmed.',
  held: 'The account is held because of what the vendor answered.',
  'not-listed': 'The vendor no longer lists the account. It was removed, or the key does not reach it.',
  restricted: 'LinkedIn has restricted the account.',
  'unknown-status': 'The vendor gives the account an unknown status. It may not work.',
};

const advice: Readonly<Record<Exclude<AttentionReason, 'disconnected' | 'restricted'>, string>> = {
  'acceptance-too-low':
    'Look at who was invited and with which note. LinkedIn watches how many accept. When you have changed it, run Account: Release.',
  checkpoint: 'Open the vendor’s site and do what LinkedIn asks there, for instance enter the code that it has sent.',
  held: 'Log in to LinkedIn in a browser and look for a warning. A hold with an end date ends by itself. Otherwise run Account: Release when all is well.',
  'not-listed': 'Look for the account on the vendor’s site, and check the API Key in the credential.',
  'unknown-status': 'Look at the account on the vendor’s site.',
};

export function attentionEvent({ vendor }: InvitationClient, told: Attention, simplify: boolean): IDataObject {
  const { because, since, isOver, account, hold } = told;
  const code = because === 'restricted' ? 'account-restricted' : 'account-disconnected';
  return toPlain({
    event: 'attention',
    vendor,
    isOver,
    because,
    message: isOver ? `It is over: ${messages[because]}` : (hold?.message ?? messages[because]),
    ...(!isOver && {
      advice: because === 'restricted' || because === 'disconnected' ? adviceFor({ code, vendor }) : advice[because],
    }),
    since,
    ...(hold && { hold: { because: hold.because, until: hold.until } }),
    account: typeof account === 'string' ? { id: account || null } : toItem(account, simplify),
  });
}
