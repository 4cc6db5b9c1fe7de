import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { operationSubtitle, vendorNode } from '../shared/node-parts.ts';
import { unipileAccess } from './access.ts';
import { unipileResources } from './resources.ts';

const parts = vendorNode(unipileAccess, unipileResources);

export class Unipile implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: { light: 'file:../../icons/unipile.svg', dark: 'file:../../icons/unipile.dark.svg' },
    subtitle: operationSubtitle,
    usableAsTool: true,
  };
  methods = parts.methods;
  execute = parts.execute;
}
