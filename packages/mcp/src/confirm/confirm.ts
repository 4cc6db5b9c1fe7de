import { isExpired } from '../plans/plan.ts';
import { PlanStore, type StoredPlan } from '../plans/plan-store.ts';
import { openState, readSecret } from '../plans/state-folder.ts';
import { stateFolderOf } from '../settings/read-settings.ts';
import { agrees, hasTerminal } from './ask.ts';
import { describePlan } from './describe-plan.ts';

interface Confirm {
  readonly config: string | undefined;
  readonly plan: string | undefined;
}

/** Shows what waits, or one plan, and asks on the terminal. @returns the exit code. */
export async function confirmCommand({ config, plan }: Confirm): Promise<number> {
  if (!hasTerminal('confirm')) return 2;
  const { stdout } = process;
  const state = stateFolderOf(config);
  openState(state);
  const store = new PlanStore(state, readSecret(state));
  const waiting = store.list().filter(({ isConfirmed }) => !isConfirmed);
  const chosen = choose(waiting, plan);
  if (chosen === undefined) {
    stdout.write(
      plan === undefined
        ? describeAll(waiting)
        : 'No such plan waits: it has expired, was changed, or is confirmed already.\n',
    );
    return plan === undefined ? 0 : 1;
  }
  stdout.write(`${describePlan(chosen)}\n`);
  const wanted = `send ${chosen.plan.people.length}`;
  if (!(await agrees('to confirm all of this, anything else to leave it', wanted)) || isExpired(chosen.plan)) {
    stdout.write('Nothing is confirmed.\n');
    return 1;
  }
  store.confirm(chosen.id);
  stdout.write('Confirmed. It is sent when send_plan is called, at the pace of the policy.\n');
  return 0;
}

/** The only one that waits, or the one whose id begins so. */
function choose(waiting: readonly StoredPlan[], begin: string | undefined): StoredPlan | undefined {
  const found =
    begin === undefined ? waiting : begin.length < 6 ? [] : waiting.filter(({ id }) => id.startsWith(begin));
  return found.length === 1 ? found[0] : undefined;
}

function describeAll(waiting: readonly StoredPlan[]): string {
  if (waiting.length === 0) return 'No plan waits.\n';
  const lines = waiting.map(
    ({ id, plan: { kind, mode, people, createdAt } }) =>
      `  ${id}  ${mode.toUpperCase()}  ${people.length} ${kind}, made ${createdAt}`,
  );
  return ['These plans wait. Give the id of one: invitekit-mcp confirm <plan>', ...lines, ''].join('\n');
}
