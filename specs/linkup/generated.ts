// Generated from openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A LinkedIn account that is connected to the key. Treat it as opaque: pages of the vendor show `acc_…` and 24
         *     hexadecimal digits.
         */
        readonly AccountId: string;
        readonly CreditsAnswer: {
            readonly data: {
                /** @description Credits left. On plans per account it still reads, but is no limit. */
                readonly credits: number;
            };
            readonly metadata: components["schemas"]["Metadata"];
            /** @constant */
            readonly success: true;
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
        readonly ListSentAnswer: {
            readonly data: {
                /**
                 * @description Which type was asked for.
                 * @enum {string}
                 */
                readonly invitation_type: "CONNECTION" | "ORGANIZATION" | "EVENT";
                readonly invitations: readonly components["schemas"]["SentInvitation"][];
                readonly pagination: components["schemas"]["Pagination"];
                /** @description How many there are on the account. That only this type is counted is inferred. */
                readonly total_available_results: number;
                /** @description How many invitations this answer holds. */
                readonly total_results: number;
            };
            readonly metadata: components["schemas"]["Metadata"] & {
                readonly account_id: components["schemas"]["AccountId"];
                /** @constant */
                readonly action: "list_sent";
            };
            /**
             * @description Whether the request succeeded. Somebody who built against the API reads this rather than the status.
             * @constant
             */
            readonly success: true;
        };
        /**
         * @description Lists the invitations that the account sent and that are still pending. That they are pending, and that the newest
         *     come first, is inferred: the vendor says so only of v1.
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
                /**
                 * @description How many invitations to return. The vendor caps it at 1000; that a larger value is lowered rather than refused is
                 *     our reading of that.
                 *     The vendor fetches up to 100 from LinkedIn at a time, so a large count is a slow call.
                 * @default 10
                 */
                readonly count?: number;
                /**
                 * @description Only invitations of this type.
                 * @default CONNECTION
                 * @enum {string}
                 */
                readonly invitation_type?: "CONNECTION" | "ORGANIZATION" | "EVENT";
                /**
                 * @description Where to start, counted from zero. Send `pagination.next_offset` of the previous answer.
                 * @default 0
                 */
                readonly offset?: number;
            };
        };
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
        readonly NetworkAnswer: components["schemas"]["ListSentAnswer"];
        /** @description One action. `action` decides which of the schemas applies. */
        readonly NetworkRequest: components["schemas"]["ListSentRequest"];
        readonly Pagination: {
            /** @description How many invitations are here. The same as `total_results`. */
            readonly count: number;
            /** @description Whether invitations follow. */
            readonly has_more: boolean;
            /** @description The offset to ask for next, or null when there is no more. */
            readonly next_offset: number | null;
            /** @description Where this answer starts. */
            readonly offset: number;
            /** @description How many requests to LinkedIn it took. That an empty list counts as one is inferred. */
            readonly pages_fetched: number;
            /** @description The largest batch that one request to LinkedIn could bring. That it is the smaller of the count and 100 is inferred. */
            readonly results_per_page: number;
        };
        readonly SentInvitation: {
            /**
             * @description LinkedIn's name for the invitation. The item has no `invitation_id`, which other actions take; that these are the
             *     digits at its end is inferred.
             * @example urn:li:invitation:987654321
             */
            readonly entity_urn: string;
            /** @enum {string} */
            readonly invitation_type: "CONNECTION" | "ORGANIZATION" | "EVENT";
            /** @description Who was invited. Whether organizations and events have the same shape is not known. */
            readonly recipient: {
                readonly first_name: string;
                readonly headline: string;
                readonly last_name: string;
                /** @description The public profile. Its last segment is the public identifier. */
                readonly linkedin_url: string;
                readonly profile_picture: string;
            };
            /**
             * @description The age of the invitation as text, for instance `5d`. The wordings of other ages are not documented.
             * @example 5d
             */
            readonly sent_time: string;
            /** @description The age in whole days. How it is counted for weeks and months is not documented. */
            readonly sent_time_days: number;
        };
    };
    responses: {
        /** @description The action or its parameters are not valid. */
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
        /** @description LinkedIn refused. The status is inferred; only the code is documented, and by a third party. */
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
        /** @description The key or the LinkedIn account cannot be used. */
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}
