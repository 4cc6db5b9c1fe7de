/** The panel of a node. */
export interface PanelPicture {
  /** Without its ending; the picture becomes `docs/n8n/<file>.png`. */
  readonly file: string;
  /** The full type of the node. */
  readonly type: string;
  /** What the panel is titled. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The types of credentials that the node is given, which open the fake. */
  readonly credentials: readonly string[];
}

const ada = (value: string) => ({ __rl: true, mode: 'list', value, cachedResultName: 'Ada Lovelace' });

const unipileAccount = 'acc_123456789';
const postpressAccount = 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR';

/** The panels that are shown in the documentation. */
export const panels: readonly PanelPicture[] = [
  {
    file: 'linkedin-invitations-send',
    type: 'n8n-nodes-invitekit.linkedInInvitations',
    name: 'LinkedIn Invitations',
    parameters: {
      vendor: 'unipile',
      resource: 'invitation',
      operation: 'send',
      accountId: ada(unipileAccount),
      member: 'jordan-walke',
      note: 'Hello Jordan, I enjoyed your talk.',
    },
    credentials: ['inviteKitUnipileApi'],
  },
  {
    file: 'linkedin-invitations-withdraw-stale',
    type: 'n8n-nodes-invitekit.linkedInInvitations',
    name: 'LinkedIn Invitations',
    parameters: {
      vendor: 'linkup',
      resource: 'invitation',
      operation: 'withdrawStale',
      accountId: ada('acc_abc123'),
    },
    credentials: ['inviteKitLinkupApi'],
  },
  {
    file: 'linkedin-invitations-trigger',
    type: 'n8n-nodes-invitekit.linkedInInvitationsTrigger',
    name: 'LinkedIn Invitations Trigger',
    parameters: { vendor: 'linkup', accountId: ada('acc_abc123'), events: ['accepted', 'received'] },
    credentials: ['inviteKitLinkupApi'],
  },
  {
    file: 'linkup-trigger',
    type: 'n8n-nodes-invitekit.linkupTrigger',
    name: 'LinkupAPI Trigger',
    parameters: { accountId: ada('acc_abc123') },
    credentials: ['inviteKitLinkupApi'],
  },
  {
    file: 'unipile-trigger',
    type: 'n8n-nodes-invitekit.unipileTrigger',
    name: 'Unipile Trigger',
    parameters: { accountId: ada(unipileAccount) },
    credentials: ['inviteKitUnipileApi', 'inviteKitUnipileServiceApi'],
  },
  {
    file: 'postpress-trigger',
    type: 'n8n-nodes-invitekit.postpressTrigger',
    name: 'Postpress Trigger',
    parameters: { accountId: ada(postpressAccount) },
    credentials: ['inviteKitPostpressApi'],
  },
  {
    file: 'linkup-get-many-invitations',
    type: 'n8n-nodes-invitekit.linkup',
    name: 'LinkupAPI',
    parameters: { resource: 'invitation', operation: 'getAll', accountId: ada('acc_abc123') },
    credentials: ['inviteKitLinkupApi'],
  },
  {
    file: 'connectsafely-send-invitation',
    type: 'n8n-nodes-invitekit.connectSafely',
    name: 'ConnectSafely',
    parameters: {
      resource: 'invitation',
      operation: 'send',
      accountId: ada('696ce9e780e0483585e4e553'),
      member: 'jordan-walke',
    },
    credentials: ['inviteKitConnectSafelyApi'],
  },
  {
    file: 'unipile-withdraw-invitation',
    type: 'n8n-nodes-invitekit.unipile',
    name: 'Unipile',
    parameters: { resource: 'invitation', operation: 'withdraw', accountId: ada(unipileAccount) },
    credentials: ['inviteKitUnipileApi'],
  },
  {
    file: 'postpress-accept-invitation',
    type: 'n8n-nodes-invitekit.postpress',
    name: 'postpress',
    parameters: {
      resource: 'invitation',
      operation: 'accept',
      accountId: ada(postpressAccount),
    },
    credentials: ['inviteKitPostpressApi'],
  },
];

/** The workflows of `examples/` that are shown as they lie on the canvas, by the names of their files. */
export const canvases: readonly string[] = ['send-from-a-list'];
