import { assertDefaults, readOperations, readSpecDocument, SpecValidator, unknownNames } from '@invitekit/specs/reader';
import { keyOf } from '../sandbox/keys.ts';
import type { SandboxPlan } from '../sandbox/plan.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { once } from '../state/once.ts';
import { fullName } from '../world/member.ts';
import type { AccountView } from '../world/views.ts';
import type { World } from '../world/world.ts';
import { bindOperations } from './bound-operation.ts';
import { problemOf } from './problem.ts';
import { readKeyFrom } from './read-key.ts';
import type { KnownRequest } from './request.ts';
import type { Vendor } from './vendor.ts';
import type { Moment, VendorDefinition } from './vendor-definition.ts';

const noHeaders: ReadonlyMap<string, string> = new Map();

/** Joins what a vendor's folder says to what its spec says. */
export function defineVendor<Operations, Defaulted extends string, Settings, State>(
  definition: VendorDefinition<Operations, Defaulted, Settings, State>,
): Vendor {
  const { facts, errors, accountless, servesUnusable = [], pureReads = [], accountId, keyRules } = definition;
  const { name, keyHeaders, keyKinds, hasDefaultAccount } = facts;
  const memory = createVendorMemory(definition);
  const seen = <Request extends KnownRequest>(request: Request) => ({ ...request, ...memory.of(request.sandbox) });
  const withoutAccount = new Set<string>(accountless);
  const withAnyAccount = new Set<string>(servesUnusable);
  const pure = new Set<string>(pureReads);
  const accountsIn = (sandbox: Sandbox): readonly AccountView[] => {
    const accounts = sandbox.world.accounts();
    if (definition.knowsAccount === undefined) return accounts;
    const { state } = memory.of(sandbox);
    return accounts.filter((account) => definition.knowsAccount?.(account, state));
  };
  /** What its spec says, which takes a while to read; most programs work with one vendor. */
  const spec = once(() => {
    const document = readSpecDocument(name);
    const operations = readOperations(document);
    const validator = new SpecValidator(document);
    assertDefaults(document, operations, definition.defaulted);
    return {
      document,
      operations,
      validator,
      bound: bindOperations(operations, definition.handlers, { validator, seen }),
      prefixes: document.servers.map(({ url }) => new URL(url).pathname.replace(/\/$/, '')),
    };
  });
  return {
    name,
    get document() {
      return spec().document;
    },
    get operations() {
      return spec().operations;
    },
    get bound() {
      return spec().bound;
    },
    get notModelled() {
      return spec().document['x-not-modelled'];
    },
    keyKinds,
    healthPath: facts.healthPath,
    get prefixes() {
      return spec().prefixes;
    },
    get validator() {
      return spec().validator;
    },
    settings: definition.settings,
    unknownNames: (operation, request) => unknownNames(spec().document, operation, request),
    readKey: (headers) => readKeyFrom(keyHeaders, headers),
    readAccountId: definition.readAccountId,
    concernsNoAccount: ({ id }) => withoutAccount.has(id),
    servesUnusable: ({ id }) => withAnyAccount.has(id),
    isPureRead: ({ id }, sandbox) => pure.has(id) && !definition.countsReads?.(memory.settingsOf(sandbox), sandbox),
    hasDefaultAccount,
    accountId,
    conditionOf: definition.conditionOf,
    refuseOperation: (request) => keyRules?.refuseOperation(seen(request)),
    refuseAccount: (request, account) => keyRules?.refuseAccount(seen(request), account),
    accounts: accountsIn,
    findAccount: (sandbox, id) => accountsIn(sandbox).find(({ account }) => accountId(account.ordinal) === id),
    recall: (request, input) => definition.recall?.({ ...seen(request), input }),
    admit: (request) => definition.admit?.(seen(request)),
    onAnswered: (answered) => definition.onAnswered?.({ ...answered, ...memory.of(answered.sandbox) }),
    problem: (sandbox, reason) => {
      if (typeof reason !== 'string') return { ...reason, headers: errors[reason.type ?? reason.status]?.headers };
      const problem = definition.problems(memory.settingsOf(sandbox))[reason];
      return typeof problem === 'string' ? problemOf(errors, problem) : problem;
    },
    presentProblem: definition.presentProblem,
    commonHeaders: (sandbox, answer) => definition.commonHeaders?.(memory.settingsOf(sandbox), answer) ?? noHeaders,
    subscriptions: (sandbox, { validateAnswers }) => {
      const moment = memory.momentOf(sandbox);
      definition.onTime?.(moment);
      return (definition.webhooks?.(moment) ?? []).map((webhook) => ({
        ...webhook,
        vendor: name,
        messagesAbout: (event) => {
          const messages = webhook.messagesAbout(event);
          if (validateAnswers) for (const message of messages) spec().validator.assertMessage(message);
          return messages;
        },
      }));
    },
    readInvitationId: definition.readInvitationId ?? (() => undefined),
    meters: (sandbox, account) => definition.meters?.(memory.momentOf(sandbox), account) ?? [],
    ledger: (sandbox) => definition.ledger?.(memory.momentOf(sandbox)),
    access: (sandbox, serverUrl) => ({
      baseUrl: `${serverUrl}/${name}`,
      apiKey: keyOf(name, sandbox.id),
      otherKeys: Object.fromEntries(keyKinds.slice(1).map((kind) => [kind, keyOf(name, sandbox.id, kind)])),
      accounts: sandbox.world
        .accounts()
        .map(({ account, owner }) => ({ id: accountId(account.ordinal), name: fullName(owner) })),
    }),
    example: definition.example,
  };
}

/** What a vendor knows of each sandbox. */
interface VendorMemory<Settings, State> {
  /** The vendor's settings in a sandbox; the defaults where there is none. */
  readonly settingsOf: (sandbox: Sandbox | undefined) => Settings;
  /** Both, and the time. */
  readonly momentOf: (sandbox: Sandbox) => Moment<Settings, State>;
  /** Both. */
  readonly of: (sandbox: Sandbox) => { readonly settings: Settings; readonly state: State };
}

function createVendorMemory<Settings, State>({
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
