import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxHandle } from '@invitekit/mock-server';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import { z } from 'zod';
import { repository } from '../../../scripts/house/repository.ts';
import { run } from './run.ts';
import type { Verdict } from './witness.ts';

/** Somebody whom no account of a fake knows, as the vendor's scenario names people. */
const member: Readonly<Partial<Record<VendorName, string>>> = { linkup: 'https://www.linkedin.com/in/jordan-walke' };

const stepSchema = z.looseObject({
  stepId: z.string().optional(),
  status: z.string(),
  checks: z.array(z.looseObject({ name: z.string(), status: z.string(), message: z.string().optional() })).default([]),
});

const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.looseObject({
      totalRequests: z.number(),
      executedWorkflows: z.array(z.looseObject({ workflowId: z.string(), executedSteps: z.array(stepSchema) })),
    }),
  ),
});

/** Those with scenarios. */
export const vendorsWithScenarios = vendorNames.filter((vendor) => existsSync(scenariosOf(vendor)));

/**
 * Runs a vendor's scenarios, `specs/<vendor>/arazzo.yaml`, with Redocly's `respect`. They change the sandbox. `through` is where
 * the vendor is reached; default: at the fake itself.
 */
export async function respect(vendor: VendorName, sandbox: SandboxHandle, through?: string): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'invitekit-respect-'));
  try {
    const report = join(folder, 'report.json');
    const { baseUrl, apiKey, otherKeys, accountId } = sandbox.connection(vendor);
    const inputs = {
      key: apiKey,
      serviceKey: otherKeys['service'] ?? apiKey,
      accountId,
      otherAccountId: sandbox.connection(vendor, 'Grace Hopper').accountId,
      member: member[vendor] ?? 'jordan-walke',
    };
    const said = await run(process.execPath, [
      join(repository, 'specs/node_modules/@redocly/cli/bin/cli.js'),
      ...['respect', scenariosOf(vendor), '--json-output', report, '--server', `${vendor}=${through ?? baseUrl}`],
      ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ]);
    if (!existsSync(report)) throw new Error(`respect did not run: ${said.slice(-2000)}`);
    return readVerdict(reportSchema.parse(JSON.parse(readFileSync(report, 'utf8'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scenariosOf(vendor: string): string {
  return join(repository, 'specs', vendor, 'arazzo.yaml');
}

function readVerdict({ files }: z.infer<typeof reportSchema>): Verdict {
  const all = Object.values(files);
  return {
    asked: all.reduce((sum, { totalRequests }) => sum + totalRequests, 0),
    findings: all.flatMap(({ executedWorkflows }) =>
      executedWorkflows.flatMap(({ workflowId, executedSteps }) =>
        executedSteps.flatMap(({ stepId, status, checks }) => {
          if (status === 'success') return [];
          const failed = checks.filter((check) => check.status !== 'success').map(({ name }) => name);
          return `${workflowId}, ${stepId}: ${failed.join(', ') || status}`;
        }),
      ),
    ),
  };
}
