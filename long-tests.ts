/**
 * What `test` leaves to `test:long`, which runs the files of both lists, in full. At most a tenth of all cases may be
 * moved; both lists are held against the files before they run. With `--long-follows`, as in CI, `test` leaves out both.
 */
export const longTests = {
  /** Only in `test:long`. */
  moved: [
    // The checks are checked: what is planted, and what is hostile.
    'apps/e2e/test/contract-defects-filters.test.ts',
    'apps/e2e/test/contract-defects-kept.test.ts',
    'apps/e2e/test/contract-defects-times.test.ts',
    'apps/e2e/test/contract-defects.test.ts',
    'apps/e2e/test/contract-healthy.test.ts',
    'apps/e2e/test/contract-hostile.test.ts',
    'apps/e2e/test/contract-proof.test.ts',
    // What starts programs that people start: shells, package managers, actions, linters, n8n.
    'apps/e2e/test/ci-action.test.ts',
    'apps/e2e/test/contract-proxy-command.test.ts',
    'apps/e2e/test/drift-action.test.ts',
    'apps/e2e/test/example-programs.test.ts',
    'apps/e2e/test/mcp/flags.test.ts',
    'apps/e2e/test/mcp/hostile.test.ts',
    'apps/e2e/test/mcp/skill.test.ts',
    'apps/e2e/test/n8n/scan.test.ts',
    'apps/e2e/test/packages.test.ts',
    'apps/e2e/test/start-command.test.ts',
    'apps/mock-server/test/bundle.test.ts',
    'apps/mock-server/test/full-disk-command.test.ts',
    'apps/mock-server/test/launchers.test.ts',
    'apps/mock-server/test/shared-server.test.ts',
    'apps/n8n-host/test/command.test.ts',
    'apps/n8n-host/test/start-n8n.test.ts',
    'packages/clients/test/documented.test.ts',
    // Each shape of a workflow over days, each hiccup, each parameter, each zone.
    'apps/e2e/test/n8n/every-parameter.test.ts',
    'apps/e2e/test/n8n/invitations-trigger-hiccups.test.ts',
    'apps/e2e/test/n8n/send-shapes.test.ts',
    'packages/clients/test/zoned-time.test.ts',
    // Programs that none of us wrote.
    'apps/e2e/test/witnesses/prism.test.ts',
    'apps/e2e/test/witnesses/respect.test.ts',
    'apps/e2e/test/witnesses/specmatic.test.ts',
    // Everything of a kind, one after the other, and what is large.
    'apps/mock-server/test/answers-that-hold.test.ts',
    'apps/mock-server/test/journal-bounds.test.ts',
    'apps/mock-server/test/large-bodies.test.ts',
    'apps/mock-server/test/own-words.test.ts',
    'apps/mock-server/test/people-of-any-script.test.ts',
    'apps/mock-server/test/recorded/running.test.ts',
    'apps/mock-server/test/recorded/standing-operations.test.ts',
    'apps/mock-server/test/state-of-vendors.test.ts',
    'apps/mock-server/test/thousand-sandboxes.test.ts',
  ],
  /** In `test` with fewer runs: properties, and kills. */
  shortened: [
    'apps/e2e/test/any-sequence.test.ts',
    'apps/e2e/test/changing-lists.test.ts',
    'apps/e2e/test/contract-drift.test.ts',
    'apps/e2e/test/contract-interrupted.test.ts',
    'apps/e2e/test/lost-messages.test.ts',
    'apps/e2e/test/n8n/invitations-trigger-any-sequence.test.ts',
    'apps/e2e/test/n8n/send-any-run.test.ts',
    'apps/e2e/test/sender/any-run.test.ts',
    'apps/e2e/test/sender/ninety-days.test.ts',
    'apps/mock-server/test/full-disk-twin.test.ts',
    'apps/mock-server/test/state-file-damage.test.ts',
    'apps/mock-server/test/state-file-kill.test.ts',
  ],
} as const;

/** The suite of the clients, which `test:long` runs again with a proxy of the contract between each client and the fake. */
export const behindProxies = [
  'apps/e2e/test/client/',
  'apps/e2e/test/vendors/',
  ...[
    'across-vendors',
    'any-sequence',
    'changing-lists',
    'errors',
    'failures',
    'ids-in-answers',
    'lifecycle',
    'list-sent',
    'lost-answers',
    'messages',
    'renamed-people',
    'retry-after',
    'situations',
    'told-fields',
    'unknown-words',
  ].map((name) => `apps/e2e/test/${name}.test.ts`),
] as const;

/** Causes every error one after the other; behind Prism's proxy some of its requests get no answer, and it does not end. */
export const notBehindPrism = ['test/errors.test.ts', 'test/vendors/unipile-accounts.test.ts'] as const;

export const isLong = process.env['INVITEKIT_LONG'] === '1';

/** How often something is tried: in `test` a third of the times. */
export function runs(inFull: number): number {
  return isLong ? inFull : Math.ceil(inFull / 3);
}
