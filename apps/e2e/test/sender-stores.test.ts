import { memoryStore } from '@invitekit/clients/sender';
import { describeStore } from '../support/stores/describe-store.ts';
import { exampleUnderTest } from '../support/stores/http.ts';
import { sqliteUnderTest } from '../support/stores/sqlite.ts';

const memory = memoryStore();

describeStore('memoryStore', { start: async () => {}, connect: async () => memory, stop: async () => {} });
describeStore('sqliteStore', sqliteUnderTest());
describeStore('httpStore over the example server', exampleUnderTest());
