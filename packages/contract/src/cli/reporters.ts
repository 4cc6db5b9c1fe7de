export const reporters = ['text', 'junit', 'json'] as const;

export type Reporter = (typeof reporters)[number];
