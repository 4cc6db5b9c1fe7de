import { testRecorded, testRecordedOnce } from './test-recorded.ts';

testRecorded('standing');
testRecordedOnce();
