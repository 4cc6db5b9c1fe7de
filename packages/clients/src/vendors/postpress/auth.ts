/** The headers that authenticate at postpress. */
export function postpressAuth(apiKey: string): Readonly<Record<string, string>> {
  return { 'x-api-key': apiKey };
}
