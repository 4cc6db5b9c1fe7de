// Generated from openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    readonly "/v2/{account_id}/users/me/relation-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the relation requests that are pending
         * @description A page of the pending requests that the account sent or received. The order is not documented; newest first is
         *     inferred.
         */
        readonly get: operations["getRelationRequestsList"];
        readonly put?: never;
        readonly post?: never;
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
}
export type webhooks = Record<string, never>;
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
            /**
             * @description mock, whatsapp, linkedin, google, outlook, imap, telegram or instagram in May 2026.
             * @example linkedin
             */
            readonly provider: string;
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
        readonly Accounts: {
            readonly data: readonly components["schemas"]["Account"][];
            readonly has_more: boolean;
            /** @constant */
            readonly object: "Accounts";
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
            readonly user?: components["schemas"]["User"] | null;
        };
        readonly RelationRequests: {
            readonly data: readonly components["schemas"]["RelationRequest"][];
            /** @description The cursor of the next page, where the list is paged by cursor. */
            readonly next_cursor?: string | null;
            /** @description How many requests there are in all, where the list can tell. */
            readonly total_count?: number | null;
        };
        /** @description The other person, for a sent request the one who was invited. */
        readonly User: {
            /** @description What stands under the name, like a headline. */
            readonly description?: string | null;
            readonly display_name: string;
            /** @description The provider's id, for LinkedIn `ACo…`. */
            readonly id: string;
            /** @constant */
            readonly object: "User";
            /** @description Needs the key. */
            readonly private_picture_download_url?: string | null;
            readonly profile_url?: string | null;
            /** @description The last segment of the profile's address. */
            readonly public_identifier?: string | null;
            readonly public_picture_url?: string | null;
            /** @enum {string} */
            readonly type: "individual" | "organization" | "other";
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
        /** @description The Unipile subscription is not active. */
        readonly CorePaymentRequired: {
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
                /** @description Seconds to wait. */
                readonly "Retry-After"?: number;
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
        /** @description The connected account to act for. */
        readonly AccountId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getRelationRequestsList: {
        readonly parameters: {
            readonly query: {
                /** @description The `next_cursor` of the previous page, where the list is paged by cursor. It goes without offset and limit then, says a third party. */
                readonly cursor?: string;
                /** @description How many requests a page may hold. A third party has seen shorter pages although more followed. */
                readonly limit?: number;
                /** @description Where to start, counted from zero. This is how the list is paged on LinkedIn. */
                readonly offset?: number;
                /** @description Whether to list the requests that were sent or those that were received. */
                readonly type: "sent" | "received";
            };
            readonly header?: never;
            readonly path: {
                /** @description The connected account to act for. */
                readonly account_id: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of requests. */
            readonly 200: {
                headers: {
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
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description How many accounts a page may hold, up to 250. Typed as a string by the vendor. */
                readonly limit?: string;
                /** @description Where to start, counted from zero. Typed as a string by the vendor. */
                readonly offset?: string;
                /** @description Only accounts of this provider. */
                readonly provider?: string;
                /** @description Only accounts whose name or id contains this. */
                readonly search?: string;
                /** @description Only accounts with this status. */
                readonly status?: string;
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
                    readonly "application/json": components["schemas"]["Accounts"];
                };
            };
            readonly 400: components["responses"]["CoreBadRequest"];
            readonly 401: components["responses"]["CoreUnauthorized"];
            readonly 402: components["responses"]["CorePaymentRequired"];
            readonly 403: components["responses"]["CoreForbidden"];
            readonly 500: components["responses"]["CoreServerError"];
        };
    };
}
