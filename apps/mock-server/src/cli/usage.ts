/** The help of the command. Fits a screen of 80 by 24. */
export const usage = `Usage: invitekit-mock [options]

A fake of LinkupAPI, ConnectSafely, Unipile and postpress, with one simulated
LinkedIn behind all of them. Runs until Ctrl-C.

  --port <number>        default 4010, or PORT of the environment; 0: a free one
  --host <address>       where to listen; default 127.0.0.1, this machine only
  --allow-host <name>    another host name that it answers to
  --webhook-host <name>  a host webhooks may be sent to, besides this machine;
                         default: WEBHOOK_HOSTS of the environment
  --state <file>         keeps everything in this file, across restarts
  --scenario <file>      makes the sandboxes of a YAML or JSON file
  --strict               checks answers by the specs, and refuses parameters
                         and fields that a spec does not know
  --log                  a line for each request
  --json                 prints as JSON how to reach it
  --ready-file <file>    exists, with that JSON, while the fake answers
  --version, --help

For several names, repeat the option or write commas between them.
`;
