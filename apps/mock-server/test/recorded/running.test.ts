import { testRecorded } from './test-recorded.ts';

testRecorded('running');
