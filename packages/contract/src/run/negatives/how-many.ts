/** How many wrong requests are sent. `some`: those that differ most, and of the others a few that the seed chooses. */
export const negativesChoices = ['none', 'some', 'all'] as const;

export type Negatives = (typeof negativesChoices)[number];
