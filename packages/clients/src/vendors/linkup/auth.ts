import { linkup } from '@invitekit/specs/linkup/vendor';
import { authenticateAt } from '../../core/api-key.ts';

/** The headers that authenticate at LinkupAPI. */
export const linkupAuth = /* @__PURE__ */ authenticateAt(linkup);
