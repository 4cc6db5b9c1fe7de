import { forgetAnswers } from './observed-answers.ts';

/** Runs once before the test files. */
export const setup = forgetAnswers;
