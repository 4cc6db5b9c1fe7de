import type { NotModelled } from '@invitekit/specs/reader';
import { refuse } from '../vendor/outcome.ts';
import { type Arrived, openSandbox } from './exchange.ts';
import { refuseRequest } from './refuse-request.ts';

/** Says of an operation that the vendor has it, and that the fake does not model it. */
export function refuseNotModelled({ operation: operationName, method, path }: NotModelled) {
  return async (arrived: Arrived): Promise<void> => {
    const detail = `The fake does not model ${operationName} (${method.toUpperCase()} ${path}), which ${arrived.vendor.name} has.`;
    const opened = openSandbox(arrived);
    if (!opened.ok) return await refuseRequest(arrived, opened);
    const { sandbox } = opened.value;
    await refuseRequest({ ...arrived, sandbox, operationName }, refuse('not-modelled', detail));
  };
}
