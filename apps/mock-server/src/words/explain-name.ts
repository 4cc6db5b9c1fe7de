import { nearestName } from '@invitekit/specs/nearest-name';

/** What is wrong with a name, or with the last of several with points between, and which ones there are. */
export function explainName(what: string, name: string, known: readonly string[]): string {
  const nearest = nearestName(name.split('.').at(-1) ?? name, known);
  const question = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  const names = known.length === 0 ? 'There are none.' : `There are: ${known.join(', ')}`;
  return `There is no ${what} called ${name.slice(0, 100)}.${question} ${names}`;
}
