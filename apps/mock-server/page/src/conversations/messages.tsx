import { useSignal } from '@preact/signals';
import type { Account } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { Moment } from '../ui/moment.tsx';
import { Problem } from '../ui/problem.tsx';

interface MessagesSettings {
  /** Its id. */
  readonly conversation: string;
  /** The id of its latest message; another one has the list read again. */
  readonly latest: string;
  readonly owner: Account['owner'];
  /** Of the other person. */
  readonly name: string;
}

/** The newest messages of a conversation, once somebody wants to see them. */
export function Messages(settings: MessagesSettings) {
  const isOpen = useSignal(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary aria-label={`Messages with ${settings.name}`}>Messages</summary>
      {isOpen.value && <MessageList key={settings.latest} {...settings} />}
    </details>
  );
}

const mostMessages = 100;

function MessageList({ conversation, owner }: MessagesSettings) {
  const { value, problem } = useResource((signal) => {
    const path = { id: sandboxId.value, conversation };
    const query = { account: owner.publicIdentifier, limit: mostMessages };
    return call('get', '/sandboxes/{id}/conversations/{conversation}/messages', { path, query }, signal);
  });
  return (
    <>
      <Problem text={problem.value} />
      {value.value && value.value.total > mostMessages && (
        <p class="muted">
          The newest {mostMessages} of {value.value.total}
        </p>
      )}
      <ol class="messages">
        {value.value?.messages.map(({ id, from, text, sentAt }) => (
          <li key={id}>
            <span class="muted">
              {from}, <Moment time={sentAt} />:
            </span>{' '}
            {text}
          </li>
        ))}
      </ol>
    </>
  );
}
