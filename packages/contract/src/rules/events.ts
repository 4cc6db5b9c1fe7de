import { resolvePointer, unknownFields } from '@invitekit/specs/reader';
import { vendors } from '@invitekit/specs/vendors';
import { describeMismatch } from '../exchange/describe-mismatch.ts';
import { objectsIn } from '../facts/visit.ts';
import { parseBody } from '../http/parse-body.ts';
import { isLoopback } from '../http/private-host.ts';
import type { Control } from '../run/fake/control.ts';
import { type Received, startReceiver } from '../run/fake/receiver.ts';
import { signatureProblem } from '../run/fake/signature.ts';
import type { AccountJudge } from '../run/judge.ts';
import type { Handling } from './handling.ts';
import type { Listed } from './listed.ts';
import { createNote } from './note.ts';

/** A webhook that is sent events. */
interface Registered {
  readonly id: string;
  /** What signs its deliveries; undefined where nothing does. */
  readonly secret?: string | undefined;
  /** Headers that each delivery has to have. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Events {
  /** What the spec calls it, below `webhooks`. */
  readonly event: string;
  /**
   * Lets happen what is told, and gives a text that tells of it: whom it concerns. Undefined where it cannot happen
   * (any more).
   */
  readonly happen: (control: Control, owner: string) => Promise<string | undefined>;
  readonly register: (url: string) => Promise<Registered>;
  readonly unregister: (id: string) => Promise<void>;
  /** The payloads that the vendor keeps for whoever asks. Default: it keeps none. */
  readonly poll?: () => Promise<readonly unknown[]>;
}

/** The address of a webhook that is sent nothing: nobody is there, as the top-level domain is reserved for that. */
export const nowhere = 'https://invitekit-contract.invalid/hook';

/** How often it happens while the webhook is there: two have an order. */
const times = 2;

/** New connections as an account makes them that accepts invitations. */
export function byAccepting<Invitation extends Listed>({ received, accept }: Handling<Invitation>): Events['happen'] {
  return async (control, owner) => {
    const known = new Set((await received()).map(({ id }) => id));
    const person = await control.invite(owner);
    const invitation = (await received()).find(({ id }) => !known.has(id));
    if (person === undefined || invitation === undefined) return undefined;
    await accept.act(invitation);
    return person;
  };
}

/** New messages as an account gets them, each told by its text. */
export const byWriting: Events['happen'] = async (control, owner) => {
  const text = createNote();
  return (await control.write(owner, text)) ? text : undefined;
};

/**
 * Lets something happen while a webhook on this machine is registered: each time is sent once, in its order, as the spec
 * describes it, and signed; after the webhook is gone nothing is sent.
 */
export async function checkEvents(
  judge: AccountJudge,
  { event, happen, register, unregister, poll }: Events,
): Promise<void> {
  const what = `what webhooks get for ${event}`;
  const { control } = judge.settings;
  if (control === undefined) return judge.leaveOut(what, 'as only a fake can be made to send something');
  if (!isLoopback(new URL(control.url).hostname)) return judge.leaveOut(what, 'as the fake is on another machine');
  const { vendor } = judge.settings.spec;
  const owner = judge.need(
    await control.ownerOf(vendor, judge.accountId),
    'the fake does not say who owns the account',
  );
  const receiver = await startReceiver();
  try {
    const registered = await register(receiver.url);
    const people: string[] = [];
    try {
      for (let time = 0; time < times; time += 1) {
        const person = await happen(control, owner);
        await control.settle();
        if (person === undefined) return judge.leaveOut(what, 'as nobody is left for it');
        people.push(person);
      }
      const why = receiver.received.length === 0 ? await control.whyUnreached(receiver.url) : undefined;
      if (why !== undefined) return judge.leaveOut(what, `as the fake does not reach this machine (${why})`);
      expectDeliveries(judge, event, registered, { people, received: receiver.received });
      if (poll !== undefined) expectPolled(judge, await poll(), receiver.received);
    } finally {
      await unregister(registered.id);
    }
    const before = receiver.received.length;
    if ((await happen(control, owner)) === undefined)
      return judge.leaveOut('a webhook that is gone', 'as nobody is left');
    await control.settle();
    const late = receiver.received.length - before;
    judge.expect(late === 0, 'event', `${late} sent to a webhook that was deleted`, 'nothing');
  } finally {
    await receiver.close();
  }
}

interface Came {
  /** Whom each time concerned, in its order. */
  readonly people: readonly string[];
  readonly received: readonly Received[];
}

function expectDeliveries(
  judge: AccountJudge,
  event: string,
  registered: Registered,
  { people, received }: Came,
): void {
  const { length } = received;
  judge.expect(length === people.length, 'event', `${length} deliveries of ${people.length} times`, 'one of each');
  for (const [index, delivery] of received.entries()) {
    expectDelivery(judge, event, registered, delivery);
    const person = people[index];
    const isTold = person === undefined || tells(delivery.text, person);
    judge.expect(isTold, 'event', `delivery ${index + 1} without the person`, 'what concerns the person');
  }
}

/** A public identifier may be a part of an address, and there be encoded. */
function tells(text: string, person: string): boolean {
  return [person, encodeURIComponent(person)].some((each) => text.includes(JSON.stringify(each).slice(1, -1)));
}

function expectDelivery(
  judge: AccountJudge,
  event: string,
  { secret, headers = {} }: Registered,
  delivery: Received,
): void {
  const { document, validator, vendor } = judge.settings.spec;
  const { method, text } = delivery;
  const type = delivery.headers['content-type'] ?? 'none';
  judge.expect(method === 'POST', 'event', `a ${method}`, 'a POST');
  judge.expect(/^application\/json\b/i.test(type), 'event', `Content-Type: ${type}`, 'Content-Type: application/json');
  for (const [name, value] of Object.entries(headers)) {
    const came = String(delivery.headers[name] ?? 'none');
    judge.expect(came === value, 'event', `${name}: ${came}`, `${name}: ${value}, as it was registered`);
  }
  const problem =
    secret === undefined ? undefined : signatureProblem(delivery, vendors[vendor].signatureHeaders, secret);
  judge.expect(problem === undefined, 'event', `${problem}`, 'a signature of the body with the secret, made now');
  const pointer = `#/webhooks/${event}/post/requestBody/content/application~1json/schema`;
  const body = parseBody(text);
  const verdict = validator.judgeAnswer<unknown>(pointer, body);
  const described = verdict.fits ? undefined : describeMismatch('the body', verdict.mismatch, body);
  judge.expect(described === undefined, 'event', `${event} ${described?.came}`, `${described?.wanted}`);
  const unknown = unknownFields(document, resolvePointer(document, pointer), body).map(({ path }) => path.join('/'));
  judge.expect(unknown.length === 0, 'event', `${event} with ${unknown.join(', ')}`, 'fields that the spec knows');
  const others = [...objectsIn(body)].flatMap(([{ account_id: id = judge.accountId }]) =>
    id === judge.accountId ? [] : [id],
  );
  judge.expect(others.length === 0, 'event', `${event} of account ${String(others[0])}`, judge.accountId);
  judge.examine(body);
}

/** What was sent is what is kept. */
function expectPolled(judge: AccountJudge, polled: readonly unknown[], received: readonly Received[]): void {
  const [kept, sent] = [polled.map((each) => JSON.stringify(each)), received.map(({ text }) => text)];
  const missing = sent.filter((each) => !kept.includes(each));
  judge.expect(
    missing.length === 0,
    'event',
    `${kept.length} kept, without ${missing.length} that were sent`,
    'all that was sent',
  );
}
