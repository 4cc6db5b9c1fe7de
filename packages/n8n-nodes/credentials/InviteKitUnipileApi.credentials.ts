import { unipile } from '@invitekit/specs/unipile/vendor';
import type { ICredentialType, Icon } from 'n8n-workflow';
import { vendorCredential } from './vendor-credential.ts';

const parts = vendorCredential(unipile);

export class InviteKitUnipileApi implements ICredentialType {
  name = 'inviteKitUnipileApi';
  displayName = parts.displayName;
  icon: Icon = { light: 'file:../icons/unipile.svg', dark: 'file:../icons/unipile.dark.svg' };
  documentationUrl = parts.documentationUrl;
  properties = parts.properties;
  authenticate = parts.authenticate;
  test = parts.test;
}
