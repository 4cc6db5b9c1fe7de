import { type INodeType, NodeConnectionTypes } from 'n8n-workflow';
import { blank } from './blank-node.ts';

/**
 * Stands in for the newer AI agents, which ask n8n to run their tool as a node of its own, and then read what came of it.
 * Takes the place of `agent`.
 */
export const requestingAgent: INodeType = {
  description: {
    ...blank,
    name: 'agent',
    inputs: [NodeConnectionTypes.Main, { type: NodeConnectionTypes.AiTool }],
  },
  async execute(response) {
    const answers = response?.actionResponses ?? [];
    if (answers.length > 0) {
      return [answers.map(({ data }) => ({ json: { answer: data.data?.['ai_tool']?.[0]?.map(({ json }) => json) } }))];
    }
    const actions = this.getInputData().map(({ json }, index) => ({
      actionType: 'ExecutionNodeAction' as const,
      nodeName: 'Node',
      input: json,
      type: NodeConnectionTypes.AiTool,
      id: String(index),
      metadata: {},
    }));
    return { actions, metadata: {} };
  },
};
