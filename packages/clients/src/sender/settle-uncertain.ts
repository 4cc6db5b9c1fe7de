import type { OperationOptions } from '../core/invitation-client.ts';
import { knownReference } from '../core/member-reference.ts';
import { readNewest } from '../core/read-newest.ts';
import { isOurs } from '../core/write-message.ts';
import { clockSlackMs } from './acceptance.ts';
import { historyOf, uncertainIn } from './judge-writing.ts';
import type { SenderAccount } from './sender-account.ts';
import { isAt } from './stop-rule.ts';
import type { WriteInput } from './write-outcome.ts';

/** Writes down which messages arrived although their answers were lost: they are in the conversation. */
export async function settleUncertain(
  account: SenderAccount,
  { member }: WriteInput,
  person: readonly string[],
  { signal }: OperationOptions,
): Promise<void> {
  const { client, ledger, now } = account;
  const unclear = uncertainIn(historyOf(await ledger.read(), person).messages, now());
  const [oldest] = unclear;
  if (oldest === undefined) return;
  const { messages } = await readNewest({
    vendor: client.vendor,
    since: oldest.at - clockSlackMs,
    listPage: (page) => client.listMessages({ member }, page),
    signal,
  });
  const known = knownReference(member, client.vendor);
  for (const attempt of unclear) {
    for (const message of messages) {
      const isIt = isOurs(message, known) && isAt(message, attempt);
      if (isIt && (await account.markOf(message.text ?? '')) === attempt.mark) {
        await account.settle(attempt, { result: 'done' });
        break;
      }
    }
  }
}
