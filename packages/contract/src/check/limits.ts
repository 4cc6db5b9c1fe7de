/** The most items of a list that a run can be told to read. */
export const mostItems = 1_000_000;

/** The longest time that timers know, in milliseconds. */
export const longestTimeoutMs = 2 ** 31 - 1;

export const longestTimeoutSeconds = Math.floor(longestTimeoutMs / 1000);
