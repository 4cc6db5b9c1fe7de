/** What is used of the fake, whatever else its types say. */
export type StartFake = () => Promise<AsyncDisposable & { readonly url: string }>;

/** A request as clients hand it to their transport. */
export interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

interface Access {
  readonly vendor: string;
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly accountId: string;
}

/** How a sandbox is reached through each vendor, as the control API tells it. */
export function readSandbox(sandbox: unknown): readonly Access[] {
  return Object.entries(object(object(sandbox)['vendors'])).map(([vendor, access]) => {
    const { baseUrl, apiKey, accounts } = object(access);
    const [first] = Array.isArray(accounts) ? accounts : [];
    return {
      vendor,
      baseUrl: String(baseUrl),
      apiKey: String(apiKey),
      accountId: String(object(first)['id']),
    };
  });
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('The fake has not made a sandbox');
  return Object.fromEntries(Object.entries(value));
}
