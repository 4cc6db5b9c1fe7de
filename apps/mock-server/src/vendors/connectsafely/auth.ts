export { readBearerToken as readKey } from '../../http/read-key.ts';
