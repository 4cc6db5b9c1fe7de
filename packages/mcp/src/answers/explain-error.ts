import { InvitationError, type InvitationErrorCode } from '@invitekit/clients';
import { SenderStoreError } from '@invitekit/clients/sender';
import { z } from 'zod';
import { ToolError } from './tool-error.ts';
import { type Untrusted, untrusted } from './untrusted.ts';

/** What a tool answers when it fails. */
export interface ToldError {
  readonly code: string;
  readonly message: string;
  readonly whatToDo: string;
  /** When the same call may succeed, in seconds, where that is known. */
  readonly retryAfterSeconds?: number;
  /** The vendor's own words. */
  readonly details?: Untrusted;
}

const adviceByCode: Readonly<Record<InvitationErrorCode, string>> = {
  'account-disconnected':
    'A person has to connect the account at the vendor, and then run invitekit-mcp release. Stop until then.',
  'account-restricted':
    'A person has to look at the account on LinkedIn, and then run invitekit-mcp release. Stop until then.',
  'already-connected': 'Nothing is to be done: the two are connected.',
  'already-invited': 'Nothing is to be done: an invitation is pending.',
  forbidden: 'A person has to check what the key may do.',
  'insufficient-credits': 'A person has to buy credits, or raise creditsPerRun in the file and start again.',
  'invalid-request': 'Correct the arguments.',
  'not-connected': 'Only connections can be written to.',
  'not-found': 'Check who is meant.',
  'not-invitable': 'Leave this person out.',
  'not-pending': 'The invitation was answered or withdrawn. List them anew.',
  'quota-exceeded': 'Stop for today.',
  'rate-limited': 'Wait before the next call.',
  timeout: 'Try again later.',
  unauthenticated: 'A person has to put the right key into the environment variable.',
  'unexpected-answer': 'Try again later; tell a person if it stays.',
  unreachable: 'Try again later.',
  unsupported: 'This vendor cannot do it.',
  'vendor-failure': 'Try again later.',
};

/** An error in words that show no key and no path; undefined where only the log may say what happened. */
export function explainError(error: unknown): ToldError {
  if (error instanceof ToolError) return { code: error.code, message: error.message, whatToDo: error.whatToDo };
  if (error instanceof z.ZodError) {
    return {
      code: 'invalid-arguments',
      message: wordsOf(error),
      whatToDo: "Correct the arguments by the tool's schema.",
    };
  }
  if (InvitationError.isInstance(error)) {
    const { code, retryAfterMs, isUncertain, message } = error;
    return {
      code,
      message: isUncertain
        ? 'The answer was lost: it may have happened all the same.'
        : `The vendor or its client said ${code}.`,
      whatToDo: adviceByCode[code],
      ...(retryAfterMs !== undefined && { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) }),
      details: untrusted(message),
    };
  }
  if (error instanceof SenderStoreError) {
    return {
      code: 'store-failure',
      message: 'The memory of the sender failed.',
      whatToDo: 'A person has to look at the log.',
    };
  }
  return { code: 'internal', message: 'Something failed inside.', whatToDo: 'A person has to look at the log.' };
}

/** Which arguments are wrong. What was given is not repeated. */
function wordsOf({ issues }: z.ZodError): string {
  const words = issues.slice(0, 5).map((issue) => {
    const place = issue.path.map(String).join('.').slice(0, 60);
    if (issue.code === 'unrecognized_keys') return 'unknown arguments were given';
    return `${place || 'the arguments'}: ${issue.message.slice(0, 200)}`;
  });
  return words.join('; ');
}
