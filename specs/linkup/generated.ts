// Generated from openapi.yaml by `pnpm generate`. Do not edit.

/** The operations of the API, by path and method: parameters, request body and responses. */
export interface paths {
    readonly "/v2/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the connected accounts
         * @description A page of the accounts that are connected to the key, also those that are inactive. The order is not documented.
         */
        readonly get: operations["list_accounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/accounts/{account_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one account
         * @description Tells in what state an account is. An inactive account is answered like any other; that is inferred.
         */
        readonly get: operations["get_account"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/checkpoint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer the checkpoint of a login
         * @description Ends a login that was answered with `checkpoint_required`: with the code that the member got, or without one after
         *     the member approved the login in LinkedIn's app. The account id stays the same. When the session of the login has
         *     expired, log in again.
         *
         *     Inferred: a missing or wrong code, and an account without an open checkpoint, get 400 `INVALID_PARAMS`; an expired
         *     session gets 403 `ACCOUNT_INACTIVE`; an approval that has not been given yet gets 502 `CHANNEL_ERROR`, the one
         *     case in which it helps to repeat the request.
         */
        readonly post: operations["checkpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/credits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the credit balance
         * @description Needs a valid key and no LinkedIn account, and costs nothing, so it serves as a test of the key.
         */
        readonly get: operations["get_credits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Connect a LinkedIn account
         * @description Connects an account by the cookie of a LinkedIn session, or by email and password. LinkedIn may ask for a second
         *     factor: then the status is `checkpoint_required`, and the checkpoint operation goes on with the same account id.
         *     Called again for an account that the key has already, it gives the same id and costs nothing.
         *
         *     Inferred: credentials or a cookie that LinkedIn does not accept get 502 `CHANNEL_ERROR`; a body with neither gets
         *     400 `INVALID_PARAMS`.
         */
        readonly post: operations["login"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/logs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the requests that were made
         * @description The requests made with the key, one entry each, with the credits that it took. Newest first is inferred. An
         *     account that the key does not have gets 404 `INVALID_ACCOUNT`, which is inferred too.
         */
        readonly get: operations["list_logs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a messages action
         * @description Runs the action that the body names, for the LinkedIn account that it names. The vendor has more actions here, and
         *     takes WhatsApp and mail accounts; both are left out.
         */
        readonly post: operations["messages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/network": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a network action
         * @description Runs the action that the body names, for the LinkedIn account that it names.
         */
        readonly post: operations["network"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a profiles action
         * @description Runs the action that the body names, for the LinkedIn account that it names. The vendor has more actions here, to search,
         *     to read contact details and to visit; they are left out.
         */
        readonly post: operations["profiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the webhooks of the key
         * @description All webhooks that were registered with the key. Secrets are never shown. It takes no parameters.
         */
        readonly get: operations["list_webhooks"];
        readonly put?: never;
        /**
         * Register a webhook
         * @description Watches one account. With a `url`, events are sent there as POST requests, to be answered with 200. Without one, the
         *     vendor keeps them for polling (or for a stream, which is not described here).
         *
         *     Registering costs nothing, but monitoring starts at once and takes about 10 credits a day. They are counted per
         *     account, not per webhook: a second webhook on the same account costs no more, and stopping or deleting the last
         *     one of an account ends them. With `accepted_invitation` the vendor first reads all connections, to tell new ones.
         *
         *     With `enable_signature` the answer has a `secret`, once. Each POST then has `X-Linkup-Timestamp` (seconds) and
         *     `X-Linkup-Signature`, which is `v1=` and the HMAC-SHA256 of `<timestamp>.<raw body>` in hexadecimal digits. Refuse what
         *     is older than about 5 minutes.
         *
         *     There are no events for invitations that were sent, received, declined or withdrawn; that the list of events is whole
         *     is inferred.
         */
        readonly post: operations["create_webhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/webhooks/{webhook_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a webhook
         * @description Deletes the webhook for good. If it was the last active one of its account, monitoring and its price end. An unknown
         *     id gets 400 `INVALID_PARAMS`, which is inferred.
         */
        readonly delete: operations["delete_webhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/webhooks/{webhook_id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Poll the events of a webhook
         * @description The events that the vendor kept for a webhook without a `url`. They are kept for 24 hours. Oldest first is inferred,
         *     and so is that a webhook with a `url`, like an unknown id, gets 400 `INVALID_PARAMS`. A third party, whose edition of
         *     the vendor's page is newer, has `count` in place of `limit`, and events of webhooks with a `url` too.
         */
        readonly get: operations["list_webhook_events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/webhooks/{webhook_id}/rotate-secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replace the signing secret
         * @description Makes a new secret and shows it once. The old one is void at once. Inferred: a webhook without a `url`, whose events
         *     are never signed, gets 400 `INVALID_PARAMS`, like an unknown id; one with a `url` that was not signed is signed from
         *     now on.
         */
        readonly post: operations["rotate_webhook_secret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/webhooks/{webhook_id}/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a stopped webhook
         * @description Starts to watch again, and to charge about 10 credits a day for the account if no other webhook watches it. It is only
         *     needed after a stop. Inferred: a webhook that watches already is answered in the same way, and an unknown id gets
         *     400 `INVALID_PARAMS`.
         */
        readonly post: operations["start_webhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/webhooks/{webhook_id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop a webhook without deleting it
         * @description Stops to watch. If it was the last active webhook of its account, monitoring and its price end; others on the account
         *     go on. Inferred: a webhook that is stopped already is answered in the same way, and an unknown id gets 400
         *     `INVALID_PARAMS`.
         */
        readonly post: operations["stop_webhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly accepted_invitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The account has new connections
         * @description Sent to the `url` of webhooks with the event `accepted_invitation` or `all`. Answer with 200.
         *
         *     The vendor compares the connections of the account with those it knew, so this comes for every new one, also for
         *     invitations that the account itself accepted; that is inferred. With `retry` a delivery that failed is tried again. How
         *     often, and after how long, is not known.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description `v1=` and the HMAC-SHA256 of `<timestamp>.<raw body>` in hexadecimal digits. Only where deliveries are signed. */
                    readonly "X-Linkup-Signature"?: string;
                    /** @description When it was sent, in seconds since 1970. Only where deliveries are signed. Refuse what is older than about 5 minutes. */
                    readonly "X-Linkup-Timestamp"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "account_id": "acc_abc123",
                     *       "account_name": "Ada Lovelace",
                     *       "event": {
                     *         "type": "accepted_invitation",
                     *         "new_connections": [
                     *           {
                     *             "profile_url": "https://www.linkedin.com/in/jordan-walke",
                     *             "name": "Jordan Walke",
                     *             "job_title": "Software Engineer"
                     *           }
                     *         ]
                     *       },
                     *       "timestamp": "2026-06-01T08:31:00Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            readonly responses: {
                /** @description Heard. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly message_received: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Somebody has written to the account
         * @description Sent to the `url` of webhooks with the event `message_received` or `all`. Answer with 200. Its type is `message`, although one
         *     subscribes to `message_received`.
         *
         *     Four forms are shown, and it is not known which is today's. That only messages come that the account received is what
         *     Activepieces says; compare the sender all the same. The note of an invitation is no message here, which is inferred.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description `v1=` and the HMAC-SHA256 of `<timestamp>.<raw body>` in hexadecimal digits. Only where deliveries are signed. */
                    readonly "X-Linkup-Signature"?: string;
                    /** @description When it was sent, in seconds since 1970. Only where deliveries are signed. Refuse what is older than about 5 minutes. */
                    readonly "X-Linkup-Timestamp"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "account_id": "acc_abc123",
                     *       "account_name": "Ada Lovelace",
                     *       "event": {
                     *         "type": "message",
                     *         "sender_name": "Jordan Walke",
                     *         "message_text": "Thanks, let us talk.",
                     *         "sender_profile": "https://www.linkedin.com/in/jordan-walke"
                     *       },
                     *       "timestamp": "2026-06-01T08:31:00Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WebhookPayload"];
                };
            };
            readonly responses: {
                /** @description Heard. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
/** The parts of the API that have names: `components["schemas"]`. */
export interface components {
    schemas: {
        readonly AcceptAnswer: {
            readonly data: components["schemas"]["NoData"];
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "accept";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Accepts an invitation that the account received. An invitation can be accepted once.
         *
         *     Inferred, for the most part from v1: an invitation that is unknown, not this account's, answered already, withdrawn or
         *     expired, and a wrong secret, get 400 `INVALID_PARAMS`.
         */
        readonly AcceptRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "accept";
            readonly params: {
                readonly entity_urn: components["schemas"]["InvitationUrn"];
                readonly shared_secret: components["schemas"]["SharedSecret"];
            };
        };
        readonly Account: {
            readonly account_id: components["schemas"]["AccountId"];
            /** @description The name given at login. Its default is the email address, says a third party. */
            readonly account_name: string;
            /** @description The country whose proxy is used, two letters. */
            readonly country: string;
            readonly created_at: string;
            /** @description Whether the account can be used. */
            readonly is_active: boolean;
            /**
             * @description Treat it as open. The vendor connects WhatsApp and mailboxes too.
             * @example linkedin
             */
            readonly platform: string;
            /**
             * @description `active` or `inactive` in the sample. Login and checkpoint say `connected` and `checkpoint_required`, so treat it as
             *     open and read `is_active`.
             * @example active
             */
            readonly status: string;
            readonly updated_at: string;
        };
        /**
         * @description A LinkedIn account that is connected to the key. Treat it as opaque: pages of the vendor show `acc_…` and 24
         *     hexadecimal digits.
         */
        readonly AccountId: string;
        /** @description Metadata of what was done for an account. */
        readonly AccountMetadata: components["schemas"]["Metadata"] & {
            readonly account_id: components["schemas"]["AccountId"];
        };
        /** @description How the vendor asked LinkedIn. */
        readonly Batches: {
            /** @description How many requests to LinkedIn it took. That an empty list counts as one is inferred. */
            readonly pages_fetched: number;
            /** @description The largest batch that one request to LinkedIn could bring. That it is the smaller of the count and 100 is inferred. */
            readonly results_per_page: number;
        };
        readonly CheckInvitationAnswer: {
            readonly data: {
                /** @description The id to withdraw it with. Null when they are connected; that it is there while one is pending is inferred. */
                readonly invitation_id: components["schemas"]["InvitationId"] | null;
                /**
                 * @description `ACCEPTED` when they are connected. A third party's guide for agents has `CONNECTED` for that, so a client should
                 *     take both.
                 * @enum {string}
                 */
                readonly invitation_state: "ACCEPTED" | "PENDING" | "NO_INVITATION";
                /**
                 * @description Who invited whom, while the state is `PENDING`: `SENT` is by the account. `CONNECTED` goes with `ACCEPTED`, null with
                 *     `NO_INVITATION`. Which goes with which is inferred.
                 * @enum {string|null}
                 */
                readonly invitation_type: "CONNECTED" | "SENT" | "RECEIVED" | null;
                /**
                 * @description 1 for a connection, 2 for a connection of one, 3 for others. That the numbers mean this is inferred.
                 * @enum {integer|null}
                 */
                readonly member_distance: 1 | 2 | 3 | null;
                /**
                 * @description The same for people.
                 * @example You are connected with this person
                 */
                readonly message: string;
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "check_invitation";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Tells how the account stands with one person: connected, invited by one or the other, or neither. The person is named by
         *     `profile_url`, or by `linkedin_url`, which means the same.
         *
         *     Inferred: an unknown member gets 400 `INVALID_PARAMS`.
         */
        readonly CheckInvitationRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "check_invitation";
            readonly params: {
                /** @description Another name of `profile_url`. That `profile_url` goes first when both are there is inferred. */
                readonly linkedin_url?: string;
                /** @description The address of the person's profile. */
                readonly profile_url?: string;
            } & (unknown | unknown);
        };
        readonly CheckpointRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /** @description The code that the member got. Needed for `code_challenge`, left out for `app_challenge`. */
            readonly code?: string;
        };
        /** @description It has neither a URN nor a date. */
        readonly Connection: {
            readonly job_title: string;
            readonly name: string;
            readonly profile_picture: string;
            readonly profile_url: string;
        };
        /** @description What login and checkpoint answer. */
        readonly ConnectionAnswer: {
            readonly data: {
                readonly account_id: components["schemas"]["AccountId"];
                /**
                 * @description A checkpoint always answers `connected`.
                 * @enum {string}
                 */
                readonly status: "connected" | "checkpoint_required";
            };
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description How many to return. For the lists of invitations and connections the vendor caps it at 1000; that a larger value is
         *     lowered rather than refused is our reading of that.
         *     The vendor fetches up to 100 from LinkedIn at a time, so a large count is a slow call.
         */
        readonly Count: number;
        readonly CreateWebhookAnswer: {
            readonly data: components["schemas"]["Webhook"] & {
                readonly secret?: components["schemas"]["SigningSecret"];
            };
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        readonly CreateWebhookRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description Whether each POST is signed. Only with a `url`; that it is ignored without one is inferred.
             * @default false
             */
            readonly enable_signature?: boolean;
            /**
             * @description Which events. That an empty list is not valid is inferred.
             * @default [
             *       "all"
             *     ]
             */
            readonly events?: readonly ("message_received" | "accepted_invitation" | "all")[];
            /** @description Whether deliveries that failed are tried again. How often, and what the default is, is not known. */
            readonly retry?: boolean;
            /**
             * Format: uri
             * @description Where to send events. It must be https and reachable by everybody. Without it the vendor keeps the events.
             */
            readonly url?: string;
        };
        readonly CreditsAnswer: {
            readonly data: {
                /** @description Credits left. On plans per account it still reads, but is no limit. */
                readonly credits: number;
            };
            readonly metadata: components["schemas"]["Metadata"];
            /** @constant */
            readonly success: true;
        };
        /** @description An ISO 8601 date, or date and time. That a time without a zone is in UTC is inferred. */
        readonly DateOrTime: string;
        readonly DeclineAnswer: {
            readonly data: components["schemas"]["NoData"];
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "decline";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Declines an invitation that the account received. Whether the sender learns of it is not documented.
         *
         *     Inferred, for the most part from v1: an invitation that is unknown, not this account's, answered already, withdrawn or
         *     expired, and a wrong secret, get 400 `INVALID_PARAMS`.
         */
        readonly DeclineRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "decline";
            readonly params: {
                readonly entity_urn: components["schemas"]["InvitationUrn"];
                readonly shared_secret: components["schemas"]["SharedSecret"];
            };
        };
        readonly DeleteWebhookAnswer: {
            readonly data: components["schemas"]["NoData"];
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        readonly Education: {
            readonly degree?: string | null;
            readonly end_date?: string | null;
            readonly field?: string | null;
            readonly school?: string | null;
            readonly start_date?: string | null;
        };
        readonly Experience: {
            readonly company?: string | null;
            readonly company_size?: string | null;
            readonly description?: string | null;
            readonly duration?: string | null;
            readonly location?: string | null;
            readonly title?: string | null;
        };
        readonly Failure: {
            readonly error: {
                /** @description What went wrong. Two codes share status 403, so branch on this and not on the status. */
                readonly code: string;
                /** @description The same for people. */
                readonly message: string;
            };
            /** @description As in a success, without `account_id`. */
            readonly metadata: {
                readonly action: string;
                /** @constant */
                readonly credits_consumed: 0;
                readonly timestamp: string;
            };
            /** @constant */
            readonly success: false;
        };
        readonly GetAccountAnswer: {
            readonly data: components["schemas"]["Account"];
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        readonly GetConversationAnswer: {
            readonly data: {
                /** @description When, in milliseconds since 1970. Null when it was not is inferred. */
                readonly last_seen_at?: number | null;
                /** @description Whether the latest message was seen. That it is about the other person is inferred. */
                readonly last_seen_message?: boolean;
                readonly messages: readonly components["schemas"]["Message"][];
                /** @description Where older messages begin. Null at the end is inferred. */
                readonly next_cursor?: string | null;
                /** @description How many messages the conversation has. */
                readonly total_message_count?: number;
                /** @description How many the account has not read. */
                readonly unread_count?: number;
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "get_conversation";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Reads a conversation of the account, newest message first. It is named by `conversation_id`, or by `profile_url` of
         *     the other person. The vendor can also mark it as read; that is left out.
         *
         *     Inferred: that `conversation_id` goes first when both are there; 400 `INVALID_PARAMS` for a member or a conversation
         *     that is not known, and for a cursor that the vendor did not give; an empty answer for two who have never written.
         */
        readonly GetConversationRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "get_conversation";
            readonly params: {
                /** @description The id that was given when a message was sent, or that of the inbox. That both forms are taken is inferred. */
                readonly conversation_id?: string;
                /**
                 * @description How many messages to return.
                 * @default 10
                 */
                readonly count?: number;
                /** @description The `next_cursor` of the previous answer, for older messages. */
                readonly cursor?: string;
                /** @description The address of the other person's profile. */
                readonly profile_url?: string;
            } & (unknown | unknown);
        };
        readonly GetProfileAnswer: {
            readonly data: components["schemas"]["Profile"];
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "get";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Reads the profile of a person, who is named by `profile_url`, by `identifier` or by `profile_urn`. A third party says
         *     "exactly one of them"; that `profile_url` goes first and then `identifier`, where there are several, is inferred. Contact
         *     details are another action.
         *
         *     Refusals, all inferred. 400 `INVALID_PARAMS`: no such member. 502 `CHANNEL_ERROR`: LinkedIn's limit of profiles a day.
         */
        readonly GetProfileRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "get";
            readonly params: {
                /** @description The person's public identifier, the end of the address. */
                readonly identifier?: string;
                /** @description The address of the person's profile. The vendor takes one of Sales Navigator too. */
                readonly profile_url?: string;
                /**
                 * @description The person's URN. That the id in it is taken alone is inferred.
                 * @example urn:li:fsd_profile:ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ01234
                 */
                readonly profile_urn?: string;
            } & (unknown | unknown | unknown);
        };
        readonly InboxConversation: {
            /**
             * @description LinkedIn's name for the conversation, with the id behind the comma that `send` answers.
             * @example urn:li:msg_conversation:(urn:li:fsd_profile:ACoAA...,2-YWJjMTIz)
             */
            readonly conversation_id: string;
            readonly last_message?: {
                readonly sender?: components["schemas"]["InboxPerson"] & {
                    /** @description Whether the owner of the account wrote it. No other answer says so. */
                    readonly is_me?: boolean;
                };
                readonly text?: string;
                /** @description When it was sent, in milliseconds since 1970. */
                readonly time?: number;
            };
            readonly participant: components["schemas"]["InboxPerson"];
            /** @example normal */
            readonly type?: string;
            /** @description How many messages the account has not read. */
            readonly unread?: number;
        };
        readonly InboxPerson: {
            readonly headline?: string;
            readonly name: string;
            readonly profile_picture?: string;
            /** @description The vendor's page of v1 shows one that ends with LinkedIn's own id, so compare by the name in the address, then by the id. */
            readonly profile_url: string;
        };
        /** @description When an invitation was sent, as its age. */
        readonly InvitationAge: {
            /**
             * @description The age of the invitation as text, for instance `5d`. The wordings of other ages are not documented.
             * @example 5d
             */
            readonly sent_time: string;
            /** @description The age in whole days. How it is counted for weeks and months is not documented. */
            readonly sent_time_days: number;
        };
        /**
         * @description The id of a sent invitation, which is digits alone. The list of sent invitations does not have it; that it is the digits at
         *     the end of `entity_urn` is inferred. Whether a whole URN is taken is not known.
         * @example 7453486530700017665
         */
        readonly InvitationId: string;
        /**
         * @description The person who sent or got an invitation. The picture has another name in each list. Whether organizations and events have
         *     the same shape is not known.
         */
        readonly InvitationMember: {
            readonly first_name: string;
            readonly headline: string;
            readonly last_name: string;
            /** @description The public profile. Its last segment is the public identifier. */
            readonly linkedin_url: string;
        };
        /**
         * @description What one is invited to.
         * @enum {string}
         */
        readonly InvitationType: "CONNECTION" | "ORGANIZATION" | "EVENT";
        /**
         * @description LinkedIn's name for an invitation.
         * @example urn:li:invitation:987654321
         */
        readonly InvitationUrn: string;
        readonly InviteAnswer: {
            readonly data: {
                readonly first_name: string;
                readonly headline: string;
                /**
                 * @description LinkedIn's name for the invitation. That the list of sent invitations shows the same as `entity_urn` is
                 *     inferred.
                 * @example urn:li:invitation:123456789
                 */
                readonly invitation_urn: string;
                readonly last_name: string;
                readonly profile_picture_url: string;
                /**
                 * @description LinkedIn's name for the person.
                 * @example urn:li:fsd_profile:ACoAABxxxxxxx
                 */
                readonly profile_urn: string;
                /** @description The last segment of the profile's address. */
                readonly public_identifier: string;
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "invite";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Sends an invitation to connect, with or without a note. The person is named by `profile_url`, by `linkedin_url`, which
         *     means the same, or by `identifier`. At least one of them is needed.
         *
         *     Refusals, all inferred. 502 `CHANNEL_ERROR`: already connected, an invitation is pending already, invited again less than
         *     about three weeks after a withdrawal, LinkedIn's weekly limit of invitations, its monthly limit of notes on free
         *     accounts, a member who takes no invitations from this account. 400 `INVALID_PARAMS`: no such member, or a note that is
         *     too long for the account. 403 `ACCOUNT_INACTIVE`: the account waits for a checkpoint.
         */
        readonly InviteRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "invite";
            readonly params: {
                /**
                 * @description The public identifier, which is the last segment of the profile's address. The vendor calls it a unique
                 *     identifier; what it is says a third party. That a profile's address goes first is inferred.
                 */
                readonly identifier?: string;
                /** @description Another name of `profile_url`. That `profile_url` goes first when both are there is inferred. */
                readonly linkedin_url?: string;
                /**
                 * @description The note. 300 characters on a paid LinkedIn account, 200 on a free one. An empty one is no note, which is
                 *     inferred.
                 */
                readonly message?: string;
                /** @description The address of the person's profile. */
                readonly profile_url?: string;
            } & (unknown | unknown | unknown);
        };
        readonly ListAccountsAnswer: {
            readonly data: components["schemas"]["TablePage"] & {
                readonly items: readonly components["schemas"]["Account"][];
            };
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        readonly ListConnectionsAnswer: {
            readonly data: components["schemas"]["ListPage"] & {
                readonly connections: readonly components["schemas"]["Connection"][];
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "list_connections";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Lists the connections of the account. Nothing tells since when somebody is one, so a new one shows only against an earlier
         *     list. The order is not documented; newest first is inferred.
         */
        readonly ListConnectionsRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "list_connections";
            /** @default {} */
            readonly params?: {
                /** @default 10 */
                readonly count?: components["schemas"]["Count"];
                /** @default 0 */
                readonly offset?: components["schemas"]["Offset"];
            };
        };
        readonly ListInboxAnswer: {
            readonly data: {
                readonly conversations: readonly components["schemas"]["InboxConversation"][];
                /** @description Where older conversations begin; nobody but the vendor can read it. PipedreamHQ/pipedream stops when it is missing or empty. */
                readonly next_cursor?: string | null;
                /** @description How many are returned. */
                readonly total_results?: number;
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "list_inbox";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Lists the conversations of the account. That those come first which were written in last is inferred, for the cursor in the
         *     vendor's sample holds a time that falls. The vendor can also ask Sales Navigator; that is left out.
         */
        readonly ListInboxRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "list_inbox";
            readonly params: {
                /**
                 * @description Which conversations. Inferred: `UNREAD` has those with a message that the account has not read, `MY_CONNECTIONS` those with
                 *     who is a connection now, `INMAIL` and `STARRED` what this description does not model.
                 * @default INBOX
                 * @enum {string}
                 */
                readonly category?: "INBOX" | "UNREAD" | "MY_CONNECTIONS" | "INMAIL" | "STARRED";
                /**
                 * @description How many conversations to return.
                 * @default 10
                 */
                readonly count?: number;
                /** @description The `next_cursor` of the previous answer, for older conversations. */
                readonly cursor?: string;
            };
        };
        readonly ListInvitationsAnswer: {
            readonly data: components["schemas"]["ListPage"] & {
                readonly invitations: readonly components["schemas"]["ReceivedInvitation"][];
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "list_invitations";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Lists the invitations that the account received and that are pending. Newest first is inferred: the vendor says so only of
         *     v1.
         */
        readonly ListInvitationsRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "list_invitations";
            /** @default {} */
            readonly params?: {
                /** @default 10 */
                readonly count?: components["schemas"]["Count"];
                /**
                 * @description Only invitations of this type. Without it, of all types, unlike `list_sent`. That the names are those of
                 *     `list_sent` is inferred.
                 */
                readonly invitation_type?: components["schemas"]["InvitationType"];
                /** @default 0 */
                readonly offset?: components["schemas"]["Offset"];
            };
        };
        readonly ListLogsAnswer: {
            readonly data: components["schemas"]["TablePage"] & {
                readonly items: readonly components["schemas"]["LogEntry"][];
            };
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        /** @description What the lists of invitations and connections have in common. */
        readonly ListPage: {
            readonly pagination: components["schemas"]["Pagination"];
            /** @description How many there are on the account. That only the type asked for is counted is inferred. */
            readonly total_available_results: number;
            /** @description How many this answer holds. */
            readonly total_results: number;
        };
        readonly ListSentAnswer: {
            readonly data: components["schemas"]["ListPage"] & {
                readonly invitation_type: components["schemas"]["InvitationType"];
                readonly invitations: readonly components["schemas"]["SentInvitation"][];
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "list_sent";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Lists the invitations that the account sent and that are still pending. That they are pending, and that the newest
         *     come first, is inferred: the vendor says so only of v1.
         *
         *     Withdrawing moves those that follow up, so gather first and withdraw then.
         */
        readonly ListSentRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "list_sent";
            /** @default {} */
            readonly params?: {
                /** @default 10 */
                readonly count?: components["schemas"]["Count"];
                /** @default CONNECTION */
                readonly invitation_type?: components["schemas"]["InvitationType"];
                /** @default 0 */
                readonly offset?: components["schemas"]["Offset"];
            };
        };
        readonly ListWebhookEventsAnswer: {
            readonly data: {
                readonly items: readonly components["schemas"]["StoredEvent"][];
            };
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        readonly ListWebhooksAnswer: {
            readonly data: {
                readonly items: readonly components["schemas"]["Webhook"][];
            };
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        /** @description One request. No field is attested, so none is required. */
        readonly LogEntry: {
            /** @description Null where no account is concerned. */
            readonly account_id?: string | null;
            readonly action?: string;
            readonly credits_consumed?: number;
            readonly status?: components["schemas"]["LogStatus"];
            /** @description When the request was made. */
            readonly timestamp?: string;
        };
        /** @description Either `login_token`, or `email` and `password`. */
        readonly LoginRequest: {
            /** @description A name for people. Its default is the email address. */
            readonly account_name?: string;
            /**
             * @description Which second factor to take if LinkedIn asks for one: a code that the member gets, or an approval in LinkedIn's
             *     app. Which one it is without this is not documented.
             * @enum {string}
             */
            readonly challenge_type?: "code_challenge" | "app_challenge";
            /**
             * @description The country whose proxy is used.
             * @default FR
             * @enum {string}
             */
            readonly country?: "US" | "UK" | "FR" | "DE" | "NL" | "IT" | "IL" | "CA" | "BR" | "ES" | "IN";
            /** @description That more than 254 characters (RFC 5321) are not valid is inferred. */
            readonly email?: string;
            /** @description The cookie of a LinkedIn session. With it there is no second factor. That it goes before a password is inferred. */
            readonly login_token?: string;
            readonly password?: string;
            /**
             * @description Always sent by the third party. That it is required is inferred.
             * @enum {string}
             */
            readonly platform: "linkedin";
        } & (unknown | unknown);
        /** @enum {string} */
        readonly LogStatus: "success" | "error";
        readonly Message: {
            /**
             * @description LinkedIn's name for the message.
             * @example urn:li:msg_message:(urn:li:fsd_profile:ACoAA...,2-MTc3NzE0...)
             */
            readonly entity_urn?: string;
            /**
             * @description `TEXT` in the vendor's sample; its page of v1 has `SYSTEM` too.
             * @example TEXT
             */
            readonly message_type?: string;
            /** @description The name of who wrote it. */
            readonly sender: string;
            readonly sender_info?: {
                readonly first_name?: string;
                readonly last_name?: string;
                readonly profile_url?: string;
            };
            readonly text: string;
            /** @description When it was sent, in milliseconds since 1970. */
            readonly timestamp: number;
        };
        readonly MessageData: {
            readonly conversation_id?: string;
            readonly message_text?: string;
            readonly sender_profile_url?: string;
        };
        /** @description The answer of the action that `metadata.action` names. */
        readonly MessagesAnswer: components["schemas"]["SendMessageAnswer"] | components["schemas"]["GetConversationAnswer"] | components["schemas"]["ListInboxAnswer"];
        /** @description One action. `action` decides which of the schemas applies. */
        readonly MessagesRequest: components["schemas"]["SendMessageRequest"] | components["schemas"]["GetConversationRequest"] | components["schemas"]["ListInboxRequest"];
        readonly Metadata: {
            /** @description Absent where no account is concerned. */
            readonly account_id?: string;
            /** @description The action that was run. */
            readonly action: string;
            /** @description Credits that this request took. Errors take none. */
            readonly credits_consumed: number;
            /** @description When the answer was made. Not always with a time zone, so not declared as a date-time. */
            readonly timestamp: string;
        };
        /** @description The answer of the action that `metadata.action` names. */
        readonly NetworkAnswer: components["schemas"]["InviteAnswer"] | components["schemas"]["AcceptAnswer"] | components["schemas"]["DeclineAnswer"] | components["schemas"]["WithdrawAnswer"] | components["schemas"]["CheckInvitationAnswer"] | components["schemas"]["ListConnectionsAnswer"] | components["schemas"]["ListInvitationsAnswer"] | components["schemas"]["ListSentAnswer"] | components["schemas"]["RecommendationsAnswer"];
        /** @description One action. `action` decides which of the schemas applies. */
        readonly NetworkRequest: components["schemas"]["InviteRequest"] | components["schemas"]["AcceptRequest"] | components["schemas"]["DeclineRequest"] | components["schemas"]["WithdrawRequest"] | components["schemas"]["CheckInvitationRequest"] | components["schemas"]["ListConnectionsRequest"] | components["schemas"]["ListInvitationsRequest"] | components["schemas"]["ListSentRequest"] | components["schemas"]["RecommendationsRequest"];
        readonly NewConnection: {
            readonly job_title?: string;
            readonly name?: string;
            readonly profile_url?: string;
        };
        /** @description Nothing is documented to be inside. */
        readonly NoData: Record<string, never>;
        /** @description Where to start, counted from zero. Send `pagination.next_offset` of the previous answer. */
        readonly Offset: number;
        readonly Pagination: components["schemas"]["Batches"] & {
            /** @description How many are here. The same as `total_results`. */
            readonly count: number;
            /** @description Whether more follow. */
            readonly has_more: boolean;
            /** @description The offset to ask for next, or null when there is no more. */
            readonly next_offset: number | null;
            /** @description Where this answer starts. */
            readonly offset: number;
        };
        /**
         * @description No page of v2 could be read that shows it, so nothing is required: the fields are those of v1, with those that other actions of
         *     v2 have for a person. The public identifier is `public_id` in the search of people and `public_identifier` after inviting:
         *     read both.
         */
        readonly Profile: {
            readonly education?: readonly components["schemas"]["Education"][];
            readonly experience?: readonly components["schemas"]["Experience"][];
            readonly first_name?: string | null;
            readonly headline?: string | null;
            readonly industry?: string | null;
            readonly last_name?: string | null;
            readonly linkedin_url?: string;
            readonly location?: string | null;
            readonly profile_picture_url?: string | null;
            /** @description LinkedIn's own name for the person, as after inviting. */
            readonly profile_urn?: string;
            /** @description The name in the address, as v1 and the search of people call it. */
            readonly public_id?: string;
            /** @description The same, as the answer to an invitation calls it. */
            readonly public_identifier?: string;
            /** @description What is in it could not be read. */
            readonly skills?: readonly unknown[];
            readonly summary?: string | null;
        };
        /** @description The answer of the action that `metadata.action` names. */
        readonly ProfilesAnswer: components["schemas"]["GetProfileAnswer"];
        /** @description One action. `action` decides which of the schemas applies. */
        readonly ProfilesRequest: components["schemas"]["GetProfileRequest"];
        readonly ReceivedInvitation: components["schemas"]["InvitationAge"] & {
            readonly entity_urn: components["schemas"]["InvitationUrn"];
            /**
             * @description The sample shows `CONNECTION`. Which others there are is not documented, so treat it as open: v1 knows
             *     `CONTENT_SERIES` besides.
             * @example CONNECTION
             */
            readonly invitation_type: string;
            readonly sender: components["schemas"]["InvitationMember"] & {
                /** @description Called `profile_picture` in the list of sent invitations. */
                readonly profile_picture_url: string;
            };
            readonly shared_secret: components["schemas"]["SharedSecret"];
        };
        readonly Recommendation: {
            /**
             * @description LinkedIn's name for the suggestion, with that of the person inside.
             * @example urn:li:fsd_discoveryEntityViewModel:(urn:li:fsd_profile:ACoAA...,PYMK)
             */
            readonly entity_urn: string;
            /**
             * @description Why LinkedIn suggests this person, as text.
             * @example John and 35 other mutual connections
             */
            readonly insight: string;
            readonly name: string;
            readonly profile_picture: string;
            readonly profile_url: string;
            /** @description The headline. */
            readonly subtitle: string;
        };
        readonly RecommendationsAnswer: {
            readonly data: {
                readonly pagination: components["schemas"]["Batches"];
                readonly recommendations: readonly components["schemas"]["Recommendation"][];
                /** @description How many people this answer holds. */
                readonly total_results: number;
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "recommendations";
            };
            readonly success: components["schemas"]["Success"];
        };
        /** @description Gives people whom LinkedIn suggests to the account. It is a snapshot without an offset: there is no second page. */
        readonly RecommendationsRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "recommendations";
            /** @default {} */
            readonly params?: {
                /** @default 10 */
                readonly count?: components["schemas"]["Count"];
            };
        };
        readonly RotateWebhookSecretAnswer: {
            readonly data: {
                readonly secret: components["schemas"]["SigningSecret"];
                /** @description How to check a signature, for people. */
                readonly signature_scheme: string;
                readonly webhook_id: components["schemas"]["WebhookId"];
            };
            readonly metadata?: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        /** @description That the details are always there is not documented, so none is required. */
        readonly SendMessageAnswer: {
            readonly data: {
                /**
                 * @description The conversation that it is part of.
                 * @example 2-YWJjMTIz
                 */
                readonly conversation_id?: string;
                /** @description When it was sent. The page of v1 has milliseconds since 1970 here. */
                readonly deliveredAt?: string;
                /**
                 * @description LinkedIn's name for the message. That a conversation shows the same as `entity_urn` is inferred.
                 * @example urn:li:messagingMessage:abc123
                 */
                readonly entityUrn?: string;
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "send";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Sends a message to a connection, in the conversation that the two have or a new one. A third party says that the two
         *     have to be connected. The vendor also takes a file in the body, and InMail; both are left out.
         *
         *     Refusals, all inferred. 502 `CHANNEL_ERROR`: the two are not connected. 400 `INVALID_PARAMS`: no such member, or a
         *     text that is empty or too long.
         */
        readonly SendMessageRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "send";
            readonly params: {
                /** @description The address of a file to attach. */
                readonly media_link?: string;
                /** @description What to write. That it may not be empty, nor longer than 8000 characters, is inferred. */
                readonly message_text: string;
                /** @description The address of the person's profile. */
                readonly profile_url: string;
            };
        };
        /** @description It has no `invitation_id`, which `withdraw` takes. */
        readonly SentInvitation: components["schemas"]["InvitationAge"] & {
            readonly entity_urn: components["schemas"]["InvitationUrn"];
            readonly invitation_type: components["schemas"]["InvitationType"];
            readonly recipient: components["schemas"]["InvitationMember"] & {
                readonly profile_picture: string;
            };
        };
        /**
         * @description A secret that belongs to one received invitation and is needed to answer it. Its form varies: v1 shows a short token.
         * @example abcdef12-3456-7890-abcd-ef1234567890
         */
        readonly SharedSecret: string;
        /** @description The key of the signatures. Shown in this answer only, and only where deliveries are signed. */
        readonly SigningSecret: string;
        readonly StoredEvent: {
            /** @description When the event was stored, with milliseconds in the sample. */
            readonly created_at: string;
            readonly event: components["schemas"]["WebhookPayload"];
            /** @example 6789abcdef0123456789ab01 */
            readonly event_id: string;
        };
        /**
         * @description Whether the request succeeded. Somebody who built against the API reads this rather than the status.
         * @constant
         */
        readonly Success: true;
        /** @description The page of a table that is paged by limit and offset. */
        readonly TablePage: {
            /** @description How many the page may hold. */
            readonly limit: number;
            /** @description How many were skipped. */
            readonly offset: number;
            /** @description How many there are in all. */
            readonly total: number;
        };
        /** @description Only the id and `signature_enabled` are attested, so nothing but the id is required. */
        readonly Webhook: {
            readonly account_id?: components["schemas"]["AccountId"];
            readonly created_at?: string;
            readonly events?: readonly string[];
            /** @description Whether it watches. */
            readonly is_active?: boolean;
            readonly retry?: boolean;
            /** @description Whether each POST is signed. Part of the list. */
            readonly signature_enabled?: boolean;
            /** @description Where events are sent. Null for a webhook that is polled. */
            readonly url?: string | null;
            readonly webhook_id: components["schemas"]["WebhookId"];
        };
        /** @description What start and stop answer. */
        readonly WebhookAnswer: {
            readonly data: components["schemas"]["Webhook"];
            readonly metadata: components["schemas"]["Metadata"];
            readonly success: components["schemas"]["Success"];
        };
        readonly WebhookEvent: {
            /** @description In the source that has `data`. */
            readonly account_id?: string;
            /** @description Who accepted, or what was written, in the form of another source, where `account_id` and `timestamp` stand beside it. */
            readonly data?: {
                readonly conversation_id?: string;
                readonly first_name?: string;
                readonly last_name?: string;
                readonly message_text?: string;
                readonly profile_url?: string;
                readonly sender_profile_url?: string;
            };
            /** @description What was written, of a message. */
            readonly message_text?: string;
            readonly metadata?: {
                readonly delivered_at?: string;
            };
            /** @description Who accepted, in the form of one source. */
            readonly new_connections?: readonly components["schemas"]["NewConnection"][];
            /** @description Who wrote, in what a customer reads, where `metadata` stands beside it. */
            readonly sender?: {
                readonly name?: string;
                readonly profile_url?: string;
            };
            /** @description Who wrote, of a message. */
            readonly sender_name?: string;
            /** @description The address of who wrote, of a message. */
            readonly sender_profile?: string;
            /** @description In the sources that have `data` or `sender`. */
            readonly timestamp?: string;
            /**
             * @description `message` in the vendor's sample, although one subscribes to `message_received`; `accepted_invitation` in those of
             *     third parties. `disconnection` exists too, says the vendor's page v2/webhooks/signature.
             * @example accepted_invitation
             */
            readonly type?: string;
        };
        /** @example 6789abcdef0123456789abcd */
        readonly WebhookId: string;
        /**
         * @description What happened, in its wrapper. Sources disagree on its form for accepted invitations and for messages, so nothing is
         *     required. The vendor's page shows this wrapper, with a message inside. That a POST to a URL has the same body is inferred.
         */
        readonly WebhookPayload: {
            readonly account_id?: components["schemas"]["AccountId"];
            readonly account_name?: string;
            /** @description The message, in an older reading of a customer that has no wrapper, beside `type`. */
            readonly data?: components["schemas"]["MessageData"];
            readonly event?: components["schemas"]["WebhookEvent"];
            /** @description Who accepted, in the source that has no wrapper. */
            readonly new_connections?: readonly components["schemas"]["NewConnection"][];
            readonly timestamp?: string;
            /** @description What `type` of the event is, in the source that has no wrapper. */
            readonly type?: string;
        };
        readonly WithdrawAnswer: {
            readonly data: {
                readonly invitation_id: components["schemas"]["InvitationId"];
                /** @constant */
                readonly withdrawn: true;
            };
            readonly metadata: components["schemas"]["AccountMetadata"] & {
                /** @constant */
                readonly action: "withdraw";
            };
            readonly success: components["schemas"]["Success"];
        };
        /**
         * @description Takes back an invitation that the account sent and that is still pending. LinkedIn lets the account invite the same person
         *     again only about three weeks later, says a third party.
         *
         *     Inferred: an invitation that is unknown, not sent by this account or no longer pending gets 400 `INVALID_PARAMS`.
         */
        readonly WithdrawRequest: {
            readonly account_id: components["schemas"]["AccountId"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly action: "withdraw";
            readonly params: {
                readonly invitation_id: components["schemas"]["InvitationId"];
            };
        };
    };
    responses: {
        /**
         * @description The action or its parameters are not valid. That an unknown member, an invitation that is unknown or no longer pending,
         *     a wrong secret and a note that is too long are among them is inferred; a third party has targets that are gone from
         *     LinkedIn here.
         */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        readonly code?: "INVALID_ACTION" | "INVALID_PARAMS";
                    };
                };
            };
        };
        /**
         * @description LinkedIn refused. The status is inferred; only the code is documented, and by a third party: for restricted profiles,
         *     missing premium seats and failures of LinkedIn. That these are refused so is inferred: people who are connected or
         *     invited already, who were withdrawn from too recently or cannot be reached, LinkedIn's weekly and monthly limits,
         *     messages to people who are no connections, and credentials that it does not accept.
         */
        readonly ChannelError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        /**
                         * @description LinkedIn refused the action. The same request again does not help.
                         * @constant
                         */
                        readonly code?: "CHANNEL_ERROR";
                    };
                };
            };
        };
        /**
         * @description The key or the LinkedIn account cannot be used. That an account which is restricted or waits for a checkpoint is
         *     inactive is inferred.
         */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        readonly code?: "INVALID_API_KEY" | "ACCOUNT_INACTIVE";
                    };
                };
            };
        };
        /** @description Something unexpected happened at the vendor. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        /**
                         * @description Something unexpected happened.
                         * @constant
                         */
                        readonly code?: "INTERNAL_ERROR";
                    };
                };
            };
        };
        /** @description The key cannot be used. */
        readonly InvalidKey: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        /**
                         * @description There is no key, or it is not a valid one.
                         * @constant
                         */
                        readonly code?: "INVALID_API_KEY";
                    };
                };
            };
        };
        /** @description The parameters are not valid. That an unknown webhook is among them is inferred. */
        readonly InvalidParams: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        /**
                         * @description A parameter is missing or has a value that is not allowed, or what it names does not exist or is no longer pending.
                         * @constant
                         */
                        readonly code?: "INVALID_PARAMS";
                    };
                };
            };
        };
        /** @description The account is not known. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        /**
                         * @description The key has no account with this id.
                         * @constant
                         */
                        readonly code?: "INVALID_ACCOUNT";
                    };
                };
            };
        };
        /** @description The balance does not cover the price of the request. */
        readonly PaymentRequired: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        /**
                         * @description There are not enough credits for this request.
                         * @constant
                         */
                        readonly code?: "INSUFFICIENT_CREDITS";
                    };
                };
            };
        };
        /** @description Too many requests, to LinkupAPI or, says a third party, to LinkedIn. No header that says how long to wait is documented. */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"] & {
                    readonly error?: {
                        /**
                         * @description Too many requests in a short time. Slow down and try again later.
                         * @constant
                         */
                        readonly code?: "RATE_LIMITED";
                    };
                };
            };
        };
    };
    parameters: {
        /** @description How many to skip. */
        readonly Offset: number;
        /** @description The id that was given when the webhook was created. */
        readonly WebhookId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly list_accounts: {
        readonly parameters: {
            readonly query?: {
                /** @description How many accounts a page may hold. */
                readonly limit?: number;
                /** @description How many to skip. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of accounts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListAccountsAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 403: components["responses"]["InvalidKey"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly get_account: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account to read. */
                readonly account_id: components["schemas"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetAccountAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 403: components["responses"]["InvalidKey"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly checkpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckpointRequest"];
            };
        };
        readonly responses: {
            /** @description The account is connected. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ChannelError"];
        };
    };
    readonly get_credits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The balance. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreditsAnswer"];
                };
            };
            readonly 403: components["responses"]["InvalidKey"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly login: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginRequest"];
            };
        };
        readonly responses: {
            /** @description The account is connected, or LinkedIn asks for a second factor. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["InvalidKey"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ChannelError"];
        };
    };
    readonly list_logs: {
        readonly parameters: {
            readonly query?: {
                /** @description Only requests for this account. */
                readonly account_id?: components["schemas"]["AccountId"];
                /** @description Only requests of this action. */
                readonly action?: string;
                /** @description Only requests from this date or time on. */
                readonly date_from?: components["schemas"]["DateOrTime"];
                /** @description Only requests up to this date or time. A date includes its whole day. */
                readonly date_to?: components["schemas"]["DateOrTime"];
                /** @description How many entries a page may hold. */
                readonly limit?: number;
                /** @description How many to skip. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Only requests that succeeded, or only those that failed. */
                readonly status?: components["schemas"]["LogStatus"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of entries. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListLogsAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 403: components["responses"]["InvalidKey"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly messages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessagesRequest"];
            };
        };
        readonly responses: {
            /** @description The action was run. Its answer repeats the action in `metadata.action`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessagesAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ChannelError"];
        };
    };
    readonly network: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NetworkRequest"];
            };
        };
        readonly responses: {
            /** @description The action was run. Its answer repeats the action in `metadata.action`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NetworkAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ChannelError"];
        };
    };
    readonly profiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProfilesRequest"];
            };
        };
        readonly responses: {
            /** @description The action was run. Its answer repeats the action in `metadata.action`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfilesAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ChannelError"];
        };
    };
    readonly list_webhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhooks. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListWebhooksAnswer"];
                };
            };
            readonly 403: components["responses"]["InvalidKey"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly create_webhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        readonly responses: {
            /** @description The webhook, which already watches. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateWebhookAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ChannelError"];
        };
    };
    readonly delete_webhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id that was given when the webhook was created. */
                readonly webhook_id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteWebhookAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 403: components["responses"]["InvalidKey"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly list_webhook_events: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only events after the one with this `event_id`. Safer than a time, says the third party. That an unknown id
                 *     counts as none is inferred.
                 */
                readonly after?: string;
                /** @description How many events to return. */
                readonly limit?: number;
                /** @description Only events that were made after this time. */
                readonly since?: components["schemas"]["DateOrTime"];
                /** @description Only events up to this time. */
                readonly until?: components["schemas"]["DateOrTime"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The id that was given when the webhook was created. */
                readonly webhook_id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListWebhookEventsAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 403: components["responses"]["InvalidKey"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly rotate_webhook_secret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id that was given when the webhook was created. */
                readonly webhook_id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new secret. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RotateWebhookSecretAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 403: components["responses"]["InvalidKey"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly start_webhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id that was given when the webhook was created. */
                readonly webhook_id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook watches. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["ChannelError"];
        };
    };
    readonly stop_webhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id that was given when the webhook was created. */
                readonly webhook_id: components["parameters"]["WebhookId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook is stopped. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            readonly 400: components["responses"]["InvalidParams"];
            readonly 403: components["responses"]["InvalidKey"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
