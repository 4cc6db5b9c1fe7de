import type { ClockChange } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { now } from '../state/now.ts';
import { sandboxId } from '../state/place.ts';
import { noteClock, sandbox } from '../state/sandbox.ts';
import { momentOf } from '../state/words.ts';
import { Choice } from '../ui/choice.tsx';
import { Problem } from '../ui/problem.tsx';
import { ClockMoves } from './clock-moves.tsx';
import { NextEvent } from './next-event.tsx';
import { paceOf, paces } from './paces.ts';
import { TimeOfSandbox } from './time-of-sandbox.tsx';

const steps = [
  { advance: 'PT1H', text: '+1 hour' },
  { advance: 'P1D', text: '+1 day' },
  { advance: 'P7D', text: '+1 week' },
];

/** The sandbox's time, and the buttons that move it. */
export function ClockCard() {
  const action = useAction();
  const clock = sandbox.value.value?.clock;
  return (
    <section class="card clock" aria-labelledby="clock-title">
      <TimeOfSandbox />
      <Choice label="How the clock goes" options={paces} value={clock && paceOf(clock)?.value} onChoose={choosePace} />
      <div class="buttons">
        {steps.map(({ advance, text }) => (
          <button key={advance} type="button" disabled={action.isBusy.value} onClick={() => change({ advance })}>
            {text}
          </button>
        ))}
      </div>
      <NextEvent isBusy={action.isBusy.value} onMove={goToEvent} />
      <ClockMoves isBusy={action.isBusy.value} onMove={change} />
      <Problem text={action.problem.value} />
    </section>
  );

  async function change(body: ClockChange): Promise<void> {
    const id = sandboxId.value;
    await action.run(async () => {
      const moved = await call('post', '/sandboxes/{id}/clock', { path: { id }, body });
      noteClock(id, moved);
      return `It is ${momentOf(moved.now)}.`;
    });
  }

  /** A clock that runs may have passed it meanwhile; then it has happened. */
  async function goToEvent(to: string): Promise<void> {
    await change((now.peek() ?? 0) < Date.parse(to) ? { to } : {});
  }

  async function choosePace(value: (typeof paces)[number]['value']): Promise<void> {
    const pace = paces.find((each) => each.value === value);
    if (pace === undefined || clock === undefined) return;
    const { running, speed } = pace;
    // At once, because a choice that jumps back looks as if it had not been heard.
    const time = new Date(now.value ?? clock.now).toISOString();
    noteClock(sandboxId.value, { now: time, running, speed: speed ?? clock.speed });
    await change({ running, ...(speed !== undefined && { speed }) });
  }
}
