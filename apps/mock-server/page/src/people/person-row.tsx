import type { Person, PersonChange } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { sandboxId } from '../state/place.ts';
import { Problem } from '../ui/problem.tsx';
import { Select } from '../ui/select.tsx';
import { AnswerDays } from './answer-days.tsx';
import { Invite } from './invite.tsx';
import { answers, habitsOf } from './person-words.ts';

/** Somebody, and what may be changed about them; it is changed at once. */
export function PersonRow({ person }: { readonly person: Person }) {
  const { publicIdentifier, name, headline, answer, answerDays, reachable } = person;
  const action = useAction();
  const change = (body: PersonChange) =>
    action.run(async () => {
      const path = { id: sandboxId.value, publicIdentifier };
      return habitsOf(await call('put', '/sandboxes/{id}/members/{publicIdentifier}', { path, body }));
    });
  return (
    <tr data-person={publicIdentifier}>
      <td>
        <span class="name">{name}</span> <span class="muted mono">{publicIdentifier}</span>
        <span class="line muted" title={headline}>
          {headline}
        </span>
        <Problem text={action.problem.value} />
      </td>
      <td>
        <Select
          label={`What ${name} does with an invitation`}
          options={answers}
          value={answer}
          onChoose={(chosen) => change({ answer: chosen })}
        />
      </td>
      <td data-label="Days">
        <AnswerDays name={name} days={answerDays} onChange={(days) => change({ answerDays: days })} />
      </td>
      <td data-label="Reachable">
        <input
          type="checkbox"
          aria-label={`${name} can be invited`}
          checked={reachable}
          onChange={({ currentTarget }) => change({ reachable: currentTarget.checked })}
        />
      </td>
      <td class="row-actions">
        <Invite person={person} />
      </td>
    </tr>
  );
}
