/** A JSON value as one writes it in TypeScript. */
export function asSource(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll(/^( *)"([A-Za-z_]\w*)":/gm, '$1$2:');
}
