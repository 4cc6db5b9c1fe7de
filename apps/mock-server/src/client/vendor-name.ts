/** The vendors that are faked. */
export const vendorNames = ['linkup', 'connectsafely', 'unipile', 'postpress'] as const;

export type VendorName = (typeof vendorNames)[number];
