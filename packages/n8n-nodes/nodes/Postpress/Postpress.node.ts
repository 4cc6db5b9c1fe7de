import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { operationSubtitle, vendorNode } from '../shared/node-parts.ts';
import { postpressAccess } from './access.ts';
import { postpressResources } from './resources.ts';

const parts = vendorNode(postpressAccess, postpressResources);

export class Postpress implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: { light: 'file:../../icons/postpress.svg', dark: 'file:../../icons/postpress.dark.svg' },
    subtitle: operationSubtitle,
    usableAsTool: true,
  };
  methods = parts.methods;
  execute = parts.execute;
}
