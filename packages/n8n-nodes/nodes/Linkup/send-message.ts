import type { LinkupClient } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import { memberField, readMember } from '../shared/fields/member.ts';
import { readSimplify, simplifyField } from '../shared/fields/simplify.ts';
import { toItem } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';
import type { Parameters } from '../shared/parameters.ts';

const messageNotice: INodeProperties = {
  displayName:
    'LinkedIn restricts accounts that write to too many people too fast. Nothing is limited here, and whoever comes twice is written to twice: keep the number of items small.',
  name: 'messageNotice',
  type: 'notice',
  default: '',
};

const textField: INodeProperties = {
  displayName: 'Text',
  name: 'text',
  type: 'string',
  typeOptions: { rows: 4 },
  default: '',
  required: true,
  placeholder: 'e.g. Good to be connected, Grace!',
  description: 'What to write, at most 8000 characters',
};

const longestText = 8000;

/** Of the four vendors only LinkupAPI is asked to write: it has the one request for it that is documented well enough. */
export const sendMessage: Operation<LinkupClient> = {
  name: 'Send',
  value: 'send',
  action: 'Send a message',
  description: 'Write to a connection of the account',
  fields: [messageNotice, memberField, textField, simplifyField],

  async execute(client, { parameters, signal }) {
    const member = readMember(parameters);
    const text = readText(parameters);
    const simplify = readSimplify(parameters);
    return [toItem(await client.sendMessage({ member, text }, { signal }), simplify)];
  },
};

function readText(parameters: Parameters): string {
  const text = parameters.readableText('text', 'Text') || parameters.refuse('Text is empty');
  const { length } = [...text];
  return length <= longestText
    ? text
    : parameters.refuse(`Text has ${length} characters, and LinkedIn allows ${longestText}`);
}
