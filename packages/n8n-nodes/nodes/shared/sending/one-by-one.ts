import { attempt } from '../attempt.ts';

/** What a sender tells on the way, and what it tells in the end. */
interface Told {
  readonly is: string;
}

/** What becomes of an item in the end. */
export type Final<Outcome extends Told> = Exclude<Outcome, { readonly is: 'notice' | 'waiting' }>;

/**
 * Gives one call of a sender its items one by one, as n8n has them. In one call, what is not due yet is spread over the times to
 * come, and an answer about the account ends it.
 *
 * @param say - Is told what is worth knowing of the account.
 */
export function oneByOne<Item, Outcome extends Told>(
  begin: (items: AsyncIterable<Item>) => AsyncGenerator<Outcome, void, undefined>,
  say: (notice: Extract<Outcome, { readonly is: 'notice' }>) => void,
): (item: Item) => Promise<Final<Outcome>> {
  const given: Item[] = [];
  const outcomes = begin(takeFrom(given));
  let failure: { readonly error: unknown } | undefined;
  return async (item) => {
    // Such as a store that cannot be reached: nothing more is done in this run.
    if (failure !== undefined) throw failure.error;
    given.push(item);
    for (;;) {
      const step = await attempt(() => outcomes.next());
      if ('error' in step) {
        failure = step;
        throw step.error;
      }
      const { value, done } = step.value;
      if (done === true) throw new Error('The sender ended before the items did');
      if (isNotice(value)) say(value);
      else if (isFinal(value)) return value;
    }
  };
}

async function* takeFrom<Item>(given: Item[]): AsyncGenerator<Item, void, undefined> {
  for (let item = given.shift(); item !== undefined; item = given.shift()) yield item;
}

function isNotice<Outcome extends Told>(outcome: Outcome): outcome is Extract<Outcome, { readonly is: 'notice' }> {
  return outcome.is === 'notice';
}

function isFinal<Outcome extends Told>(outcome: Outcome): outcome is Final<Outcome> {
  return outcome.is !== 'notice' && outcome.is !== 'waiting';
}
