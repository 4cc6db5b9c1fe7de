// Generated from errors.yaml by `pnpm generate`. Do not edit.

/** What each error that an operation can give is called by the client. */
export const errorCodes = {
  ACCOUNT_INACTIVE: 'account-disconnected',
  CHANNEL_ERROR: 'vendor-failure',
  INSUFFICIENT_CREDITS: 'insufficient-credits',
  INTERNAL_ERROR: 'vendor-failure',
  INVALID_ACCOUNT: 'not-found',
  INVALID_ACTION: 'unsupported',
  INVALID_API_KEY: 'unauthenticated',
  INVALID_PARAMS: 'invalid-request',
  RATE_LIMITED: 'rate-limited',
} as const;

/** Why nobody can be invited, where an error alone says so. */
export const errorReasons = {} as const;

/** The status of each error and the headers that it comes with. */
export const errors = {
  ACCOUNT_INACTIVE: { status: 403 },
  CHANNEL_ERROR: { status: 502 },
  INSUFFICIENT_CREDITS: { status: 402 },
  INTERNAL_ERROR: { status: 500 },
  INVALID_ACCOUNT: { status: 404 },
  INVALID_ACTION: { status: 400 },
  INVALID_API_KEY: { status: 403 },
  INVALID_PARAMS: { status: 400 },
  METHOD_NOT_ALLOWED: { status: 405 },
  NOT_FOUND: { status: 404 },
  NOT_IMPLEMENTED: { status: 501 },
  RATE_LIMITED: { status: 429 },
} as const;
