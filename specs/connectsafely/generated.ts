// Generated from openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
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
}
export type webhooks = Record<string, never>;
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
        readonly Accounts: readonly components["schemas"]["Account"][];
        /** @description The shape of the pages of sent invitations and of the account status. */
        readonly ErrorText: {
            readonly error: string;
        };
        /** @description The shape that the cookbook calls the standard body. */
        readonly FlaggedErrorText: {
            readonly error: string;
            /**
             * Format: date-time
             * @description Only while the account is on hold.
             */
            readonly holdUntil?: string;
            /** @constant */
            readonly success: false;
        };
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
    };
    responses: {
        /** @description There is no active LinkedIn account with this id, or none at all. */
        readonly AccountNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description A parameter is missing or has a value that is not allowed. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The trial is over or there is no subscription for this account. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlaggedErrorText"];
            };
        };
        /** @description The invitations or accounts could not be fetched. */
        readonly ServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description Too many requests. `Retry-After` says how many seconds to wait. The shape of the body is inferred. */
        readonly TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FlaggedErrorText"];
            };
        };
        /** @description The key is missing or wrong. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorText"];
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
    readonly getSentInvitations: {
        readonly parameters: {
            readonly query?: {
                /** @description The LinkedIn account to act for. Left out, the default account of the key. */
                readonly accountId?: string;
                /** @description Where to start, counted from zero. */
                readonly startIndex?: number;
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
}
