import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import { authenticateAt } from '../../core/api-key.ts';

/** The headers that authenticate at ConnectSafely.ai. */
export const connectSafelyAuth = /* @__PURE__ */ authenticateAt(connectsafely);
