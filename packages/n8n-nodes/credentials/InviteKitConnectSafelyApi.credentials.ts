import { connectsafely } from '@invitekit/specs/connectsafely/vendor';
import type { ICredentialType, Icon } from 'n8n-workflow';
import { vendorCredential } from './vendor-credential.ts';

const parts = vendorCredential(connectsafely);

export class InviteKitConnectSafelyApi implements ICredentialType {
  name = 'inviteKitConnectSafelyApi';
  displayName = parts.displayName;
  icon: Icon = { light: 'file:../icons/connectsafely.svg', dark: 'file:../icons/connectsafely.dark.svg' };
  documentationUrl = parts.documentationUrl;
  properties = parts.properties;
  authenticate = parts.authenticate;
  test = parts.test;
}
