import { postpress } from '@invitekit/specs/postpress/vendor';
import { authenticateAt } from '../../core/api-key.ts';

/** The headers that authenticate at postpress. */
export const postpressAuth = /* @__PURE__ */ authenticateAt(postpress);
