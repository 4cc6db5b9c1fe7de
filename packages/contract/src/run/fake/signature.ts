import { createHmac } from 'node:crypto';
import type { SignatureHeader } from '@invitekit/specs/vendors';
import type { Received } from './receiver.ts';

const longestAgeSeconds = 300;

/** What is wrong with the signature of a delivery; undefined where nothing is. */
export function signatureProblem(
  { headers, text, at }: Received,
  signatureHeaders: readonly SignatureHeader[],
  secret: string,
): string | undefined {
  let [seconds, digits] = ['', ''];
  for (const { header, pattern } of signatureHeaders) {
    const groups = new RegExp(pattern).exec(String(headers[header] ?? ''))?.groups;
    if (groups === undefined) return `${header}: ${headers[header] ?? 'none'}`;
    seconds = groups['seconds'] ?? seconds;
    digits = groups['digits'] ?? digits;
  }
  if (Math.abs(at / 1000 - Number(seconds)) > longestAgeSeconds) return `signed at ${seconds} s since 1970`;
  const wanted = createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex');
  return digits === wanted ? undefined : 'a signature of another body or another secret';
}
