/** A process that uses a store as senders do: `writer.ts <kind> <address> <key> add <together> <times>` or `… write` until it is killed. */
import { incrementTogether, numberedText, numberIn } from './numbered-text.ts';
import { isKind, openStore } from './open-store.ts';

const [kind = '', address = '', key = '', task, together, times] = process.argv.slice(2);

if (!isKind(kind)) throw new Error(`There is no store ${kind}`);
const { store, close } = await openStore({ kind, address });
if (task === 'add') {
  await incrementTogether(store, key, { together: Number(together), times: Number(times) });
} else {
  for (;;) {
    const stored = await store.read(key);
    const number = numberIn(stored?.text) + 1;
    if (await store.replace(key, numberedText(number), stored?.version)) console.log(number);
  }
}
await close();
