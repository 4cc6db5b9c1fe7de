import { vendorNames } from '@invitekit/specs/vendors';
import { reporters } from './reporters.ts';

export const proxyUsage = `Usage: invitekit-contract proxy --vendor <vendor> [options]

Stands between a client and a vendor (or a fake), passes everything on unchanged, and says what breaks the vendor's spec:
in requests and in answers. Point the client's base URL at the address that it prints. Ctrl-C ends it.

  --vendor <vendor>       ${vendorNames.join(', ')}
  --target <url>          where the vendor's paths begin; https, unless it is in a private network (default: the vendor
                          itself)
  --port <number>         where it listens on 127.0.0.1 (default: a free port)
  --fail                  ends with 1 when something broke the spec, could not be validated, or got no whole answer
  --buffer                holds each answer until it is validated, and adds the header x-invitekit-findings
  --record <folder>       keeps each exchange in a file: its shapes, none of its values
  --allow-writes          also passes on what changes something. Without it, only reads pass, and everything else
                          is refused with 403
  --live                  says that the target is the vendor itself, if its host does not show that
  --reporter <reporter>   ${reporters.join(', ')} (default: by the name of the file, else text)
  --output <file>         also writes the report there
  --help

Each answer has the header x-invitekit-target: what is behind the proxy. A fake's control API (/_mock) is passed on.

Exit codes, at the end by Ctrl-C (SIGINT), SIGTERM or SIGHUP:
  0    it ran; with --fail, nothing broke the spec, and everything was answered and validated
  1    with --fail, something broke the spec, or was not answered or validated
  2    the arguments are invalid, the file of --output cannot be made, or it cannot listen
  3    the command itself failed, or a file cannot be written
`;
