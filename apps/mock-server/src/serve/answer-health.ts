import { wordAnswer } from './answer.ts';
import { type Arrived, openSandbox, timeOf } from './exchange.ts';
import { answerOutside } from './refuse-request.ts';

/** Says that the vendor is up, with or without a key. */
export async function answerHealth(arrived: Arrived): Promise<void> {
  const opened = openSandbox(arrived);
  const exchange = { ...arrived, sandbox: opened.ok ? opened.value.sandbox : undefined };
  const content = { status: 'ok' };
  const answer = wordAnswer(exchange, { status: 200, now: timeOf(exchange), content, headers: new Map() });
  await answerOutside(arrived, () => answer);
}
