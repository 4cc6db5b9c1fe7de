/** Takes secrets out of texts that people and logs get to see. */
export type Redact = (text: string) => string;

const secretFields = /("(?:shared_secret|validationToken|secret|password|login_token)"\s*:\s*")(?:[^"\\]|\\.)*"/g;

/** Takes out the key, as it stands and as it is written in addresses, and the secrets of invitations and webhooks. */
export function createRedact(key: string): Redact {
  const forms = [...new Set([key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)])].filter(Boolean);
  return (text) =>
    forms.reduce((rest, form) => rest.replaceAll(form, '[key]'), text.replaceAll(secretFields, '$1[secret]"'));
}
