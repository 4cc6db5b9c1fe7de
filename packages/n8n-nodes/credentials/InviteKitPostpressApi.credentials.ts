import { postpress } from '@invitekit/specs/postpress/vendor';
import type { ICredentialType, Icon } from 'n8n-workflow';
import { vendorCredential } from './vendor-credential.ts';

const parts = vendorCredential(postpress);

export class InviteKitPostpressApi implements ICredentialType {
  name = 'inviteKitPostpressApi';
  displayName = parts.displayName;
  icon: Icon = { light: 'file:../icons/postpress.svg', dark: 'file:../icons/postpress.dark.svg' };
  documentationUrl = parts.documentationUrl;
  properties = parts.properties;
  authenticate = parts.authenticate;
  test = parts.test;
}
