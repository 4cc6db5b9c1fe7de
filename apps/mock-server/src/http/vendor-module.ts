import type { Router } from 'express';
import type { z } from 'zod';
import { keyOf } from '../sandbox/keys.ts';
import type { SandboxPlan } from '../sandbox/plan.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Subscription } from '../webhooks/webhook.ts';
import type { Meter } from '../world/linkedin-meters.ts';
import { fullName } from '../world/member.ts';
import type { AccountView } from '../world/views.ts';
import type { World } from '../world/world.ts';
import { assertDefaults } from './assert-defaults.ts';
import { bindOperations } from './bound-operation.ts';
import type { ServerContext } from './facade.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import { type NotModelled, readSpecDocument } from './spec-document.ts';
import { readOperations, type SpecOperation } from './spec-operations.ts';
import { type UnknownName, unknownNames } from './unknown-names.ts';
import { SpecValidator } from './validation.ts';
import type { Vendor } from './vendor.ts';
import type { VendorAccess } from './vendor-access.ts';
import { createVendorRouter } from './vendor-router.ts';

/** A vendor's façade as the server sees it: what differs in type between vendors is inside. */
export interface VendorModule {
  readonly name: string;
  readonly operations: readonly SpecOperation[];
  /** What the vendor has and the fake does not model. */
  readonly notModelled: readonly NotModelled[];
  readonly settings: z.ZodType;
  /** What a part of a request has that its spec does not know. */
  readonly unknownNames: (
    operation: SpecOperation,
    request: { readonly query?: Readonly<Record<string, unknown>> | undefined; readonly body?: unknown },
  ) => readonly UnknownName[];
  readonly createRouter: (context: ServerContext) => Router;
  /** Does what is due at the vendor by now. */
  readonly onTime: (sandbox: Sandbox) => void;
  /** The webhooks that are registered, after what is due at the vendor was done. */
  readonly subscriptions: (sandbox: Sandbox, options: { readonly validateAnswers: boolean }) => readonly Subscription[];
  /** LinkedIn's id of an invitation that this vendor names in its own way. */
  readonly readInvitationId: (id: string) => string | undefined;
  /** The vendor's id of the nth account of a world, from zero. */
  readonly accountId: (ordinal: number) => string;
  /** How much an account has used of the vendor's own quotas. */
  readonly meters: (sandbox: Sandbox, account: AccountView) => readonly Meter[];
  readonly access: (sandbox: Sandbox, serverUrl: string) => VendorAccess;
  readonly example: Vendor<unknown, never, unknown, unknown>['example'];
}

export function defineVendor<Operations, Defaulted extends string, Settings, State>(
  vendor: Vendor<Operations, Defaulted, Settings, State>,
): VendorModule {
  const document = readSpecDocument(vendor.name);
  const operations = readOperations(document);
  const notModelled = document['x-not-modelled'];
  const keyKinds = Object.keys(document['x-key-kinds']);
  const prefixes = document.servers.map(({ url }) => new URL(url).pathname.replace(/\/$/, ''));
  const validator = new SpecValidator(document);
  const bound = bindOperations(operations, vendor.handlers, validator);
  assertDefaults(document, operations, vendor.defaulted);
  // A sandbox gets another plan when a snapshot is loaded into it.
  const settings = new WeakMap<SandboxPlan, Settings>();
  const unset = vendor.settings.parse({});
  const settingsOf = (sandbox: Sandbox | undefined): Settings => {
    if (sandbox === undefined) return unset;
    const { plan } = sandbox;
    const present = settings.get(plan) ?? vendor.settings.parse(plan.vendors[vendor.name] ?? {});
    settings.set(plan, present);
    return present;
  };
  const states = new WeakMap<World, State>();
  const stateOf = (sandbox: Sandbox): State => {
    const present = states.get(sandbox.world) ?? vendor.createState(sandbox, settingsOf(sandbox));
    states.set(sandbox.world, present);
    return present;
  };
  const momentOf = (sandbox: Sandbox) => ({
    sandbox,
    settings: settingsOf(sandbox),
    state: stateOf(sandbox),
    now: sandbox.clock.now(),
  });
  return {
    name: vendor.name,
    operations,
    notModelled,
    settings: vendor.settings,
    unknownNames: (operation, request) => unknownNames(document, operation, request),
    createRouter: (context) =>
      createVendorRouter({
        vendor,
        bound: context.strict ? refuseUnknown(document, bound) : bound,
        notModelled,
        keyKinds,
        healthPath: document['x-health']?.path,
        prefixes,
        validator,
        settingsOf,
        stateOf,
        context,
      }),
    access: (sandbox, serverUrl) => ({
      baseUrl: `${serverUrl}/${vendor.name}`,
      apiKey: keyOf(vendor.name, sandbox.id),
      otherKeys: Object.fromEntries(keyKinds.slice(1).map((kind) => [kind, keyOf(vendor.name, sandbox.id, kind)])),
      accounts: sandbox.world.accounts().map(({ account, owner }) => ({
        id: vendor.accountId(account.ordinal),
        name: fullName(owner),
      })),
    }),
    accountId: vendor.accountId,
    meters: (sandbox, account) => vendor.meters?.(momentOf(sandbox), account) ?? [],
    onTime: (sandbox) => vendor.onTime?.(momentOf(sandbox)),
    subscriptions: (sandbox, { validateAnswers }) => {
      const moment = momentOf(sandbox);
      vendor.onTime?.(moment);
      return (vendor.webhooks?.(moment) ?? []).map((webhook) => ({
        ...webhook,
        vendor: vendor.name,
        messagesAbout: (event) => {
          const messages = webhook.messagesAbout(event);
          if (validateAnswers) for (const message of messages) validator.assertMessage(message);
          return messages;
        },
      }));
    },
    readInvitationId: vendor.readInvitationId ?? (() => undefined),
    example: vendor.example,
  };
}
