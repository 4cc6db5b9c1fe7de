// Generated from the control API's document by `pnpm generate`. Do not edit.

/** The vendors that are faked. */
export const vendorNames = ['linkup', 'connectsafely', 'unipile', 'postpress'] as const;

export type VendorName = (typeof vendorNames)[number];

/** What each vendor calls its operations, and the errors that it documents. */
export interface VendorWords {
  readonly linkup: {
    readonly operation:
      | 'accept'
      | 'check_invitation'
      | 'checkpoint'
      | 'create_webhook'
      | 'decline'
      | 'delete_webhook'
      | 'get'
      | 'get_account'
      | 'get_conversation'
      | 'get_credits'
      | 'invite'
      | 'list_accounts'
      | 'list_connections'
      | 'list_inbox'
      | 'list_invitations'
      | 'list_logs'
      | 'list_sent'
      | 'list_webhook_events'
      | 'list_webhooks'
      | 'login'
      | 'recommendations'
      | 'rotate_webhook_secret'
      | 'send'
      | 'start_webhook'
      | 'stop_webhook'
      | 'withdraw';
    readonly error:
      | 'ACCOUNT_INACTIVE'
      | 'CHANNEL_ERROR'
      | 'INSUFFICIENT_CREDITS'
      | 'INTERNAL_ERROR'
      | 'INVALID_ACCOUNT'
      | 'INVALID_ACTION'
      | 'INVALID_API_KEY'
      | 'INVALID_PARAMS'
      | 'RATE_LIMITED';
  };
  readonly connectsafely: {
    readonly operation:
      | 'checkRelationship'
      | 'checkRelationshipForAccount'
      | 'conversationExists'
      | 'conversationsSendMessage'
      | 'fetchProfile'
      | 'followUser'
      | 'getAccountQuota'
      | 'getAccountStatus'
      | 'getAccountStatusById'
      | 'getConnectionCount'
      | 'getConnections'
      | 'getConversationMessages'
      | 'getNetworkSummary'
      | 'getProfile'
      | 'getReceivedInvitations'
      | 'getSentInvitations'
      | 'listAccounts'
      | 'listConversations'
      | 'respondToInvitation'
      | 'sendConnectionRequest'
      | 'sendMessage'
      | 'withdrawInvitation';
    readonly error: never;
  };
  readonly unipile: {
    readonly operation:
      | 'acceptRelationRequest'
      | 'cancelRelationRequest'
      | 'createRelationRequest'
      | 'createWebhookEndpoint'
      | 'deleteRelation'
      | 'deleteWebhookEndpoint'
      | 'followUser'
      | 'getAccount'
      | 'getChat'
      | 'getChatsList'
      | 'getMessage'
      | 'getMessagesList'
      | 'getRelationRequestsList'
      | 'getUserChat'
      | 'getUserProfile'
      | 'getUserRelations'
      | 'getWebhookEndpoint'
      | 'listAccounts'
      | 'listUserFollowers'
      | 'listUserFollowing'
      | 'listWebhookEndpoints'
      | 'readMessage'
      | 'removeAccount'
      | 'sendMessage'
      | 'startChat'
      | 'unfollowUser'
      | 'updateAccount'
      | 'updateWebhookEndpoint';
    readonly error:
      | 'api/account_restricted'
      | 'api/already_exists'
      | 'api/conflict'
      | 'api/expired_authorization'
      | 'api/expired_link'
      | 'api/inactive_subscription'
      | 'api/insufficient_permissions'
      | 'api/internal_error'
      | 'api/invalid_auth_format'
      | 'api/invalid_parameters'
      | 'api/missing_authorization'
      | 'api/not_implemented'
      | 'api/proxy_auth_error'
      | 'api/proxy_error'
      | 'api/proxy_timeout'
      | 'api/resource_not_found'
      | 'api/too_many_requests'
      | 'provider/account_mismatch'
      | 'provider/conflict'
      | 'provider/insufficient_permissions'
      | 'provider/invalid_authorization'
      | 'provider/invalid_checkpoint_code'
      | 'provider/invalid_credentials'
      | 'provider/invalid_file'
      | 'provider/invalid_parameters'
      | 'provider/method_not_allowed'
      | 'provider/resource_not_found'
      | 'provider/server_error'
      | 'provider/timeout'
      | 'provider/too_many_requests'
      | 'provider/unknown_authentication_context'
      | 'provider/unprocessable_entity';
  };
  readonly postpress: {
    readonly operation:
      | 'cancelInvitation'
      | 'createWebhook'
      | 'deleteWebhook'
      | 'getAccount'
      | 'getChat'
      | 'getInmailBalance'
      | 'getOwnProfile'
      | 'getProfile'
      | 'handleInvitation'
      | 'listAccounts'
      | 'listAttendeeChats'
      | 'listChatMessages'
      | 'listChats'
      | 'listFollowing'
      | 'listInvitationsReceived'
      | 'listInvitationsSent'
      | 'listRelations'
      | 'listWebhooks'
      | 'sendInvitation'
      | 'sendMessage'
      | 'startChat';
    readonly error:
      | 'errors/account_mismatch'
      | 'errors/account_restricted'
      | 'errors/action_already_performed'
      | 'errors/action_required'
      | 'errors/already_connected'
      | 'errors/already_invited_recently'
      | 'errors/authentication_intent_error'
      | 'errors/blocked_recipient'
      | 'errors/cannot_invite_attendee'
      | 'errors/cannot_resend_within_24hrs'
      | 'errors/cannot_resend_yet'
      | 'errors/checkpoint_error'
      | 'errors/connection_limit_reached'
      | 'errors/content_too_large'
      | 'errors/disconnected_account'
      | 'errors/disconnected_feature'
      | 'errors/expired_credentials'
      | 'errors/expired_link'
      | 'errors/feature_not_implemented'
      | 'errors/feature_not_subscribed'
      | 'errors/insufficient_credits'
      | 'errors/insufficient_permissions'
      | 'errors/insufficient_privileges'
      | 'errors/invalid_account'
      | 'errors/invalid_checkpoint_solution'
      | 'errors/invalid_credentials'
      | 'errors/invalid_credentials_but_valid_account_imap'
      | 'errors/invalid_parameters'
      | 'errors/invalid_proxy_credentials'
      | 'errors/invalid_recipient'
      | 'errors/invalid_resource_identifier'
      | 'errors/invalid_url'
      | 'errors/limit_exceeded'
      | 'errors/limit_too_high'
      | 'errors/malformed_request'
      | 'errors/missing_credentials'
      | 'errors/missing_parameters'
      | 'errors/multiple_sessions'
      | 'errors/network_down'
      | 'errors/no_channel'
      | 'errors/no_client_session'
      | 'errors/no_connection_with_recipient'
      | 'errors/no_handler'
      | 'errors/provider_error'
      | 'errors/request_timeout'
      | 'errors/resource_access_restricted'
      | 'errors/resource_not_found'
      | 'errors/service_unavailable'
      | 'errors/session_mismatch'
      | 'errors/subscription_required'
      | 'errors/too_many_characters'
      | 'errors/too_many_requests'
      | 'errors/unescaped_characters'
      | 'errors/unexpected_error'
      | 'errors/unknown_authentication_context'
      | 'errors/unprocessable_entity'
      | 'errors/unsupported_media_type'
      | 'errors/user_unreachable'
      | 'errors/wrong_account';
  };
}

export interface paths {
    readonly "/rehearsals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The latest rehearsals, and what can be rehearsed */
        readonly get: operations["listRehearsals"];
        readonly put?: never;
        /**
         * Runs workflows through days of virtual time
         * @description In an n8n and a sandbox of their own, which reach nothing else. One rehearsal runs at a time.
         */
        readonly post: operations["startRehearsal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rehearsals/{rehearsal}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Ends a rehearsal, or forgets one that is over */
        readonly delete: operations["endRehearsal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rehearsals/{rehearsal}/reports/{vendor}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The report for a vendor, as a page of its own */
        readonly get: operations["showRehearsalReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All sandboxes, the oldest first */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        /** Make a sandbox */
        readonly post: operations["createSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How to reach a sandbox through each vendor */
        readonly get: operations["getSandbox"];
        readonly put?: never;
        readonly post?: never;
        /** Remove a sandbox, with its keys */
        readonly delete: operations["deleteSandbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The accounts with what they have and may do, and the credits */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/accounts/{account}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let LinkedIn disconnect, restrict or question an account, or connect it again */
        readonly post: operations["changeAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the clock, or let it run
         * @description Answers when everything due by then has happened and was sent to webhooks.
         */
        readonly post: operations["moveClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/clock/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * When something happens next by itself
         * @description Move the clock there, and it happens.
         */
        readonly get: operations["getNextEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/connections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The connections of an account, the latest first */
        readonly get: operations["listConnections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/conversations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The conversations of an account, the latest first */
        readonly get: operations["listConversations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/conversations/{conversation}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The messages of a conversation, the newest first */
        readonly get: operations["listMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The deliveries to webhooks
         * @description The latest thousand, the oldest first. Answers after every due attempt.
         */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        /** Forget all deliveries, also those that still wait */
        readonly delete: operations["forgetDeliveries"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/deliveries/{delivery}/redeliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a message once more
         * @description Answers after the attempt. If it succeeds, the message is delivered, and no more attempts follow. If not, nothing else changes: what was delivered stays delivered, and what waits is attempted again when it is due.
         */
        readonly post: operations["redeliver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The live events of a sandbox
         * @description Server-sent events: `journal` with a new entry of the journal, and `changed` when people, clock, faults, credits or deliveries may have changed, at most five times a second. Ends when the sandbox is removed.
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The faults, with how often each has hit, the oldest first */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Make requests fail
         * @description An error must be one that the vendor documents for the operation. Everything else can hit any operation.
         */
        readonly post: operations["addFault"];
        /** Remove all faults */
        readonly delete: operations["removeFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/faults/{fault}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove one fault */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/fork": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make another sandbox with the same world at the same moment
         * @description It has keys of its own; its journal and its deliveries are empty. A reset brings it back to this moment.
         */
        readonly post: operations["forkSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Invitations in any state, the newest first
         * @description An invitation between two accounts is listed for each.
         */
        readonly get: operations["listInvitations"];
        readonly put?: never;
        /** Let somebody invite the owner of an account */
        readonly post: operations["receiveInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/invitations/{invitation}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let the other side accept an invitation at once */
        readonly post: operations["acceptInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/invitations/{invitation}/ignore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let the other side ignore an invitation at once */
        readonly post: operations["ignoreInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/invitations/{invitation}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw an invitation, as its sender does at LinkedIn */
        readonly post: operations["withdrawInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Requests to vendors and their answers, the newest last
         * @description Without secrets. Keeps the last thousand, or fewer if they are long.
         */
        readonly get: operations["readJournal"];
        readonly put?: never;
        readonly post?: never;
        /** Forget all entries */
        readonly delete: operations["clearJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/journal/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many requests match */
        readonly get: operations["countJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/journal/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Requests with certain content */
        readonly post: operations["searchJournal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/ledger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** LinkupAPI's credits */
        readonly get: operations["getLedger"];
        readonly put?: never;
        /** Add credits, or set how many are left */
        readonly post: operations["changeLedger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is on LinkedIn, by public identifier */
        readonly get: operations["listMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/members/{publicIdentifier}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change a person, or add one
         * @description What is left out stays as it is. A new person is named after the public identifier, can be reached and never answers, unless the body says otherwise. A new way to answer also holds for pending invitations. The former public identifier still finds the person, as LinkedIn leads from an old address to the new one.
         */
        readonly put: operations["putMember"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let somebody write to the owner of an account
         * @description Answers after it was sent to webhooks. A random answer that the person was about to give is dropped.
         */
        readonly post: operations["receiveMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/references": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is meant by ids and addresses
         * @description What means nobody here is left out.
         */
        readonly get: operations["resolveReferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a sandbox back to how it began */
        readonly post: operations["resetSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Save a sandbox */
        readonly get: operations["getSnapshot"];
        /**
         * Load a saved sandbox
         * @description Makes the sandbox where there is none. A reset brings it back to this moment.
         */
        readonly put: operations["putSnapshot"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{id}/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The webhooks that are registered with the vendors */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/strays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Requests whose key opens no sandbox, the newest last
         * @description The last hundred, without their keys.
         */
        readonly get: operations["listStrays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/vendors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The vendors, with their operations and documented errors */
        readonly get: operations["listVendors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A LinkedIn account that the vendors act for. */
        readonly Account: {
            readonly connections: number;
            /** @description The account's id at each vendor, by the vendor's name. */
            readonly ids: {
                readonly connectsafely: string;
                readonly linkup: string;
                readonly postpress: string;
                readonly unipile: string;
            };
            readonly meters: readonly components["schemas"]["Meter"][];
            readonly owner: components["schemas"]["Person"];
            /** @description Pending invitations of all kinds. */
            readonly pending: {
                readonly received: number;
                readonly sent: number;
            };
            /** @enum {string} */
            readonly status: "connected" | "disconnected" | "restricted" | "checkpoint";
            /** @enum {string} */
            readonly tier: "premium" | "free";
        };
        /** @description Where a clock stands, and whether it runs. */
        readonly Clock: {
            /** Format: date-time */
            readonly now: string;
            readonly running: boolean;
            /** @description How many of its seconds pass in one real second while it runs. */
            readonly speed: number;
        };
        /** @description What an account and somebody else have written to each other. */
        readonly Conversation: {
            /** @description LinkedIn's id, `2-…`; the same for both sides. */
            readonly id: string;
            readonly latest: components["schemas"]["Message"];
            /** @description The other person. */
            readonly member: components["schemas"]["Person"];
            /** @description When the other person will answer, if nothing happens before. */
            readonly replyAt: string | null;
            /** @description How many messages of the other person came since the account last read or wrote. */
            readonly unread: number;
        };
        /** @description A message to a webhook, and what became of it. */
        readonly Delivery: {
            /**
             * Format: date-time
             * @description When it happened, at the sandbox's time.
             */
            readonly at: string;
            readonly attempts: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @description What went wrong instead, for instance `ECONNREFUSED` or `timeout`. */
                readonly error?: string;
                /** @description What the receiver answered. */
                readonly status?: number;
            }[];
            /** @description Its name in the vendor's spec, below `webhooks`. */
            readonly event: string;
            /** @description Where it is sent; the rest of the address may be a secret. */
            readonly host: string;
            readonly id: string;
            /**
             * Format: date-time
             * @description When the next attempt is due.
             */
            readonly nextAt?: string;
            /** @description Why there are no more attempts, if these do not show it. */
            readonly reason?: string;
            /** @enum {string} */
            readonly state: "waiting" | "delivered" | "failed" | "not-allowed";
            /** @enum {string} */
            readonly vendor: "linkup" | "connectsafely" | "unipile" | "postpress";
            readonly webhook: string;
        };
        /** @description What is wrong, for people. */
        readonly Error: {
            readonly error: string;
        };
        /** @description Something that goes wrong on purpose. One that is used up stays listed. */
        readonly Fault: {
            /**
             * @description The body breaks off with the connection, is not JSON, or comes bit by bit. Alone, it never hits a `HEAD`, nor an operation whose success has no body.
             * @enum {string}
             */
            readonly body?: "cut" | "malformed" | "slow";
            /** @description The chance that it hits, drawn from the seed. */
            readonly chance?: number;
            /**
             * @description The connection ends without an answer: before anything is done, or once it was done.
             * @enum {string}
             */
            readonly connection?: "drop-before" | "drop-after";
            /** @description The documented error; each operation words its own. */
            readonly error?: {
                readonly description: string;
                readonly status: number;
                readonly type?: string;
            };
            /** @description Only every n-th of the requests that match. */
            readonly every?: number;
            /**
             * Format: date-time
             * @description From when on, by the sandbox's clock.
             */
            readonly from?: string;
            /** @description How many requests it has hit. */
            readonly hits: number;
            readonly id: string;
            /** @description How much later the answer comes, in real milliseconds; drawn from the seed when it has a range. */
            readonly latency?: {
                readonly ms: number;
            } | {
                readonly from: number;
                readonly to: number;
            };
            readonly operation: string;
            /** @description How many it can still hit; null when there is no end. */
            readonly remaining: number | null;
            /** @description The `Retry-After` of an error 429 or 503. Without it, the vendor's own. */
            readonly retryAfter?: {
                /**
                 * @description Whether it is a date, by the sandbox's clock.
                 * @default false
                 */
                readonly date: boolean;
                /** @default 60 */
                readonly seconds: number;
            };
            /** @description The most requests that it hits; null when there is no end. */
            readonly times: number | null;
            /**
             * Format: date-time
             * @description Until when, not included.
             */
            readonly until?: string;
            /** @enum {string} */
            readonly vendor: "linkup" | "connectsafely" | "unipile" | "postpress";
        };
        /** @description An invitation between an account and somebody else. */
        readonly Invitation: {
            /** @description The public identifier of the account's owner. */
            readonly account: string;
            /**
             * @description As the account sees it.
             * @enum {string}
             */
            readonly direction: "sent" | "received";
            /**
             * Format: date-time
             * @description When it will be answered or expire, if nothing happens before.
             */
            readonly dueAt: string;
            /** @description LinkedIn's digits. */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "connection" | "organization" | "event" | "newsletter" | "member-follow";
            /** @description The other person. */
            readonly member: components["schemas"]["Person"];
            readonly note: string | null;
            /** Format: date-time */
            readonly sentAt: string;
            /** @description When it stopped being pending. */
            readonly settledAt: string | null;
            /** @enum {string} */
            readonly state: "pending" | "accepted" | "ignored" | "withdrawn" | "expired";
        };
        readonly JournalEntry: {
            /** @description As the request names it. */
            readonly account: string | null;
            /** @description Null when the connection ended without one. */
            readonly answer: {
                /** @description As it was meant, also when a fault cut or broke it. Null where there was none. */
                readonly body: unknown;
                /** @description Names in lower case. Most values are `[redacted]`, because they may be secrets. */
                readonly headers: {
                    readonly [key: string]: string;
                };
                readonly status: number;
            } | null;
            /**
             * Format: date-time
             * @description By the sandbox's clock.
             */
            readonly at: string;
            /** @description Whether a body was too long to be kept whole. */
            readonly cut: boolean;
            /** @description The id of the fault that hit it; two of them with a comma between. */
            readonly fault: string | null;
            /** @description How long it took until the answer began, in real milliseconds. */
            readonly milliseconds: number;
            /** @description Counts the requests of the sandbox that are in its journal, from 1. */
            readonly number: number;
            /** @description The operation, also one that the fake does not model; null for a request that reached none. */
            readonly operation: string | null;
            readonly request: {
                /** @description Null where there was none, or none that could be read. */
                readonly body: unknown;
                /** @description Names in lower case. Most values are `[redacted]`, because they may be secrets. */
                readonly headers: {
                    readonly [key: string]: string;
                };
                readonly method: string;
                /** @description Below the vendor's base URL, as it was sent. */
                readonly path: string;
                /** @description Texts, and lists of texts where a name comes twice. */
                readonly query: {
                    readonly [key: string]: unknown;
                };
            };
            /** @enum {string} */
            readonly vendor: "linkup" | "connectsafely" | "unipile" | "postpress";
        };
        readonly JournalSearch: {
            /** @description Only entries with a higher number, the lowest first. */
            readonly after?: number;
            /** @description A text that is somewhere in it, in any case. */
            readonly contains?: string;
            /** @description The id of a fault that hit it. */
            readonly fault?: string;
            /** @description The most entries. Default 100. Without `after`: the newest. */
            readonly limit?: number;
            /** @description In upper or lower case. */
            readonly method?: string;
            readonly operation?: string;
            /** @description Below the vendor's base URL, percent-encoded or not. A `*` stands for anything. */
            readonly path?: string;
            /** @description Matched in part: the request may have more fields and more items of lists. Secrets match nothing. */
            readonly request?: {
                readonly body?: unknown;
                readonly query?: {
                    readonly [key: string]: unknown;
                };
            };
            readonly status?: number;
            /** @enum {string} */
            readonly vendor?: "linkup" | "connectsafely" | "unipile" | "postpress";
        };
        /** @description LinkupAPI's credits: the balance and each change of it, the oldest first. */
        readonly Ledger: {
            readonly balance: number;
            readonly entries: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @description Credits left afterwards. */
                readonly balance: number;
                /** @description Credits added, or taken when negative. */
                readonly change: number;
                readonly reason: string;
            }[];
        };
        /** @description What one member has written to another. */
        readonly Message: {
            readonly conversation: string;
            /** @description The public identifier of who wrote it. */
            readonly from: string;
            /** @description LinkedIn's id, `2-…`; the same for both sides. */
            readonly id: string;
            /**
             * @description `invitation` for the note of an invitation that was accepted.
             * @enum {string}
             */
            readonly kind: "message" | "invitation";
            /** Format: date-time */
            readonly sentAt: string;
            readonly text: string;
        };
        /** @description How much of what is allowed an account has used. */
        readonly Meter: {
            /** @description For people, for instance "Invitations in 7 days". */
            readonly label: string;
            readonly limit: number;
            /** @description When more is allowed again. */
            readonly resetsAt: string | null;
            readonly used: number;
            /** @description Who counts; null for LinkedIn itself. */
            readonly vendor: string | null;
        };
        readonly NewFault: {
            /**
             * @description The body breaks off with the connection, is not JSON, or comes bit by bit. Alone, it never hits a `HEAD`, nor an operation whose success has no body.
             * @enum {string}
             */
            readonly body?: "cut" | "malformed" | "slow";
            /** @description The chance that it hits, drawn from the seed. */
            readonly chance?: number;
            /**
             * @description The connection ends without an answer: before anything is done, or once it was done.
             * @enum {string}
             */
            readonly connection?: "drop-before" | "drop-after";
            /** @description Only every n-th of the requests that match. */
            readonly every?: number;
            /**
             * Format: date-time
             * @description From when on, by the sandbox's clock.
             */
            readonly from?: string;
            /** @description How much later the answer comes, in real milliseconds; drawn from the seed when it has a range. */
            readonly latency?: {
                readonly ms: number;
            } | {
                readonly from: number;
                readonly to: number;
            };
            /** @description An operation of the vendor's spec, or `*` for all of them. */
            readonly operation: string;
            /** @description The `Retry-After` of an error 429 or 503. Without it, the vendor's own. */
            readonly retryAfter?: {
                /**
                 * @description Whether it is a date, by the sandbox's clock.
                 * @default false
                 */
                readonly date?: boolean;
                /** @default 60 */
                readonly seconds?: number;
            };
            /** @description The status of the documented error to answer with. */
            readonly status?: number;
            /** @description How many requests it hits. Default 1; no end when `every`, `chance`, `from` or `until` is given. */
            readonly times?: number;
            /** @description The vendor's own name for the documented error to answer with. */
            readonly type?: string;
            /**
             * Format: date-time
             * @description Until when, not included.
             */
            readonly until?: string;
            /** @enum {string} */
            readonly vendor: "linkup" | "connectsafely" | "unipile" | "postpress";
        };
        readonly NewRehearsal: {
            /**
             * @description Rehearses with each vendor, if the workflow works with any.
             * @default false
             */
            readonly compare?: boolean;
            /** @default 30 */
            readonly days?: number;
            /**
             * @description Workflows, as n8n exports them; several, where they belong together.
             * @default []
             */
            readonly exports?: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description For instance the name of the file. */
            readonly name: string;
            /** @description The people for the workflow, as CSV or JSON. */
            readonly people?: string;
            /** @description The same seed gives the same report. */
            readonly seed?: number;
            /**
             * @description Default: the one that the workflow uses.
             * @enum {string}
             */
            readonly vendor?: "linkup" | "connectsafely" | "unipile" | "postpress";
            /**
             * @description What goes wrong on the way.
             * @default calm
             * @enum {string}
             */
            readonly weather?: "calm" | "rough" | "outage";
            /**
             * @description Ids of workflows of this fake's n8n.
             * @default []
             */
            readonly workflows?: readonly string[];
        };
        /** @description Somebody on the simulated LinkedIn. */
        readonly Person: {
            /**
             * @description What the person does with an invitation to connect.
             * @enum {string}
             */
            readonly answer: "accept" | "ignore" | "none";
            /** @description How many days the person takes to answer. */
            readonly answerDays: number;
            /** @description The former ones, the latest first; absent if there was no change. */
            readonly formerIdentifiers?: readonly string[];
            readonly headline: string;
            /** @description LinkedIn's id, `ACoAA…`. */
            readonly id: string;
            readonly name: string;
            readonly publicIdentifier: string;
            /** @description Whether LinkedIn lets strangers invite this person. */
            readonly reachable: boolean;
        };
        /** @description What a sandbox starts with. Everything may be left out. */
        readonly Plan: {
            /**
             * @description Changes to the accounts, in their order; further ones are added.
             * @default []
             */
            readonly accounts?: readonly {
                /** @description How many connections the owner has. */
                readonly connections?: number;
                /** @description How many of the latest connections the owner has already written with. Default: 0. */
                readonly conversations?: number;
                /** @description Pending sent connection invitations; the same as `sent.connection`. */
                readonly invitations?: number;
                /** @description First and last name of the owner. */
                readonly name?: string;
                /** @description Pending received invitations by their kind. */
                readonly received?: {
                    readonly [key: string]: number;
                };
                /** @description Pending sent invitations by their kind. */
                readonly sent?: {
                    readonly [key: string]: number;
                };
                /**
                 * @description Whether the account works, or what keeps it from working.
                 * @enum {string}
                 */
                readonly status?: "connected" | "disconnected" | "restricted" | "checkpoint";
                /**
                 * @description Which limits of LinkedIn apply.
                 * @enum {string}
                 */
                readonly tier?: "premium" | "free";
            }[];
            /** @default {} */
            readonly clock?: {
                /**
                 * Format: date-time
                 * @description When the sandbox begins.
                 * @default 2026-06-01T09:00:00.000Z
                 */
                readonly now?: string;
                /**
                 * @description Whether time passes by itself.
                 * @default false
                 */
                readonly running?: boolean;
                /**
                 * @description How many of its seconds pass in one real second.
                 * @default 1
                 */
                readonly speed?: number;
            };
            /**
             * @description Default: `sandbox-` and a number.
             * @example my-test
             */
            readonly id?: string;
            /**
             * @description Pending sent connection invitations of the first account.
             * @default 145
             */
            readonly invitations?: number;
            /**
             * @description What the simulated LinkedIn allows, and how lively it is.
             * @default {}
             */
            readonly linkedin?: {
                /**
                 * @description Whether other members answer, and invite, as time passes.
                 * @default lively
                 * @enum {string}
                 */
                readonly activity?: "lively" | "quiet";
                /**
                 * @description What the people of a new sandbox do with an invitation to connect.
                 * @default {}
                 */
                readonly behaviour?: {
                    /**
                     * @description The share that accepts, 0 to 1, in hundredths.
                     * @default 0.5
                     */
                    readonly accept?: number;
                    /**
                     * @description How long they take to answer.
                     * @default {}
                     */
                    readonly afterDays?: {
                        /** @default 1 */
                        readonly from?: number;
                        /** @default 20 */
                        readonly to?: number;
                    };
                    /**
                     * @description The share that ignores it, 0 to 1. The others never answer.
                     * @default 0.15
                     */
                    readonly ignore?: number;
                };
                /**
                 * @description Days after which a pending invitation expires.
                 * @default 180
                 */
                readonly expireAfterDays?: number;
                /** @description The most characters of a message. Default: 8000. A vendor's own limit applies as well. */
                readonly messageLength?: number;
                /** @description Messages that an account may send in 24 hours. Default: no limit. */
                readonly messagesPerDay?: number;
                /**
                 * @description Invitations with a note that a free account may send in thirty days. Premium accounts have no limit.
                 * @default 5
                 */
                readonly monthlyNotes?: number;
                /**
                 * @description The most characters of a note.
                 * @default {}
                 */
                readonly noteLength?: {
                    /** @default 200 */
                    readonly free?: number;
                    /** @default 300 */
                    readonly premium?: number;
                };
                /** @description Profiles of others that an account may read in 24 hours. Default: no limit. */
                readonly profileViewsPerDay?: number;
                /**
                 * @description Days until a person can be invited again after an invitation was withdrawn or ignored.
                 * @default 21
                 */
                readonly reinviteAfterDays?: number;
                /** @description Whether people answer messages as time passes. Default: nobody does. */
                readonly replies?: {
                    /**
                     * @description How long they take to answer; 0 is the same day.
                     * @default {}
                     */
                    readonly afterDays?: {
                        /** @default 1 */
                        readonly from?: number;
                        /** @default 5 */
                        readonly to?: number;
                    };
                    /** @description The share of messages to people without an account that get an answer, 0 to 1, in hundredths. */
                    readonly chance: number;
                    /**
                     * @description What they write, one of these.
                     * @default [
                     *       "Thank you for your message!",
                     *       "Good to hear from you. Let us talk next week.",
                     *       "No, thank you."
                     *     ]
                     */
                    readonly texts?: readonly string[];
                };
                /**
                 * @description How many days lie between two invitations that an account receives.
                 * @default {}
                 */
                readonly visits?: {
                    /** @default {} */
                    readonly everyDays?: {
                        /** @default 8 */
                        readonly free?: number;
                        /** @default 3 */
                        readonly premium?: number;
                    };
                };
                /**
                 * @description Invitations that an account may send in seven days.
                 * @default {}
                 */
                readonly weeklyInvitations?: {
                    /** @default 150 */
                    readonly free?: number;
                    /** @default 200 */
                    readonly premium?: number;
                };
            };
            /**
             * @description LinkupAPI credits.
             * @default 1000
             */
            readonly linkupCredits?: number;
            /**
             * @description People that no account knows yet. Somebody who is there already is changed.
             * @default []
             */
            readonly people?: readonly {
                /**
                 * @description What the person does with an invitation to connect.
                 * @enum {string}
                 */
                readonly answer?: "accept" | "ignore" | "none";
                /** @description How many days the person takes to answer. */
                readonly answerDays?: number;
                /** @description Made up from `publicIdentifier` without it. */
                readonly firstName?: string;
                /** @description What stands below the name. */
                readonly headline?: string;
                /** @description LinkedIn's id, `ACoAA…`; made up without it. */
                readonly id?: string;
                /** @description Made up from `publicIdentifier` without it. */
                readonly lastName?: string;
                /** @description The last part of the address of the profile, or the address. */
                readonly publicIdentifier: string;
                /** @description Whether LinkedIn lets strangers invite this person. */
                readonly reachable?: boolean;
            }[];
            /**
             * @description Whether it has the people and invitations of the vendors' own samples, as the default sandbox does.
             * @default false
             */
            readonly samples?: boolean;
            /**
             * @description The same seed and the same calls give the same answers.
             * @default 1
             */
            readonly seed?: number;
            /**
             * @description How each vendor behaves where its own documentation leaves it open.
             * @default {}
             */
            readonly vendors?: {
                readonly connectsafely?: {
                    /**
                     * @description Whether refusals carry a code and a message, as the vendor's overview has it, where the spec allows that.
                     * @default false
                     */
                    readonly codedErrors?: boolean;
                    /**
                     * @description How many conversations an account may begin in a day; older pages of the vendor say 100 messages.
                     * @default 150
                     */
                    readonly dailyConversations?: number;
                    /**
                     * @description How often an account may follow or stop following somebody in a day.
                     * @default 100
                     */
                    readonly dailyFollows?: number;
                    /**
                     * @description How many people an account may look up in a day; a repeat from the cache is free.
                     * @default 120
                     */
                    readonly dailyProfiles?: number;
                    /**
                     * @description Every n-th page of these two lists is empty although more follows, as happens at LinkedIn; n is this setting. 0: never.
                     * @default 0
                     */
                    readonly emptyEvery?: number;
                    /**
                     * @description Whether lists of received invitations and of connections say where they end; an older server does not.
                     * @default true
                     */
                    readonly endOfList?: boolean;
                    /**
                     * @description How many invitations a page holds.
                     * @default 10
                     */
                    readonly pageSize?: number;
                    /**
                     * @description Whether `profileId` may be the address of a profile, as the vendor's own templates send it.
                     * @default true
                     */
                    readonly profileAddresses?: boolean;
                    /**
                     * @description Whether profiles are kept for six hours.
                     * @default auto
                     * @enum {string}
                     */
                    readonly profileCache?: "auto" | "on" | "off";
                    /**
                     * @description Whether every answer has `X-RateLimit-*`, as the cookbook says, or only those of actions that have a quota.
                     * @default every-answer
                     * @enum {string}
                     */
                    readonly rateHeaders?: "every-answer" | "quotas";
                    /**
                     * @description Whether the limits per minute apply.
                     * @default auto
                     * @enum {string}
                     */
                    readonly requestLimits?: "auto" | "on" | "off";
                    /**
                     * @description How many accounts have a paid seat, from the first one on.
                     * @default 100
                     */
                    readonly seats?: number;
                    /**
                     * @description Whether the answer to a message describes it, or has an empty object as the vendor's page shows.
                     * @default full
                     * @enum {string}
                     */
                    readonly sentMessage?: "full" | "empty";
                    /**
                     * @description Invitations that an account may send in a week.
                     * @default 90
                     */
                    readonly weeklyConnects?: number;
                };
                readonly linkup?: {
                    /**
                     * @description The form of the event: new connections in the wrapper of the vendor's page, one person as `data` of the event as Activepieces shows it, or new connections without a wrapper as an agent skill has it.
                     * @default wrapper
                     * @enum {string}
                     */
                    readonly acceptedInvitation?: "wrapper" | "data" | "bare";
                    /**
                     * @description How many minutes after a login its checkpoint can be answered.
                     * @default 10
                     */
                    readonly checkpointMinutes?: number;
                    /**
                     * @description What an empty list costs.
                     * @default 0
                     */
                    readonly emptyListCredits?: number;
                    /**
                     * @description The form of the event of a message: in the wrapper of the vendor's page, with the message as `data` of the event as Activepieces shows it, with a `sender` as a customer reads it, or as `data` without a wrapper as the same customer read it before.
                     * @default wrapper
                     * @enum {string}
                     */
                    readonly messageReceived?: "wrapper" | "data" | "sender" | "flat";
                    /**
                     * @description Whether webhooks are sent for messages that the account wrote itself, too.
                     * @default false
                     */
                    readonly ownMessages?: boolean;
                    /**
                     * @description How a profile names the person: with `public_id` as in v1 and in the search of people, or as after inviting, with `public_identifier` and `profile_urn`.
                     * @default v1
                     * @enum {string}
                     */
                    readonly profile?: "v1" | "invite";
                    /**
                     * @description Whether that limit applies.
                     * @default auto
                     * @enum {string}
                     */
                    readonly requestLimit?: "auto" | "on" | "off";
                    /**
                     * @description How many requests a key may make in a minute.
                     * @default 300
                     */
                    readonly requestsPerMinute?: number;
                };
                readonly postpress?: {
                    /**
                     * @description Whether `date` is a calendar date, as on the vendor's page, or an age, as in answers of the API it resembles.
                     * @default calendar
                     * @enum {string}
                     */
                    readonly dates?: "calendar" | "age";
                    /**
                     * @description Whether sent invitations carry `inviter` and `specifics`. Received ones always do.
                     * @default true
                     */
                    readonly details?: boolean;
                    /**
                     * @description Whether handling an invitation says what is wrong with it, or fails as the API that this one resembles may do.
                     * @default explained
                     * @enum {string}
                     */
                    readonly handleFailure?: "explained" | "errors/provider_error";
                    /**
                     * @description The answer to sending while an invitation to the person is pending. Both were seen.
                     * @default errors/already_invited_recently
                     * @enum {string}
                     */
                    readonly pendingInvitation?: "errors/already_invited_recently" | "errors/cannot_resend_yet";
                    /**
                     * @description Whether the answer to a sent message has ids, or null, as the API that this one resembles may do.
                     * @default given
                     * @enum {string}
                     */
                    readonly sentIds?: "given" | "null";
                    /**
                     * @description The answer for an unknown account.
                     * @default errors/resource_not_found
                     * @enum {string}
                     */
                    readonly unknownAccount?: "errors/resource_not_found" | "errors/disconnected_account";
                    /**
                     * @description The answer to sending when the weekly limit is reached.
                     * @default errors/limit_exceeded
                     * @enum {string}
                     */
                    readonly weeklyLimit?: "errors/limit_exceeded" | "errors/cannot_resend_yet";
                };
                readonly unipile?: {
                    /**
                     * @description Whether reads under an account are kept for an hour.
                     * @default off
                     * @enum {string}
                     */
                    readonly cache?: "auto" | "on" | "off";
                    /**
                     * @description Whether optional fields without a value are left out, as the schema says, or null, as customers accept too.
                     * @default omitted
                     * @enum {string}
                     */
                    readonly missing?: "omitted" | "null";
                    /**
                     * @description The error for a message to somebody who is not connected.
                     * @default provider/unprocessable_entity
                     * @enum {string}
                     */
                    readonly notConnected?: "provider/unprocessable_entity" | "provider/insufficient_permissions";
                    /**
                     * @description Whether lists under an account are paged by offset, as the guide says, or by cursor, as a customer saw.
                     * @default offset
                     * @enum {string}
                     */
                    readonly paging?: "offset" | "cursor";
                    /**
                     * @description Unipile's own limits, which a dashboard sets: one for every method, and a stricter one for sending invitations and messages. Default: none.
                     * @default {}
                     */
                    readonly rateLimits?: {
                        readonly method?: {
                            /** @description How many requests a window allows. */
                            readonly requests: number;
                            /** @description The length of the window. */
                            readonly seconds: number;
                        };
                        readonly sending?: {
                            /** @description How many requests a window allows. */
                            readonly requests: number;
                            /** @description The length of the window. */
                            readonly seconds: number;
                        };
                    };
                    /**
                     * @description How many accounts the Scope of the scoped key has: the first ones of the sandbox.
                     * @default 1
                     */
                    readonly scopedAccounts?: number;
                    /**
                     * @description How an event says whether the account wrote the message: all three were seen.
                     * @default boolean
                     * @enum {string}
                     */
                    readonly senderFlag?: "boolean" | "number" | "absent";
                    /**
                     * @description Whether the service key may list and get accounts, too.
                     * @default false
                     */
                    readonly serviceKeyReadsAccounts?: boolean;
                    /**
                     * @description Whether such lists tell how many items there are.
                     * @default true
                     */
                    readonly totalCount?: boolean;
                    /**
                     * @description What a key gets for an operation of another kind of key, and a scoped key for an account outside its Scope: 403 api/insufficient_permissions, or 404 api/resource_not_found, which hides that there is one.
                     * @default forbidden
                     * @enum {string}
                     */
                    readonly wrongKey?: "forbidden" | "not-found";
                };
            };
        };
        /** @description A workflow that runs through days of virtual time. */
        readonly Rehearsal: {
            readonly days: number;
            readonly id: string;
            readonly name: string;
            /** @description Whether every gate holds; null until that is known. */
            readonly passed: boolean | null;
            /** @description How far it is; null before its first day. */
            readonly progress: {
                readonly accepted: number;
                readonly day: number;
                readonly days: number;
                readonly sent: number;
                /** @enum {string} */
                readonly vendor: "linkup" | "connectsafely" | "unipile" | "postpress";
            } | null;
            /** @description The vendors that have a report. */
            readonly reports: readonly string[];
            /**
             * @description `ended`: somebody stopped it.
             * @enum {string}
             */
            readonly state: "running" | "done" | "failed" | "ended";
            /** @description The result in a line, or what went wrong. */
            readonly summary: string | null;
        };
        /** @description An isolated world with its own clock, keys and credits. */
        readonly Sandbox: {
            readonly clock: components["schemas"]["Clock"];
            readonly id: string;
            /** @description The same seed and the same calls give the same bytes. */
            readonly seed: number;
            /** @description By the name of the vendor. */
            readonly vendors: {
                readonly connectsafely: components["schemas"]["VendorAccess"];
                readonly linkup: components["schemas"]["VendorAccess"];
                readonly postpress: components["schemas"]["VendorAccess"];
                readonly unipile: components["schemas"]["VendorAccess"];
            };
        };
        /** @description A sandbox at one moment. Its content, except the plan, may change from version to version. */
        readonly Snapshot: {
            /** @constant */
            readonly format: "invitekit-sandbox";
            readonly plan: {
                /**
                 * @description Changes to the accounts, in their order; further ones are added.
                 * @default []
                 */
                readonly accounts: readonly {
                    /** @description How many connections the owner has. */
                    readonly connections?: number;
                    /** @description How many of the latest connections the owner has already written with. Default: 0. */
                    readonly conversations?: number;
                    /** @description Pending sent connection invitations; the same as `sent.connection`. */
                    readonly invitations?: number;
                    /** @description First and last name of the owner. */
                    readonly name?: string;
                    /** @description Pending received invitations by their kind. */
                    readonly received?: {
                        readonly [key: string]: number;
                    };
                    /** @description Pending sent invitations by their kind. */
                    readonly sent?: {
                        readonly [key: string]: number;
                    };
                    /**
                     * @description Whether the account works, or what keeps it from working.
                     * @enum {string}
                     */
                    readonly status?: "connected" | "disconnected" | "restricted" | "checkpoint";
                    /**
                     * @description Which limits of LinkedIn apply.
                     * @enum {string}
                     */
                    readonly tier?: "premium" | "free";
                }[];
                readonly clock: {
                    /**
                     * Format: date-time
                     * @description When the sandbox begins.
                     * @default 2026-06-01T09:00:00.000Z
                     */
                    readonly now: string;
                    /**
                     * @description Whether time passes by itself.
                     * @default false
                     */
                    readonly running: boolean;
                    /**
                     * @description How many of its seconds pass in one real second.
                     * @default 1
                     */
                    readonly speed: number;
                };
                /**
                 * @description Pending sent connection invitations of the first account.
                 * @default 145
                 */
                readonly invitations: number;
                /** @description What the simulated LinkedIn allows, and how lively it is. */
                readonly linkedin: {
                    /**
                     * @description Whether other members answer, and invite, as time passes.
                     * @default lively
                     * @enum {string}
                     */
                    readonly activity: "lively" | "quiet";
                    /** @description What the people of a new sandbox do with an invitation to connect. */
                    readonly behaviour: {
                        /**
                         * @description The share that accepts, 0 to 1, in hundredths.
                         * @default 0.5
                         */
                        readonly accept: number;
                        /** @description How long they take to answer. */
                        readonly afterDays: {
                            /** @default 1 */
                            readonly from: number;
                            /** @default 20 */
                            readonly to: number;
                        };
                        /**
                         * @description The share that ignores it, 0 to 1. The others never answer.
                         * @default 0.15
                         */
                        readonly ignore: number;
                    };
                    /**
                     * @description Days after which a pending invitation expires.
                     * @default 180
                     */
                    readonly expireAfterDays: number;
                    /** @description The most characters of a message. Default: 8000. A vendor's own limit applies as well. */
                    readonly messageLength?: number;
                    /** @description Messages that an account may send in 24 hours. Default: no limit. */
                    readonly messagesPerDay?: number;
                    /**
                     * @description Invitations with a note that a free account may send in thirty days. Premium accounts have no limit.
                     * @default 5
                     */
                    readonly monthlyNotes: number;
                    /** @description The most characters of a note. */
                    readonly noteLength: {
                        /** @default 200 */
                        readonly free: number;
                        /** @default 300 */
                        readonly premium: number;
                    };
                    /** @description Profiles of others that an account may read in 24 hours. Default: no limit. */
                    readonly profileViewsPerDay?: number;
                    /**
                     * @description Days until a person can be invited again after an invitation was withdrawn or ignored.
                     * @default 21
                     */
                    readonly reinviteAfterDays: number;
                    /** @description Whether people answer messages as time passes. Default: nobody does. */
                    readonly replies?: {
                        /** @description How long they take to answer; 0 is the same day. */
                        readonly afterDays: {
                            /** @default 1 */
                            readonly from: number;
                            /** @default 5 */
                            readonly to: number;
                        };
                        /** @description The share of messages to people without an account that get an answer, 0 to 1, in hundredths. */
                        readonly chance: number;
                        /**
                         * @description What they write, one of these.
                         * @default [
                         *       "Thank you for your message!",
                         *       "Good to hear from you. Let us talk next week.",
                         *       "No, thank you."
                         *     ]
                         */
                        readonly texts: readonly string[];
                    };
                    /** @description How many days lie between two invitations that an account receives. */
                    readonly visits: {
                        readonly everyDays: {
                            /** @default 8 */
                            readonly free: number;
                            /** @default 3 */
                            readonly premium: number;
                        };
                    };
                    /** @description Invitations that an account may send in seven days. */
                    readonly weeklyInvitations: {
                        /** @default 150 */
                        readonly free: number;
                        /** @default 200 */
                        readonly premium: number;
                    };
                };
                /**
                 * @description LinkupAPI credits.
                 * @default 1000
                 */
                readonly linkupCredits: number;
                /**
                 * @description People that no account knows yet. Somebody who is there already is changed.
                 * @default []
                 */
                readonly people: readonly {
                    /**
                     * @description What the person does with an invitation to connect.
                     * @enum {string}
                     */
                    readonly answer?: "accept" | "ignore" | "none";
                    /** @description How many days the person takes to answer. */
                    readonly answerDays?: number;
                    /** @description Made up from `publicIdentifier` without it. */
                    readonly firstName?: string;
                    /** @description What stands below the name. */
                    readonly headline?: string;
                    /** @description LinkedIn's id, `ACoAA…`; made up without it. */
                    readonly id?: string;
                    /** @description Made up from `publicIdentifier` without it. */
                    readonly lastName?: string;
                    /** @description The last part of the address of the profile, or the address. */
                    readonly publicIdentifier: string;
                    /** @description Whether LinkedIn lets strangers invite this person. */
                    readonly reachable?: boolean;
                }[];
                /**
                 * @description Whether it has the people and invitations of the vendors' own samples, as the default sandbox does.
                 * @default false
                 */
                readonly samples: boolean;
                /**
                 * @description The same seed and the same calls give the same answers.
                 * @default 1
                 */
                readonly seed: number;
                /** @default {} */
                readonly vendors: {
                    readonly [key: string]: unknown;
                };
            };
            readonly tables: {
                readonly [key: string]: readonly (readonly [
                    string,
                    unknown
                ])[];
            };
            /** @constant */
            readonly version: 1;
        };
        readonly Stray: {
            /**
             * Format: date-time
             * @description The real time.
             */
            readonly at: string;
            readonly method: string;
            /** @description Below the vendor's base URL, as it was sent; a long one is cut. */
            readonly path: string;
            /** @enum {string} */
            readonly reason: "no key" | "unknown key";
            /** @description What it was answered. */
            readonly status: number;
            /** @enum {string} */
            readonly vendor: "linkup" | "connectsafely" | "unipile" | "postpress";
        };
        /** @description A vendor that is faked, with the operations of its spec. */
        readonly Vendor: {
            /** @enum {string} */
            readonly name: "linkup" | "connectsafely" | "unipile" | "postpress";
            /** @description What else the vendor has. The fake answers it with 501. */
            readonly notModelled: readonly {
                readonly method: string;
                readonly operation: string;
                readonly path: string;
            }[];
            readonly operations: readonly {
                /** @description The value of the body's `action`, where that chooses the operation. */
                readonly action?: string;
                /**
                 * @description What it does: `read` changes nothing, `write` can be taken back, `undo` takes something back, `irreversible` stays.
                 * @enum {string}
                 */
                readonly effect: "read" | "write" | "undo" | "irreversible";
                /** @description What the vendor documents, and a fault can ask for. */
                readonly errors: readonly {
                    readonly description: string;
                    readonly status: number;
                    readonly type?: string;
                }[];
                readonly id: string;
                readonly method: string;
                /** @description Below the vendor's base URL, with `{names}`. */
                readonly path: string;
                readonly summary?: string;
            }[];
        };
        /** @description How to reach a sandbox through a vendor. */
        readonly VendorAccess: {
            /** @description The vendor's ids of the accounts. */
            readonly accounts: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            /** @description The key that opens this sandbox. */
            readonly apiKey: string;
            /** @description Replaces the vendor's host. */
            readonly baseUrl: string;
            /** @description A request to paste into a shell. */
            readonly example: string;
            /** @description The keys of other kinds, by kind, where the vendor has several: Unipile's `scoped` and `service`. */
            readonly otherKeys: {
                readonly [key: string]: string;
            };
        };
    };
    responses: {
        /** @description The request comes from a page of another site. */
        readonly CrossSite: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something in the request is not valid; the error names each value. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nothing has happened, because it cannot be kept in the state file; the error says what to do. */
        readonly NotKept: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such sandbox. */
        readonly UnknownSandbox: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server was addressed under a host name that is not allowed. */
        readonly WrongHost: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listRehearsals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Whether there is an n8n to rehearse with. */
                        readonly isPossible: boolean;
                        /** @description The latest first. */
                        readonly rehearsals: readonly components["schemas"]["Rehearsal"][];
                        /** @description The workflows of this fake's n8n. */
                        readonly workflows: readonly {
                            readonly id: string;
                            readonly name: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly startRehearsal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRehearsal"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rehearsal"];
                };
            };
            /** @description It names no workflow. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 403: components["responses"]["CrossSite"];
            /** @description Another one runs, or there is no n8n to rehearse with. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly endRehearsal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly rehearsal: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such rehearsal. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly showRehearsalReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly rehearsal: string;
                readonly vendor: "linkup" | "connectsafely" | "unipile" | "postpress";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such rehearsal, or no report of it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly listSandboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly sandboxes: readonly {
                            readonly clock: components["schemas"]["Clock"];
                            readonly id: string;
                            /** @description How many requests to vendors it has had since it began or was reset. */
                            readonly requests: number;
                            /** @description The same seed and the same calls give the same bytes. */
                            readonly seed: number;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly createSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Plan"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is a sandbox with this id already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            /** @description There are too many sandboxes. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly getSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly deleteSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            /** @description The default sandbox stays. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accounts: readonly components["schemas"]["Account"][];
                        /** @description LinkupAPI's. */
                        readonly credits: {
                            readonly balance: number;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly changeAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An account, by its owner's public identifier, address or id. */
                readonly account: string;
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly status: "connected" | "disconnected" | "restricted" | "checkpoint";
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly owner: string;
                        /** @enum {string} */
                        readonly status: "connected" | "disconnected" | "restricted" | "checkpoint";
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox or account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly moveClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @description How far to move: an ISO 8601 duration, for instance `P7D` or `PT90M`. */
                    readonly advance?: string;
                    /** @description Whether it runs from there on. */
                    readonly running?: boolean;
                    /** @description How many of its seconds pass in one real second. */
                    readonly speed?: number;
                    /**
                     * Format: date-time
                     * @description Where to move: a time that is not in the past.
                     */
                    readonly to?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            /** @description The clock cannot go back. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly getNextEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description When somebody answers or invites, or a delivery is due. Null when nothing is ahead. */
                        readonly at: string | null;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly listConnections: {
        readonly parameters: {
            readonly query?: {
                /** @description The owner. A public identifier, the address of a profile, or LinkedIn's id (`ACoAA…`). Default: the first account. */
                readonly account?: string;
                /** @description The most items. */
                readonly limit?: number;
                /** @description How many items to skip before them. */
                readonly offset?: number;
                /** @description Part of a name, a public identifier or a headline, in any case. */
                readonly search?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly connections: readonly {
                            /** Format: date-time */
                            readonly connectedAt: string;
                            readonly member: components["schemas"]["Person"];
                        }[];
                        readonly total: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox or account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly listConversations: {
        readonly parameters: {
            readonly query?: {
                /** @description The owner. A public identifier, the address of a profile, or LinkedIn's id (`ACoAA…`). Default: the first account. */
                readonly account?: string;
                /** @description The most items. */
                readonly limit?: number;
                /** @description How many items to skip before them. */
                readonly offset?: number;
                /** @description Part of the latest message, or of the name, the public identifier or the headline of the other person, in any case. */
                readonly search?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly conversations: readonly components["schemas"]["Conversation"][];
                        readonly total: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox or account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description The owner. A public identifier, the address of a profile, or LinkedIn's id (`ACoAA…`). Default: the first account. */
                readonly account?: string;
                /** @description The most items. */
                readonly limit?: number;
                /** @description How many items to skip before them. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description A conversation, by LinkedIn's id. */
                readonly conversation: string;
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly messages: readonly components["schemas"]["Message"][];
                        readonly total: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox or account, or the account has no such conversation. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deliveries: readonly components["schemas"]["Delivery"][];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly forgetDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly removed: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly redeliver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly delivery: string;
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox or delivery. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
            /** @description There are too many readers. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly faults: readonly components["schemas"]["Fault"][];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFault"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            /** @description There are too many faults. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly removeFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly removed: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly fault: string;
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly removed: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox or fault. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly forkSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @example my-test */
                    readonly id?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            /** @description There is a sandbox with this id already. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            /** @description There are too many sandboxes. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly listInvitations: {
        readonly parameters: {
            readonly query?: {
                /** @description The owner. A public identifier, the address of a profile, or LinkedIn's id (`ACoAA…`). Default: all accounts. */
                readonly account?: string;
                /** @description As the account sees it. */
                readonly direction?: "sent" | "received";
                readonly kind?: "connection" | "organization" | "event" | "newsletter" | "member-follow";
                /** @description The most items. */
                readonly limit?: number;
                /** @description How many items to skip before them. */
                readonly offset?: number;
                /** @description Part of a note, a name, a public identifier or a headline, in any case. */
                readonly search?: string;
                readonly state?: "pending" | "accepted" | "ignored" | "withdrawn" | "expired";
            };
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly invitations: readonly components["schemas"]["Invitation"][];
                        readonly total: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox or account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly receiveInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @description A public identifier, the address of a profile, or LinkedIn's id (`ACoAA…`). Without it, a stranger. */
                    readonly from?: string;
                    readonly note?: string;
                    /** @description The owner of an account, named in the same way. Without it, the first one's. */
                    readonly to?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly from: string;
                        readonly id: string;
                        /** @enum {string} */
                        readonly state: "pending" | "accepted" | "ignored" | "withdrawn" | "expired";
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox, member or account. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The two are connected, or an invitation between them is pending. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly acceptInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
                /** @description An invitation, by LinkedIn's digits or by any vendor's id. */
                readonly invitation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly state: "pending" | "accepted" | "ignored" | "withdrawn" | "expired";
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox, or no such pending invitation. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly ignoreInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
                /** @description An invitation, by LinkedIn's digits or by any vendor's id. */
                readonly invitation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly state: "pending" | "accepted" | "ignored" | "withdrawn" | "expired";
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox, or no such pending invitation. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly withdrawInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
                /** @description An invitation, by LinkedIn's digits or by any vendor's id. */
                readonly invitation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly state: "pending" | "accepted" | "ignored" | "withdrawn" | "expired";
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox, or no such pending invitation. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly readJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Only entries with a higher number, the lowest first. */
                readonly after?: number;
                /** @description A text that is somewhere in it, in any case. */
                readonly contains?: string;
                /** @description The id of a fault that hit it. */
                readonly fault?: string;
                /** @description The most entries. Default 100. Without `after`: the newest. */
                readonly limit?: number;
                /** @description In upper or lower case. */
                readonly method?: string;
                readonly operation?: string;
                /** @description Below the vendor's base URL, percent-encoded or not. A `*` stands for anything. */
                readonly path?: string;
                readonly status?: number;
                readonly vendor?: "linkup" | "connectsafely" | "unipile" | "postpress";
            };
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entries: readonly components["schemas"]["JournalEntry"][];
                        /** @description How many match in all. */
                        readonly total: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly removed: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly countJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Only entries with a higher number, the lowest first. */
                readonly after?: number;
                /** @description A text that is somewhere in it, in any case. */
                readonly contains?: string;
                /** @description The id of a fault that hit it. */
                readonly fault?: string;
                /** @description In upper or lower case. */
                readonly method?: string;
                readonly operation?: string;
                /** @description Below the vendor's base URL, percent-encoded or not. A `*` stands for anything. */
                readonly path?: string;
                readonly status?: number;
                readonly vendor?: "linkup" | "connectsafely" | "unipile" | "postpress";
            };
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly count: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly searchJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["JournalSearch"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entries: readonly components["schemas"]["JournalEntry"][];
                        /** @description How many match in all. */
                        readonly total: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly getLedger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ledger"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly changeLedger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly add?: number;
                    readonly balance?: number;
                    /**
                     * @description What the ledger calls it.
                     * @default control API
                     */
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ledger"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            /** @description There would be too many credits. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly listMembers: {
        readonly parameters: {
            readonly query?: {
                /** @description The most items. */
                readonly limit?: number;
                /** @description How many items to skip before them. */
                readonly offset?: number;
                /** @description Part of a name, a public identifier or a headline, in any case. */
                readonly search?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly members: readonly components["schemas"]["Person"][];
                        readonly total: number;
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly putMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
                /** @description The present or a former one, or the profile's address. For existing people also LinkedIn's id. */
                readonly publicIdentifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description What the person does with an invitation to connect.
                     * @enum {string}
                     */
                    readonly answer?: "accept" | "ignore" | "none";
                    /** @description How many days the person takes to answer. */
                    readonly answerDays?: number;
                    /** @description Made up from `publicIdentifier` without it. */
                    readonly firstName?: string;
                    /** @description What stands below the name. */
                    readonly headline?: string;
                    /** @description Made up from `publicIdentifier` without it. */
                    readonly lastName?: string;
                    /** @description What the person is called from now on. */
                    readonly publicIdentifier?: string;
                    /** @description Whether LinkedIn lets strangers invite this person. */
                    readonly reachable?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            /** @description Somebody else has, or had, that public identifier. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            /** @description There are too many people. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly receiveMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @description A connection of the account. A public identifier, the address of a profile, or LinkedIn's id (`ACoAA…`). Without it, the person written to last. */
                    readonly from?: string;
                    /**
                     * @description At most as long as `linkedin.messageLength` of the sandbox.
                     * @default Thank you for your message!
                     */
                    readonly text?: string;
                    /** @description The owner of an account, named in the same way. Without it, the first one's. */
                    readonly to?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            /** @description There is no such sandbox, member or account, or nobody was written to. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The two are not connected. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly resolveReferences: {
        readonly parameters: {
            readonly query?: {
                /** @description With blanks between them: public identifiers, addresses of profiles, LinkedIn's ids of people and conversations, also as parts of a URN, and ids of invitations as any vendor has them. */
                readonly of?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly references: readonly {
                            /** @description What became of the invitation; null where it names none. */
                            readonly invitation: ("pending" | "accepted" | "ignored" | "withdrawn" | "expired") | null;
                            /** @description Who is meant. Of an invitation or a conversation: the other person. */
                            readonly person: components["schemas"]["Person"];
                            /** @description As it was asked for. */
                            readonly reference: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly resetSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly getSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly putSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 421: components["responses"]["WrongHost"];
            /** @description There are too many sandboxes. */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 507: components["responses"]["NotKept"];
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A sandbox; `default` is the one that is always there. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly webhooks: readonly {
                            /** @description Whether it gets events now. */
                            readonly active: boolean;
                            /** @description Where it is; the rest of the address may be a secret. */
                            readonly host: string;
                            readonly id: string;
                            /** @enum {string} */
                            readonly vendor: "linkup" | "connectsafely" | "unipile" | "postpress";
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 404: components["responses"]["UnknownSandbox"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly listStrays: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly strays: readonly components["schemas"]["Stray"][];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
    readonly listVendors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly vendors: readonly components["schemas"]["Vendor"][];
                    };
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 403: components["responses"]["CrossSite"];
            readonly 421: components["responses"]["WrongHost"];
        };
    };
}
