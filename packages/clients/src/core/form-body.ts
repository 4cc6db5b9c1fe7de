/** Fields of a form; a list item by item, and what is undefined not at all. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A form as it is sent, and the type that says where its parts begin. */
export interface FormBody {
  readonly contentType: string;
  readonly body: string;
}

/** Writes texts as `multipart/form-data`. The line between the parts is one that no text has in it, and the same for the same texts. */
export function toFormBody(form: Form): FormBody {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    [value ?? []].flat().map((text: string) => [name, text] as const),
  );
  let boundary = 'invitekit';
  while (fields.some(([, text]) => text.includes(boundary))) boundary += '-';
  const parts = fields.map(
    ([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
}
