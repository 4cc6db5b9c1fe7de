// Generated from openapi.yaml by `pnpm generate`. Do not edit.

/** The ids of every operation of each vendor; an action of a path that has many is one. */
export const operationNames = {
  linkup: ["invite","accept","decline","withdraw","check_invitation","list_connections","list_invitations","list_sent","recommendations","send","get_conversation","list_accounts","get_account","login","checkpoint","get_credits","list_logs","list_webhooks","create_webhook","delete_webhook","start_webhook","stop_webhook","list_webhook_events","rotate_webhook_secret"],
  connectsafely: ["getSentInvitations","getReceivedInvitations","respondToInvitation","withdrawInvitation","sendConnectionRequest","getConnections","checkRelationship","checkRelationshipForAccount","followUser","listAccounts","getAccountStatus","getAccountStatusById","getAccountQuota","getConnectionCount","getNetworkSummary"],
  unipile: ["getRelationRequestsList","createRelationRequest","acceptRelationRequest","cancelRelationRequest","deleteRelation","followUser","unfollowUser","getUserProfile","getUserRelations","listUserFollowers","listUserFollowing","listAccounts","getAccount","updateAccount","removeAccount","listWebhookEndpoints","createWebhookEndpoint","getWebhookEndpoint","updateWebhookEndpoint","deleteWebhookEndpoint","getUserChat","getChatsList","getChat","startChat","getMessagesList","getMessage","readMessage","sendMessage"],
  postpress: ["listInvitationsSent","listInvitationsReceived","sendInvitation","handleInvitation","cancelInvitation","listRelations","listFollowing","getOwnProfile","getProfile","listAccounts","getAccount","getInmailBalance","listWebhooks","createWebhook","deleteWebhook"],
} as const;
