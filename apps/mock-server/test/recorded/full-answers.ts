import { nameOf, type Row } from './recording.ts';

/** Everything that was asked and answered, for people who compare two versions. */
export function toFullText(rows: readonly Row[]): string {
  return rows.map((row) => [`===== ${nameOf(row)}`, row.request, '', legible(row.answer), ''].join('\n')).join('\n');
}

/** JSON in many lines, so that differences are small. */
function legible(answer: string): string {
  const [head = '', ...rest] = answer.split('\n\n');
  try {
    const body: unknown = JSON.parse(rest.join('\n\n'));
    return `${head}\n\n${JSON.stringify(body, null, 2)}`;
  } catch {
    return answer;
  }
}
