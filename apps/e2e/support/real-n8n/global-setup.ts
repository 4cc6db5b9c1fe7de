import { startMockServer } from '@invitekit/mock-server';
import { installN8n, logIn, type Session, startN8n } from '@invitekit/n8n-host';
import { vendorNames } from '@invitekit/specs/vendors';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly n8n: { readonly session: Session; readonly logFile: string };
    readonly fakeUrl: string;
  }
}

/** One n8n, with each vendor's own package too, and one fake for all files. The fake's answers are held against the specs. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const installation = await installN8n();
  const failures: unknown[] = [];
  const report = (error: unknown) => failures.push(error);
  const fake = await startMockServer({ validateAnswers: true, report });
  const n8n = await startN8n({ installation, vendors: vendorNames });
  provide('n8n', { session: await logIn(n8n.url), logFile: n8n.logFile });
  provide('fakeUrl', fake.url);
  return async () => {
    await n8n.stop();
    await fake.close();
    if (failures.length > 0) throw new AggregateError(failures, 'The fake failed inside');
  };
}
