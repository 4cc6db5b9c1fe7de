// Generated from openapi.yaml by `pnpm generate`. Do not edit.

/** The operations of the API, by path and method: parameters, request body and responses. */
export interface paths {
    readonly "/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the linked accounts
         * @description The accounts linked to the key. It needs a valid key and no account, so it serves as a test of the key.
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
    readonly "/v1/accounts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a linked account
         * @description How the account fares is in `sources`, so a disconnected account is an answer and no error.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chat_attendees/{attendee_id}/chats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the chats with a person */
        readonly get: operations["listAttendeeChats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the chats
         * @description A page of the chats of one account, or of all without `account_id`. That those come first which were written in last is
         *     inferred. `before` and `after` are about when a chat began, so look for answers among messages.
         */
        readonly get: operations["listChats"];
        readonly put?: never;
        /**
         * Write to a person
         * @description Writes in the chat with the person, which begins where there is none. Only relations can be written to, except by InMail, says
         *     the vendor's guide; InMail, files and several recipients are left out.
         *
         *     It takes a form (`multipart/form-data`), in which each recipient is a field `attendees_ids` or `attendees_ids[]`. Two short pages of the
         *     vendor show JSON instead, with other fields. That JSON with the same fields is taken, too, is inferred; the fake takes both.
         */
        readonly post: operations["startChat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chats/{chat_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a chat */
        readonly get: operations["getChat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/chats/{chat_id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the messages of a chat
         * @description A page of messages, by their time. That the latest comes first is inferred.
         */
        readonly get: operations["listChatMessages"];
        readonly put?: never;
        /**
         * Reply in a chat
         * @description It takes a form (`multipart/form-data`), and JSON as the new chat does. Files and quotes are left out.
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/linkedin/inmail_balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read how many InMails are left */
        readonly get: operations["getInmailBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/{identifier}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a profile
         * @description `me`, `relations`, `following`, `followers` and `invite` at the place of the identifier are paths of their own.
         */
        readonly get: operations["getProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/following": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List whom the account follows
         * @description A page of the people that the account follows. The shape is that of the relations, with `created_at` as the time when
         *     the follow began.
         */
        readonly get: operations["listFollowing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/invite": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Invite somebody to connect */
        readonly post: operations["sendInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/invite/received": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the received invitations
         * @description A page of the invitations that the account received. That they are the pending ones, newest first, is inferred. Each
         *     carries the secret that accepting or declining it takes. Mind the limit: it is lower than that of the sent ones, and
         *     its default is 10.
         */
        readonly get: operations["listInvitationsReceived"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/invite/received/{invitation_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept or decline a received invitation */
        readonly post: operations["handleInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/invite/sent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the sent invitations that are pending
         * @description A page of the invitations that the account sent and that are still pending. The order is not documented; newest
         *     first is inferred.
         */
        readonly get: operations["listInvitationsSent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/invite/sent/{invitation_id}": {
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
         * Cancel a sent invitation
         * @description Takes a pending invitation back. On Instagram the path holds the id of the user, who is unfollowed as well.
         *
         *     An `invitation_id` that is not valid is `errors/invalid_parameters`, says the page. That one which could be valid and
         *     is not pending is a 404 is inferred.
         */
        readonly delete: operations["cancelInvitation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the profile of the owner of the account
         * @description The fields are others than those of a profile read by its identifier.
         */
        readonly get: operations["getOwnProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/users/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the relations of the account
         * @description A page of the people to whom the account is connected, those added last first (says Unipile v1 of its own list).
         */
        readonly get: operations["listRelations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the webhooks */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Create a webhook
         * @description Deliveries are POST requests. Answer with 200 within 30 seconds; else postpress tries five more times, waiting longer
         *     each time. They are not signed: send a secret along in `headers`. A webhook that was created here sends no
         *     `Content-Type` unless `headers` holds one.
         */
        readonly post: operations["createWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}": {
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
         * @description Nothing is delivered to it any more. There is no way back.
         */
        readonly delete: operations["deleteWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly account_status: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The state of an account has changed
         * @description Delivered to webhooks with `source: account_status`. That it comes on changes only was seen at Unipile v1.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["AccountStatusEvent"];
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
         * There is a new message
         * @description Delivered to webhooks with `source: messaging`. It also comes for messages that the owner of the account sent, from another device or
         *     through the API: compare `account_info.user_id` with the sender's `attendee_provider_id`, or choose `is_sender` among the fields.
         *     It is not signed. The note of an accepted invitation comes like a message, which is inferred from Unipile v1.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["MessageReceivedEvent"] | components["schemas"]["ChosenFields"];
                    readonly "application/x-www-form-urlencoded": components["schemas"]["MessageReceivedEvent"] | components["schemas"]["ChosenFields"];
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
    readonly new_relation: {
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
         * @description Delivered to webhooks with `source: users`. It comes for every new connection, also for invitations that the owner
         *     accepted, and names no invitation: compare `user_provider_id`. It may come up to eight hours late. There is no event
         *     for invitations that were received, declined, canceled or have expired.
         *
         *     `data` of the webhook chooses and renames the fields, and `format` how they are written. Without a `Content-Type` in its
         *     `headers`, JSON comes with none. Answer with 200 within 30 seconds; else it is sent five more times, waiting longer each
         *     time. How long is not known.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["NewRelationEvent"] | components["schemas"]["ChosenFields"];
                    readonly "application/x-www-form-urlencoded": components["schemas"]["NewRelationEvent"] | components["schemas"]["ChosenFields"];
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
        /** @description Accounts of other providers carry other `connection_params`; these are LinkedIn's. */
        readonly Account: {
            readonly connection_params: {
                readonly im?: {
                    /** @description LinkedIn's id of the owner. */
                    readonly id: string;
                    readonly organizations: readonly {
                        readonly mailbox_urn?: string;
                        readonly messaging_enabled?: boolean;
                        readonly name?: string;
                        readonly organization_urn?: string;
                    }[];
                    readonly premiumContractId: string | null;
                    readonly premiumFeatures?: readonly ("recruiter" | "sales_navigator" | "premium")[];
                    readonly premiumId: string | null;
                    readonly proxy?: Record<string, never>;
                    readonly publicIdentifier?: string;
                    readonly username: string;
                };
            };
            /**
             * Format: date-time
             * @description In UTC with milliseconds.
             */
            readonly created_at: string;
            readonly current_signature?: string;
            readonly groups: readonly string[];
            readonly id: string;
            readonly name: string;
            /** @constant */
            readonly object: "Account";
            readonly signatures?: readonly {
                readonly content?: string;
                readonly title?: string;
            }[];
            readonly sources: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly status: "OK" | "STOPPED" | "ERROR" | "CREDENTIALS" | "PERMISSIONS" | "CONNECTING";
            }[];
            /**
             * @description The provider, in capitals.
             * @example LINKEDIN
             */
            readonly type: string;
        };
        /** @description The id of a linked account. Treat it as opaque. */
        readonly AccountId: string;
        readonly AccountList: {
            readonly cursor: components["schemas"]["NextCursor"];
            readonly items: readonly components["schemas"]["Account"][];
            /** @constant */
            readonly object: "AccountList";
        };
        readonly AccountOwnerProfile: {
            readonly email: string;
            readonly entity_urn: string;
            readonly first_name: string;
            readonly headline?: string;
            readonly last_name: string;
            readonly location?: string;
            /** @constant */
            readonly object: "AccountOwnerProfile";
            readonly object_urn: string;
            readonly occupation?: string;
            readonly open_profile: boolean;
            readonly organizations: readonly {
                readonly id: string;
                readonly mailbox_id: string;
                readonly name: string;
            }[];
            /** @description Whether the owner pays LinkedIn. */
            readonly premium: boolean;
            readonly profile_picture_url: string | null;
            /** @constant */
            readonly provider: "LINKEDIN";
            /** @description LinkedIn's id of the owner. */
            readonly provider_id: string;
            readonly public_identifier?: string;
            readonly public_profile_url?: string;
            /** @description The seat of the owner, why it cannot be used, or null when there is none. */
            readonly recruiter: components["schemas"]["Seat"] | {
                /** @enum {string} */
                readonly error: "MULTIPLE_SESSIONS" | "DISCONNECTED";
            } | null;
            /** @description The seat of the owner, why it cannot be used, or null when there is none. */
            readonly sales_navigator: components["schemas"]["Seat"] | {
                /** @constant */
                readonly error: "DISCONNECTED";
            } | null;
        };
        readonly AccountStatusEvent: {
            readonly AccountStatus: {
                readonly account_id: components["schemas"]["AccountId"];
                /** @example LINKEDIN */
                readonly account_type: string;
                /**
                 * @description The event in capitals. OK, ERROR/STOPPED and CREDENTIALS could be read on the page; CREATION_SUCCESS was seen at
                 *     Unipile v1.
                 * @example CREDENTIALS
                 */
                readonly message: string;
            };
        };
        readonly Chat: {
            readonly account_id: components["schemas"]["AccountId"];
            /** @example LINKEDIN */
            readonly account_type: string;
            readonly archived: number;
            /** @description The other person of a chat of two, by LinkedIn's id. */
            readonly attendee_provider_id?: string;
            readonly folder?: readonly string[];
            /** @example chat_01HXYZ4QK3WJ8FN3M6QH7TZ8GR */
            readonly id: string;
            /** @description Of a single chat only; null where it is empty. */
            readonly lastMessage?: components["schemas"]["ChatMessage"] | null;
            /** @description -1, a time, or null. */
            readonly muted_until: number | string | null;
            readonly name: string | null;
            /** @constant */
            readonly object: "Chat";
            readonly pinned?: number;
            /** @description LinkedIn's own id of the conversation. */
            readonly provider_id: string;
            readonly read_only: number;
            /** @description When it was last written in, in ISO 8601; which time it is, is inferred. */
            readonly timestamp: string | null;
            /** @description 0 between two, 1 a group, 2 a broadcast. */
            readonly type: number;
            readonly unread_count: number;
        };
        readonly ChatList: {
            readonly cursor: string | null;
            readonly items: readonly components["schemas"]["Chat"][];
            /** @constant */
            readonly object: "ChatList";
        };
        /**
         * @description Somebody has answered where `is_sender`, `is_event` and `hidden` are 0 and `message_type` is missing or `MESSAGE`: the note of an accepted
         *     invitation has `INVITATION`, which is inferred from the name of the value.
         */
        readonly ChatMessage: {
            readonly account_id: components["schemas"]["AccountId"];
            readonly attachments: readonly unknown[];
            readonly behavior?: number | null;
            readonly chat_id: string;
            readonly chat_provider_id: string;
            readonly deleted?: number;
            readonly delivered?: number;
            readonly edited?: number;
            readonly hidden?: number;
            /** @example msg_01HXYZ4QK3WJ8FN3M6QH7TZ8GR */
            readonly id: string;
            readonly is_event?: number;
            /** @description 1 where the connected account wrote it. */
            readonly is_sender: number;
            /**
             * @example MESSAGE
             * @example INVITATION
             * @example INMAIL
             */
            readonly message_type?: string;
            /** @constant */
            readonly object: "Message";
            readonly original?: string;
            readonly provider_id: string;
            readonly reactions?: readonly unknown[];
            readonly seen?: number;
            readonly seen_by?: Record<string, never>;
            readonly sender_attendee_id: string;
            /** @description Who wrote it, by LinkedIn's id; that it is this one is inferred. */
            readonly sender_id: string;
            /** @description Null without a body. */
            readonly text: string | null;
            /** @description When it was written, in ISO 8601. */
            readonly timestamp: string;
        };
        readonly ChatStarted: {
            readonly chat_id: string | null;
            readonly message_id: string | null;
            /** @constant */
            readonly object: "ChatStarted";
        };
        /** @description The fields that `data` of the webhook chose, by the names that it gave them. Here `timestamp` can be one. */
        readonly ChosenFields: {
            readonly [key: string]: string;
        };
        /** @enum {string} */
        readonly DecisionAction: "accept" | "decline";
        /** @description What every error looks like. */
        readonly Error: {
            readonly detail?: string;
            /** @description The id of the request, for the vendor's support. */
            readonly instance?: string;
            readonly status: number;
            readonly title: string;
            readonly type: string;
        };
        readonly EventAttendee: {
            readonly attendee_id?: string;
            readonly attendee_name?: string;
            readonly attendee_profile_url?: string;
            /** @description LinkedIn's id. */
            readonly attendee_provider_id: string;
        };
        readonly InstagramDecision: {
            readonly account_id: components["schemas"]["AccountId"];
            readonly action: components["schemas"]["DecisionAction"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly provider: "INSTAGRAM";
        };
        /** @description What sent and received invitations have in common. */
        readonly Invitation: {
            /** @description The date as LinkedIn words it. */
            readonly date: string;
            /** @description The id of the invitation. Its form is not documented beyond not being empty. */
            readonly id: string;
            /** @description The note, null without one. */
            readonly invitation_text: string | null;
            /** @description The name of who was invited. */
            readonly invited_user: string | null;
            /** @description The headline. */
            readonly invited_user_description: string | null;
            /** @description LinkedIn's id, `ACo…`. */
            readonly invited_user_id: string | null;
            readonly invited_user_profile_picture_url?: string | null;
            /** @description The last segment of the profile's address. */
            readonly invited_user_public_id: string | null;
            readonly inviter?: components["schemas"]["Inviter"];
            /**
             * Format: date-time
             * @description The date as ISO 8601, where it could be read.
             */
            readonly parsed_datetime: string | null;
            readonly specifics?: components["schemas"]["LinkedInSpecifics"];
        };
        readonly InvitationCanceled: {
            /** @constant */
            readonly object: "InvitationCanceled";
        };
        /** @description One of two, by `provider`. */
        readonly InvitationDecision: components["schemas"]["LinkedInDecision"] | components["schemas"]["InstagramDecision"];
        /** @description The invited user is the owner of the account, the inviter the other person. */
        readonly InvitationReceived: components["schemas"]["Invitation"] & {
            /** @constant */
            readonly object: "InvitationReceived";
        };
        /** @description Its `object` is that of the sent ones. */
        readonly InvitationReceivedList: {
            readonly cursor: components["schemas"]["NextCursor"];
            readonly items: readonly components["schemas"]["InvitationReceived"][];
            /** @constant */
            readonly object: "InvitationList";
        };
        /** @description The invited user is the other person, the inviter the owner of the account. */
        readonly InvitationSent: components["schemas"]["Invitation"] & {
            /** @constant */
            readonly object: "InvitationSent";
        };
        readonly InvitationSentList: {
            readonly cursor: components["schemas"]["NextCursor"];
            readonly items: readonly components["schemas"]["InvitationSent"][];
            /** @constant */
            readonly object: "InvitationList";
        };
        /** @description Who invited. May be missing; live answers of Unipile v1 had none on sent invitations. */
        readonly Inviter: {
            readonly inviter_description: string | null;
            readonly inviter_id: string;
            readonly inviter_name: string;
            readonly inviter_public_identifier: string;
        };
        readonly LinkedInDecision: {
            readonly account_id: components["schemas"]["AccountId"];
            readonly action: components["schemas"]["DecisionAction"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly provider: "LINKEDIN";
            /** @description The `specifics.shared_secret` of the listed invitation. */
            readonly shared_secret: string;
        };
        /** @description Each number is what is left, or null without that subscription. */
        readonly LinkedinInmailBalance: {
            /** @constant */
            readonly object: "LinkedinInmailBalance";
            readonly premium: number | null;
            readonly recruiter: number | null;
            readonly sales_navigator: number | null;
        };
        /** @description What LinkedIn needs to handle the invitation. May be missing; live answers of Unipile v1 had none on sent invitations. */
        readonly LinkedInSpecifics: {
            /** @constant */
            readonly provider: "LINKEDIN";
            /** @description A secret that belongs to this invitation. Accepting or declining a received one takes it. */
            readonly shared_secret: string;
        };
        readonly MessageList: {
            readonly cursor: string | null;
            readonly items: readonly components["schemas"]["ChatMessage"][];
            /** @constant */
            readonly object: "MessageList";
        };
        /** @description Which fields are always there is not documented, beyond those needed to make sense of it. */
        readonly MessageReceivedEvent: {
            readonly account_id: components["schemas"]["AccountId"];
            readonly account_info?: {
                /** @example classic */
                readonly feature?: string;
                readonly type?: string;
                /** @description The owner of the account, by LinkedIn's id. */
                readonly user_id?: string;
            };
            /** @example LINKEDIN */
            readonly account_type?: string;
            readonly attendees?: readonly components["schemas"]["EventAttendee"][];
            readonly chat_id: string;
            /** @constant */
            readonly event: "message_received";
            /** @description The text. */
            readonly message?: string | null;
            readonly message_id: string;
            readonly sender: components["schemas"]["EventAttendee"];
            readonly timestamp?: string;
            readonly webhook_name?: string;
        };
        readonly MessageSent: {
            /** @description Null where the provider answers none. */
            readonly message_id: string | null;
            /** @constant */
            readonly object: "MessageSent";
        };
        readonly NewChat: {
            readonly account_id: components["schemas"]["AccountId"];
            /** @description Who is written to, by LinkedIn's id. A single text is a list of one; more than one is left out. */
            readonly attendees_ids: readonly string[] | string;
            /** @description What to write. That it may not be empty is inferred, and that it may have 8000 characters. */
            readonly text?: string;
        };
        readonly NewInvitation: {
            readonly account_id: components["schemas"]["AccountId"];
            /** @description The note. One that is too long is `errors/too_many_characters`. */
            readonly message?: string;
            /**
             * @description Whom to invite, by LinkedIn's id `ACo…`, the `provider_id` of the profile. The public identifier is not named as an
             *     alternative. On Instagram the user name will do; `provider_messaging_id` does not.
             * @example ACoAACr-1eYBl...
             */
            readonly provider_id: string;
            /**
             * Format: email
             * @description The person's address, for LinkedIn when it asks for it.
             */
            readonly user_email?: string;
        };
        readonly NewMessage: {
            /** @description The account that writes, as a guard; with a chat of another one it is refused. */
            readonly account_id?: components["schemas"]["AccountId"];
            /** @description What to write. That it may not be empty is inferred, and that it may have 8000 characters. */
            readonly text?: string;
        };
        /** @description Which fields are always there is not documented, beyond those needed to make sense of it. */
        readonly NewRelationEvent: {
            readonly account_id: components["schemas"]["AccountId"];
            /** @example LINKEDIN */
            readonly account_type?: string;
            /** @constant */
            readonly event: "new_relation";
            readonly user_full_name?: string;
            readonly user_picture_url?: string;
            readonly user_profile_url?: string;
            /** @description LinkedIn's id of the new relation. */
            readonly user_provider_id: string;
            readonly user_public_identifier?: string;
            readonly webhook_name?: string;
        };
        readonly NewWebhook: {
            /** @description Only these accounts. Without it all of them, also later ones. */
            readonly account_ids?: readonly components["schemas"]["AccountId"][];
            /** @description Which fields a delivery has, and how they are called. */
            readonly data?: readonly components["schemas"]["WebhookField"][];
            /** @default true */
            readonly enabled?: boolean;
            /** @description Only these events. `users` has one, `new_relation`. Which ones go without it is not known for each source. */
            readonly events?: readonly string[];
            /** @default json */
            readonly format?: components["schemas"]["WebhookFormat"];
            /** @description Sent along with every delivery, for instance a secret or a content type. */
            readonly headers?: readonly components["schemas"]["WebhookHeader"][];
            /** @description Comes back as `webhook_name` in deliveries. */
            readonly name?: string;
            /**
             * Format: uri
             * @description Where to deliver.
             */
            readonly request_url: string;
            /**
             * @description Which family of events. Of the six, only `messaging`, `users` and `account_status` are described further here.
             * @enum {string}
             */
            readonly source: "messaging" | "users" | "account_status" | "email" | "email_tracking" | "calendar_event";
        } & (unknown & unknown & unknown);
        /** @description What to send as `cursor` for more. Null when there is no more. */
        readonly NextCursor: string | null;
        readonly Seat: {
            readonly contract_id: string;
            readonly owner_seat_id: string;
        };
        readonly UserInvitationHandled: {
            /** @constant */
            readonly object: "UserInvitationHandled";
            /**
             * @description In capitals, unlike `action`.
             * @enum {string}
             */
            readonly status: "ACCEPTED" | "DECLINED";
        };
        /** @description Not to be taken for `InvitationSent`, the item of the list. */
        readonly UserInvitationSent: {
            /** @description The id of the new invitation. That it is the `id` of the listed one is inferred from the samples. */
            readonly invitation_id: string;
            /** @constant */
            readonly object: "UserInvitationSent";
            /** @description How many percent of LinkedIn's limit are used. It is only there when this invitation passed 50, 75, 90 or 95. */
            readonly usage?: number;
        };
        readonly UserProfile: {
            readonly background_picture_url?: string;
            readonly birthdate?: {
                readonly day: number;
                readonly month: number;
            };
            readonly can_send_inmail?: boolean;
            readonly certifications?: readonly Record<string, never>[];
            readonly connections_count?: number;
            readonly contact_info?: {
                /** @description Spelled so. */
                readonly adresses?: readonly string[];
                readonly emails?: readonly string[];
                readonly phones?: readonly string[];
                readonly socials?: readonly {
                    readonly name: string;
                    readonly type: string;
                }[];
            };
            readonly education?: readonly Record<string, never>[];
            readonly first_name: string | null;
            readonly follower_count?: number;
            readonly hashtags?: readonly string[];
            readonly headline: string;
            /** @description The invitation between the account and the person. */
            readonly invitation?: {
                /** @enum {string} */
                readonly status: "PENDING" | "IGNORED" | "WITHDRAWN";
                /** @enum {string} */
                readonly type: "SENT" | "RECEIVED";
            };
            readonly is_creator?: boolean;
            readonly is_crm_imported?: boolean;
            readonly is_hiring?: boolean;
            readonly is_influencer?: boolean;
            readonly is_open_profile?: boolean;
            readonly is_open_to_work?: boolean;
            readonly is_premium?: boolean;
            /** @description Whether the account and the person are connected. */
            readonly is_relationship?: boolean;
            readonly is_saved_lead?: boolean;
            readonly is_self?: boolean;
            readonly languages?: readonly Record<string, never>[];
            readonly last_name: string | null;
            readonly location?: string;
            readonly member_urn?: string;
            /** @enum {string} */
            readonly network_distance?: "FIRST_DEGREE" | "SECOND_DEGREE" | "THIRD_DEGREE" | "OUT_OF_NETWORK";
            /** @constant */
            readonly object: "UserProfile";
            readonly primary_locale?: {
                readonly country?: string;
                readonly language?: string;
            };
            readonly profile_picture_url?: string;
            readonly profile_picture_url_large?: string;
            readonly projects?: readonly Record<string, never>[];
            readonly pronoun?: string;
            /** @constant */
            readonly provider: "LINKEDIN";
            /** @description LinkedIn's id of the person. */
            readonly provider_id: string;
            readonly public_identifier: string | null;
            readonly public_profile_url?: string;
            readonly recommendations?: Record<string, never>;
            readonly shared_connections_count?: number;
            readonly skills?: readonly Record<string, never>[];
            readonly summary?: string;
            /** @description The sections that LinkedIn held back. */
            readonly throttled_sections?: readonly string[];
            readonly volunteering_experience?: readonly Record<string, never>[];
            readonly websites: readonly string[];
            readonly work_experience?: readonly Record<string, never>[];
        };
        readonly UserRelation: {
            readonly connection_urn: string;
            /** @description When it began, in milliseconds since 1970. */
            readonly created_at: number;
            readonly first_name: string;
            readonly headline: string;
            readonly last_name: string;
            /** @description LinkedIn's id of the person, elsewhere named `provider_id`, `invited_user_id` or `inviter_id`. */
            readonly member_id: string;
            /** @description Do not join on it; in live answers of Unipile v1 its form differs from path to path. */
            readonly member_urn: string;
            /** @constant */
            readonly object: "UserRelation";
            readonly profile_picture_url?: string;
            /** @description The last segment of the profile's address. */
            readonly public_identifier: string;
            readonly public_profile_url: string;
        };
        readonly UserRelationsList: {
            readonly cursor: components["schemas"]["NextCursor"];
            readonly items: readonly components["schemas"]["UserRelation"][];
            /** @constant */
            readonly object: "UserRelationsList";
        };
        /** @description The page shows no `source` here. */
        readonly Webhook: {
            /** @description The accounts it hears of. Objects here, texts when it is created. Empty for all is inferred. */
            readonly account_ids: readonly {
                readonly id: components["schemas"]["AccountId"];
                readonly name?: string;
                /**
                 * @description GOOGLE, GOOGLE_CALENDAR, ICLOUD, LINKEDIN, MAIL, MOBILE, OUTLOOK, TWITTER, WHATSAPP, SLACK or TELEGRAM.
                 * @example LINKEDIN
                 */
                readonly type: string;
            }[];
            readonly data: readonly components["schemas"]["WebhookField"][];
            readonly enabled: boolean;
            readonly events?: readonly string[];
            readonly format: components["schemas"]["WebhookFormat"];
            readonly headers: readonly components["schemas"]["WebhookHeader"][];
            readonly id: string;
            readonly name?: string;
            /** @constant */
            readonly object: "Webhook";
            readonly request_url: string;
            /**
             * @description AUTO goes off by events, TRIGGER by hand from a chat or a message.
             * @enum {string}
             */
            readonly type: "AUTO" | "TRIGGER";
        };
        readonly WebhookCreated: {
            /** @constant */
            readonly object: "WebhookCreated";
            /** @description The `id` of the listed webhook. */
            readonly webhook_id: string;
        };
        readonly WebhookDeleted: {
            /** @constant */
            readonly object: "WebhookDeleted";
        };
        readonly WebhookField: {
            /** @description Which field. */
            readonly key: string;
            /** @description What to call it in the delivery. */
            readonly name: string;
        };
        /**
         * @description How a delivery is written.
         * @enum {string}
         */
        readonly WebhookFormat: "json" | "form";
        readonly WebhookHeader: {
            readonly key: string;
            readonly value: string;
        };
        readonly WebhookList: {
            readonly cursor: components["schemas"]["NextCursor"];
            readonly items: readonly components["schemas"]["Webhook"][];
            /** @constant */
            readonly object: "WebhookList";
        };
    };
    responses: {
        /** @description The request is not valid. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 400;
                    readonly type?: "errors/invalid_parameters" | "errors/malformed_request" | "errors/content_too_large" | "errors/invalid_url" | "errors/too_many_characters" | "errors/unescaped_characters" | "errors/missing_parameters" | "errors/limit_too_high";
                };
            };
        };
        /** @description The invitation cannot be accepted or declined. */
        readonly CannotHandle: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 422;
                    readonly type?: "errors/invalid_account" | "errors/action_already_performed" | "errors/limit_exceeded" | "errors/unprocessable_entity" | "errors/connection_limit_reached";
                };
            };
        };
        /** @description The invitation cannot be sent. */
        readonly CannotInvite: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 422;
                    readonly type?: "errors/invalid_account" | "errors/invalid_recipient" | "errors/blocked_recipient" | "errors/user_unreachable" | "errors/cannot_invite_attendee" | "errors/already_invited_recently" | "errors/cannot_resend_yet" | "errors/cannot_resend_within_24hrs" | "errors/limit_exceeded" | "errors/action_already_performed" | "errors/insufficient_credits" | "errors/unprocessable_entity" | "errors/no_connection_with_recipient" | "errors/already_connected" | "errors/connection_limit_reached";
                };
            };
        };
        /** @description The profile cannot be read. */
        readonly CannotReadProfile: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 422;
                    readonly type?: "errors/invalid_account" | "errors/invalid_recipient" | "errors/blocked_recipient" | "errors/user_unreachable" | "errors/limit_exceeded" | "errors/unprocessable_entity";
                };
            };
        };
        /** @description The account cannot be used for this. */
        readonly CannotUseAccount: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 422;
                    readonly type?: "errors/invalid_account" | "errors/unprocessable_entity";
                };
            };
        };
        /** @description The message cannot be sent. */
        readonly CannotWrite: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 422;
                    readonly type?: "errors/invalid_account" | "errors/invalid_recipient" | "errors/blocked_recipient" | "errors/user_unreachable" | "errors/cannot_resend_within_24hrs" | "errors/limit_exceeded" | "errors/insufficient_credits" | "errors/unprocessable_entity" | "errors/no_connection_with_recipient";
                };
            };
        };
        /** @description The credentials are fine, but this is not allowed. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 403;
                    readonly type?: "errors/account_restricted" | "errors/account_mismatch" | "errors/insufficient_permissions" | "errors/session_mismatch" | "errors/feature_not_subscribed" | "errors/subscription_required" | "errors/unknown_authentication_context" | "errors/action_required" | "errors/resource_access_restricted";
                };
            };
        };
        /** @description LinkedIn did not answer in time. */
        readonly GatewayTimeout: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 504;
                    /**
                     * @description No answer came in time. Try again, and ask the support if it stays so.
                     * @constant
                     */
                    readonly type?: "errors/request_timeout";
                };
            };
        };
        /** @description Something failed at postpress or at LinkedIn. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 500;
                    readonly type?: "errors/unexpected_error" | "errors/provider_error" | "errors/authentication_intent_error";
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
                    readonly type?: "errors/resource_not_found" | "errors/invalid_resource_identifier";
                };
            };
        };
        /** @description The feature is not implemented yet. */
        readonly NotImplemented: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 501;
                    /**
                     * @description The feature is not implemented yet.
                     * @constant
                     */
                    readonly type?: "errors/feature_not_implemented";
                };
            };
        };
        /** @description postpress cannot handle the request for now. */
        readonly ServiceUnavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 503;
                    readonly type?: "errors/no_client_session" | "errors/no_channel" | "errors/no_handler" | "errors/network_down" | "errors/service_unavailable";
                };
            };
        };
        /** @description No more requests are taken for now. How long to wait is not said. */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 429;
                    /**
                     * @description The limit of LinkedIn is reached. Wait, then try again.
                     * @constant
                     */
                    readonly type?: "errors/too_many_requests";
                };
            };
        };
        /** @description The credentials do not open this. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 401;
                    readonly type?: "errors/missing_credentials" | "errors/multiple_sessions" | "errors/invalid_checkpoint_solution" | "errors/invalid_proxy_credentials" | "errors/checkpoint_error" | "errors/invalid_credentials" | "errors/expired_credentials" | "errors/insufficient_privileges" | "errors/disconnected_account" | "errors/disconnected_feature" | "errors/invalid_credentials_but_valid_account_imap" | "errors/expired_link" | "errors/wrong_account";
                };
            };
        };
        /** @description The request is neither a form nor what else is taken. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 415;
                    /**
                     * @description The request is written in another way than it has to be.
                     * @constant
                     */
                    readonly type?: "errors/unsupported_media_type";
                };
            };
        };
    };
    parameters: {
        /** @description The linked account to act for. */
        readonly AccountId: components["schemas"]["AccountId"];
        /** @description The account whose chat it is. That it may be given with the vendor's own id of the chat, and then has to fit, is inferred. */
        readonly AccountOfChat: components["schemas"]["AccountId"];
        /** @description Only what is from after this time, in ISO 8601, which is excluded. */
        readonly After: string;
        /** @description Only what is from before this time, in ISO 8601, which is excluded. */
        readonly Before: string;
        /** @description The `id` of the chat, as listed. */
        readonly ChatId: string;
        /** @description The most items a page may hold. */
        readonly ChatLimit: number;
        /** @description The `cursor` of the previous answer. Ask on until it is null. */
        readonly Cursor: string;
        /**
         * @description A text of the caller's choice that names this request. Sending it again gets the first answer again, so that a request
         *     can be repeated without acting twice. How long, for which key and path, and what another body gets is not documented.
         * @example 2c9f8b6a-replay-me
         */
        readonly IdempotencyKey: string;
        /** @description The `id` of the invitation, as listed. */
        readonly InvitationId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most accounts a page may hold. */
                readonly limit?: number;
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
                    readonly "application/json": components["schemas"]["AccountList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The linked account. */
                readonly id: string;
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
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listAttendeeChats: {
        readonly parameters: {
            readonly query?: {
                /** @description Only the chats of this account. */
                readonly account_id?: components["schemas"]["AccountId"];
                /** @description Only what is from after this time, in ISO 8601, which is excluded. */
                readonly after?: components["parameters"]["After"];
                /** @description Only what is from before this time, in ISO 8601, which is excluded. */
                readonly before?: components["parameters"]["Before"];
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items a page may hold. */
                readonly limit?: components["parameters"]["ChatLimit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The person, by the vendor's id, `att_…`, or by LinkedIn's `provider_id`. */
                readonly attendee_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of chats. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listChats: {
        readonly parameters: {
            readonly query?: {
                /** @description Only the chats of this account. */
                readonly account_id?: components["schemas"]["AccountId"];
                /** @description Only the chats of accounts of this kind. */
                readonly account_type?: string;
                /** @description Only what is from after this time, in ISO 8601, which is excluded. */
                readonly after?: components["parameters"]["After"];
                /** @description Only what is from before this time, in ISO 8601, which is excluded. */
                readonly before?: components["parameters"]["Before"];
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items a page may hold. */
                readonly limit?: components["parameters"]["ChatLimit"];
                /** @description Only chats with messages that were not read, or only the others. */
                readonly unread?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of chats. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly startChat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewChat"];
                readonly "multipart/form-data": components["schemas"]["NewChat"];
            };
        };
        readonly responses: {
            /** @description The message was sent. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChatStarted"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["CannotWrite"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getChat: {
        readonly parameters: {
            readonly query?: {
                /** @description The account whose chat it is. That it may be given with the vendor's own id of the chat, and then has to fit, is inferred. */
                readonly account_id?: components["parameters"]["AccountOfChat"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The `id` of the chat, as listed. */
                readonly chat_id: components["parameters"]["ChatId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The chat. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Chat"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listChatMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description Only what is from after this time, in ISO 8601, which is excluded. */
                readonly after?: components["parameters"]["After"];
                /** @description Only what is from before this time, in ISO 8601, which is excluded. */
                readonly before?: components["parameters"]["Before"];
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items a page may hold. */
                readonly limit?: components["parameters"]["ChatLimit"];
                /** @description Only messages of this person, by LinkedIn's id, as in the message; that is inferred. */
                readonly sender_id?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The `id` of the chat, as listed. */
                readonly chat_id: components["parameters"]["ChatId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of messages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `id` of the chat, as listed. */
                readonly chat_id: components["parameters"]["ChatId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMessage"];
                readonly "multipart/form-data": components["schemas"]["NewMessage"];
            };
        };
        readonly responses: {
            /** @description The message was sent. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageSent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["CannotWrite"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getInmailBalance: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The balance of each subscription. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkedinInmailBalance"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getProfile: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description An API of LinkedIn other than the usual one. The account must be subscribed to it. */
                readonly linkedin_api?: "recruiter" | "sales_navigator";
                /**
                 * @description The sections to read in detail: `*` for all, `*_preview` for all in short, or their names. They can be combined. A
                 *     section that LinkedIn holds back is named in `throttled_sections`. How the list is written in the address is not
                 *     documented: a client of Unipile v1 repeats the parameter, the SDK of Unipile v1 writes one text with commas.
                 */
                readonly linkedin_sections?: readonly string[] | string;
                /** @description Whether the person is told of the visit. */
                readonly notify?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description LinkedIn's id of the person (`provider_id`), or the public identifier. */
                readonly identifier: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["CannotReadProfile"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listFollowing: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most people a page may hold. */
                readonly limit?: number;
                /** @description On Instagram, whose list to read, by `provider_id` or user name. */
                readonly user_id?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of followed people. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserRelationsList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly sendInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A text of the caller's choice that names this request. Sending it again gets the first answer again, so that a request
                 *     can be repeated without acting twice. How long, for which key and path, and what another body gets is not documented.
                 * @example 2c9f8b6a-replay-me
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewInvitation"];
            };
        };
        readonly responses: {
            /** @description The invitation was sent. The status is 200; that of Unipile v1 was seen as 201 too. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserInvitationSent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["CannotInvite"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listInvitationsReceived: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most invitations a page may hold. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of invitations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationReceivedList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly handleInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A text of the caller's choice that names this request. Sending it again gets the first answer again, so that a request
                 *     can be repeated without acting twice. How long, for which key and path, and what another body gets is not documented.
                 * @example 2c9f8b6a-replay-me
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description The `id` of the invitation, as listed. */
                readonly invitation_id: components["parameters"]["InvitationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitationDecision"];
            };
        };
        readonly responses: {
            /** @description The invitation was accepted or declined. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserInvitationHandled"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["CannotHandle"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listInvitationsSent: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most invitations a page may hold. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of invitations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationSentList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly cancelInvitation: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The `id` of the invitation, as listed. */
                readonly invitation_id: components["parameters"]["InvitationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The invitation was canceled. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationCanceled"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly getOwnProfile: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The owner. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountOwnerProfile"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["CannotUseAccount"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listRelations: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only people with this name. How it is compared is not documented. */
                readonly filter?: string;
                /** @description The most people a page may hold. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of relations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserRelationsList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: {
                /** @description The `cursor` of the previous answer. Ask on until it is null. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most webhooks a page may hold. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of webhooks. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly createWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description A text of the caller's choice that names this request. Sending it again gets the first answer again, so that a request
                 *     can be repeated without acting twice. How long, for which key and path, and what another body gets is not documented.
                 * @example 2c9f8b6a-replay-me
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewWebhook"];
            };
        };
        readonly responses: {
            /** @description The webhook was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookCreated"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly deleteWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The webhook. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook was deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookDeleted"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
}
