import { type INodeType, NodeConnectionTypes } from 'n8n-workflow';
import { z } from 'zod';
import { blank } from './blank-node.ts';

interface Tool {
  invoke(input: object): Promise<string>;
}

const toolsSchema = z.array(
  z.custom<Tool>(
    (value) => z.object({ invoke: z.custom((invoke) => typeof invoke === 'function') }).safeParse(value).success,
  ),
);

/** Stands in for an AI agent: calls the tool that it has, with each input item as what the model filled in. */
export const agent: INodeType = {
  description: {
    ...blank,
    name: 'agent',
    inputs: [NodeConnectionTypes.Main, { type: NodeConnectionTypes.AiTool }],
  },
  async execute() {
    const [tool] = toolsSchema.parse(await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0));
    if (tool === undefined) throw new Error('The agent has no tool');
    const output = [];
    for (const { json } of this.getInputData()) output.push({ json: { answer: JSON.parse(await tool.invoke(json)) } });
    return [output];
  },
};

/** What n8n makes of a node that is usable as a tool, as far as its engine cares. */
export function toTool(node: INodeType): INodeType {
  const tool: INodeType = Object.create(node);
  tool.description = { ...node.description, inputs: [], outputs: [NodeConnectionTypes.AiTool] };
  return tool;
}
