import { createCallControl } from '../../../src/client/call-control.ts';

/** Asks the control API. Rejects with words for people. */
export const call = createCallControl('', 'The fake does not answer. Is it still running?');
