import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { locator } from '../../support/n8n/locator.ts';
import { writingNodes, writtenTo } from '../../support/n8n/messaging.ts';
import { useTestBed } from '../../support/n8n/setup.ts';

const bed = useTestBed();
const jordan = 'jordan-walke';

describe.each(writingNodes)('with $displayName', (node) => {
  test('one goes from a profile to an invitation, a message, an answer, and stops', async () => {
    const [profile] = await bed.items(node, { resource: 'profile', operation: 'get', member: jordan });
    expect(profile?.json).toMatchObject({ vendor: node.vendor, publicIdentifier: jordan, name: 'Jordan Walke' });
    const [sent] = await bed.items(node, { resource: 'invitation', operation: 'send', member: jordan });
    expect(sent?.json).toMatchObject({ vendor: node.vendor });

    // Jordan accepts after a day, and the first message comes a day later.
    await bed.sandbox.advance('P3D');
    const [connection] = await bed.sandbox.connections({ search: jordan });
    const message = { resource: 'message', operation: 'send', member: jordan, text: 'Good to be connected' };
    const options = { acceptedAt: given(connection).connectedAt };
    expect(await bed.items(node, { ...message, options })).toHaveLength(1);
    expect(await writtenTo(bed, jordan)).toEqual([message.text]);

    await bed.sandbox.write({ from: jordan, text: 'Likewise!' });
    const conversation = locator('member', jordan);
    const read = await bed.items(node, { resource: 'message', operation: 'getAll', conversation });
    expect(read.map(({ json }) => json['text'])).toEqual(expect.arrayContaining(['Likewise!', message.text]));

    await bed.sandbox.advance('P4D');
    const again = { ...message, text: 'Shall we talk?', options: { ...options, step: 'followUp' } };
    const { outputs } = await bed.run(node, { parameters: again });
    expect(outputs[1]?.map(({ json }) => json['notSent'])).toMatchObject([{ reason: 'conversation-went-on' }]);
    expect(await writtenTo(bed, jordan)).toEqual([message.text]);
  });
});
