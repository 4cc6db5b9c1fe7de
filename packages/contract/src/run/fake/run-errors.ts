import type { Checks } from '../checks.ts';
import { expectRefusal } from '../negatives/expect-refusal.ts';
import { documented } from '../refusal.ts';
import type { Session } from '../session.ts';

interface ErrorsRun {
  readonly unknownAccountId: string;
  readonly mayGoOn: (operation: string) => boolean;
  readonly run: (operation: string, step: () => Promise<void>) => Promise<void>;
}

/**
 * Has a fake answer with the errors that its spec documents, and looks whether they come as documented: each once, at
 * the first operation that has it, and with all negatives at every operation.
 */
export async function runErrors<Operations>(
  session: Session<Operations>,
  checks: Checks<Operations>,
  { unknownAccountId, mayGoOn, run }: ErrorsRun,
): Promise<void> {
  const { settings } = session;
  const { control, spec, negatives } = settings;
  if (control === undefined || negatives === 'none') return;
  const seen = new Set<string>();
  for (const id in checks) {
    if (!mayGoOn(id) || session.whyOver !== undefined) continue;
    session.begin(id);
    const input = checks[id].request(session.knownAccountId ?? unknownAccountId);
    await run(id, async () => {
      for (const { status, type } of spec.operation(id).errors) {
        const label = type === undefined ? String(status) : `${status} ${type}`;
        if (negatives !== 'all' && seen.has(label)) continue;
        const takeBack = await control.fail({ vendor: spec.vendor, operation: id, status, type });
        if (takeBack === undefined) continue;
        seen.add(label);
        const why = `a fault that asks for ${label}`;
        const refusal = documented(label);
        try {
          await expectRefusal(session, { operation: id, input, why, rule: 'status', refusal, isPatient: false });
        } finally {
          await takeBack();
        }
      }
    });
  }
}
