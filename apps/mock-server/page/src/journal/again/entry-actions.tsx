import type { JournalEntry } from '../../../../src/client/types.ts';
import { call } from '../../api/call.ts';
import { useAction } from '../../state/action.ts';
import { sandboxId } from '../../state/place.ts';
import { sandbox } from '../../state/sandbox.ts';
import { Problem } from '../../ui/problem.tsx';
import { asAssertion, filterFor } from './as-assertion.ts';
import { asCurl } from './as-curl.ts';
import { asFault } from './as-fault.ts';
import { replay } from './replay.ts';
import { isWhole, requestOf } from './request-of.ts';

interface EntryActionsSettings {
  readonly entry: JournalEntry;
  /** Beside a row there is room for the two that are used most. */
  readonly isShort?: boolean;
}

/** What can be done with a request of the journal. */
export function EntryActions({ entry, isShort = false }: EntryActionsSettings) {
  const action = useAction();
  const { number, vendor } = entry;
  const access = Object.entries(sandbox.value.value?.vendors ?? {}).find(([name]) => name === vendor)?.[1];
  const whole = isWhole(entry);
  const copy = (what: string, write: () => string | Promise<string>) =>
    action.run(async () => {
      await navigator.clipboard.writeText(await write());
      return `Copied request ${number} ${what}.`;
    });
  const send = () =>
    action.run(async () => {
      if (access === undefined) throw new Error('The sandbox is not read yet.');
      return `Sent request ${number} again. The answer: ${await replay(requestOf(entry, access))}.`;
    });
  const buttons = [
    {
      text: isShort ? 'curl' : 'Copy as curl',
      label: `Copy request ${number} as curl`,
      isOff: access === undefined,
      onClick: () => access && copy('as curl', () => asCurl(requestOf(entry, access))),
    },
    { text: 'Copy as assertion', label: `Copy request ${number} as assertion`, onClick: copyAssertion },
    {
      text: 'Copy as fault',
      label: `Copy request ${number} as fault`,
      onClick: () => copy('as fault', () => asFault(entry)),
    },
    {
      text: 'Replay',
      label: `Replay request ${number}`,
      isOff: !whole || access === undefined,
      title: whole
        ? 'Sends the same request to this fake again'
        : 'A part of it is secret or too long, and was not kept',
      onClick: send,
    },
  ].filter(({ text }) => !isShort || text === 'curl' || text === 'Replay');
  return (
    <>
      <div class={isShort ? 'buttons nowrap' : 'buttons'}>
        {buttons.map(({ text, label, isOff = false, title, onClick }) => (
          <button
            key={text}
            type="button"
            class="small"
            aria-label={label}
            title={title}
            disabled={isOff || action.isBusy.value}
            onClick={(event) => {
              // The row below opens when it is clicked.
              event.stopPropagation();
              void onClick();
            }}
          >
            {text}
          </button>
        ))}
      </div>
      <Problem text={action.problem.value} />
    </>
  );

  function copyAssertion() {
    return copy('as assertion', async () => {
      const filter = filterFor(entry);
      const body = { ...filter, limit: 1 };
      const { total } = await call('post', '/sandboxes/{id}/journal/search', { path: { id: sandboxId.value }, body });
      return asAssertion(filter, total);
    });
  }
}
