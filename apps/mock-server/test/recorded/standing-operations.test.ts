import { testControl, testOperations } from './test-recorded.ts';

testOperations('standing');
testControl();
