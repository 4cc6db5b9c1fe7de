import { linkup } from '@invitekit/specs/linkup/vendor';

const { list_sent: sentPerCredit, list_invitations: receivedPerCredit, ...perCredit } = linkup.resultsPerCredit;
const once = 'LinkupAPI takes 1 credit';
const answer = `LinkupAPI takes 1 credit, 1 more for every ${receivedPerCredit} received invitations that are read to find this one (none for an item from Get Many without Simplify), and more after a lost answer`;

/** What is paid for, by resource and operation. */
export const prices: Readonly<Record<string, string>> = {
  'invitation.getAll': list('invitations', sentPerCredit),
  'invitation.accept': answer,
  'invitation.refuse': answer,
  'invitation.send': `LinkupAPI takes 1 credit to send an invitation or look into a refusal, 1 to look at the newest ones before it, 1 to look at the profile if you ask for that, now and then 1 for every ${sentPerCredit} pending ones, and more after a lost answer. It takes nothing while nothing is due`,
  'invitation.withdraw': 'LinkupAPI takes 1 credit, 1 more for an invitation by person, and more after a lost answer',
  'invitation.withdrawStale': `LinkupAPI takes 1 credit for every ${sentPerCredit} pending invitations, rounded up, 1 for each withdrawal, and more after a lost answer`,
  'connection.getAll': list('connections', perCredit.list_connections),
  'connection.checkRelationship': once,
  'account.getReport': list('pending invitations', sentPerCredit),
  'profile.get': once,
  'conversation.getAll': list('conversations', perCredit.list_inbox),
  'conversation.getWithPerson': `LinkupAPI takes 1 credit for every ${perCredit.list_inbox} conversations that are read to find this one`,
  'message.getAll': list('messages', perCredit.get_conversation),
  'message.send': `LinkupAPI takes 1 credit for a message, 1 to look at the relationship first, 1 for every ${perCredit.get_conversation} messages and conversations that are read first, and more after a lost answer. To look whether somebody has accepted takes 1`,
  'recommendation.getAll': list('members', perCredit.recommendations),
};

function list(entries: string, perCredit: number): string {
  return `LinkupAPI takes 1 credit for every ${perCredit} ${entries}, rounded up`;
}
