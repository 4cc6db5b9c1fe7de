/** Takes secrets out of texts that people and logs get to see. */
export type Redact = (text: string) => string;

const secretFields = /("(?:shared_secret|validationToken|secret|password|login_token)"\s*:\s*")(?:[^"\\]|\\.)*"/g;

/** Takes out the keys, as they stand and as they are written in addresses, and the secrets of invitations and webhooks. */
export function createRedact(...keys: readonly string[]): Redact {
  const written = keys.flatMap((key) => [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)]);
  // One key may be a part of another.
  const forms = [...new Set(written)].filter(Boolean).toSorted((one, other) => other.length - one.length);
  return (text) =>
    forms.reduce((rest, form) => rest.replaceAll(form, '[key]'), text.replaceAll(secretFields, '$1[secret]"'));
}
