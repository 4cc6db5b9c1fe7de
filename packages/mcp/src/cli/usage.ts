/** The help of the command. */
export const usage = `Usage: invitekit-mcp [options]              serves MCP on stdin and stdout
       invitekit-mcp confirm [<plan>] [--config <file>]
       invitekit-mcp release [options]      lets a held account act again
       invitekit-mcp schema                 the JSON schema of the file

An MCP server for LinkedIn invitations and messages. Without --live it works
against a fake, and nothing reaches LinkedIn.

  --config <file>     what a person decides: vendor, account, policy, lists;
                      without it a fake with an example list
  --fake <address>    a fake that runs, such as http://127.0.0.1:4010;
                      default: one of this process
  --sandbox <id>      which sandbox of that fake; default: default
  --live              reads and plans at the real vendor
  --allow-send        with --live: also sends plans that a person has confirmed
  --version, --help

confirm shows a plan, and release what holds the account; both ask a person
on a terminal.
`;
