export { readApiKeyHeader as readKey } from '../../vendor/read-key.ts';
