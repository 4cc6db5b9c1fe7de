import { parseArgs } from 'node:util';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';

const sections = ['lists', 'writes', 'flat', 'start', 'state'] as const;

export type Section = (typeof sections)[number];

export interface Options {
  readonly help: boolean;
  /** What is measured. */
  readonly sections: readonly Section[];
  readonly vendors: readonly VendorName[];
  /** Fewer rounds: to see that it works, not for figures. */
  readonly quick: boolean;
  /** Whether other servers are measured too, besides the bare ones. */
  readonly peers: boolean;
  /** A checkout whose fake is measured in the same rounds. */
  readonly against: string | undefined;
  /** Whether it is a run that the page can be made of. */
  readonly isWhole: boolean;
  /** A file for all figures. */
  readonly json: string | undefined;
}

export const help = `Measures how fast the fake is, beside bare servers and the fakes that people use instead.

Usage: npx -y pnpm@12 bench [options]

  --only <section>      One of ${sections.join(', ')}. May be given several times. Default: all.
  --vendor <name>       One of ${vendorNames.join(', ')}. May be given several times. Default: all.
  --no-peers            Leaves out Prism, WireMock, Mockoon, json-server and emulate. Bare servers stay.
  --against <checkout>  Measures the fake of another checkout in the same rounds. Build it there first:
                        npx -y pnpm@12 --filter @invitekit/mock-server run build
  --quick               Two rounds instead of five, to see that it works.
  --json <file>         Writes all figures to this file.
  --help                Prints this.

Progress goes to stderr, the tables to stdout. A run of everything, with peers and without --quick, also writes
docs/benchmarks.md. It needs wrk, and Java for WireMock; peers are installed with npm at the first run.
Close other programs before: what else the machine does is measured too.`;

/** @throws {TypeError} when the arguments make no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      vendor: { type: 'string', multiple: true, default: [] },
      'no-peers': { type: 'boolean', default: false },
      against: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    sections: choose('section', values.only, sections),
    vendors: choose('vendor', values.vendor, vendorNames),
    isWhole: !values.quick && !values['no-peers'] && values.only.length + values.vendor.length === 0,
    quick: values.quick,
    peers: !values['no-peers'],
    against: values.against,
    json: values.json,
  };
}

/** Those that are named; all when none is. */
function choose<Name extends string>(what: string, named: readonly string[], all: readonly Name[]): readonly Name[] {
  const unknown = named.filter((name) => !all.some((each) => each === name));
  if (unknown.length > 0) throw new TypeError(`There is no ${what} ${unknown.join(', ')}: ${all.join(', ')}`);
  return named.length === 0 ? all : all.filter((each) => named.includes(each));
}
