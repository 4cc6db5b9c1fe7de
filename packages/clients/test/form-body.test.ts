import { expect, test } from 'vitest';
import { toFormBody } from '../src/core/form-body.ts';

test('a form is read as it was written, whatever is in its texts', async () => {
  const texts = ['Hello', 'two\nlines', '--invitekit--\r\n', 'ünï 🙂 "quoted"', ''];
  for (const text of texts) {
    const { contentType, body } = toFormBody({ text, people: ['one', 'two'], none: undefined });
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    expect([...form]).toEqual([
      ['text', text],
      ['people', 'one'],
      ['people', 'two'],
    ]);
  }
});
