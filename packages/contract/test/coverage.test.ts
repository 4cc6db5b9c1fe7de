import { expect, test } from 'vitest';
import { Coverage } from '../src/coverage/coverage.ts';
import { sharesOf } from '../src/coverage/coverage-report.ts';
import { loadSpec } from '../src/spec/spec.ts';

test('what was seen of a spec is counted, and what never is named', () => {
  const spec = loadSpec('linkup');
  const coverage = new Coverage(spec);
  const operation = spec.operation('list_sent');
  const body = { account_id: 'acc_abc123', action: 'list_sent', params: { count: 5 } };
  coverage.see({ operation, input: { body }, status: 200, label: '200' });
  coverage.see({ operation, input: { body: {} }, status: 400, label: '400 INVALID_PARAMS' });
  const report = coverage.report();
  const [seen] = report.operations.filter(({ operation: id }) => id === 'list_sent');
  expect(seen).toMatchObject({
    requests: 2,
    statuses: expect.arrayContaining([
      { name: '200', seen: 1 },
      { name: '400', seen: 1 },
      { name: '402', seen: 0 },
    ]),
    parameters: expect.arrayContaining([
      { name: 'body params.count', seen: 1 },
      { name: 'body params.offset', seen: 0 },
    ]),
    errors: expect.arrayContaining([{ name: '400 INVALID_PARAMS', seen: 1 }]),
  });
  const [operations, statuses] = sharesOf(report);
  expect(operations).toMatchObject({ what: 'operations', seen: 1, all: spec.operations.length });
  expect(statuses?.never).toContain('list_sent 402');
});
