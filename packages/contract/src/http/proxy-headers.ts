/** Tells what stands behind the proxy: `live` or `fake`, and its address. */
export const targetHeader = 'x-invitekit-target';
/** How many findings there are about an exchange; `unvalidated` where it could not be judged in time. */
export const findingsHeader = 'x-invitekit-findings';
/** Is there where the proxy itself answers: `refused`, `unreachable` or `not-passed`. */
export const proxyHeader = 'x-invitekit-proxy';
