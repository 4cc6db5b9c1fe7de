import type { SandboxPlan } from '../sandbox/plan.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { once } from '../state/once.ts';
import type { World } from '../world/world.ts';
import type { Moment, VendorDefinition } from './vendor-definition.ts';

/** What a vendor knows of each sandbox. */
export interface VendorMemory<Settings, State> {
  /** The vendor's settings in a sandbox; the defaults where there is none. */
  readonly settingsOf: (sandbox: Sandbox | undefined) => Settings;
  /** Both, and the time. */
  readonly momentOf: (sandbox: Sandbox) => Moment<Settings, State>;
  /** Both. */
  readonly of: (sandbox: Sandbox) => { readonly settings: Settings; readonly state: State };
}

export function createVendorMemory<Settings, State>({
  facts: { name },
  settings: schema,
  createState,
}: Pick<VendorDefinition<unknown, string, Settings, State>, 'facts' | 'settings' | 'createState'>): VendorMemory<
  Settings,
  State
> {
  // A sandbox gets another plan when a snapshot is loaded into it, and another world when it is reset.
  const settings = new WeakMap<SandboxPlan, Settings>();
  const states = new WeakMap<World, State>();
  const unset = once(() => schema.parse({}));
  const settingsOf = (sandbox: Sandbox | undefined): Settings => {
    if (sandbox === undefined) return unset();
    const { plan } = sandbox;
    const present = settings.get(plan) ?? schema.parse(plan.vendors[name] ?? {});
    settings.set(plan, present);
    return present;
  };
  const of = (sandbox: Sandbox) => {
    const own = settingsOf(sandbox);
    const state = states.get(sandbox.world) ?? createState(sandbox, own);
    states.set(sandbox.world, state);
    return { settings: own, state };
  };
  return { settingsOf, of, momentOf: (sandbox) => ({ sandbox, ...of(sandbox), now: sandbox.clock.now() }) };
}
