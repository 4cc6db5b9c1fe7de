#!/usr/bin/env node
import { runProgram } from './cli/run-program.ts';

await runProgram();
