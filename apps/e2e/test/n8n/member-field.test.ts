import { describe, expect, test } from 'vitest';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const { unipile } = vendorsUnderTest;

describe.each(nodesUnderTest)('$displayName', (vendor) => {
  test.each([
    'sophie-germain',
    'https://www.linkedin.com/in/sophie-germain',
    'https://de.linkedin.com/in/sophie-germain/?originalSubdomain=de',
    '  linkedin.com/in/sophie-germain  ',
  ])('knows whom "%s" names', async (member) => {
    const [item] = await bed.items(vendor, { operation: 'send', member });
    expect(item?.json).toMatchObject({ confirmedBy: 'answer' });
    const [first] = await bed.items(vendor, { limit: 1 });
    expect(first?.json).toMatchObject({ member: { publicIdentifier: 'sophie-germain' } });
  });

  test.each(['Sophie Germain', 'https://example.com/in/sophie-germain', 'sophie@example.com'])(
    'refuses "%s" and says what it takes',
    async (member) => {
      const { error } = await bed.run(vendor, { parameters: { operation: 'send', member } });
      expect(error).toMatchObject({
        name: 'NodeOperationError',
        message: `"${member}" does not name a LinkedIn member`,
        description: expect.stringContaining('https://www.linkedin.com/in/grace-hopper'),
      });
    },
  );

  test('refuses nobody', async () => {
    const { error } = await bed.run(vendor, { parameters: { operation: 'send', member: '={{ "" }}' } });
    expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Member is empty' });
  });

  test('refuses a note that is too long before any request', async () => {
    const { error } = await bed.run(vendor, {
      parameters: { operation: 'send', member: 'sophie-germain', note: 'x'.repeat(301) },
      credential: { baseUrl: 'http://127.0.0.1:9' },
    });
    expect(error).toMatchObject({
      name: 'NodeOperationError',
      message: 'Note has 301 characters, and LinkedIn allows 300',
    });
  });
});

test.each(nodesUnderTest)('$displayName knows whom a member ID names', async (vendor) => {
  const profile = { resource: 'profile', operation: 'get', member: 'sophie-germain' };
  const [person] = await bed.items(unipile, profile);
  await bed.items(vendor, { operation: 'send', member: String(person?.json['id']) });
  const [first] = await bed.items(vendor, { limit: 1 });
  expect(first?.json).toMatchObject({ member: { publicIdentifier: 'sophie-germain' } });
});
