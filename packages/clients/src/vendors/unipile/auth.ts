/** The headers that authenticate at Unipile. */
export function unipileAuth(apiKey: string): Readonly<Record<string, string>> {
  return { 'x-api-key': apiKey };
}
