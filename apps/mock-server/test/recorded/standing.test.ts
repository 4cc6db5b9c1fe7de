import { testElsewhere, testWorlds } from './test-recorded.ts';

testWorlds('standing');
testElsewhere();
