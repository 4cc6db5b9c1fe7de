// Generated from openapi.yaml by `pnpm generate`. Do not edit.

/** The operations of the API, by path and method: parameters, request body and responses. */
export interface paths {
    readonly "/linkedin/account/{accountId}/quota": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read how much of each quota is used
         * @description Read from the vendor's own database; it spends nothing. It counts every call made through ConnectSafely.ai, also by
         *     its own automations.
         */
        readonly get: operations["getAccountQuota"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/account/{accountId}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the state of the account in the path
         * @description The same as the form without an id, save that an id of another form has a status of its own.
         */
        readonly get: operations["getAccountStatusById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/account/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the state of an account
         * @description Also the plan that the account has on LinkedIn. Some samples in the vendor's cookbook call this with POST; its text
         *     and the page say GET.
         */
        readonly get: operations["getAccountStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the LinkedIn accounts
         * @description Every LinkedIn account that the key reaches. Read from the vendor's own database: it needs a valid key, touches
         *     nothing on LinkedIn and spends no quota, so it serves as a test of the key.
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
    readonly "/linkedin/analytics/connections/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Count the connections */
        readonly get: operations["getConnectionCount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/analytics/network/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count everything in the network
         * @description Invitations are not counted, neither here nor anywhere else.
         */
        readonly get: operations["getNetworkSummary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/connect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a person to connect
         * @description The answer holds no id of the invitation. That one finds it in the list of sent invitations, where `memberUrn` is this
         *     answer's `profileUrn`, is inferred.
         *
         *     The vendor's own programs wait 60 seconds for an answer. When none came they look at the relationship before they
         *     send again.
         */
        readonly post: operations["sendConnectionRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/connections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the connections
         * @description A page of the people to whom the account is connected. An empty page may be a hiccup: ask on from `startIndex` plus
         *     the number received until `endOfList` is true, where there is one. Nothing here but `vanityName` and `profileUrl`
         *     says who a person is: there is no member id and no URN.
         */
        readonly get: operations["getConnections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/conversations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the conversations
         * @description The conversations of an account, the latest first; the order is inferred. They come from the vendor's own store (`fromCache`), so an
         *     answer can be missing for a while.
         */
        readonly get: operations["listConversations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/conversations/{conversationUrn}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a conversation
         * @description The messages of a conversation, the newest first; the order is inferred. The URN holds brackets, colons and a comma, so encode it.
         */
        readonly get: operations["getConversationMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/conversations/exists/{recipientProfileId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * See whether there is a conversation with a person
         * @description The best way from a person to the conversation with them.
         */
        readonly get: operations["conversationExists"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/conversations/send": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write to a person, or in a conversation
         * @description Writes to a connection. What a message to somebody else gets is not documented; that it is 400 is inferred. Only a new conversation counts
         *     against the quota. Do not try again after an answer that did not come: read the conversation first.
         */
        readonly post: operations["conversationsSendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/follow": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Follow a person, or stop following
         * @description Both count towards the same daily quota.
         */
        readonly post: operations["followUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/invitations/received": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the received invitations that are pending
         * @description A page of the invitations of every category that the account received: from people, organizations, newsletters and
         *     events. An empty page may be a hiccup: ask on from `startIndex` plus the number received until `endOfList` is true,
         *     where there is one.
         */
        readonly get: operations["getReceivedInvitations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/invitations/received/respond": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept or ignore a received invitation
         * @description One operation for every category; to ignore is the only refusal there is. Everything that it takes stands in the
         *     list of received invitations, `profileId` under the name `memberId`.
         */
        readonly post: operations["respondToInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/invitations/sent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the sent invitations that are pending
         * @description A page of the connection invitations that the account sent and that are still pending. There is no page size to
         *     choose, no total and no end mark. That one asks on from `startIndex` plus the number received until a page is empty
         *     is inferred.
         */
        readonly get: operations["getSentInvitations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/invitations/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a sent invitation
         * @description Withdraws the pending invitation to a person, who is named and not the invitation. The vendor first looks whether
         *     there is one, and fetches what was not given. That a fetch counts as a view of the profile, and is spared when every
         *     field of the listed invitation is passed on, is inferred.
         */
        readonly post: operations["withdrawInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write to a person, the old way
         * @description The call of the vendor's own templates and node; it is deprecated, and says so in `_deprecated`. A normal message needs a connection.
         *     What the type `inmail` does for a connection is not documented; that it is sent like any other is inferred.
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look a person up
         * @description Who a person is, how the account stands to them, and the URN that other calls prefer. An answer is kept for six hours; one out
         *     of the cache is free. Somebody who is not found is a success with an empty `profile`.
         */
        readonly get: operations["getProfile"];
        readonly put?: never;
        /**
         * Look a person up, with more sections
         * @description Who a person is, how the account stands to them, and the URN that other calls prefer. An answer is kept for six hours; one out
         *     of the cache is free. Somebody who is not found is a success with an empty `profile`.
         */
        readonly post: operations["fetchProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/relationship/{accountId}/{profileId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * See how an account stands to a person
         * @description The account stands in the path here, before the person.
         */
        readonly get: operations["checkRelationshipForAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/linkedin/relationship/{profileId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * See how the default account stands to a person
         * @description Only for the default account of the key. The form with two segments takes another.
         */
        readonly get: operations["checkRelationship"];
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
/** The parts of the API that have names: `components["schemas"]`. */
export interface components {
    schemas: {
        readonly Account: {
            /** @description Whether a paid seat belongs to this account. */
            readonly apiSeatAllocated: boolean;
            readonly enabled: boolean;
            readonly firstName: string;
            /** @description Twenty-four hexadecimal digits. */
            readonly id: string;
            readonly lastName: string;
            readonly picture: string | null;
            readonly publicId: string;
            /**
             * @description AVAILABLE, WARMUP, ERROR and UNKNOWN are named; treat it as open.
             * @example AVAILABLE
             */
            readonly status: string;
        };
        readonly AccountQuota: {
            /** @description The account. */
            readonly accountId: string;
            readonly quotas: readonly components["schemas"]["Quota"][];
        };
        readonly Accounts: readonly components["schemas"]["Account"][];
        readonly AccountState: {
            /** @description Whether the account may be used. */
            readonly enabled: boolean;
            readonly firstName: string;
            /** @description Whether there is a valid session on LinkedIn. */
            readonly hasTokens: boolean;
            /** @description Twenty-four hexadecimal digits. Some samples have `acc_12345`. */
            readonly id: string;
            readonly lastName: string;
            /**
             * Format: date-time
             * @description When it was last active.
             */
            readonly lastUsed: string;
            /** @description What the account pays LinkedIn for. Only with status AVAILABLE or WARMUP, and up to 12 hours old. */
            readonly linkedinPlan?: {
                readonly hasAdvertiseBadge: boolean;
                readonly hasAwayMessages: boolean;
                readonly hasHiringManager: boolean;
                readonly hasRecruiter: boolean;
                readonly hasSalesNavigator: boolean;
                readonly isPremium: boolean;
                /**
                 * @description The page has `NON_PREMIUM`; a client built against the vendor's OpenAPI document has SALES_NAVIGATOR, RECRUITER
                 *     and BUSINESS_PREMIUM. Treat it as open.
                 * @example NON_PREMIUM
                 */
                readonly premiumType: string;
            };
            /**
             * @description The page's sample has `ConnectSafely`.
             * @example ConnectSafely
             */
            readonly platform: string;
            /** @description The part after `linkedin.com/in/` of the account's own address. */
            readonly publicId: string;
            /**
             * @description AVAILABLE, IN_USE (busy) and ERROR (needs attention) are named here, WARMUP and UNKNOWN by others, FREE and PREMIUM by
             *     older editions. Treat it as open.
             * @example AVAILABLE
             */
            readonly status: string;
        };
        /** @description The LinkedIn account to act for. Left out, the default account of the key. */
        readonly ChosenAccount: string;
        /** @description By `profileId`, by `profileUrn`, which the vendor prefers, or by both. */
        readonly ChosenPerson: {
            readonly profileId: components["schemas"]["ProfileId"];
            readonly profileUrn?: components["schemas"]["ProfileUrn"];
        } | {
            readonly profileId?: components["schemas"]["ProfileId"];
            readonly profileUrn: components["schemas"]["ProfileUrn"];
        };
        /** @description The shape of the vendor's overview, which calls it consistent. No page of an operation shows it. */
        readonly CodedError: {
            /**
             * @description Only `validation_error` has been seen.
             * @example validation_error
             */
            readonly code: string;
            /** @description For people. */
            readonly message: string;
            /** @constant */
            readonly success: false;
        };
        readonly Connection: {
            /**
             * @description A day in words, for instance `Connected on Feb 15, 2024`.
             * @example Connected on Feb 15, 2024
             */
            readonly connectedDate: string;
            readonly firstName: string;
            readonly headline: string;
            readonly lastName: string;
            /** @description With a slash at its end here. */
            readonly profileUrl: string;
            /** @description What lists of invitations call `publicIdentifier`. That the two are the same is inferred. */
            readonly vanityName: string;
        };
        readonly ConnectionCount: {
            /** @description The account that was used. */
            readonly accountId: string;
            /** @description When it is null is not documented. The source types it as a number. */
            readonly connectionCount: number | null;
            readonly success: boolean;
        };
        readonly ConnectionRequest: {
            readonly accountId?: components["schemas"]["ChosenAccount"];
            /**
             * @description A note. Empty, the invitation goes without. Whether a longer one is refused or cut is not documented; that it is
             *     refused is inferred.
             */
            readonly customMessage?: string;
        } & components["schemas"]["ChosenPerson"];
        readonly ConnectionRequested: {
            /** @description For people. */
            readonly message: string;
            readonly profileUrn: components["schemas"]["ProfileUrn"];
            readonly success: boolean;
        };
        readonly Connections: {
            /** @description The account that was used. */
            readonly accountId: string;
            readonly connections: readonly components["schemas"]["Connection"][];
            /**
             * @description True when the page is empty and nothing lies beyond `startIndex`, by the exact number of connections. The vendor's
             *     older page does not have it.
             */
            readonly endOfList?: boolean;
            /** @description How many were asked for. The vendor types it as a number. */
            readonly limit: number;
            /** @description The order. */
            readonly sortBy: string;
            /** @description Where this page starts. The vendor types it as a number. */
            readonly startIndex: number;
            readonly success: boolean;
        };
        readonly ConnectionsUnavailable: components["schemas"]["Unavailable"] & {
            /** @constant */
            readonly code?: "CONNECTIONS_UNAVAILABLE";
        };
        readonly Conversation: {
            /** @description The end of the URN. */
            readonly conversationId?: string;
            readonly conversationUrn: string;
            /** @description A date; milliseconds since 1970 in an older answer. */
            readonly lastActivityAt?: string | number | null;
            /** @description It does not say who wrote it but by name. */
            readonly latestMessage?: {
                readonly hasAttachment?: boolean;
                readonly senderName?: string;
                readonly sentAt?: number;
                readonly text?: string | null;
            } | null;
            readonly participants: readonly components["schemas"]["Participant"][];
            readonly unreadCount?: number;
        };
        readonly ConversationExists: {
            readonly accountId?: string;
            readonly conversationUrn: string | null;
            readonly hasConversation: boolean;
            readonly profileUrn?: components["schemas"]["ProfileUrn"];
            readonly success: boolean;
        };
        readonly ConversationList: {
            readonly accounts?: readonly {
                readonly id?: string;
                readonly name?: string;
            }[];
            readonly conversations: readonly components["schemas"]["Conversation"][];
            readonly fromCache?: boolean;
            readonly hasMore?: boolean;
            readonly nextCursor?: string | null;
            readonly success: boolean;
        };
        readonly ConversationMessage: {
            readonly attachments?: readonly unknown[] | null;
            readonly hasAttachment?: boolean;
            readonly isSentByOwner?: boolean;
            readonly messageUrn: string;
            readonly senderName?: string;
            readonly senderPhoto?: string | null;
            /** @description LinkedIn's id `ACoAA…`. */
            readonly senderProfileId?: string;
            /** @description In milliseconds since 1970. */
            readonly sentAt: number;
            readonly text?: string | null;
        };
        readonly ConversationMessages: {
            readonly cursor?: string | null;
            readonly hasMore?: boolean;
            readonly messages: readonly components["schemas"]["ConversationMessage"][];
            readonly note?: string;
            readonly participants?: readonly components["schemas"]["Participant"][];
            readonly success: boolean;
        };
        /** @description The shape of the pages of sent invitations and of the account status. */
        readonly ErrorText: {
            /**
             * @description For people.
             * @example Unauthorized - Invalid credentials
             */
            readonly error: string;
        };
        /** @description The shape of the page of the relationship, which the cookbook calls the standard body. */
        readonly FlaggedErrorText: {
            /**
             * @description For people.
             * @example LinkedIn profile not found: invalid-profile-id
             */
            readonly error: string;
            /** @constant */
            readonly success: false;
        };
        readonly Followed: {
            /**
             * @description What was asked for.
             * @example follow
             */
            readonly action: string;
            /** @description For people. */
            readonly message: string;
            readonly profileUrn: components["schemas"]["ProfileUrn"];
            readonly success: boolean;
        };
        readonly FollowRequest: {
            readonly accountId?: components["schemas"]["ChosenAccount"];
            /**
             * @default follow
             * @enum {string}
             */
            readonly action?: "follow" | "unfollow";
        } & components["schemas"]["ChosenPerson"];
        /** @description What responding and withdrawing answer. */
        readonly InvitationHandled: {
            /** @description The account that was used. */
            readonly accountId: string;
            /** @description For people. What it says after an invitation was ignored has not been seen. */
            readonly message: string;
            readonly success: boolean;
        };
        readonly InvitationResponse: {
            readonly accountId?: components["schemas"]["ChosenAccount"];
            /** @enum {string} */
            readonly action: "ACCEPT" | "IGNORE";
            /** @description The first name of the person who invites. */
            readonly firstName: string;
            readonly invitationId: string;
            /** @description The last name of the person who invites. */
            readonly lastName: string;
            /** @description From the list of received invitations, as it stands there. */
            readonly linkedInInvitationType: string;
            /**
             * @description LinkedIn's id of the person, `memberId` in the list; everywhere else `profileId` is part of an address. Needed with
             *     the invitations of people, says the page. What happens without is not documented.
             */
            readonly profileId?: string;
            /** @description From the list of received invitations. */
            readonly validationToken: string;
        };
        readonly InvitationsUnavailable: components["schemas"]["Unavailable"] & {
            /** @constant */
            readonly code?: "INVITATIONS_UNAVAILABLE";
        };
        readonly MessageSent: {
            /** @description The text that was sent on the vendor's page; do not rely on it. */
            readonly message?: string;
            readonly recipientProfileUrn?: components["schemas"]["ProfileUrn"];
            readonly sentMessage: components["schemas"]["SentMessage"];
            readonly success: boolean;
        };
        /** @description A person or a conversation must be named; that either is enough is inferred. */
        readonly MessageToSend: {
            readonly accountId?: components["schemas"]["ChosenAccount"];
            readonly conversationUrn?: string;
            /** @description What to write. That it may not be empty is inferred; so is that the fake refuses more than 8000 characters. */
            readonly message: string;
            /**
             * @description `auto`, which is the default, goes through Sales Navigator where the account has it. `sales_navigator` is 400 without a seat.
             * @enum {string}
             */
            readonly messagingChannel?: "auto" | "sales_navigator" | "linkedin_inbox";
            readonly recipientProfileId?: components["schemas"]["ProfileId"];
            readonly recipientProfileUrn?: components["schemas"]["ProfileUrn"];
            readonly subject?: string;
        };
        readonly NetworkSummary: {
            /** @description The account that was used. */
            readonly accountId: string;
            readonly connections: number;
            readonly events: number;
            readonly groups: number;
            readonly newsletters: number;
            readonly pages: number;
            readonly success: boolean;
        };
        readonly OldMessageSent: {
            /** @description What to call instead. */
            readonly _deprecated?: string;
            readonly message?: string;
            readonly recipientProfileUrn?: components["schemas"]["ProfileUrn"];
            readonly success: boolean;
        };
        readonly OldMessageToSend: {
            readonly accountId?: components["schemas"]["ChosenAccount"];
            /** @description What to write. That it may not be empty is inferred; so is that the fake refuses more than 8000 characters. */
            readonly message: string;
            /** @enum {string} */
            readonly messageType?: "normal" | "inmail";
            readonly recipientProfileId?: components["schemas"]["ProfileId"];
            readonly recipientProfileUrn?: components["schemas"]["ProfileUrn"];
            readonly subject?: string;
        };
        /** @description `profileId` is LinkedIn's id `ACoAA…` here, and not the public identifier. */
        readonly Participant: {
            readonly distance?: string | null;
            readonly headline?: string | null;
            readonly name?: string;
            readonly profileId: string;
            readonly profilePicture?: string | null;
            readonly profileUrl?: string | null;
        };
        /** @description Empty where nobody is found. */
        readonly Profile: {
            readonly connectionCount?: number;
            /** @description `DISTANCE_1`, `DISTANCE_2` or `DISTANCE_3`. */
            readonly connectionDegree?: string | null;
            readonly entityUrn?: components["schemas"]["ProfileUrn"];
            readonly firstName?: string;
            readonly followerCount?: number;
            /** @description Only on request. */
            readonly geoLocation?: {
                readonly city?: string | null;
                readonly country?: string | null;
                readonly fullLocation?: string | null;
                readonly state?: string | null;
            };
            readonly headline?: string | null;
            readonly invitationReceived?: boolean;
            readonly invitationSent?: boolean;
            readonly isConnected?: boolean;
            readonly isPremium?: boolean;
            readonly isVerified?: boolean;
            readonly lastName?: string;
            readonly location?: {
                readonly countryCode?: string | null;
                readonly geoLocationName?: string | null;
                readonly postalCode?: string | null;
            } | null;
            readonly profilePicture?: string | null;
            readonly publicIdentifier?: string;
            /** @description Whether the person takes InMail for nothing. */
            readonly supportsFreeEmail?: boolean;
        };
        readonly ProfileAnswer: {
            readonly accountId?: string;
            readonly cached?: boolean;
            readonly cachedAt?: string;
            readonly education?: readonly Record<string, never>[];
            readonly experience?: readonly Record<string, never>[];
            readonly expiresAt?: string;
            readonly message?: string;
            readonly profile: components["schemas"]["Profile"];
            /** @description As it was asked. */
            readonly profileId: string;
            readonly skills?: readonly Record<string, never>[];
            readonly success: boolean;
        };
        /**
         * @description The part after `linkedin.com/in/` of the person's address. Workflows of the vendor send a whole address; that it
         *     is taken is inferred.
         */
        readonly ProfileId: string;
        readonly ProfileRequest: {
            readonly accountId?: components["schemas"]["ChosenAccount"];
            readonly forceRefresh?: boolean;
            readonly includeContact?: boolean;
            readonly includeEducation?: boolean;
            readonly includeExperience?: boolean;
            readonly includeGeoLocation?: boolean;
            readonly includeSkills?: boolean;
            readonly profileId: components["schemas"]["ProfileId"];
        };
        /** @description `urn:li:fsd_profile:` and LinkedIn's id of the person. */
        readonly ProfileUrn: string;
        readonly Quota: {
            /**
             * @description What is counted. PROFILE_VIEW, COMMENT, CONNECT and SEARCH_PEOPLE are named; the cookbook knows FOLLOW and MESSAGE
             *     as actions with a limit. Treat it as open.
             * @example CONNECT
             */
            readonly feature: string;
            /** @description How often ConnectSafely.ai allows it. Beyond that it answers 429. */
            readonly limit: number;
            readonly limitReached: boolean;
            /** @description When the limit was reached. That null means it was not is inferred. */
            readonly limitReachedAt: string | null;
            /** @description How often LinkedIn is thought to allow it; higher, and only for comparison. */
            readonly linkedinLimit: number;
            /** @description How often it may still be done. */
            readonly remaining: number;
            /**
             * @description When the window ends. The sample has a space between day and time, so it is not declared as a date-time; that it is an
             *     ISO time is inferred.
             */
            readonly resetAt: string;
            /** @description How often it was done in this window. */
            readonly used: number;
            /**
             * @description Until midnight UTC, or until Monday 00:00 UTC.
             * @enum {string}
             */
            readonly window: "daily" | "weekly";
        };
        /** @description The shape of the cookbook for a quota that is used up. */
        readonly QuotaExceeded: components["schemas"]["FlaggedErrorText"] & {
            /**
             * @description Names the action, how often it was done and may be done, and the end of the window.
             * @example Rate limit exceeded for CONNECT: 90/90 used. Resets at 2026-06-08T00:00:00.000Z
             */
            readonly error?: string;
            /**
             * Format: date-time
             * @description How long the account is on hold. Only while it is.
             */
            readonly holdUntil?: string;
        };
        readonly ReceivedInvitation: {
            /** @description Only with organizations and newsletters. */
            readonly companyName?: string;
            /** @description The note that came with it. */
            readonly customMessage?: string;
            /** @description As far as has been seen it equals `invitationId`. Nineteen digits, which a number cannot hold. */
            readonly id: string;
            /**
             * @description What the invitation is to.
             * @enum {string}
             */
            readonly invitationCategory: "CONNECTION" | "ORGANIZATION" | "NEWSLETTER" | "EVENT" | "MEMBER_FOLLOW";
            readonly invitationId: string;
            /** @constant */
            readonly invitationType: "RECEIVED";
            readonly invitationUrn: string;
            /**
             * @description LinkedIn's own name for the category, to be passed on when one responds. `GenericInvitationType_CONNECTION` and
             *     `GenericInvitationType_ORGANIZATION` have been seen, the latter also with a newsletter.
             * @example GenericInvitationType_CONNECTION
             */
            readonly linkedInInvitationType: string;
            /** @description LinkedIn's id of the person who invites. Empty where an organization or a newsletter does. */
            readonly memberId: string;
            /** @description Empty where `memberId` is. */
            readonly memberUrn: string;
            /** @description Only with newsletters. */
            readonly newsletterName?: string;
            readonly profile: {
                readonly firstName: string;
                readonly lastName: string;
                /** @description May be empty. With a slash at its end here. */
                readonly profileUrl: string;
                /** @description May be empty. */
                readonly publicIdentifier: string;
            };
            /**
             * @description The age of the invitation in words, for instance `2 weeks ago`.
             * @example 2 weeks ago
             */
            readonly receivedAt: string;
            /** @description A secret of this invitation, which one needs to respond. Eight characters, as far as has been seen. */
            readonly validationToken: string;
        };
        readonly ReceivedInvitations: {
            /** @description The account that was used. */
            readonly accountId: string;
            /** @description How many invitations this page holds. Not a total. The vendor types it as a number. */
            readonly count: number;
            /**
             * @description True only when the page is empty, LinkedIn showed no invitation, and no pending connection request lies beyond
             *     `startIndex`. The vendor's older page does not have it.
             */
            readonly endOfList?: boolean;
            readonly invitations: readonly components["schemas"]["ReceivedInvitation"][];
            /** @description Where this page starts. The vendor types it as a number. */
            readonly startIndex: number;
            readonly success: boolean;
        };
        /** @description A refusal whose shape no page of an operation shows. */
        readonly Refusal: components["schemas"]["FlaggedErrorText"] | components["schemas"]["CodedError"];
        /** @description How the account stands to the person. The page promises the degree, and whether one follows; the answer has neither. */
        readonly Relationship: {
            /** @description The account that was used. */
            readonly accountId: string;
            /** @description Whether the two are connected. */
            readonly connected: boolean;
            /** @description Whether the person has invited the account. */
            readonly invitationReceived: boolean;
            /** @description Whether the account has invited the person. */
            readonly invitationSent: boolean;
            readonly profileUrn: components["schemas"]["ProfileUrn"];
            /**
             * @description The same in a word. Only `NOT_CONNECTED` has been seen, so go by the other fields.
             * @example NOT_CONNECTED
             */
            readonly status: string;
        };
        /** @description A refusal of a request, for its form or for what it asks. */
        readonly RequestRefusal: components["schemas"]["ValidationError"] | components["schemas"]["Refusal"];
        readonly SentInvitation: {
            /** @description As far as has been seen it equals `invitationId`. Nineteen digits, which a number cannot hold. */
            readonly id: string;
            readonly invitationId: string;
            /**
             * @description Only `SENT` has been seen here.
             * @example SENT
             */
            readonly invitationType: string;
            readonly invitationUrn: string;
            /** @description LinkedIn's id of the person who was invited. */
            readonly memberId: string;
            readonly memberUrn: string;
            readonly profile: {
                readonly firstName: string;
                readonly headline: string;
                readonly lastName: string;
                /** @description Without a slash at its end here; other lists have one. */
                readonly profileUrl: string;
                readonly publicIdentifier: string;
            };
            /**
             * @description The age of the invitation in words, for instance `2 days ago`. A third party has seen `1 week ago`.
             * @example 2 days ago
             */
            readonly sentAt: string;
        };
        readonly SentInvitations: {
            /** @description The account that was used. */
            readonly accountId: string;
            /** @description How many invitations this page holds. Not a total. The vendor types it as a number. */
            readonly count: number;
            readonly invitations: readonly components["schemas"]["SentInvitation"][];
            /** @description Where this page starts. The vendor types it as a number. */
            readonly startIndex: number;
            readonly success: boolean;
        };
        /** @description In the example of the vendor's page it is empty, so any of it can be missing. */
        readonly SentMessage: {
            readonly isSentByOwner?: boolean;
            readonly messageUrn?: string;
            readonly senderName?: string;
            readonly senderPhoto?: string | null;
            readonly senderProfileId?: string;
            /** @description In milliseconds since 1970. */
            readonly sentAt?: number;
            readonly text?: string;
        };
        /** @description LinkedIn showed nothing although there is something. Beside `code` nothing of this shape is documented. */
        readonly Unavailable: {
            readonly code: string;
            /** @description For people. */
            readonly error?: string;
            /** @description For people. */
            readonly message?: string;
            /** @constant */
            readonly success?: false;
        };
        /** @description The shape of the cookbook for requests that do not fit. Here `error` is no text. */
        readonly ValidationError: {
            readonly error: {
                readonly issues: readonly {
                    readonly code: string;
                    readonly expected?: string;
                    readonly message: string;
                    readonly path: readonly (string | number)[];
                    readonly received?: string;
                }[];
                /** @constant */
                readonly name: "ZodError";
            };
            /** @constant */
            readonly success: false;
        };
        readonly Withdrawal: {
            readonly accountId?: components["schemas"]["ChosenAccount"];
            /** @description Fetched when it is absent. */
            readonly firstName?: string;
            /** @description Fetched when it is absent. Whether an id that is not of the invitation to this person is noticed is not documented. */
            readonly invitationId?: string;
            /** @description Fetched when it is absent. */
            readonly lastName?: string;
            /** @description LinkedIn's id of the person. Fetched when it is absent. */
            readonly memberId?: string;
            /**
             * @description The part after `linkedin.com/in/` of the person's address. The page calls it the only required field, and says in the
             *     same breath that it or `profileUrn` must be given.
             */
            readonly profileId: string;
            readonly profileUrn?: components["schemas"]["ProfileUrn"];
        };
    };
    responses: {
        /** @description The key may not see this account, or the trial is over. */
        readonly AccountForbidden: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no active LinkedIn account with this id, or none at all. */
        readonly AccountNotFound: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description A parameter or a field is missing or has a value that is not allowed. */
        readonly BadRequest: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RequestRefusal"];
            };
        };
        /** @description LinkedIn showed no connections although there are some. Ask for the same page again. */
        readonly ConnectionsUnavailable: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ConnectionsUnavailable"];
            };
        };
        /**
         * @description The account may send no more invitations for now. With the weekly quota used up, it may send none for 24 hours; other
         *     actions go on. Do not try again before `holdUntil` or `X-RateLimit-Reset`: that can prolong the hold.
         *
         *     Too many requests in a minute give this status too, with `Retry-After`. Inferred: LinkedIn's own limits a week, and a
         *     month for notes, do as well, without `holdUntil`.
         */
        readonly ConnectLimitReached: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["QuotaExceeded"] | components["schemas"]["CodedError"];
            };
        };
        /**
         * @description A field is missing, or the two are connected already. Inferred: also when a field has a value that is not allowed, when
         *     an invitation is pending, when it is too soon after the last one, when the note is too long, and when the person cannot
         *     be invited.
         */
        readonly ConnectRefused: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RequestRefusal"];
            };
        };
        /**
         * @description The account may look up nobody more, or begin no more conversations, today. Too many requests in a minute give this status
         *     too, with `Retry-After`.
         */
        readonly DailyLimitReached: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["QuotaExceeded"] | components["schemas"]["CodedError"];
            };
        };
        /**
         * @description The account may follow and unfollow nobody more today. Too many requests in a minute give this status too, with
         *     `Retry-After`.
         */
        readonly FollowLimitReached: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["QuotaExceeded"] | components["schemas"]["CodedError"];
            };
        };
        /** @description A field is missing or has a value that is not allowed. Inferred, also when one stops following somebody whom one does not follow. */
        readonly FollowRefused: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RequestRefusal"];
            };
        };
        /** @description The trial is over or there is no subscription for this account. That an account without a seat gets this too is inferred. */
        readonly Forbidden: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The account id does not have the form of one. */
        readonly InvalidAccountId: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description LinkedIn showed no invitations although some are pending. Ask for the same page again. */
        readonly InvitationsUnavailable: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["InvitationsUnavailable"];
            };
        };
        /**
         * @description There is no such person on LinkedIn. Inferred: also when there is no active LinkedIn account with this id. Only the text
         *     tells the two apart.
         */
        readonly ProfileNotFound: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlaggedErrorText"] | components["schemas"]["ErrorText"];
            };
        };
        /**
         * @description The invitation could not be answered. Inferred: also when it is unknown, somebody else's or no longer pending, and when
         *     token, type or names are not those of the list; no page says what these get.
         */
        readonly RespondFailed: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description Something failed at the vendor. */
        readonly ServerError: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description Too many requests. `Retry-After` says how many seconds to wait. The shape of the body is inferred. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The key is missing or wrong. */
        readonly Unauthorized: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorText"];
            };
        };
        /**
         * @description There is no pending invitation to this person, or a field is missing. Inferred: also when a field has a value that is not
         *     allowed, and when the invitation is somebody else's or no longer pending.
         */
        readonly WithdrawRefused: {
            headers: {
                readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RequestRefusal"];
            };
        };
    };
    parameters: {
        /** @description The LinkedIn account to act for. Left out, the default account of the key. */
        readonly AccountId: string;
        /** @description The LinkedIn account to act for. */
        readonly AccountIdInPath: string;
        /**
         * @description The part after `linkedin.com/in/` of the person's address. Templates of the vendor send the whole address elsewhere; that it
         *     works here too is inferred. Whether a URN works is not documented.
         */
        readonly ProfileIdInPath: string;
        /** @description Where to start, counted from zero. */
        readonly StartIndex: number;
    };
    requestBodies: never;
    headers: {
        /** @description Which quota the other numbers are about, for instance `CONNECT`. */
        readonly RateLimitAction: string;
        /** @description How often the action may be done in its window. */
        readonly RateLimitLimit: number;
        /** @description How often it may still be done. */
        readonly RateLimitRemaining: number;
        /** @description When the window ends, as an ISO time. */
        readonly RateLimitReset: string;
        /** @description How often it was done in this window. */
        readonly RateLimitUsed: number;
        /** @description Seconds to wait. */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAccountQuota: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The LinkedIn account to act for. */
                readonly accountId: components["parameters"]["AccountIdInPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quotas. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountQuota"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccountForbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getAccountStatusById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The LinkedIn account, 24 hexadecimal digits. */
                readonly accountId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The state. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountState"];
                };
            };
            readonly 400: components["responses"]["InvalidAccountId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getAccountStatus: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The LinkedIn account. Left out, the one used most recently; an older edition of the page said the default account,
                 *     and had no parameter.
                 */
                readonly accountId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The state. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountState"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only accounts whose first name, last name or public identifier matches this in any case, or whose id or LinkedIn
                 *     profile address it is. That a part of a name is enough is inferred.
                 */
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts, as a bare array. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Accounts"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getConnectionCount: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionCount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getNetworkSummary: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The numbers. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NetworkSummary"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly sendConnectionRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionRequest"];
            };
        };
        readonly responses: {
            /** @description The invitation was sent. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectionRequested"];
                };
            };
            readonly 400: components["responses"]["ConnectRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProfileNotFound"];
            readonly 429: components["responses"]["ConnectLimitReached"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getConnections: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
                /** @description How many connections a page may hold. What a larger value gets is not documented; that it is refused is inferred. */
                readonly limit?: number;
                /** @description The order. `recentlyAdded` puts the newest first; that the names go from A to Z is inferred. */
                readonly sortBy?: "recentlyAdded" | "firstName" | "lastName";
                /** @description Where to start, counted from zero. */
                readonly startIndex?: components["parameters"]["StartIndex"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of connections. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connections"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 502: components["responses"]["ConnectionsUnavailable"];
        };
    };
    readonly listConversations: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
                /** @description How many conversations a page holds. */
                readonly count?: number;
                /** @description The `nextCursor` of the page before. */
                readonly nextCursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of conversations. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConversationList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getConversationMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
                /** @description How many messages a page holds. */
                readonly count?: number;
                /** @description The `cursor` of the page before, a time; what is older follows. */
                readonly cursor?: string;
                /** @description Only what is newer than this, in milliseconds since 1970. */
                readonly since?: number;
                /** @description Whether to wait for LinkedIn first, and not only read the vendor's own store. */
                readonly sync?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description `urn:li:msg_conversation:(…,2-…)`. That the end of it, or the form of webhooks, works as well is inferred. */
                readonly conversationUrn: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of messages. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConversationMessages"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly conversationExists: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The part after `linkedin.com/in/` of the person's address. */
                readonly recipientProfileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether there is one, and which. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConversationExists"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProfileNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly conversationsSendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageToSend"];
            };
        };
        readonly responses: {
            /** @description It was sent. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageSent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProfileNotFound"];
            readonly 429: components["responses"]["DailyLimitReached"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly followUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FollowRequest"];
            };
        };
        readonly responses: {
            /** @description The person is followed, or no longer so. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Followed"];
                };
            };
            readonly 400: components["responses"]["FollowRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProfileNotFound"];
            readonly 429: components["responses"]["FollowLimitReached"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getReceivedInvitations: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
                /** @description Where to start, counted from zero. */
                readonly startIndex?: components["parameters"]["StartIndex"];
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
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReceivedInvitations"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 502: components["responses"]["InvitationsUnavailable"];
        };
    };
    readonly respondToInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InvitationResponse"];
            };
        };
        readonly responses: {
            /** @description The invitation was accepted or ignored. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationHandled"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["RespondFailed"];
        };
    };
    readonly getSentInvitations: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
                /** @description Where to start, counted from zero. */
                readonly startIndex?: components["parameters"]["StartIndex"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of invitations. That it is empty past the end is inferred. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SentInvitations"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly withdrawInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Withdrawal"];
            };
        };
        readonly responses: {
            /** @description The invitation was withdrawn. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationHandled"];
                };
            };
            readonly 400: components["responses"]["WithdrawRefused"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProfileNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OldMessageToSend"];
            };
        };
        readonly responses: {
            /** @description It was sent. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OldMessageSent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProfileNotFound"];
            readonly 429: components["responses"]["DailyLimitReached"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly getProfile: {
        readonly parameters: {
            readonly query: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: components["parameters"]["AccountId"];
                /** @description Whether the cache of six hours is passed over; it counts against the quota then. */
                readonly forceRefresh?: boolean;
                /** @description Whether contact details are wanted; their form has not been seen, and the fake has none. */
                readonly includeContact?: boolean;
                /** @description Whether `profile.geoLocation` is wanted. */
                readonly includeGeoLocation?: boolean;
                /** @description The part after `linkedin.com/in/` of the person's address. The vendor's own templates send the whole address; that it is taken is inferred. */
                readonly profileId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person, or an empty profile. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["DailyLimitReached"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly fetchProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProfileRequest"];
            };
        };
        readonly responses: {
            /** @description The person, or an empty profile. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProfileAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["AccountNotFound"];
            readonly 429: components["responses"]["DailyLimitReached"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkRelationshipForAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The LinkedIn account to act for. */
                readonly accountId: components["parameters"]["AccountIdInPath"];
                /**
                 * @description The part after `linkedin.com/in/` of the person's address. Templates of the vendor send the whole address elsewhere; that it
                 *     works here too is inferred. Whether a URN works is not documented.
                 */
                readonly profileId: components["parameters"]["ProfileIdInPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The relationship. That it has the fields of the other form is inferred. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProfileNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
    readonly checkRelationship: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The part after `linkedin.com/in/` of the person's address. Templates of the vendor send the whole address elsewhere; that it
                 *     works here too is inferred. Whether a URN works is not documented.
                 */
                readonly profileId: components["parameters"]["ProfileIdInPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The relationship. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Action": components["headers"]["RateLimitAction"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "X-RateLimit-Used": components["headers"]["RateLimitUsed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProfileNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
        };
    };
}
