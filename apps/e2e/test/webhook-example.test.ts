import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { expect, onTestFinished } from 'vitest';
import { test } from '../support/mock.ts';
import { connectWith, registerWithProof } from '../support/webhooks.ts';
