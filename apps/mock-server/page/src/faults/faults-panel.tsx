import { call } from '../api/call.ts';
import { changes } from '../state/live.ts';
import { sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { vendors } from '../state/sandbox.ts';
import { Problem } from '../ui/problem.tsx';
import { FaultForm } from './fault-form.tsx';
import { FaultList } from './fault-list.tsx';

export function FaultsPanel() {
  const { value, problem } = useResource((signal) => {
    void changes.value;
    return call('get', '/sandboxes/{id}/faults', { path: { id: sandboxId.value } }, signal);
  });
  const known = vendors.value.value?.vendors ?? [];
  const [first] = known;
  return (
    <>
      <Problem text={problem.value ?? vendors.problem.value} />
      <div class="split with-form">
        {value.value && <FaultList faults={value.value.faults} />}
        {first && <FaultForm vendors={known} first={first} />}
      </div>
    </>
  );
}
