import { unipile } from '@invitekit/specs/unipile/vendor';
import { authenticateAt } from '../../core/api-key.ts';

/** The headers that authenticate at Unipile. */
export const unipileAuth = /* @__PURE__ */ authenticateAt(unipile);
