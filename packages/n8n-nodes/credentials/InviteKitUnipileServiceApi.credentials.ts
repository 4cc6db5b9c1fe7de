import { unipile } from '@invitekit/specs/unipile/vendor';
import type { ICredentialType, Icon } from 'n8n-workflow';
import { vendorCredential } from './vendor-credential.ts';

const parts = vendorCredential(unipile, {
  title: 'Service',
  section: 'unipiles-three-kinds-of-key',
  description:
    'Unipile’s key for managing webhook endpoints. It can also make keys, so give it to the Unipile Trigger alone. An Account API key does not work here.',
  testPath: unipile.otherKeys[0].path,
});

export class InviteKitUnipileServiceApi implements ICredentialType {
  name = 'inviteKitUnipileServiceApi';
  displayName = parts.displayName;
  icon: Icon = { light: 'file:../icons/unipile.svg', dark: 'file:../icons/unipile.dark.svg' };
  documentationUrl = parts.documentationUrl;
  properties = parts.properties;
  authenticate = parts.authenticate;
  test = parts.test;
}
