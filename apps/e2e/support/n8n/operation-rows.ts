import type { OperationName, RelationshipState } from '@invitekit/clients';
import type { INodeParameters } from 'n8n-workflow';
import { expect } from 'vitest';
import { locator } from './locator.ts';

/** An operation as the suites over all of them use it. Each input item holds an `account` and a `person`. */
export interface OperationRow {
  /** What it is told besides the account. */
  readonly parameters?: INodeParameters;
  /** How the account stands to the person before and after it. Default: `none`, before and after. */
  readonly standing?: readonly [before: RelationshipState, after: RelationshipState];
  /** How many pending invitations more the account has sent after it. Default 0. */
  readonly sent?: number;
  /** What each of its output items holds. */
  readonly output: object;
  /** Whether the person has written to the account before. */
  readonly hasWritten?: true;
  /** What a vendor must be capable of. Default: only vendors have it who are. */
  readonly needs?: OperationName;
  /** Whether it also works for an account that is held. */
  readonly isForHeldAccounts?: true;
  /** Whether it is about what the nodes remember, so that it depends on the vendor what is asked. */
  readonly isAboutMemory?: true;
}

const person = '={{ $json.person }}';
const invitation = locator('member', person);
const somebody = { name: expect.any(String) };
const text = expect.any(String);
const number = expect.any(Number);

/** By resource and operation, as saved workflows hold them. */
export const operationRows: Readonly<Record<string, OperationRow>> = {
  'invitation.getAll': { output: { direction: 'sent', kind: 'connection', id: text, member: somebody } },
  'invitation.send': {
    parameters: { member: person, note: 'Good to meet you' },
    standing: ['none', 'sent'],
    sent: 1,
    output: { confirmedBy: 'answer' },
  },
  'invitation.withdraw': {
    parameters: { invitation },
    standing: ['sent', 'none'],
    sent: -1,
    output: { outcome: 'withdrawn', confirmedBy: 'answer' },
  },
  'invitation.withdrawStale': {
    parameters: { olderThan: 1, maxPerRun: 1, dryRun: false },
    standing: ['sent', 'sent'],
    sent: -1,
    output: { outcome: 'withdrawn', sentAt: expect.anything() },
  },
  'invitation.accept': {
    parameters: { invitation },
    standing: ['received', 'connected'],
    output: { outcome: 'accepted', confirmedBy: 'answer' },
  },
  'invitation.refuse': {
    parameters: { invitation },
    standing: ['received', 'none'],
    output: { outcome: 'refused', confirmedBy: 'answer' },
  },
  'invitation.forget': { parameters: { member: person }, output: { outcome: 'forgotten' }, isAboutMemory: true },
  'connection.getAll': { needs: 'listConnections', output: { member: somebody } },
  'connection.checkRelationship': {
    parameters: { member: person },
    standing: ['received', 'received'],
    output: { state: 'received' },
  },
  'connection.getCount': { output: { connectionCount: number } },
  'account.getAll': { output: { id: text, name: text, status: 'connected' } },
  'account.getReport': { output: { sent: number, withdrawn: 0, pending: number, leftToday: number, holds: [] } },
  'account.getUsage': { needs: 'usage', output: {}, isForHeldAccounts: true },
  'account.release': { output: { outcome: 'released' }, isAboutMemory: true },
  'account.getStatus': { output: { publicId: text }, isForHeldAccounts: true },
  'account.getInMailBalance': { output: {} },
  'profile.get': {
    needs: 'profile',
    parameters: { member: person },
    output: { publicIdentifier: 'sophie-germain', relationship: text },
  },
  'profile.getOwn': { output: { publicIdentifier: text } },
  'followedMember.getAll': { output: somebody },
  'follower.getAll': { output: somebody },
  'network.getSummary': { output: { connections: number } },
  'recommendation.getAll': { output: somebody },
  'message.send': {
    needs: 'sendMessage',
    parameters: {
      member: person,
      text: 'Good to be connected',
      // Before the clock of the fake by more than a day.
      options: { acceptedAt: '2026-05-30T09:00:00Z' },
    },
    standing: ['connected', 'connected'],
    output: { id: text, confirmedBy: 'answer', member: { publicIdentifier: 'sophie-germain' } },
  },
  'message.getAll': {
    needs: 'listMessages',
    parameters: { conversation: locator('member', person) },
    standing: ['connected', 'connected'],
    hasWritten: true,
    output: { id: text, kind: 'message', text },
  },
  'conversation.getAll': {
    needs: 'listConversations',
    standing: ['connected', 'connected'],
    hasWritten: true,
    output: { id: text, members: [expect.anything()] },
  },
  'conversation.getWithPerson': {
    needs: 'conversationWith',
    parameters: { member: person },
    standing: ['connected', 'connected'],
    hasWritten: true,
    output: { exists: true, id: text },
  },
  'log.getAll': { output: { action: text, status: 'success' } },
};
