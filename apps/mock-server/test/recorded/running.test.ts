import { testOperations, testWorlds } from './test-recorded.ts';

testOperations('running');
testWorlds('running');
