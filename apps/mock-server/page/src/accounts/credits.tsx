import type { LedgerChange } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { sandboxId } from '../state/place.ts';
import { count } from '../state/words.ts';
import { Problem } from '../ui/problem.tsx';

/** The credits at the one vendor who counts them. */
export function Credits({ balance }: { readonly balance: number }) {
  const action = useAction();
  const change = (body: LedgerChange) =>
    action.run(async () => {
      const ledger = await call('post', '/sandboxes/{id}/ledger', { path: { id: sandboxId.value }, body });
      return `There are ${count(ledger.balance)} credits at LinkupAPI.`;
    });
  return (
    <div class="credits">
      <p>
        LinkupAPI credits <strong class="numbers">{count(balance)}</strong>
      </p>
      <div class="buttons">
        <button
          type="button"
          class="small"
          aria-label="Add 100 credits at LinkupAPI"
          disabled={action.isBusy.value}
          onClick={() => change({ add: 100 })}
        >
          +100
        </button>
        <button
          type="button"
          class="small"
          aria-label="Take all credits at LinkupAPI"
          disabled={action.isBusy.value}
          onClick={() => change({ balance: 0 })}
        >
          Empty
        </button>
      </div>
      <Problem text={action.problem.value} />
    </div>
  );
}
