import { linkup } from '@invitekit/specs/linkup/vendor';
import type { ICredentialType, Icon } from 'n8n-workflow';
import { vendorCredential } from './vendor-credential.ts';

const parts = vendorCredential(linkup);

export class InviteKitLinkupApi implements ICredentialType {
  name = 'inviteKitLinkupApi';
  displayName = parts.displayName;
  icon: Icon = { light: 'file:../icons/linkup.svg', dark: 'file:../icons/linkup.dark.svg' };
  documentationUrl = parts.documentationUrl;
  properties = parts.properties;
  authenticate = parts.authenticate;
  test = parts.test;
}
