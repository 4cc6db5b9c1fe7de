/** Answers tell whole seconds, so that a moment read from them may be so much later in truth, in milliseconds. */
export const clockGrainMs = 1000;
