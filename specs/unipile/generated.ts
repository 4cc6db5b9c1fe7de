// Generated from openapi.yaml by `pnpm generate`. Do not edit.

/** The operations of the API, by path and method: parameters, request body and responses. */
export interface paths {
    readonly "/v2/{account_id}/chats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the chats
         * @description The chats of the account, those with the latest messages first. LinkedIn's are paged by `offset`, says the guide
         *     linkedin-retrieve-chats-messages; `type`, `is_archived` and `is_unread` are not available there.
         */
        readonly get: operations["getChatsList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/chats/{chat_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a chat
         * @description That 404 `provider/resource_not_found` answers for a chat that is unknown, or that the account takes no part in, is inferred.
         */
        readonly get: operations["getChat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/chats/{chat_id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description The messages of a chat, the newest first. That `before`, `after` and `user_id` work for LinkedIn is not confirmed.
         */
        readonly get: operations["getMessagesList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/chats/{chat_id}/messages/{message_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a message
         * @description That 404 `provider/resource_not_found` answers for a message that is not in the chat is inferred.
         */
        readonly get: operations["getMessage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/chats/{chat_id}/messages/{message_id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mark a chat as read up to a message
         * @description That later messages stay unread is inferred, and so is 404 `provider/resource_not_found` for a message that is not in the chat.
         */
        readonly post: operations["readMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/chats/{chat_id}/messages/send": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write in a chat
         * @description Writes in a chat that is there. What happens where the person is no relation any more is not documented; the fake answers as
         *     it does when a chat is started. There is no idempotency key: after an answer that did not come, read the chat before writing
         *     again.
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/chats/send": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write to a person
         * @description Writes in the chat with the person, which begins where there is none. Only relations can be written to; what others get
         *     is not documented. That it is 422 `provider/unprocessable_entity`, and 404 `provider/resource_not_found` for a person who is
         *     unknown, is inferred. So is 400 `provider/invalid_parameters` for an id that is not LinkedIn's. There is no idempotency
         *     key: after an answer that did not come, read the chat before writing again.
         */
        readonly post: operations["startChat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/{user_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the profile of a person
         * @description The profile of the account's owner (`me`) or of another person. It gives the id that other calls need, and in
         *     `specifics` the relation with the person and the request that is pending with them.
         *
         *     Third parties have seen 400 with a detail about an invalid id, 403 `provider/insufficient_permissions` for a profile
         *     that cannot be opened, and 404. One saw the profile of another person when many were asked for at once, so compare the
         *     answer with what you asked for.
         */
        readonly get: operations["getUserProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/{user_id}/chat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find the chat with a person
         * @description Whether the account and a person have a chat; `data` is empty where they have none, says the SDK. That 404
         *     `provider/resource_not_found` answers for a person who is unknown is inferred.
         */
        readonly get: operations["getUserChat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/{user_id}/followers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List who follows a person */
        readonly get: operations["listUserFollowers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/{user_id}/following": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List whom a person follows */
        readonly get: operations["listUserFollowing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/{user_id}/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the relations of a person
         * @description A page of relations in both directions. Third parties report a total that is too high and people who come on more
         *     than one page. The order is not documented; newest first is inferred.
         *     That 403 `provider/insufficient_permissions` answers for a person who is no relation of the account is inferred.
         */
        readonly get: operations["getUserRelations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/me/follow/{user_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Follow a person
         * @description Follows a person, in one direction. Where the profile is private, a request is made instead and is the answer.
         *     Following somebody twice fails, says the vendor; that this is 422 `provider/unprocessable_entity`, and that
         *     404 `provider/resource_not_found` answers for an unknown person, is inferred.
         */
        readonly post: operations["followUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/me/relation-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the relation requests that are pending
         * @description A page of the pending requests that the account sent or received. With providers that know only following, these are
         *     requests to follow, says the SDK. The order is not documented; newest first is inferred.
         */
        readonly get: operations["getRelationRequestsList"];
        readonly put?: never;
        /**
         * Send a relation request
         * @description Invites a person to a relation in both directions; for one direction, follow instead. LinkedIn lets a free account send
         *     about 150 a week, 5 a month of them with a note, and a premium account 200 to 250 a week.
         *
         *     Inviting somebody who is a relation already fails, says the vendor, but not how. What is refused how is inferred:
         *
         *     | refusal | answer |
         *     | --- | --- |
         *     | already a relation, already pending, withdrawn or invited too recently, cannot be reached | 422 `provider/unprocessable_entity` |
         *     | weekly limit, or monthly limit of notes | 429 `provider/too_many_requests` |
         *     | Unipile's own limit of the method | 429 `api/too_many_requests` |
         *     | note too long, or `user_id` that is no id of LinkedIn's | 400 `provider/invalid_parameters` |
         *     | nobody has this id | 404 `provider/resource_not_found` |
         *     | a checkpoint waits | 403 `provider/unknown_authentication_context` |
         *
         *     There is no idempotency key.
         */
        readonly post: operations["createRelationRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/me/relation-requests/{request_id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept a relation request
         * @description Accepts a request that the account received. Accepting one that it sent fails, says the vendor; that this is
         *     400 `provider/invalid_parameters` is inferred. So is 404 `provider/resource_not_found` for a request that is unknown,
         *     somebody else's or no longer pending, and that the person is a relation afterwards.
         */
        readonly post: operations["acceptRelationRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/me/relation-requests/{request_id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a sent relation request, or refuse a received one
         * @description Withdraws the request if the account sent it, refuses it if the account received it. The call does not say which.
         *
         *     That a request which is unknown, somebody else's or no longer pending gets 404 `provider/resource_not_found` is
         *     inferred. Third parties report that LinkedIn then refuses a new invitation of the same person for about three weeks.
         */
        readonly post: operations["cancelRelationRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/me/relations/{user_id}": {
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
         * Delete a relation
         * @description Ends the relation with a person, who is named by their own id and not by that of the relation. That 404
         *     `provider/resource_not_found` answers for somebody who is no relation is inferred.
         */
        readonly delete: operations["deleteRelation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/{account_id}/users/me/unfollow/{user_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop following a person
         * @description That 422 `provider/unprocessable_entity` answers for somebody who is not followed, and 404
         *     `provider/resource_not_found` for an unknown person, is inferred.
         */
        readonly post: operations["unfollowUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the connected accounts
         * @description The accounts that the key reaches, sorted by name. It needs a valid key and touches no provider, so it serves as a
         *     test of the key. The vendor's SDK writes the path with a slash at its end, its n8n node without.
         */
        readonly get: operations["listAccounts"];
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
         * Get a connected account
         * @description It touches no provider, so an account that is disconnected or restricted is shown too. That is inferred.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a connected account
         * @description Removes the account and all data that belong to it from Unipile. This cannot be undone.
         */
        readonly delete: operations["removeAccount"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change the metadata or the proxy of an account
         * @description Whether the new metadata replace all of the old or only what they name is not documented. The SDK also lets the
         *     body be left out.
         */
        readonly patch: operations["updateAccount"];
        readonly trace?: never;
    };
    readonly "/v2/webhooks/endpoints/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the webhook endpoints
         * @description The endpoints of the application of the key, with their secrets. The order is not documented.
         */
        readonly get: operations["listWebhookEndpoints"];
        readonly put?: never;
        /**
         * Create a webhook endpoint
         * @description Has the events that are named sent to an address. An event that the vendor does not know fails, a third party
         *     reports; that this is 400 `api/invalid_parameters`, and an unknown account 404 `api/resource_not_found`, is inferred.
         *     There is no event for a request that is received, refused or withdrawn.
         */
        readonly post: operations["createWebhookEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v2/webhooks/endpoints/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get a webhook endpoint */
        readonly get: operations["getWebhookEndpoint"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a webhook endpoint */
        readonly delete: operations["deleteWebhookEndpoint"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a webhook endpoint
         * @description Changes what the body names and leaves the rest. The SDK also lets the body be left out.
         */
        readonly patch: operations["updateWebhookEndpoint"];
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "message.new": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * There is a new message
         * @description It comes for messages that the account received and for those that it wrote itself, also elsewhere: look at
         *     `payload.is_sender`, and where that is missing at `payload.sender_id`. The same message can come under another event id,
         *     so remember both. The note of an invitation that was accepted begins the chat and comes like a message, as the guide of
         *     Unipile v1 about accepted invitations has it.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /**
                     * @description `t=`, when it was sent in seconds since 1970, a comma, `v0=` and the HMAC-SHA256 of those seconds, a dot and the raw body
                     *     in hexadecimal digits, with the `secret` of the endpoint as its key. Third parties refuse what is older than 5 minutes.
                     */
                    readonly "unipile-signature": components["parameters"]["Signature"];
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "id": "evt_01k0000000000000000000000b",
                     *       "type": "message.new",
                     *       "created_at": "2026-06-01T08:31:00.000Z",
                     *       "account_id": "acc_123456789",
                     *       "account_provider": "LINKEDIN",
                     *       "account_name": "Ada Lovelace",
                     *       "payload": {
                     *         "object": "Message",
                     *         "id": "2-MTcwMDAwMDAwMA==",
                     *         "chat_id": "2-YWFhYWFhYWE",
                     *         "sender_id": "ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ01234",
                     *         "text": "Thanks, let us talk.",
                     *         "timestamp": "2026-06-01T08:31:00.000Z",
                     *         "provider": "linkedin",
                     *         "is_sender": false,
                     *         "is_hidden": false,
                     *         "is_deleted": false,
                     *         "is_event": false
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["MessageEvent"];
                };
            };
            readonly responses: {
                /** @description Heard. Any status of 2xx will do. */
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
    readonly "relation.new": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The account has a new relation
         * @description It comes for every new relation, also of requests that the account itself accepted, and names no request: compare
         *     `payload.user.id`. At Unipile v1 it comes up to eight hours late, and a delivery that failed is tried five more times,
         *     waiting longer each time. The numbers of v2 are not known.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /**
                     * @description `t=`, when it was sent in seconds since 1970, a comma, `v0=` and the HMAC-SHA256 of those seconds, a dot and the raw body
                     *     in hexadecimal digits, with the `secret` of the endpoint as its key. Third parties refuse what is older than 5 minutes.
                     */
                    readonly "unipile-signature": components["parameters"]["Signature"];
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "id": "evt_01k0000000000000000000000a",
                     *       "type": "relation.new",
                     *       "created_at": "2026-06-01T08:31:00.000Z",
                     *       "account_id": "acc_123456789",
                     *       "account_provider": "LINKEDIN",
                     *       "account_name": "Ada Lovelace",
                     *       "payload": {
                     *         "object": "UserRelation",
                     *         "id": "urn:li:fsd_connection:ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ01234",
                     *         "user": {
                     *           "object": "User",
                     *           "id": "ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ01234",
                     *           "type": "individual",
                     *           "display_name": "Jordan Walke",
                     *           "public_identifier": "jordan-walke",
                     *           "profile_url": "https://www.linkedin.com/in/jordan-walke",
                     *           "public_picture_url": "https://media.licdn.com/dms/image/jordan-walke"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RelationEvent"];
                };
            };
            readonly responses: {
                /** @description Heard. Any status of 2xx will do. */
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
    readonly "relation.request.accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A request that the account sent was accepted
         * @description The event of older SDKs. Only the name is known: that it comes for sent requests alone, and that its body is that of
         *     `relation.new`, is inferred.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /**
                     * @description `t=`, when it was sent in seconds since 1970, a comma, `v0=` and the HMAC-SHA256 of those seconds, a dot and the raw body
                     *     in hexadecimal digits, with the `secret` of the endpoint as its key. Third parties refuse what is older than 5 minutes.
                     */
                    readonly "unipile-signature": components["parameters"]["Signature"];
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RelationEvent"];
                };
            };
            readonly responses: {
                /** @description Heard. Any status of 2xx will do. */
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
        readonly Account: {
            readonly application_id: string;
            readonly created_at: string;
            readonly id: string;
            readonly initial_sync?: {
                readonly started_at?: string;
                /** @description pending, running, failed or completed. */
                readonly status?: string;
            };
            readonly is_locked?: boolean;
            readonly metadata?: {
                readonly [key: string]: string;
            };
            readonly name?: string;
            readonly oauth_scope?: string;
            /** @constant */
            readonly object: "Account";
            /** @description The state of each product, for instance classic. */
            readonly products_connection_status?: {
                readonly [key: string]: string;
            };
            readonly provider: components["schemas"]["Provider"];
            readonly proxy?: {
                readonly auto_proxy?: boolean;
                readonly country?: string | null;
            };
            /**
             * @description running, errored, disconnected and paused in May 2026. Third parties have seen degraded and partial since, so
             *     treat it as open.
             * @example running
             */
            readonly status: string;
            /** @description The owner's id at the provider. */
            readonly user_id: string;
        };
        readonly AccountChange: {
            readonly metadata: {
                readonly [key: string]: string;
            };
            /** @description A proxy of one's own, through which the account reaches its provider. It is not what an account shows as `proxy`. */
            readonly proxy?: {
                readonly host: string;
                readonly password?: string;
                readonly port: number;
                /** @enum {string} */
                readonly protocol: "https" | "http" | "socks5" | "socks4";
                readonly username?: string;
            };
        };
        readonly Accounts: {
            readonly data: readonly components["schemas"]["Account"][];
            readonly has_more: boolean;
            /** @constant */
            readonly object: "Accounts";
        };
        readonly Chat: {
            readonly created_at?: string | null;
            readonly creator_id?: string | null;
            readonly description?: string | null;
            readonly folders: readonly string[];
            readonly id: string;
            readonly image_url?: string | null;
            readonly is_1to1: boolean;
            readonly is_archived: boolean;
            readonly is_channel: boolean;
            readonly is_group: boolean;
            readonly is_pinned: boolean;
            readonly is_readonly: boolean;
            readonly label?: string | null;
            readonly last_message?: components["schemas"]["LastMessage"];
            readonly last_message_timestamp?: string | null;
            readonly muted_until: string | boolean | null;
            readonly name: string | null;
            /** @constant */
            readonly object: "Chat";
            readonly participants_count?: number | null;
            readonly provider: components["schemas"]["Provider"];
            /** @description What cannot be done, for instance `send_message`. */
            readonly restrictions?: readonly string[];
            /** @enum {string} */
            readonly type: "1to1" | "group" | "channel";
            /** @description How many messages are unread; -1 where somebody marked the chat as unread. */
            readonly unread_count: number;
            readonly updated_at?: string | null;
            readonly user?: components["schemas"]["User"];
            /** @description The other person of a chat of two. */
            readonly user_id?: string | null;
        };
        readonly ChatLookup: {
            /** @description Empty where there is none. */
            readonly data: readonly {
                readonly chat_id: string;
                readonly has_history?: boolean;
                readonly inbox_id?: string;
            }[];
            /** @constant */
            readonly object: "ChatLookup";
        };
        readonly Chats: components["schemas"]["Page"] & {
            readonly data: readonly components["schemas"]["Chat"][];
        };
        readonly ChatStarted: {
            readonly chat_id: string;
            readonly message_id: components["schemas"]["MessageIds"];
            /** @constant */
            readonly object: "ChatStarted";
        };
        readonly ChatToStart: {
            /** @description A title; mostly for groups. */
            readonly name?: string;
            readonly specifics?: {
                readonly linkedin?: {
                    readonly classic?: {
                        /** @description Whether to send an InMail. Default: false. */
                        readonly inmail?: boolean;
                        /**
                         * @description The received request of somebody who is no relation, which has to be open still. That any other is refused like
                         *     a message to a stranger is inferred, and that relations are written to whatever it says.
                         */
                        readonly relation_request_id?: string;
                    };
                };
            };
            /**
             * @description Plain text. That an empty one begins a chat without a message depends on the provider; here it is refused, which is
             *     inferred. So is that the fake refuses more than 8000 characters.
             */
            readonly text: string;
            /**
             * @description One person, or several for a group. The vendor's example for LinkedIn has a list of one for a chat of two. Groups are not
             *     described here: one entry at most is inferred.
             */
            readonly users_ids: string | readonly string[];
        };
        /** @description What every error looks like. `type` is who threw it, a slash, and what it is. */
        readonly Error: {
            readonly detail: string;
            /** @constant */
            readonly object: "Error";
            /** @description The id of the request, for the vendor's support. */
            readonly req_id: string;
            readonly status: number;
            readonly title: string;
            readonly type: string;
        };
        /** @description That the person is followed, or where the profile is private the request that was made. */
        readonly FollowAnswer: components["schemas"]["UserFollowed"] | components["schemas"]["RelationRequest"];
        /** @description The latest message in short. The TypeScript SDK also knows a whole message here, so rely on the text alone. */
        readonly LastMessage: {
            readonly is_sender?: boolean | null;
            readonly sender_display_name?: string | null;
            readonly text: string | null;
        };
        /** @description What a profile says only on LinkedIn. */
        readonly LinkedInSpecifics: {
            readonly can_send_inmail?: boolean | null;
            readonly certifications?: components["schemas"]["ProfileSection"];
            readonly default_locale?: string | null;
            readonly education?: components["schemas"]["ProfileSection"];
            readonly experience?: components["schemas"]["ProfileSection"];
            readonly is_creator?: boolean | null;
            readonly is_crm_imported?: boolean | null;
            readonly is_hiring?: boolean | null;
            readonly is_influencer?: boolean | null;
            readonly is_open_profile?: boolean | null;
            readonly is_open_to_work?: boolean | null;
            readonly is_premium?: boolean | null;
            readonly is_saved_lead?: boolean | null;
            readonly languages?: components["schemas"]["ProfileSection"];
            /** @description LinkedIn's number of the member, which is not the `id` that calls take. */
            readonly member_id?: string | null;
            /**
             * @description How far the person is from the account. FIRST_DEGREE is a relation, SELF the owner.
             * @enum {string}
             */
            readonly network_distance: "SELF" | "FIRST_DEGREE" | "SECOND_DEGREE" | "THIRD_DEGREE" | "OUT_OF_NETWORK";
            /** @description What reports a visit of the profile takes. */
            readonly notify_visit_token?: string | null;
            readonly projects?: components["schemas"]["ProfileSection"];
            readonly pronoun?: string | null;
            /** @description Only there when `with_sections` asked for it. */
            readonly recommendations?: Record<string, never> | null;
            /** @description The request that is pending with this person, sent or received. Its `id` serves to accept or cancel it. */
            readonly relation_request?: components["schemas"]["RelationRequest"] | null;
            /**
             * @description How the request with this person stands, if there is or was one.
             * @enum {string|null}
             */
            readonly relation_request_status?: "PENDING" | "IGNORED" | "WITHDRAWN" | null;
            readonly skills?: components["schemas"]["ProfileSection"];
            readonly supported_locales?: readonly (string | null)[] | null;
            /** @description The sections that LinkedIn does not give for now. */
            readonly throttled_sections?: readonly string[] | null;
            readonly volunteer_experience?: components["schemas"]["ProfileSection"];
        };
        /** @description Somebody else has answered where `is_sender`, `is_event`, `is_hidden` and `is_deleted` are false. */
        readonly Message: {
            readonly attachments: readonly unknown[];
            readonly chat_id: string;
            readonly event_type?: number | null;
            readonly hyperlinks?: readonly unknown[];
            readonly id: string;
            readonly is_deleted: boolean;
            readonly is_delivered: boolean;
            readonly is_edited: boolean;
            /** @description Whether it stands for something that happened to the chat, and nobody wrote it. */
            readonly is_event: boolean;
            readonly is_hidden: boolean;
            /** @description Spelt so by the vendor. */
            readonly is_mentionned: boolean;
            readonly is_pinned: boolean;
            readonly is_seen: boolean;
            /** @description Whether the owner of the account wrote it. */
            readonly is_sender: boolean;
            /** @constant */
            readonly object: "Message";
            readonly provider: components["schemas"]["Provider"];
            readonly reactions_counter: readonly unknown[];
            readonly sender?: components["schemas"]["User"];
            /** @description Who wrote it, by the id at the provider. */
            readonly sender_id: string;
            readonly text?: string | null;
            /** @description When it was written, in ISO 8601 with milliseconds, UTC. */
            readonly timestamp: string;
        };
        /** @description What is sent when there is a new message. The same event has the same `id` however often it is sent. */
        readonly MessageEvent: {
            readonly account_id: string;
            readonly account_name?: string;
            /**
             * @description LINKEDIN in most tests and linkedin in others, so do not look at the case.
             * @example LINKEDIN
             */
            readonly account_provider?: string;
            readonly created_at: string;
            readonly id: string;
            readonly payload: components["schemas"]["MessageInEvent"];
            /** @constant */
            readonly type: "message.new";
        };
        /** @description The id of what was sent; several where a provider sends attachments apart, and null where nothing went out. */
        readonly MessageIds: string | readonly string[] | null;
        /** @description A message, as an event shows it. A customer has seen `is_sender` as 0, and missing. */
        readonly MessageInEvent: {
            readonly attachments?: readonly unknown[];
            readonly chat_id: string;
            readonly event_type?: number | null;
            readonly hyperlinks?: readonly unknown[];
            readonly id: string;
            readonly is_deleted?: boolean;
            readonly is_delivered?: boolean;
            readonly is_edited?: boolean;
            readonly is_event?: boolean;
            readonly is_hidden?: boolean;
            /** @description Spelt so by the vendor. */
            readonly is_mentionned?: boolean;
            readonly is_pinned?: boolean;
            readonly is_seen?: boolean;
            /** @description Whether the owner of the account wrote it. Where it is missing, compare `sender_id` with the account's `user_id`. */
            readonly is_sender?: boolean | number;
            /** @constant */
            readonly object: "Message";
            readonly provider?: components["schemas"]["Provider"];
            readonly reactions_counter?: readonly unknown[];
            readonly sender?: components["schemas"]["User"];
            readonly sender_id: string;
            readonly text?: string | null;
            readonly timestamp: string;
        };
        readonly MessageRead: {
            readonly object: string;
        };
        readonly Messages: components["schemas"]["Page"] & {
            readonly data: readonly components["schemas"]["Message"][];
        };
        readonly MessageSent: {
            readonly message_id: components["schemas"]["MessageIds"];
            /** @constant */
            readonly object: "MessageSent";
        };
        readonly MessageToSend: {
            /** @description The message that this one answers. */
            readonly quote_id?: string;
            /** @description Plain text. That the fake refuses more than 8000 characters is inferred. */
            readonly text: string;
        };
        /** @description What a list under an account says beside its items. */
        readonly Page: {
            /** @description The cursor of the next page, where the list is paged by cursor. */
            readonly next_cursor?: string | null;
            /** @description How many items there are in all, where the list can tell. */
            readonly total_count?: number | null;
        };
        /** @description What a user and a profile have in common. */
        readonly Person: {
            /** @description What stands under the name, like a headline. */
            readonly description?: string | null;
            readonly display_name: string;
            /** @description The provider's id, for LinkedIn `ACo…`. */
            readonly id: string;
            /** @description Needs the key. */
            readonly private_picture_download_url?: string | null;
            readonly profile_url?: string | null;
            /** @description The last segment of the profile's address. */
            readonly public_identifier?: string | null;
            readonly public_picture_url?: string | null;
            /** @enum {string} */
            readonly type: "individual" | "organization" | "other";
        };
        /** @description Only there when `with_sections` asked for it. What an item holds is not described here. */
        readonly ProfileSection: readonly Record<string, never>[] | null;
        /**
         * @description mock, whatsapp, linkedin, google, outlook, imap, telegram or instagram in May 2026.
         * @example linkedin
         */
        readonly Provider: string;
        /** @description What is sent when there is a new relation. The same event has the same `id` however often it is sent. */
        readonly RelationEvent: {
            readonly account_id: string;
            readonly account_name?: string;
            /**
             * @description LINKEDIN in most tests and linkedin in others, so do not look at the case.
             * @example LINKEDIN
             */
            readonly account_provider?: string;
            /** @description When it happened. */
            readonly created_at: string;
            readonly id: string;
            readonly payload: components["schemas"]["UserRelation"];
            /** @enum {string} */
            readonly type: "relation.new" | "relation.request.accept";
        };
        readonly RelationRequest: {
            /**
             * Format: date-time
             * @description When the request was made, in UTC with milliseconds.
             */
            readonly created_at?: string | null;
            /** @description The provider's id of the request. This is the `request_id` of other calls. */
            readonly id: string;
            /** @description The text that the sender added. */
            readonly message?: string | null;
            /** @constant */
            readonly object: "RelationRequest";
            /** @enum {string} */
            readonly type: "sent" | "received";
            /** @description The other person, who was invited by a sent request or made a received one. */
            readonly user?: components["schemas"]["User"] | null;
        };
        readonly RelationRequestCanceled: {
            /** @constant */
            readonly object: "RelationRequestCanceled";
        };
        readonly RelationRequestConfirmed: {
            /** @constant */
            readonly object: "RelationRequestConfirmed";
        };
        readonly RelationRequests: components["schemas"]["Page"] & {
            readonly data: readonly components["schemas"]["RelationRequest"][];
        };
        readonly RelationRequestToSend: {
            /**
             * @description A note, where the provider supports one. The schema has no maximum; the vendor's page on limits says 300 characters
             *     with a paid LinkedIn account and 200 with a free one.
             */
            readonly message?: string;
            /** @description The id of the person at the provider, `ACo…`. That the last segment of the profile's address is refused is inferred. */
            readonly user_id: string;
        };
        readonly Removed: {
            /** @constant */
            readonly success: true;
        };
        readonly SocialHandle: {
            readonly name?: string | null;
            readonly url?: string | null;
        } | null;
        /**
         * @description `relation.new` says that a request was accepted. It stands where `relation.request.accept` stood until mid-2026, which newer
         *     SDKs do not know.
         * @enum {string}
         */
        readonly TriggerEvent: "account.add" | "account.reconnect" | "account.remove" | "account.locked" | "account.unlocked" | "account.status.running" | "account.status.errored" | "account.status.disconnected" | "account.status.paused" | "account.status.degraded" | "account.status.partial" | "account.initial_sync.running" | "account.initial_sync.failed" | "account.initial_sync.completed" | "message.new" | "message.update" | "message.delete" | "message.receipt.read" | "message.receipt.delivery" | "message.reaction.new" | "message.reaction.delete" | "chat.update" | "chat.delete" | "email.new" | "email.new.bounce" | "email.delete" | "email.draft.new" | "email.draft.delete" | "email.folder.create" | "email.folder.update" | "email.folder.delete" | "calendar.create" | "calendar.update" | "calendar.delete" | "calendar.event.new" | "calendar.event.update" | "calendar.event.delete" | "tracking.open" | "tracking.click" | "relation.new" | "relation.request.accept" | "follower.new";
        readonly User: components["schemas"]["Person"] & {
            /** @constant */
            readonly object: "User";
        };
        readonly UserFollowed: {
            /** @constant */
            readonly object: "UserFollowed";
        };
        readonly UserProfile: components["schemas"]["Person"] & {
            readonly addresses?: readonly (string | null)[] | null;
            readonly background_picture_url?: string | null;
            readonly bio?: string | null;
            readonly birth_date?: string | null;
            /** @description Since when the person has been with the provider. */
            readonly created_at?: string | null;
            readonly emails?: readonly string[] | null;
            readonly first_name?: string | null;
            readonly followers_count?: number | null;
            /** @description Whether the account follows the person. */
            readonly following?: boolean | null;
            readonly following_count?: number | null;
            /** @description Whether the account has blocked the person. */
            readonly is_blocked: boolean;
            readonly last_name?: string | null;
            readonly location?: string | null;
            readonly muted_until?: string | null;
            /** @constant */
            readonly object: "UserProfile";
            readonly phone_numbers?: readonly string[] | null;
            readonly provider: components["schemas"]["Provider"];
            readonly public_picture_url_large?: string | null;
            readonly relations_count?: number | null;
            readonly shared_followers_count?: number | null;
            /** @description How many relations the account and the person share. */
            readonly shared_relations_count?: number | null;
            /** @description The person on other networks, by the name of the network. */
            readonly social_handles?: {
                readonly [key: string]: components["schemas"]["SocialHandle"];
            } | null;
            readonly specifics: components["schemas"]["LinkedInSpecifics"];
            readonly websites?: readonly string[] | null;
        };
        readonly UserRelation: {
            /** @description Since when they are related. */
            readonly created_at?: string | null;
            /** @description The id of the relation. Calls about it take the id of the person instead. */
            readonly id: string;
            /** @constant */
            readonly object: "UserRelation";
            readonly user: components["schemas"]["User"];
        };
        readonly UserRelations: components["schemas"]["Page"] & {
            readonly data: readonly components["schemas"]["UserRelation"][];
        };
        readonly Users: components["schemas"]["Page"] & {
            readonly data: readonly components["schemas"]["User"][];
        };
        readonly UserUnfollowed: {
            /** @constant */
            readonly object: "UserUnfollowed";
        };
        readonly WebhookEndpoint: {
            /** @description The accounts whose events are sent. None means all of the application. */
            readonly account_ids: readonly string[];
            /** @description The same accounts, with what they are. */
            readonly account_targets: readonly components["schemas"]["WebhookEndpointAccountTarget"][];
            readonly application_id: string;
            readonly description: string | null;
            readonly enabled: boolean;
            readonly id: string;
            /** @constant */
            readonly object: "WebhookEndpoint";
            /**
             * @description The key of the signature that comes with each event. Third parties say that it starts with `wes_`, and that the header is
             *     `unipile-signature` with `t=`, the seconds since 1970, a comma, `v0=` and the HMAC-SHA256 of those seconds, a dot and
             *     the body in hexadecimal digits.
             */
            readonly secret: string;
            /** @description The events that are sent. The vendor adds and removes some, so treat them as open. */
            readonly trigger_events: readonly string[];
            readonly url: string;
        };
        readonly WebhookEndpointAccountTarget: {
            readonly account_name: string | null;
            readonly account_provider: components["schemas"]["Provider"];
            readonly id: string;
            /** @constant */
            readonly object: "WebhookEndpointAccountTarget";
            /** @enum {string} */
            readonly status: "active" | "deleted";
        };
        /** @description What can be said of an endpoint. */
        readonly WebhookEndpointChange: {
            /** @description Only events of these accounts. None means all of the application. */
            readonly account_ids?: readonly string[];
            readonly description?: string;
            /** @description Whether events are sent. */
            readonly enabled?: boolean;
            readonly trigger_events?: readonly components["schemas"]["TriggerEvent"][];
            /** @description Where to send the events, over http or https. */
            readonly url?: string;
        };
        readonly WebhookEndpoints: {
            readonly data: readonly components["schemas"]["WebhookEndpoint"][];
            readonly has_more: boolean;
            /** @constant */
            readonly object: "WebhookEndpoints";
        };
        readonly WebhookEndpointToCreate: components["schemas"]["WebhookEndpointChange"] & {
            readonly trigger_events: readonly components["schemas"]["TriggerEvent"][];
            readonly url: string;
        };
    };
    responses: {
        /** @description The proxy failed. */
        readonly BadGateway: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 502;
                    /**
                     * @description The proxy of the account failed.
                     * @constant
                     */
                    readonly type?: "api/proxy_error";
                };
            };
        };
        /** @description The request does not fit the schema, or the provider says so. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 400;
                    readonly type?: "api/invalid_parameters" | "provider/invalid_parameters" | "api/invalid_auth_format";
                };
            };
        };
        /** @description The request conflicts with what is there. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 409;
                    readonly type?: "api/conflict" | "provider/conflict" | "api/already_exists";
                };
            };
        };
        /** @description The request does not fit the schema. */
        readonly CoreBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 400;
                    readonly type?: "api/invalid_parameters" | "api/invalid_auth_format";
                };
            };
        };
        /** @description The key may not do this. */
        readonly CoreForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 403;
                    /**
                     * @description The API key may not do this.
                     * @constant
                     */
                    readonly type?: "api/insufficient_permissions";
                };
            };
        };
        /** @description Unipile does not know what was asked for. */
        readonly CoreNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 404;
                    /**
                     * @description Unipile does not know it, for instance an account.
                     * @constant
                     */
                    readonly type?: "api/resource_not_found";
                };
            };
        };
        /** @description Unipile failed. */
        readonly CoreServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 500;
                    /**
                     * @description Something failed at Unipile.
                     * @constant
                     */
                    readonly type?: "api/internal_error";
                };
            };
        };
        /** @description The key is not accepted. */
        readonly CoreUnauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 401;
                    readonly type?: "api/missing_authorization" | "api/expired_authorization";
                };
            };
        };
        /** @description The key or the account may not do this. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 403;
                    readonly type?: "api/insufficient_permissions" | "provider/insufficient_permissions" | "api/account_restricted" | "provider/unknown_authentication_context";
                };
            };
        };
        /** @description An answer did not come in time. */
        readonly GatewayTimeout: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 504;
                    readonly type?: "api/proxy_timeout" | "provider/timeout";
                };
            };
        };
        /** @description The link is no longer valid. */
        readonly Gone: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 410;
                    /**
                     * @description The link to connect an account has expired.
                     * @constant
                     */
                    readonly type?: "api/expired_link";
                };
            };
        };
        /** @description The provider does not offer this. */
        readonly MethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 405;
                    /**
                     * @description The provider does not offer this.
                     * @constant
                     */
                    readonly type?: "provider/method_not_allowed";
                };
            };
        };
        /** @description What was asked for does not exist. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 404;
                    readonly type?: "provider/resource_not_found" | "api/resource_not_found";
                };
            };
        };
        /** @description The method is not available for this provider. */
        readonly NotImplemented: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 501;
                    /**
                     * @description The method is not available for this provider.
                     * @constant
                     */
                    readonly type?: "api/not_implemented";
                };
            };
        };
        /** @description The Unipile subscription is not active. */
        readonly PaymentRequired: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 402;
                    /**
                     * @description The Unipile subscription is not active.
                     * @constant
                     */
                    readonly type?: "api/inactive_subscription";
                };
            };
        };
        /** @description LinkedIn understood and refused. */
        readonly RefusedByProvider: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 422;
                    /**
                     * @description LinkedIn understood the request and refused it.
                     * @constant
                     */
                    readonly type?: "provider/unprocessable_entity";
                };
            };
        };
        /** @description Unipile or LinkedIn failed. */
        readonly ServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 500;
                    readonly type?: "api/internal_error" | "provider/server_error";
                };
            };
        };
        /** @description Too many requests. `Retry-After` says how many seconds to wait; it can be hours. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 429;
                    readonly type?: "provider/too_many_requests" | "api/too_many_requests";
                };
            };
        };
        /** @description The key or the LinkedIn session is not accepted. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 401;
                    readonly type?: "provider/invalid_authorization" | "provider/invalid_credentials" | "provider/account_mismatch" | "provider/invalid_checkpoint_code" | "api/missing_authorization" | "api/expired_authorization" | "api/proxy_auth_error";
                };
            };
        };
        /** @description LinkedIn understood and refused. */
        readonly UnprocessableEntity: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 422;
                    readonly type?: "provider/unprocessable_entity" | "provider/invalid_file";
                };
            };
        };
    };
    parameters: {
        /** @description The connected account. */
        readonly AccountId: string;
        /** @description Only what is newer than this time, in ISO 8601 with milliseconds. */
        readonly After: string;
        /** @description Only what is older than this time, in ISO 8601 with milliseconds. */
        readonly Before: string;
        /**
         * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
         *     and says only that a write can drop them, so send `no-cache` after a write.
         * @example no-cache
         */
        readonly CacheControl: string;
        /** @description The `id` of the chat, for LinkedIn `2-…`. It can hold `=`, so encode it. */
        readonly ChatId: string;
        /** @description How many items a page may hold, up to 250. Typed as a string by the vendor. */
        readonly CoreLimit: string;
        /** @description Where to start, counted from zero. Typed as a string by the vendor. */
        readonly CoreOffset: string;
        /** @description The `next_cursor` of the previous page, where the list is paged by cursor. It goes without offset and limit then, says a third party. */
        readonly Cursor: string;
        /** @description How many people a page may hold. The maximum depends on the provider. */
        readonly Limit: number;
        /** @description The `id` of the message. It can hold `=`, so encode it. */
        readonly MessageId: string;
        /** @description Where to start, counted from zero, where the list is paged by offset. */
        readonly Offset: number;
        /** @description The person's id at the provider, for LinkedIn `ACo…`. */
        readonly PersonId: string;
        /** @description `me` for the owner of the account, or the id of another person at the provider. */
        readonly PersonOrMe: string;
        /** @description The `id` of the relation request. */
        readonly RequestId: string;
        /**
         * @description `t=`, when it was sent in seconds since 1970, a comma, `v0=` and the HMAC-SHA256 of those seconds, a dot and the raw body
         *     in hexadecimal digits, with the `secret` of the endpoint as its key. Third parties refuse what is older than 5 minutes.
         */
        readonly Signature: string;
        /** @description The id of the endpoint, `we_…`. */
        readonly WebhookEndpointId: string;
    };
    requestBodies: never;
    headers: {
        /** @description For how many seconds the answer has been in the cache. The unit is that of the standard header. */
        readonly Age: number;
        /** @description Seconds to wait. It can be hours. */
        readonly RetryAfter: number;
        /** @description Whether the answer comes from the cache. Third parties handle HIT, MISS, STALE, BYPASS, EXPIRED and REVALIDATED. */
        readonly XCache: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getChatsList: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what is newer than this time, in ISO 8601 with milliseconds. */
                readonly after?: components["parameters"]["After"];
                /** @description Only what is older than this time, in ISO 8601 with milliseconds. */
                readonly before?: components["parameters"]["Before"];
                /** @description The `next_cursor` of the previous page, where the list is paged by cursor. It goes without offset and limit then, says a third party. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many people a page may hold. The maximum depends on the provider. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to start, counted from zero, where the list is paged by offset. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of chats. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Chats"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getChat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `id` of the chat, for LinkedIn `2-…`. It can hold `=`, so encode it. */
                readonly chat_id: components["parameters"]["ChatId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The chat. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Chat"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getMessagesList: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what is newer than this time, in ISO 8601 with milliseconds. */
                readonly after?: components["parameters"]["After"];
                /** @description Only what is older than this time, in ISO 8601 with milliseconds. */
                readonly before?: components["parameters"]["Before"];
                /** @description The `next_cursor` of the previous page, where the list is paged by cursor. It goes without offset and limit then, says a third party. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many people a page may hold. The maximum depends on the provider. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to start, counted from zero, where the list is paged by offset. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Only messages of this person. */
                readonly user_id?: string;
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `id` of the chat, for LinkedIn `2-…`. It can hold `=`, so encode it. */
                readonly chat_id: components["parameters"]["ChatId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of messages. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Messages"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `id` of the chat, for LinkedIn `2-…`. It can hold `=`, so encode it. */
                readonly chat_id: components["parameters"]["ChatId"];
                /** @description The `id` of the message. It can hold `=`, so encode it. */
                readonly message_id: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly readMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `id` of the chat, for LinkedIn `2-…`. It can hold `=`, so encode it. */
                readonly chat_id: components["parameters"]["ChatId"];
                /** @description The `id` of the message. It can hold `=`, so encode it. */
                readonly message_id: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is read. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageRead"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `id` of the chat, for LinkedIn `2-…`. It can hold `=`, so encode it. */
                readonly chat_id: components["parameters"]["ChatId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "text": "Shall we talk next week?"
                 *     }
                 */
                readonly "application/json": components["schemas"]["MessageToSend"];
            };
        };
        readonly responses: {
            /** @description The message that was sent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageSent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly startChat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "users_ids": [
                 *         "ACoAAC3dE4FgHiJkLmNoPqRsTuVwXyZ012345678"
                 *       ],
                 *       "text": "Good to be connected."
                 *     }
                 */
                readonly "application/json": components["schemas"]["ChatToStart"];
            };
        };
        readonly responses: {
            /** @description Where it was written. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatStarted"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getUserProfile: {
        readonly parameters: {
            readonly query?: {
                /** @description Which LinkedIn product to read the profile in. That linkedin_classic is meant when it is absent is inferred. */
                readonly variant?: "linkedin_classic" | "linkedin_recruiter" | "linkedin_sales_navigator";
                /**
                 * @description More sections of the profile, in the variant linkedin_classic: linkedin_skills, and as third parties use them
                 *     linkedin_experience, linkedin_education, linkedin_languages and linkedin_certifications; `linkedin_*` is all. LinkedIn
                 *     throttles them, so ask for few. That the name is repeated for each is inferred.
                 */
                readonly with_sections?: readonly string[];
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description `me`, the person's id at the provider (`ACo…`), or the last segment of the profile's address. */
                readonly user_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getUserChat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The person's id at the provider, for LinkedIn `ACo…`. */
                readonly user_id: components["parameters"]["PersonId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The chat, or none. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatLookup"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listUserFollowers: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page, where the list is paged by cursor. It goes without offset and limit then, says a third party. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many people a page may hold. The maximum depends on the provider. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to start, counted from zero, where the list is paged by offset. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description `me` for the owner of the account, or the id of another person at the provider. */
                readonly user_id: components["parameters"]["PersonOrMe"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of followers. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Users"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listUserFollowing: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page, where the list is paged by cursor. It goes without offset and limit then, says a third party. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many people a page may hold. The maximum depends on the provider. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to start, counted from zero, where the list is paged by offset. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description `me` for the owner of the account, or the id of another person at the provider. */
                readonly user_id: components["parameters"]["PersonOrMe"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the people who are followed. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Users"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getUserRelations: {
        readonly parameters: {
            readonly query?: {
                /** @description The `next_cursor` of the previous page, where the list is paged by cursor. It goes without offset and limit then, says a third party. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many people a page may hold. The maximum depends on the provider. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to start, counted from zero, where the list is paged by offset. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Only relations that this text finds, where the provider supports it. */
                readonly search?: string;
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description `me` for the owner of the account, or the id of another person at the provider. */
                readonly user_id: components["parameters"]["PersonOrMe"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of relations. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserRelations"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly followUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The person's id at the provider, for LinkedIn `ACo…`. */
                readonly user_id: components["parameters"]["PersonId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person is followed, or was asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getRelationRequestsList: {
        readonly parameters: {
            readonly query: {
                /** @description The `next_cursor` of the previous page, where the list is paged by cursor. It goes without offset and limit then, says a third party. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many requests a page may hold. A third party has seen shorter pages although more followed. */
                readonly limit?: number;
                /** @description Where to start, counted from zero. This is how the list is paged on LinkedIn. */
                readonly offset?: number;
                /** @description Whether to list the requests that were sent or those that were received. */
                readonly type: "sent" | "received";
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of requests. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationRequests"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 410: components["responses"]["Gone"];
            readonly 422: components["responses"]["UnprocessableEntity"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createRelationRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": "ACoA1B2C3D4E5F6g7Hi8J9K1L2m3NOpqRSTUvWxYZ",
                 *       "message": "The message that comes with the invitation."
                 *     }
                 */
                readonly "application/json": components["schemas"]["RelationRequestToSend"];
            };
        };
        readonly responses: {
            /** @description The request that was sent. Its `id` is the `request_id` of other calls. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationRequest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly acceptRelationRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `id` of the relation request. */
                readonly request_id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request was accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationRequestConfirmed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly cancelRelationRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `id` of the relation request. */
                readonly request_id: components["parameters"]["RequestId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request was withdrawn or refused. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationRequestCanceled"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly deleteRelation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The person's id at the provider, for LinkedIn `ACo…`. */
                readonly user_id: components["parameters"]["PersonId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The relation is deleted. There is no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly unfollowUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The person's id at the provider, for LinkedIn `ACo…`. */
                readonly user_id: components["parameters"]["PersonId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person is not followed any more. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserUnfollowed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["RefusedByProvider"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page may hold, up to 250. Typed as a string by the vendor. */
                readonly limit?: components["parameters"]["CoreLimit"];
                /** @description Where to start, counted from zero. Typed as a string by the vendor. */
                readonly offset?: components["parameters"]["CoreOffset"];
                /** @description Only accounts of this provider. */
                readonly provider?: string;
                /** @description Only accounts whose name or id contains this. */
                readonly search?: string;
                /** @description Only accounts with this status. */
                readonly status?: string;
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of accounts. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Accounts"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
    readonly removeAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account is removed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
    readonly updateAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connected account. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "metadata": {
                 *         "team": "sales"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccountChange"];
            };
        };
        readonly responses: {
            /** @description The account as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
    readonly listWebhookEndpoints: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page may hold, up to 250. Typed as a string by the vendor. */
                readonly limit?: components["parameters"]["CoreLimit"];
                /** @description Where to start, counted from zero. Typed as a string by the vendor. */
                readonly offset?: components["parameters"]["CoreOffset"];
            };
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of endpoints. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoints"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
    readonly createWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "trigger_events": [
                 *         "relation.new"
                 *       ],
                 *       "url": "https://example.com/unipile",
                 *       "account_ids": [
                 *         "acc_123456789"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["WebhookEndpointToCreate"];
            };
        };
        readonly responses: {
            /** @description The endpoint, with the secret that signs what is sent to it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
    readonly getWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description `no-cache`, `no-store` or `max-age=` and seconds. Unipile keeps the answers of reads for an hour unless told otherwise,
                 *     and says only that a write can drop them, so send `no-cache` after a write.
                 * @example no-cache
                 */
                readonly "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            readonly path: {
                /** @description The id of the endpoint, `we_…`. */
                readonly id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint. */
            readonly 200: {
                headers: {
                    readonly Age: components["headers"]["Age"];
                    readonly "X-Cache": components["headers"]["XCache"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
    readonly deleteWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the endpoint, `we_…`. */
                readonly id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoint is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
    readonly updateWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the endpoint, `we_…`. */
                readonly id: components["parameters"]["WebhookEndpointId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                readonly "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        readonly responses: {
            /** @description The endpoint as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 404: components["responses"]["CoreNotFound"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
}
