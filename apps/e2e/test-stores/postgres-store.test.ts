import { describeStore } from '../support/stores/describe-store.ts';
import { postgresUnderTest } from '../support/stores/postgres.ts';

describeStore('postgresStore', postgresUnderTest('postgres'));
describeStore('postgresStore where transactions are serializable', postgresUnderTest('serializable postgres'));
