/** The headers that authenticate at LinkupAPI. */
export function linkupAuth(apiKey: string): Readonly<Record<string, string>> {
  return { 'x-api-key': apiKey };
}
