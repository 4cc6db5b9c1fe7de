export { readBearerToken as readKey } from '../../vendor/read-key.ts';
