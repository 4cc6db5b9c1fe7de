import type { INodeParameterResourceLocator } from 'n8n-workflow';

/** What the editor stores for a resource locator. */
export function locator(mode: string, value: string): INodeParameterResourceLocator {
  return { __rl: true, mode, value };
}

export function byId(value: string): INodeParameterResourceLocator {
  return locator('id', value);
}
