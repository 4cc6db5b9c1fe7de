// Generated from errors.yaml by `pnpm generate`. Do not edit.

/** What each error that an operation can give is called by the client. */
export const errorCodes = {
  400: 'invalid-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  429: 'rate-limited',
  500: 'vendor-failure',
  502: 'vendor-failure',
} as const;

/** Why nobody can be invited, where an error alone says so. */
export const errorReasons = {} as const;

/** The status of each error and the headers that it comes with. */
export const errors = {
  400: { status: 400 },
  401: { status: 401 },
  403: { status: 403 },
  404: { status: 404 },
  405: { status: 405 },
  429: { status: 429, headers: { 'Retry-After': '60' } },
  500: { status: 500 },
  501: { status: 501 },
  502: { status: 502 },
} as const;
