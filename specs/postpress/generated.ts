// Generated from openapi.yaml by `pnpm generate`. Do not edit.

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
}
export type webhooks = Record<string, never>;
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
        readonly AccountList: {
            readonly cursor: string | null;
            readonly items: readonly components["schemas"]["Account"][];
            /** @constant */
            readonly object: "AccountList";
        };
        /** @description What every error looks like. */
        readonly Error: {
            readonly detail?: string;
            /** @description The id of the request, for the vendor's support. */
            readonly instance?: string;
            readonly status: number;
            readonly title: string;
            readonly type: string;
        };
        readonly InvitationList: {
            /** @description What to send as `cursor` for more. Null when there is no more. */
            readonly cursor: string | null;
            readonly items: readonly components["schemas"]["InvitationSent"][];
            /** @constant */
            readonly object: "InvitationList";
        };
        readonly InvitationSent: {
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
            /** @description The last segment of the profile's address. */
            readonly invited_user_public_id: string | null;
            readonly inviter?: components["schemas"]["Inviter"];
            /** @constant */
            readonly object: "InvitationSent";
            /** @description The date as ISO 8601, where it could be read. */
            readonly parsed_datetime: string | null;
            readonly specifics?: components["schemas"]["LinkedInSpecifics"];
        };
        /** @description Who invited, here the owner of the account. May be missing. */
        readonly Inviter: {
            readonly inviter_description: string | null;
            readonly inviter_id: string;
            readonly inviter_name: string;
            readonly inviter_public_identifier: string;
        };
        /** @description What LinkedIn needs to handle the invitation. May be missing. */
        readonly LinkedInSpecifics: {
            /** @constant */
            readonly provider: "LINKEDIN";
            /** @description A secret that belongs to this invitation. */
            readonly shared_secret: string;
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
                     * @description No answer came in time.
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
        /** @description The feature does not exist yet. */
        readonly NotImplemented: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    readonly status?: 501;
                    /**
                     * @description The feature does not exist yet.
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
        /** @description LinkedIn takes no more requests for now. */
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
    };
    parameters: {
        /** @description The `cursor` of the previous answer. Ask on until it is null. */
        readonly Cursor: string;
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
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly listInvitationsSent: {
        readonly parameters: {
            readonly query: {
                /** @description The linked account to act for. */
                readonly account_id: string;
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
                    readonly "application/json": components["schemas"]["InvitationList"];
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
}
