import { vendorNames } from '@invitekit/specs/vendors';
import { longestTimeoutSeconds, mostItems } from '../check/limits.ts';
import { negativesChoices } from '../run/negatives/how-many.ts';
import { checkReporters } from './check-reporters.ts';

export const checkUsage = `Usage: invitekit-contract check --vendor <vendor> --base-url <url> [options]
       invitekit-contract check --fake <url> [options]

Checks that base URLs, of a fake or of the vendors, behave as the vendors' specs say. Only reads, unless told otherwise.

  --vendor <vendor>       ${vendorNames.join(', ')}; several times for several, one after the other
  --base-url <url>        where the vendor's paths begin; https, unless it is on this machine
  --key <key>             the API key; better in the environment, as INVITEKIT_<VENDOR>_KEY, or INVITEKIT_KEY
  --service-key <key>     Unipile's Service API key, for its webhook endpoints; better in the environment, as
                          INVITEKIT_UNIPILE_SERVICE_KEY or INVITEKIT_SERVICE_KEY (default: they are skipped)
  --account <id>          the LinkedIn account to act for (default: the first usable one)
  --member <reference>    the public identifier or profile address of somebody to look up, and to invite with writes
  --fake <url>            the address of a fake, such as http://127.0.0.1:4010, for the base URLs and keys of all vendors
  --operation <id>        checks only this operation; several times for several. What they need is done as well
  --negatives <choice>    how many forbidden requests to send: ${negativesChoices.join(', ')} (default: some in a fake,
                          otherwise none). Where nothing proves that it is a fake, only to operations that only read
  --seed <number>         chooses among them (default: 1)
  --max-credits <number>  does not begin if the run may take more
  --allow-writes          also writes: invites that member and withdraws the invitation, creates and deletes a webhook.
                          In a fake it also does what cannot be undone: accepts, refuses, logs in, removes. It treats as
                          a fake only a server that is proven to be one
  --allow-plain-http      lets --base-url be plain http in a private network, for a fake and with a key that a fake has
                          issued (mock-<vendor>-…). Others in that network can read it
  --most <number>         how many items of each list are read, 1 to ${mostItems} (default: 200)
  --timeout <seconds>     how long an answer may take, 1 to ${longestTimeoutSeconds} (default: 60)
  --strict                also ends with 1 when something that is allowed could not be checked
  --reporter <reporter>   ${checkReporters.join(', ')} (default: text). github adds a job summary
  --output <file>         writes a report there as well, by its extension (.xml, .json, .txt, .md) or by its name, as
                          junit:report.out; several times for several
  --coverage <file>       writes what was seen of the specs, and what never, as JSON
  --help

With several vendors, name the vendor in --base-url, --key, --service-key and --account: --key linkup=….

Exit codes:
  0    everything is as it should be
  1    something is not
  2    the arguments are invalid; nothing was changed
  3    it could not run: the server is down, or the key or the account is not known or cannot be used
  130  interrupted by Ctrl-C (SIGINT); 143 by SIGTERM, 129 by SIGHUP: what was made is taken back and the report is
       printed, unless a second signal ends it at once
`;
