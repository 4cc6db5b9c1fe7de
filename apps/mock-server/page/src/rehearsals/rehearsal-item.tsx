import type { Rehearsal } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { counted, vendorName } from '../state/words.ts';
import { focusAfter } from '../ui/focus-after.ts';
import { Meter } from '../ui/meter.tsx';
import { Problem } from '../ui/problem.tsx';

const outlooks: Readonly<Record<Rehearsal['state'], string>> = {
  running: 'runs',
  done: 'every gate holds',
  failed: 'could not be rehearsed',
  ended: 'was ended',
};

export function RehearsalItem({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { id, name, days, state, progress, passed, reports, summary } = rehearsal;
  const action = useAction();
  const isRunning = state === 'running';
  const remove = async (item: Element | null) => {
    const isRemoved = await action.run(async () => {
      await call('delete', '/rehearsals/{rehearsal}', { path: { rehearsal: id } });
      return isRunning ? `Ended the rehearsal of ${name}.` : `Removed the rehearsal of ${name}.`;
    });
    if (isRemoved && !isRunning) focusAfter(item);
  };
  return (
    <li class="card" data-rehearsal={id} data-done={state === 'ended'}>
      <div class="card-head">
        <h3>{name}</h3>
        {reports.map((vendor) => (
          <a
            key={vendor}
            href={`/_mock/rehearsals/${encodeURIComponent(id)}/reports/${vendor}`}
            target="_blank"
            rel="noreferrer"
          >
            {reports.length === 1 ? 'Report' : vendorName(vendor)}
          </a>
        ))}
        <button
          type="button"
          class="small"
          aria-label={`${isRunning ? 'End' : 'Remove'} the rehearsal of ${name}`}
          disabled={action.isBusy.value}
          onClick={({ currentTarget }) => remove(currentTarget.closest('li'))}
        >
          {isRunning ? 'End' : 'Remove'}
        </button>
      </div>
      {isRunning && (
        <>
          <Meter
            label={progress === null ? 'n8n starts' : vendorName(progress.vendor)}
            used={progress?.day ?? 0}
            limit={progress?.days ?? days}
            hint="Days"
          />
          <p class="muted numbers" aria-live="polite">
            {progress === null
              ? `${counted(days, 'day')} to go`
              : `day ${progress.day} · ${counted(progress.sent, 'invitation')} sent · ${progress.accepted} accepted`}
          </p>
        </>
      )}
      {!isRunning && (
        <p class="lines">
          <strong class={passed === false || state === 'failed' ? 'bad' : undefined}>
            {passed === false ? 'a gate is broken' : outlooks[state]}
          </strong>
          {summary !== null && <> · {summary}</>}
        </p>
      )}
      <Problem text={action.problem.value} />
    </li>
  );
}
