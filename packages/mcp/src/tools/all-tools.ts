import { checkPerson } from './check-person.ts';
import { getProfile } from './get-profile.ts';
import { getUsage } from './get-usage.ts';
import { listConnections } from './list-connections.ts';
import { listConversations } from './list-conversations.ts';
import { listInvitations } from './list-invitations.ts';
import { listPeople } from './list-people.ts';
import { listPlans } from './list-plans.ts';
import { planInvitations } from './plan-invitations.ts';
import { planMessages } from './plan-messages.ts';
import { planWithdrawals } from './plan-withdrawals.ts';
import { readMessages } from './read-messages.ts';
import { sendPlan } from './send-plan.ts';
import { showPlan } from './show-plan.ts';
import type { Tool } from './tool.ts';

/** Every tool, in the order in which somebody needs them. */
export const allTools: readonly Tool[] = [
  getUsage,
  listPeople,
  checkPerson,
  getProfile,
  listInvitations,
  listConnections,
  listConversations,
  readMessages,
  planInvitations,
  planMessages,
  planWithdrawals,
  listPlans,
  showPlan,
  sendPlan,
];
