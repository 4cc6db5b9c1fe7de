import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/world/lengths.ts';
import type { Account } from '../../src/world/records.ts';
import { createWorld, type Setting, startsAt } from './create-world.ts';
import { Model, pair } from './model.ts';

const names = ['ada-lovelace', 'grace-hopper', 'jordan-walke'] as const;

const owner = fc.constantFrom('ada-lovelace', 'grace-hopper');
const anybody = fc.constantFrom(...names);
const handling = fc.constantFrom('accept', 'ignore', 'withdraw');

const step = fc.oneof(
  fc.record({ do: fc.constant('send'), owner, other: anybody }),
  fc.record({ do: fc.constant('receive'), owner, other: anybody }),
  fc.record({ do: fc.constant('handle'), owner, handling, which: fc.nat({ max: 30 }) }),
  fc.record({ do: fc.constant('answer'), which: fc.nat({ max: 30 }), accepts: fc.boolean() }),
  fc.record({ do: fc.constant('disconnect'), owner, other: anybody }),
  fc.record({ do: fc.constant('wait'), days: fc.constantFrom(0.5, 6.5, 20.5, 180) }),
);

const stateAfter = { accept: 'accepted', ignore: 'ignored', withdraw: 'withdrawn' } as const;

const empty = { sent: {}, received: {}, connections: 0 };

test('any sequence of operations leaves lists, limits and relationships as the rules say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
      const linkedin = { activity: 'quiet', weeklyInvitations: { free: 1, premium: 2 } };
      const setting = await createWorld({ linkedin }, empty);
      const { world, ada, grace, member } = setting;
      const accounts = new Map<string, Account>([
        ['ada-lovelace', ada],
        ['grace-hopper', grace],
      ]);
      const model = new Model(
        startsAt,
        new Map([...accounts.keys()].map((name) => [name, name === 'ada-lovelace' ? 2 : 1])),
      );

      for (const each of steps) {
        await take(each);
        compare(setting, accounts, model);
      }

      async function take(each: (typeof steps)[number]): Promise<void> {
        switch (each.do) {
          case 'send': {
            const expected = model.refusalToSend(each.owner, each.other);
            const account = accountOf(each.owner);
            const outcome = await world.invite({
              account,
              member: member(each.other),
              note: undefined,
              now: model.now,
            });
            expect(outcome.ok ? undefined : outcome.reason).toBe(expected);
            if (outcome.ok) model.send(outcome.value.invitation.id, each.owner, each.other);
            break;
          }
          case 'receive': {
            const isFree = model.relationship(each.owner, each.other) === 'none';
            const received = await world.receive(member(each.other), accountOf(each.owner), undefined, model.now);
            expect(received !== undefined).toBe(isFree);
            if (received !== undefined) model.send(received.id, each.other, each.owner);
            break;
          }
          case 'handle': {
            const invitation = model.invitations[each.which % Math.max(1, model.invitations.length)];
            if (invitation === undefined) return;
            const expected = model.refusalToHandle(each.owner, invitation, each.handling);
            const { id: invitationId } = invitation;
            const request = { account: accountOf(each.owner), invitationId, handling: each.handling, now: model.now };
            const outcome = await world.handle(request);
            expect(outcome.ok ? undefined : outcome.reason).toBe(expected);
            if (outcome.ok) model.settle(invitation, stateAfter[each.handling]);
            break;
          }
          case 'answer': {
            const invitation = model.invitations[each.which % Math.max(1, model.invitations.length)];
            if (invitation === undefined) return;
            const state = each.accepts ? 'accepted' : 'ignored';
            const settled = await world.settle(invitation.id, state, model.now);
            expect(settled !== undefined).toBe(invitation.state === 'pending');
            if (settled !== undefined) model.settle(invitation, state);
            break;
          }
          case 'disconnect': {
            const outcome = world.disconnect(accountOf(each.owner), member(each.other));
            expect(outcome.ok).toBe(model.connections.delete(pair(each.owner, each.other)));
            break;
          }
          case 'wait': {
            model.moveTo(model.now + each.days * day);
            await world.moveTo(model.now);
          }
        }
      }

      function accountOf(name: string): Account {
        const account = accounts.get(name);
        if (account === undefined) throw new Error(`${name} has no account`);
        return account;
      }
    }),
    { numRuns: 300 },
  );
});

function compare({ world, member }: Setting, accounts: ReadonlyMap<string, Account>, model: Model): void {
  const page = { offset: 0, limit: 1000 };
  for (const [name, account] of accounts) {
    for (const direction of ['sent', 'received'] as const) {
      const { items, total } = world.invitations({ account, direction, kind: 'connection', ...page });
      expect(items.map(({ invitation }) => invitation.id)).toEqual(model.list(name, direction));
      expect(total).toBe(items.length);
    }
    const connections = world.connections(account, page).items.map((each) => pair(name, each.member.publicIdentifier));
    expect(connections.sort()).toEqual(model.connectionsOf(name).toSorted());
    for (const other of names) {
      expect(world.relationship(account, member(other)).state).toBe(model.relationship(name, other));
    }
  }
}
