import type { Page, PageOptions } from './page.ts';
import type { VendorName } from './vendor-name.ts';

/** A list that is read page by page. */
export interface Listing<Item> {
  readonly vendor: VendorName;
  readonly fetchPage: (options: PageOptions) => Promise<Page<Item>>;
  /** Whether a cursor of digits is an offset, so that a page can be read from further up. */
  readonly hasOffsets: boolean;
  /** Whether the vendor gives empty pages before the end of a list. Elsewhere many of them are an error. Default false. */
  readonly givesEmptyPages?: boolean;
}
