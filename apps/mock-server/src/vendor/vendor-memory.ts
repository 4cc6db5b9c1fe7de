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
  // A sandbox gets another plan and another world when a snapshot is loaded into it, and another world when it is reset.
  const settings = new WeakMap<SandboxPlan, Settings>();
  const known = new WeakMap<World, { readonly settings: Settings; readonly state: State }>();
  const unset = once(() => schema.parse({}));
  const settingsOf = (sandbox: Sandbox | undefined): Settings => {
    if (sandbox === undefined) return unset();
    const { plan } = sandbox;
    const present = settings.get(plan);
    if (present !== undefined) return present;
    const fresh = schema.parse(plan.vendors[name] ?? {});
    settings.set(plan, fresh);
    return fresh;
  };
  const of = (sandbox: Sandbox) => {
    const present = known.get(sandbox.world);
    if (present !== undefined) return present;
    const own = settingsOf(sandbox);
    const fresh = { settings: own, state: createState(sandbox, own) };
    known.set(sandbox.world, fresh);
    return fresh;
  };
  return { settingsOf, of, momentOf: (sandbox) => ({ sandbox, ...of(sandbox), now: sandbox.clock.now() }) };
}
