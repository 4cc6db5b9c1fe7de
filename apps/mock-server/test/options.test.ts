import { describe, expect } from 'vitest';
import { type MockServerOptions, startMockServer } from '../src/index.ts';
import { runHere } from './command-support.ts';
import { send, test } from './support.ts';

/** As a program without types gives them. */
function optionsOf(text: string): MockServerOptions {
  return JSON.parse(text, (_, value) => (numbers.has(value) ? numbers.get(value) : value));
}

const numbers = new Map<unknown, number>([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

describe('startMockServer refuses', () => {
  const bad = [
    '"NaN"',
    '"Infinity"',
    '"-Infinity"',
    '-1',
    '0.5',
    '""',
    '"12"',
    '" 12 "',
    '"1e3"',
    'null',
    '[]',
    'true',
  ];

  test.for([
    ...bad.flatMap((value) => ['port', 'slowMs', 'webhookTimeoutMs'].map((name) => [name, value] as const)),
    ['port', '65536'],
    ['slowMs', '2147483648'],
    ['webhookTimeoutMs', '2147483648'],
    ['webhookTimeoutMs', '0'],
  ] as const)('%s %s, and says what is allowed', async ([name, value]) => {
    await expect(startMockServer(optionsOf(`{"${name}":${value}}`))).rejects.toThrow(
      new RegExp(`^The option ${name} must be a whole number from [01] to (65535|2147483647), not .+\\.$`),
    );
  });

  test.for([
    ['{"prot":4010}', 'startMockServer has no option prot. Did you mean port?'],
    ['{"slowms":1}', 'Did you mean slowMs?'],
    ['{"seed":1}', 'startMockServer has no option seed. There are: port, host, '],
    ['{"strict":"false"}', 'The option strict must be true or false, not "false".'],
    ['{"state":5}', 'The option state must be a text, not 5.'],
    ['{"allowHosts":"a.test"}', 'The option allowHosts must be a list of texts, not "a.test".'],
    ['{"report":true}', 'The option report must be a function'],
  ] as const)('%s', async ([options, words]) => {
    await expect(startMockServer(optionsOf(options))).rejects.toThrow(words);
  });
});

test.for([
  { port: 0 },
  { slowMs: 0 },
  { slowMs: 2 ** 31 - 1 },
  { webhookTimeoutMs: 1 },
  { webhookTimeoutMs: 2 ** 31 - 1 },
  { port: undefined, slowMs: undefined, report: undefined },
] satisfies MockServerOptions[])('startMockServer takes %j', async (options) => {
  await using server = await startMockServer(options);
  expect((await send(`${server.url}/_mock/sandboxes`)).status).toBe(200);
});

describe('the command refuses the port', () => {
  const bad = ['NaN', 'Infinity', '-1', '1.5', '65536', ' 12 ', '1e3', '0x10', '+80', '1_000', '٤٠١٠', 'true'];
  test.for(bad)('%j', async (port) => {
    const told = `must be a whole number from 0 to 65535, not "${port}".`;
    expect(await runHere([`--port=${port}`])).toMatchObject({
      code: 2,
      errors: expect.stringContaining(`--port ${told}`),
    });
    expect(await runHere([], { PORT: port })).toMatchObject({
      code: 2,
      errors: expect.stringContaining(`PORT ${told}`),
    });
  });
});
