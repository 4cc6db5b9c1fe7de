/** The headers that authenticate at ConnectSafely.ai. */
export function connectSafelyAuth(apiKey: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${apiKey}` };
}
