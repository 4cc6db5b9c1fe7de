import { z } from 'zod';
import { queryNumber } from '../words/query-number.ts';
import { personWords } from './typed-person.ts';

/** A part of a list. */
export const rangeSchema = z.strictObject({
  limit: queryNumber(z.int().min(1).max(250).default(50)).describe('The most items.'),
  offset: queryNumber(z.int().min(0).default(0)).describe('How many items to skip before them.'),
});

export const searchText = z
  .string()
  .max(200)
  .optional()
  .describe('Part of a name, a public identifier or a headline, in any case.');

/** Whose account is meant. */
export const ownerName = z.string().optional().describe(`The owner. ${personWords} Default: the first account.`);
