import { testEachOnItsOwn } from './each-on-its-own.ts';

testEachOnItsOwn();
