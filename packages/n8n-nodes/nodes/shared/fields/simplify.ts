import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const simplifyField: INodeProperties = {
  displayName: 'Simplify',
  name: 'simplify',
  type: 'boolean',
  default: true,
  description: 'Whether to return a simplified version of the response instead of the raw data',
};

export function readSimplify(parameters: Parameters): boolean {
  return parameters.flag('simplify', 'Simplify');
}
