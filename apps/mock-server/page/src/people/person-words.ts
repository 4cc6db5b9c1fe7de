import type { Person } from '../../../src/client/types.ts';
import { counted } from '../state/words.ts';

export const answers = [
  { value: 'accept', text: 'accepts' },
  { value: 'ignore', text: 'ignores' },
  { value: 'none', text: 'never answers' },
] as const;

/** What somebody does with invitations, in words. */
export function habitsOf({ name, answer, answerDays, reachable }: Person): string {
  if (!reachable) return `${name} cannot be invited now.`;
  if (answer === 'none') return `${name} never answers now.`;
  return `${name} ${answer}s after ${counted(answerDays, 'day')} now.`;
}
