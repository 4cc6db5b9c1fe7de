import { type ErrorTable, keyOf } from './error-table.ts';

/** The text of an `errors.ts`: what the client and the fake each take of the table. */
export function errorModule({ errors }: ErrorTable): string {
  const named = errors.map((row) => [keyOf(row), row] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  const codes = named.flatMap(([key, { code }]) => (code === undefined ? [] : [`  ${name(key)}: '${code}',\n`]));
  const reasons = named.flatMap(([key, { because }]) =>
    because === undefined ? [] : [`  ${name(key)}: '${because}',\n`],
  );
  const rows = named.map(([key, { status, headers }]) => {
    const words = Object.entries(headers ?? {}).map(([header, value]) => `${name(header)}: ${quote(value)}`);
    return `  ${name(key)}: { status: ${status}${words.length > 0 ? `, headers: { ${words.join(', ')} }` : ''} },\n`;
  });
  return `// Generated from errors.yaml by \`pnpm generate\`. Do not edit.

/** What each error that an operation can give is called by the client. */
export const errorCodes = {
${codes.join('')}} as const;

/** Why nobody can be invited, where an error alone says so. */
export const errorReasons = ${reasons.length > 0 ? `{\n${reasons.join('')}}` : '{}'} as const;

/** The status of each error and the headers that it comes with. */
export const errors = {
${rows.join('')}} as const;
`;
}

function name(key: string): string {
  return /^(?:[A-Za-z_]\w*|\d+)$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
