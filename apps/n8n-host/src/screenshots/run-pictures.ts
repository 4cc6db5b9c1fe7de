/** What a node shows after a run. */
export interface RunPicture {
  /** Without its ending; the picture becomes `docs/n8n/<file>.png`. */
  readonly file: string;
  /** As n8n exports it. */
  readonly workflow: object;
  /** The node whose output is shown. */
  readonly node: string;
  /** The output that is shown. */
  readonly output: string;
}

const to = (...outputs: readonly string[]) => ({ main: outputs.map((node) => [{ node, type: 'main', index: 0 }]) });

const people = ['sophie-germain', 'jordan-walke', 'charles-babbage', 'https://www.linkedin.com/in/sophie-germain'];

/** The runs that are shown in the documentation. */
export const runs: readonly RunPicture[] = [
  {
    file: 'send-outputs',
    node: 'Send Invitation',
    output: 'Not Sent',
    workflow: {
      name: 'send-outputs',
      nodes: [
        node('Start', 'n8n-nodes-base.manualTrigger', 1, [0, 0]),
        node('People', 'n8n-nodes-base.set', 3.4, [220, 0], {
          mode: 'raw',
          jsonOutput: JSON.stringify({ people: people.map((member) => ({ member })) }),
        }),
        node('One Item Each', 'n8n-nodes-base.splitOut', 1, [440, 0], { fieldToSplitOut: 'people' }),
        {
          ...node('Send Invitation', 'n8n-nodes-invitekit.linkedInInvitations', 1, [660, 0], {
            vendor: 'unipile',
            resource: 'invitation',
            operation: 'send',
            accountId: { __rl: true, mode: 'id', value: 'acc_123456789' },
            member: '={{ $json.member }}',
          }),
          credentials: { inviteKitUnipileApi: {} },
        },
        node('Invited', 'n8n-nodes-base.noOp', 1, [900, -80]),
        node('Later or Never', 'n8n-nodes-base.noOp', 1, [900, 100]),
      ],
      connections: {
        Start: to('People'),
        People: to('One Item Each'),
        'One Item Each': to('Send Invitation'),
        'Send Invitation': to('Invited', 'Later or Never'),
      },
    },
  },
];

/** The credentials that are shown, by their types: the panel of each. */
export const credentialPanels: readonly { readonly file: string; readonly type: string }[] = [
  { file: 'credential', type: 'inviteKitUnipileApi' },
];

function node(name: string, type: string, typeVersion: number, position: readonly number[], parameters: object = {}) {
  return { id: name, name, type, typeVersion, position, parameters };
}
