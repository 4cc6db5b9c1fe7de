// Lists people on the command line: node list.ts sent --limit 20, node list.ts connections --json
import { parseArgs } from 'node:util';
import { createUnipile } from '@invitekit/clients';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
});
const { UNIPILE_API_KEY = '', UNIPILE_ACCOUNT_ID = '', UNIPILE_BASE_URL } = process.env;
const client = createUnipile({ apiKey: UNIPILE_API_KEY, accountId: UNIPILE_ACCOUNT_ID, baseUrl: UNIPILE_BASE_URL });
