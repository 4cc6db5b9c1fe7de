/** Which keys open the sandbox: any, or only its own. */
export type Keys = (typeof keyChoices)[number];

export const keyChoices = ['any', 'strict'] as const;

/** The same headers, with this key wherever there was one. */
export function withKey(headers: Headers, apiKey: string): Headers {
  const replaced = new Headers(headers);
  if (replaced.get('x-api-key')) replaced.set('x-api-key', apiKey);
  if (/^Bearer +\S/i.test(replaced.get('authorization') ?? '')) replaced.set('authorization', `Bearer ${apiKey}`);
  return replaced;
}
