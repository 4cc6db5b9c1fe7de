import { useEffect } from 'preact/hooks';
import { call } from '../api/call.ts';
import { changes, noteChange } from '../state/live.ts';
import { useResource } from '../state/resource.ts';
import { Empty } from '../ui/empty.tsx';
import { Problem } from '../ui/problem.tsx';
import { Scroll } from '../ui/scroll.tsx';
import { RehearsalForm } from './rehearsal-form.tsx';
import { RehearsalItem } from './rehearsal-item.tsx';

/** What is shown of a rehearsal that runs is never older. */
const everyMs = 1000;

/** Workflows of n8n, run through days of virtual time. */
export function RehearsalsPanel() {
  const { value, problem } = useResource((signal) => {
    void changes.value;
    return call('get', '/rehearsals', {}, signal);
  });
  const known = value.value;
  const isRunning = known?.rehearsals.some(({ state }) => state === 'running') ?? false;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(noteChange, everyMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  return (
    <>
      <Problem text={problem.value} />
      {known?.isPossible === false && <NoN8n />}
      {known?.isPossible && (
        <div class="split with-form">
          {known.rehearsals.length === 0 ? (
            <Empty title="Nothing was rehearsed yet.">
              <p>Choose a workflow, or drop a file on the form that n8n has exported.</p>
            </Empty>
          ) : (
            <Scroll label="List of rehearsals">
              <ul class="card-list">
                {known.rehearsals.map((rehearsal) => (
                  <RehearsalItem key={rehearsal.id} rehearsal={rehearsal} />
                ))}
              </ul>
            </Scroll>
          )}
          <RehearsalForm workflows={known.workflows} isRunning={isRunning} />
        </div>
      )}
    </>
  );
}

function NoN8n() {
  return (
    <Empty title="There is no n8n beside this fake">
      <p>
        A rehearsal runs a workflow of n8n through weeks in minutes. In a clone of the repository,{' '}
        <code>npx -y pnpm@12 n8n</code> starts an n8n beside the fake, and{' '}
        <code>npx -y pnpm@12 rehearse my-workflow.json</code> rehearses without a page.
      </p>
    </Empty>
  );
}
