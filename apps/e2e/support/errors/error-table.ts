import { everyVendorsOwn } from '../every-vendor.ts';
import type { ErrorRows } from './rows.ts';

/** The rows of every vendor, from the file that is named after it. */
export const errorTable = await everyVendorsOwn<ErrorRows>(async (vendor) => {
  const own: { readonly errorRows: ErrorRows } = await import(/* @vite-ignore */ `./${vendor}.ts`);
  return own.errorRows;
});
