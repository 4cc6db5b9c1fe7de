import { type ConnectSafelyClient, type ConnectSafelySettings, createConnectSafely } from '@invitekit/clients';
import type { Plan } from '@invitekit/mock-server';
import { authentication, type Changes, type Sandbox } from './sandbox.ts';

interface ConnectSafelyHttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One request to ConnectSafely, past the client. The path follows `/linkedin`. */
export async function requestConnectSafely(
  sandbox: Sandbox,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<ConnectSafelyHttpAnswer> {
  const { baseUrl, apiKey } = sandbox.access('connectsafely');
  const response = await fetch(`${baseUrl}/linkedin${path}`, {
    method,
    headers: {
      ...authentication.connectsafely(apiKey),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Ada's client, unless another account is named. */
export function connectConnectSafely(
  sandbox: Sandbox,
  settings: Changes<ConnectSafelySettings> = {},
): ConnectSafelyClient {
  return createConnectSafely({ ...sandbox.connection('connectsafely'), ...settings });
}

/** What a sandbox starts with, with settings of ConnectSafely's fake. */
export function withSettings(connectsafely: NonNullable<NonNullable<Plan['vendors']>['connectsafely']>): Plan {
  return { vendors: { connectsafely } };
}

/** The rate headers of an answer, without their prefix. */
export function rateHeaders(headers: Headers): Readonly<Record<string, string>> {
  const found = [...headers].filter(([name]) => name.startsWith('x-ratelimit-') || name === 'retry-after');
  return Object.fromEntries(found.map(([name, value]) => [name.replace('x-ratelimit-', ''), value]));
}
