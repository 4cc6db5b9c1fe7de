import { vendorNames } from '@invitekit/specs/vendors';
import { longestTimeoutSeconds, mostItems } from '../check/limits.ts';
import { reporters } from './reporters.ts';

export const checkUsage = `Usage: invitekit-contract check --vendor <vendor> --base-url <url> [options]

Checks that a base URL, of a fake or of the vendor, behaves as the vendor's spec says. Only reads, unless told otherwise.

  --vendor <vendor>       ${vendorNames.join(', ')}
  --base-url <url>        where the vendor's paths begin; https, unless it is on this machine
  --key <key>             the API key; better in the environment, as INVITEKIT_KEY
  --service-key <key>     Unipile's Service API key, for its webhook endpoints; better in the environment, as
                          INVITEKIT_SERVICE_KEY (default: they are skipped)
  --account <id>          the LinkedIn account to act for (default: the first usable one)
  --member <reference>    the public identifier or profile address of somebody to look up, and to invite with writes
  --allow-writes          also writes: invites that member and withdraws the invitation, creates and deletes a webhook.
                          In a fake it also does what cannot be undone: accepts, refuses, logs in, removes. It takes for
                          a fake only a server that proves to be one, wherever it is
  --allow-plain-http      lets --base-url be plain http in a private network, for a fake and with a key that a fake has
                          issued (mock-<vendor>-…). Others in that network can read along
  --most <number>         how many items of each list are read, 1 to ${mostItems} (default: 200)
  --timeout <seconds>     how long an answer may take, 1 to ${longestTimeoutSeconds} (default: 60)
  --strict                ends with 1, too, when something that is allowed could not be checked
  --reporter <reporter>   ${reporters.join(', ')} (default: text)
  --help

Exit codes:
  0    everything is as it should be
  1    something is not
  2    the arguments are invalid; nothing was changed
  3    it could not run: the server is down, or the key or the account is not known or cannot be used
  130  interrupted by Ctrl-C (SIGINT); 143 by SIGTERM, 129 by SIGHUP: what was made is taken back and the report is
       printed, unless a second signal ends it at once
`;
