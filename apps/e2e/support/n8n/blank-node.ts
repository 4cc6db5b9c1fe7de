import { type INodeTypeDescription, NodeConnectionTypes } from 'n8n-workflow';

/** The description of a node of these tests, which asks for nothing. */
export const blank = {
  displayName: 'Blank',
  name: 'blank',
  group: [],
  version: 1,
  description: '',
  defaults: {},
  inputs: [NodeConnectionTypes.Main],
  outputs: [NodeConnectionTypes.Main],
  properties: [],
} satisfies INodeTypeDescription;
