import { useState } from 'preact/hooks';
import type { VendorName } from '../../../src/client/generated.ts';
import type { VendorDescription } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { sandboxId } from '../state/place.ts';
import { Problem } from '../ui/problem.tsx';
import { createDraft, type Draft, errorKey } from './draft.ts';
import { EffectFields } from './effect-fields.tsx';
import { FaultPresets } from './fault-presets.tsx';
import { faultOf } from './fault-request.ts';
import { OccasionFields } from './occasion-fields.tsx';
import { TargetFields } from './target-fields.tsx';
import { WindowFields } from './window-fields.tsx';

interface FaultFormSettings {
  readonly vendors: readonly VendorDescription[];
  /** The one that is chosen to begin with. */
  readonly first: VendorDescription;
}

/** Makes a fault from what the vendors' specs document. */
export function FaultForm({ vendors, first }: FaultFormSettings) {
  const [draft, setDraft] = useState<Draft>(() => createDraft(first.name, first.operations[0]));
  const action = useAction();
  const vendor = vendors.find(({ name }) => name === draft.vendor);
  const operation = vendor?.operations.find(({ id }) => id === draft.operation);
  const error = operation?.errors.find((each) => errorKey(each) === draft.error);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    await action.run(async () => {
      const path = { id: sandboxId.value };
      // A clock that runs fast is ahead of what the page shows of it.
      const { clock } = await call('get', '/sandboxes/{id}', { path });
      const body = faultOf(draft, error, Date.parse(clock.now));
      return `Added ${(await call('post', '/sandboxes/{id}/faults', { path, body })).id}.`;
    });
  };
  return (
    <form class="card side-form" aria-labelledby="fault-form-title" onSubmit={add}>
      <h2 id="fault-form-title">New fault</h2>
      <TargetFields
        vendors={vendors}
        draft={draft}
        onChoose={(name, id) => setDraft(choose(vendors, draft, name, id))}
      />
      <FaultPresets operations={vendor?.operations ?? []} draft={draft} onChoose={setDraft} />
      <EffectFields errors={operation?.errors ?? []} draft={draft} onChange={change} />
      <OccasionFields draft={draft} onChange={change} />
      <WindowFields draft={draft} onChange={change} />
      <Problem text={action.problem.value} />
      <div class="buttons end">
        <button type="submit" class="primary" disabled={action.isBusy.value}>
          Add the fault
        </button>
      </div>
    </form>
  );
}

/** Another operation has other errors; what else was chosen stays. */
function choose(
  vendors: readonly VendorDescription[],
  draft: Draft,
  vendorName: VendorName,
  operationId: string | undefined,
): Draft {
  const operations = vendors.find(({ name }) => name === vendorName)?.operations ?? [];
  const operation = operationId === undefined ? operations[0] : operations.find(({ id }) => id === operationId);
  const { vendor, operation: id, error } = createDraft(vendorName, operation);
  return { ...draft, vendor, operation: id, error };
}
