import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxHandle } from '@invitekit/mock-server';
import { readSpec } from '@invitekit/specs/reader';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import { install } from '../../../scripts/bench/peers/install.ts';
import { run } from './run.ts';
import { askExamples } from './specmatic-examples.ts';
import { specmaticRequests } from './specmatic-requests.ts';
import type { Verdict } from './witness.ts';

const version = '2.55.1';

export const vendorsForSpecmatic = vendorNames.filter((vendor) => vendor in specmaticRequests);

/**
 * Lets Specmatic hold a fake against a vendor's spec. What it asks was asked of a sound fake before, in a sandbox with the same
 * seed, because it wants an answer with each example. Needs Java 17.
 */
export async function specmatic(
  vendor: VendorName,
  { sound, judged }: { readonly sound: SandboxHandle; readonly judged: SandboxHandle },
): Promise<Verdict> {
  const jar = join(install('specmatic', version), 'specmatic.jar');
  const folder = mkdtempSync(join(tmpdir(), 'invitekit-specmatic-'));
  try {
    const { baseUrl, apiKey } = judged.connection(vendor);
    const examples = join(folder, 'examples');
    mkdirSync(examples);
    for (const [index, example] of (await askExamples(vendor, sound, apiKey)).entries()) {
      writeFileSync(join(examples, `${index}.json`), JSON.stringify(example));
    }
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(withoutExamples(readSpec(vendor))));
    const said = await run(
      'java',
      [
        // It runs too shortly for the compiler that takes its time.
        ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar, 'test', 'openapi.json', '--strict'],
        ...['--examples=examples', `--testBaseURL=${baseUrl}`, '--timeout=120'],
      ],
      // The names of the specs' security schemes.
      { cwd: folder, env: { apiKey, bearer: apiKey } },
    );
    return readVerdict(said);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Specmatic asks for every example of the document, also for those that name nobody in the fake. */
function withoutExamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExamples);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'examples' && !name.startsWith('x-'));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutExamples(inner)]));
}

/** @throws when Specmatic did not get to its end. */
function readVerdict(said: string): Verdict {
  const total = /Tests run: (\d+), Successes: (\d+), Failures: (\d+)[^\n]*/.exec(said);
  if (total === null) throw new Error(`Specmatic did not run: ${said.slice(-2000)}`);
  const [summary, asked, successes] = total;
  if (asked === successes) return { asked: Number(asked), findings: [] };
  const named = [...said.matchAll(/^ {2}"(.+) FAILED"$/gm)].map(([, name]) => `${name}`);
  return { asked: Number(asked), findings: named.length === 0 ? [summary] : [...new Set(named)] };
}
