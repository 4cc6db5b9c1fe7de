import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { operationSubtitle, vendorNode } from '../shared/node-parts.ts';
import { linkupAccess } from './access.ts';
import { linkupResources } from './resources.ts';

const parts = vendorNode(linkupAccess, linkupResources);

export class Linkup implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: { light: 'file:../../icons/linkup.svg', dark: 'file:../../icons/linkup.dark.svg' },
    subtitle: operationSubtitle,
    usableAsTool: true,
  };
  methods = parts.methods;
  execute = parts.execute;
}
