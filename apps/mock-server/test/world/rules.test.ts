import { describe, expect, test } from 'vitest';
import { day } from '../../src/world/lengths.ts';
import type { Account } from '../../src/world/records.ts';
import { createWorld, type Setting, startsAt } from './create-world.ts';

const page = { offset: 0, limit: 1000 };

async function sendTo(
  { world, ada, member }: Setting,
  name: string,
  more: { account?: Account; note?: string; now?: number } = {},
) {
  const { account = ada, note, now = startsAt } = more;
  return await world.invite({ account, member: member(name), note, now });
}

describe('sending', () => {
  test('lists the invitation first for both sides, once', async () => {
    const setting = await createWorld();
    const { world, ada, grace } = setting;
    const sent = await sendTo(setting, 'grace-hopper', { note: 'Hello' });
    expect(sent).toMatchObject({ ok: true, value: { direction: 'sent', invitation: { note: 'Hello' } } });

    const [ofAda] = world.invitations({ account: ada, direction: 'sent', kind: 'connection', ...page }).items;
    const [ofGrace] = world.invitations({ account: grace, direction: 'received', kind: 'any', ...page }).items;
    expect(ofAda?.member.publicIdentifier).toBe('grace-hopper');
    expect(ofGrace?.member.publicIdentifier).toBe('ada-lovelace');
    expect(ofGrace?.invitation).toBe(ofAda?.invitation);
  });

  test('is refused twice in a row, to a connection, to whom invited first, to oneself and to the unreachable', async () => {
    const setting = await createWorld();
    const { world, ada, grace, member } = setting;
    await sendTo(setting, 'sophie-germain');
    expect(await sendTo(setting, 'sophie-germain')).toMatchObject({ ok: false, reason: 'already-pending' });
    expect(await sendTo(setting, 'captain-nemo')).toMatchObject({ ok: false, reason: 'unreachable-member' });
    expect(await sendTo(setting, 'ada-lovelace')).toMatchObject({ ok: false, reason: 'unreachable-member' });
    const [friend] = world.connections(ada, page).items;
    const outcome = await sendTo(setting, friend?.member.publicIdentifier ?? '');
    expect(outcome).toMatchObject({ ok: false, reason: 'already-connected' });
    await world.receive(member('ada-lovelace'), grace, undefined, startsAt);
    expect(await sendTo(setting, 'ada-lovelace', { account: grace })).toMatchObject({ reason: 'already-pending' });
  });

  test('takes a note of 300 characters on a premium account and of 200 on a free one', async () => {
    const setting = await createWorld();
    const { grace } = setting;
    const tooLong = { ok: false, reason: 'note-too-long' };
    expect(await sendTo(setting, 'jordan-walke', { note: '🙂'.repeat(301) })).toMatchObject(tooLong);
    expect(await sendTo(setting, 'jordan-walke', { note: '🙂'.repeat(300) })).toMatchObject({ ok: true });
    expect(await sendTo(setting, 'jordan-walke', { account: grace, note: 'x'.repeat(201) })).toMatchObject(tooLong);
    expect(await sendTo(setting, 'jordan-walke', { account: grace, note: 'x'.repeat(200) })).toMatchObject({
      ok: true,
    });
  });

  test('stops at the weekly limit, and goes on seven days after the first one', async () => {
    const setting = await createWorld({ linkedin: { weeklyInvitations: { free: 2 } } });
    const { world, grace } = setting;
    const send = async (now: number) => {
      const [stranger] = world.strangers(grace, 1);
      return stranger && (await world.invite({ account: grace, member: stranger, note: undefined, now }));
    };
    expect(await send(startsAt)).toMatchObject({ ok: true });
    expect(await send(startsAt + day)).toMatchObject({ ok: true });
    const freeAgain = startsAt + 7 * day;
    const refused = { ok: false, reason: 'weekly-limit-reached', until: new Date(freeAgain) };
    expect(await send(startsAt + 2 * day)).toMatchObject(refused);
    expect(await send(freeAgain - 1)).toMatchObject(refused);
    expect(await send(freeAgain)).toMatchObject({ ok: true });
    expect(await send(freeAgain)).toMatchObject({ until: new Date(startsAt + 8 * day) });
  });

  test('takes five notes in thirty days on a free account, and any number without', async () => {
    const setting = await createWorld();
    const { world, grace } = setting;
    const strangers = world.strangers(grace, 7).filter(({ reachable }) => reachable);
    const outcomes = [];
    for (const member of strangers) {
      outcomes.push(await world.invite({ account: grace, member, note: 'Hello', now: startsAt }));
    }
    expect(outcomes.map(({ ok }) => ok)).toEqual([
      true,
      true,
      true,
      true,
      true,
      ...strangers.slice(5).map(() => false),
    ]);
    expect(outcomes.at(5)).toMatchObject({ reason: 'note-limit-reached', until: new Date(startsAt + 30 * day) });
    const [next] = world.strangers(grace, 1);
    expect(next && (await world.invite({ account: grace, member: next, note: '', now: startsAt }))?.ok).toBe(true);
  });

  test('does nothing when the gate says no, and does not ask it when LinkedIn says no', async () => {
    const { world, ada, member } = await createWorld();
    const sending = { account: ada, member: member('sophie-germain'), note: undefined, now: startsAt };
    const stop = { ok: false, reason: 'mine' } as const;
    expect(await world.invite(sending, () => stop)).toBe(stop);
    expect(world.relationship(ada, sending.member).state).toBe('none');
    await world.invite(sending);
    expect(await world.invite(sending, () => stop)).toMatchObject({ reason: 'already-pending' });
  });
});

describe('handling', () => {
  test('an accepted invitation connects both sides and leaves both lists', async () => {
    const setting = await createWorld();
    const { world, ada, grace, member } = setting;
    const sent = await sendTo(setting, 'grace-hopper');
    const invitationId = sent.ok ? sent.value.invitation.id : '';
    const now = startsAt + day;
    const accepted = await world.handle({ account: grace, invitationId, handling: 'accept', now });
    expect(accepted).toMatchObject({ ok: true, value: { invitation: { state: 'accepted', settledAt: now } } });
    expect(world.relationship(ada, member('grace-hopper'))).toEqual({ state: 'connected', connectedAt: now });
    expect(world.relationship(grace, member('ada-lovelace')).state).toBe('connected');
    expect(world.connections(ada, page).items[0]?.member.publicIdentifier).toBe('grace-hopper');
    expect(await world.handle({ account: grace, invitationId, handling: 'accept', now })).toMatchObject({
      ok: false,
      reason: 'not-pending',
    });
  });

  test('is only for whose turn it is, and only with the right secret', async () => {
    const setting = await createWorld();
    const { world, ada, grace } = setting;
    const sent = await sendTo(setting, 'grace-hopper');
    const invitationId = sent.ok ? sent.value.invitation.id : '';
    const now = startsAt;
    const outcome = (account: Account, handling: 'accept' | 'ignore' | 'withdraw', secret?: string) =>
      world.handle({ account, invitationId, handling, secret, now });
    expect(await outcome(ada, 'accept')).toMatchObject({ reason: 'wrong-direction' });
    expect(await outcome(grace, 'withdraw')).toMatchObject({ reason: 'wrong-direction' });
    expect(await outcome(grace, 'accept', 'wrong')).toMatchObject({ reason: 'wrong-secret' });
    expect(await outcome(grace, 'ignore')).toMatchObject({ ok: true });
    const [foreign] = world.invitations({ account: ada, direction: 'sent', kind: 'connection', ...page }).items;
    const ofOther = { account: grace, invitationId: foreign?.invitation.id ?? '', handling: 'withdraw', now } as const;
    expect(await world.handle(ofOther)).toMatchObject({ reason: 'unknown-invitation' });
    expect(await world.handle({ ...ofOther, invitationId: '1' })).toMatchObject({ reason: 'unknown-invitation' });
  });

  test.each(['withdraw', 'ignore'] as const)(
    'three weeks must pass after %s before the next invitation',
    async (how) => {
      const setting = await createWorld();
      const { world, ada, grace } = setting;
      const sent = await sendTo(setting, 'grace-hopper');
      const account = how === 'withdraw' ? ada : grace;
      const invitationId = sent.ok ? sent.value.invitation.id : '';
      await world.handle({ account, invitationId, handling: how, now: startsAt });
      const freeAgain = startsAt + 21 * day;
      const refused = { ok: false, reason: 'invited-too-recently', until: new Date(freeAgain) };
      expect(await sendTo(setting, 'grace-hopper', { now: freeAgain - 1 })).toMatchObject(refused);
      expect(await sendTo(setting, 'grace-hopper', { now: freeAgain })).toMatchObject({ ok: true });
    },
  );
});

describe('as time passes', () => {
  test('members answer as they do, and invitations expire after six months', async () => {
    const setting = await createWorld();
    const { world, ada, member } = setting;
    for (const name of ['jordan-walke', 'charles-babbage', 'sophie-germain']) await sendTo(setting, name);
    const stateOf = (name: string) => world.relationship(ada, member(name)).state;

    await world.moveTo(startsAt + day - 1);
    expect([stateOf('jordan-walke'), stateOf('charles-babbage'), stateOf('sophie-germain')]).toEqual([
      'sent',
      'sent',
      'sent',
    ]);
    await world.moveTo(startsAt + day);
    expect([stateOf('jordan-walke'), stateOf('charles-babbage')]).toEqual(['connected', 'none']);
    await world.moveTo(startsAt + 180 * day - 1);
    expect(stateOf('sophie-germain')).toBe('sent');
    await world.moveTo(startsAt + 180 * day);
    expect(stateOf('sophie-germain')).toBe('none');
    expect(await sendTo(setting, 'sophie-germain', { now: startsAt + 180 * day })).toMatchObject({ ok: true });
  });

  test('strangers invite the owners of accounts, the same ones whether time passes at once or day by day', async () => {
    const received = async (step: number) => {
      const { world, ada } = await createWorld();
      for (let now = startsAt; now <= startsAt + 20 * day; now += step) await world.moveTo(now);
      return world
        .invitations({ account: ada, direction: 'received', kind: 'connection', ...page })
        .items.map(({ invitation, member }) => [invitation.id, member.publicIdentifier, invitation.sentAt]);
    };
    const atOnce = await received(20 * day);
    expect(atOnce.length).toBeGreaterThan(8);
    expect(await received(day / 2)).toEqual(atOnce);
  });

  test('nobody does anything in a quiet world, save that invitations expire', async () => {
    const { world, ada } = await createWorld({ linkedin: { activity: 'quiet' } });
    const lists = () =>
      (['sent', 'received'] as const).map((direction) =>
        world
          .invitations({ account: ada, direction, kind: 'connection', ...page })
          .items.map(({ invitation }) => invitation.id),
      );
    const before = lists();
    await world.moveTo(startsAt + 10 * day);
    expect(lists()).toEqual(before);
    await world.moveTo(startsAt + 200 * day);
    expect(lists()).toEqual([[], []]);
  });

  test('a clock that is moved by centuries ends within the test', async () => {
    const { world } = await createWorld();
    await world.moveTo(Date.UTC(2999, 0, 1));
    expect(world.accounts()).toHaveLength(2);
  });
});

test('an invitation to somebody who connects an account later is theirs to answer', async () => {
  const setting = await createWorld();
  const { world, ada, member } = setting;
  await sendTo(setting, 'jordan-walke');
  const jordan = member('jordan-walke');
  await world.addAccount(jordan, { tier: 'free', status: 'connected', connectedAt: startsAt });
  await world.moveTo(startsAt + 3 * day);
  expect(world.relationship(ada, jordan).state).toBe('sent');
  await world.moveTo(startsAt + 180 * day);
  expect(world.relationship(ada, jordan).state).toBe('none');
});

test('nobody follows themselves', async () => {
  const { world, ada, member } = await createWorld();
  expect(await world.follow(ada, member('ada-lovelace'), startsAt)).toMatchObject({ reason: 'unreachable-member' });
  expect(await world.follow(ada, member('grace-hopper'), startsAt)).toMatchObject({ ok: true });
});
