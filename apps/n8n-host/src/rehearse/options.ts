import { parseArgs } from 'node:util';
import { createZone } from '@invitekit/clients/sender';
import { type Gates, parseGates, type Weather, weathers } from '@invitekit/rehearsal';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import { messageOf } from './message-of.ts';
import { refuse } from './refused.ts';
import { type AccountKind, accountKinds } from './rehearsal-options.ts';

export const usage = `npx -y pnpm@12 rehearse <workflow.json…> [options]

Runs workflows that n8n has exported in a real n8n, through days that take seconds, against the fake: nothing reaches
LinkedIn, and nothing leaves this machine. Give the files of all workflows that belong together. The first time it
installs n8n (about 3 minutes and 3 GB) into a cache folder.

  --days N            how many days; 30 unless given, 366 at most
  --vendor NAME       ${vendorNames.join(', ')}, or all; the one that the workflow uses unless given
  --seed N            for all random choices; the same seed gives the same report; 1 unless given here or in the scenario
  --from DATE         the first day, from 2003 on; 2026-06-01 unless given
  --people FILE       whom to invite: a CSV or JSON file; the workflow's data table is filled with it, or its webhook
                      called once for each; without it, people are made up
  --scenario FILE     how LinkedIn and the vendors begin: a scenario of the fake, in YAML or JSON, with one sandbox
  --weather NAME      ${weathers.join(', ')}: what goes wrong; calm unless given
  --account KIND      ${accountKinds.join(' or ')}, as in the credential, which an export does not hold
  --time-zone NAME    for the account's owner and workflows without one, such as Europe/Berlin; that of the first
                      workflow that has one unless given, or else of this machine

Gates decide the exit code. Without these options they are as the account's policy says:

  --max-credits N     fail above N credits
  --max-per-week N    fail above N invitations from Monday to Sunday
  --min-gap TIME      fail when two invitations are closer than this, such as 90s or 2m
  --never-twice       fail when somebody is contacted twice; --no-never-twice allows it
  --within-hours H-H  fail outside these hours, such as 9-17

  --html FILE         writes the report as a page; with --vendor all, one for each vendor: report.unipile.html
  --json FILE         writes the report as JSON; - writes it to standard output, and everything else to standard error
  --junit FILE        writes the gates as JUnit XML, for CI
  --journal FILE      writes all requests, answers and runs as JSON, with the people in them
  --names             shows the names of people; otherwise their initials
  --help              shows this

Triggers and waits run as they do in n8n, in the workflow's time zone. A manual trigger runs once, at the beginning, if
nothing else starts the workflow or no list fills its table; a trigger of another service runs on the first working morning, with
its pinned data. Nodes that would leave the machine get their pinned data.

Exit code: 0 all gates hold, 1 a gate is broken, 2 the arguments or the workflow have to be changed, 3 it could not run.
`;

/** A Monday. */
export const firstDay = { year: 2026, month: 6, day: 1 } as const;

export interface CommandOptions {
  readonly files: readonly string[];
  readonly days: number;
  /** Undefined: the one that the workflow uses. */
  readonly vendor: VendorName | 'all' | undefined;
  /** Undefined: that of the scenario. */
  readonly seed: number | undefined;
  readonly from: { readonly year: number; readonly month: number; readonly day: number };
  readonly people: string | undefined;
  readonly scenario: string | undefined;
  readonly weather: Weather;
  readonly account: AccountKind | undefined;
  readonly timeZone: string | undefined;
  readonly gates: Gates;
  readonly html: string | undefined;
  readonly json: string | undefined;
  readonly junit: string | undefined;
  readonly journal: string | undefined;
  readonly names: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Reads what was typed; undefined when help is asked for. Throws `RehearsalRefused` or `GateError` with what is allowed. */
export function readCommand(args: readonly string[]): CommandOptions | undefined {
  const { values, positionals: files } = parse(args);
  if (values.help === true) return undefined;
  if (files.length === 0) throw refuse('Give the file of a workflow that n8n has exported.\n\nSee --help.');
  return {
    files,
    days: readWhole('--days', values.days ?? '30', 1, 366),
    vendor:
      values.vendor === undefined ? undefined : readChoice('--vendor', values.vendor, [...vendorNames, 'all'] as const),
    seed: values.seed === undefined ? undefined : readWhole('--seed', values.seed, 0, 2 ** 31 - 1),
    from: values.from === undefined ? firstDay : readDay(values.from),
    people: values.people,
    scenario: values.scenario,
    weather: readChoice('--weather', values.weather ?? 'calm', weathers),
    account: values.account === undefined ? undefined : readChoice('--account', values.account, accountKinds),
    timeZone: values['time-zone'] === undefined ? undefined : readTimeZone(values['time-zone']),
    gates: parseGates(values),
    html: values.html,
    json: values.json,
    junit: values.junit,
    journal: values.journal,
    names: values.names ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        days: text,
        vendor: text,
        seed: text,
        from: text,
        people: text,
        scenario: text,
        weather: text,
        account: text,
        'time-zone': text,
        'max-credits': text,
        'max-per-week': text,
        'min-gap': text,
        'never-twice': flag,
        'within-hours': text,
        html: text,
        json: text,
        junit: text,
        journal: text,
        names: flag,
        help: flag,
      },
    });
  } catch (error) {
    throw refuse(`${messageOf(error)}\n\nSee --help.`);
  }
}

function readWhole(name: string, typed: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw refuse(`${name} must be a whole number from ${least} to ${most}, not "${typed}".`);
}

function readChoice<Choice extends string>(name: string, typed: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === typed);
  if (found !== undefined) return found;
  throw refuse(`${name} must be one of ${choices.join(', ')}, not "${typed}".`);
}

function readTimeZone(typed: string): string {
  try {
    return createZone(typed).name;
  } catch {
    throw refuse(`--time-zone must be a name such as Europe/Berlin, not "${typed}".`);
  }
}

function readDay(typed: string): CommandOptions['from'] {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(typed) ?? []).map(Number);
  if (year !== undefined && month !== undefined && day !== undefined && year >= 2003) {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return { year, month, day };
  }
  throw refuse(`--from must be a day from 2003 on, such as 2026-06-01, not "${typed}".`);
}
