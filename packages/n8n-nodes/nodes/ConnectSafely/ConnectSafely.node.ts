import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { operationSubtitle, vendorNode } from '../shared/node-parts.ts';
import { connectSafelyAccess } from './access.ts';
import { connectSafelyResources } from './resources.ts';

const parts = vendorNode(connectSafelyAccess, connectSafelyResources);

export class ConnectSafely implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: { light: 'file:../../icons/connectsafely.svg', dark: 'file:../../icons/connectsafely.dark.svg' },
    subtitle: operationSubtitle,
    usableAsTool: true,
  };
  methods = parts.methods;
  execute = parts.execute;
}
