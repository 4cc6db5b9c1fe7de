export { readApiKeyHeader as readKey } from '../../http/read-key.ts';
