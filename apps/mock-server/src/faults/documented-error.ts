import { z } from 'zod';

export const documentedErrorSchema = z.strictObject({
  status: z.int(),
  /** The vendor's own name; absent where it only has statuses. */
  type: z.string().optional(),
  description: z.string(),
});

/** An error that a vendor's spec documents for an operation. */
export interface DocumentedError {
  readonly status: number;
  /** The vendor's own name; undefined where it only has statuses. */
  readonly type?: string | undefined;
  readonly description: string;
}
