/** The vendors there are clients for. */
export const vendorNames = ['linkup', 'connectsafely', 'unipile', 'postpress'] as const;

export type VendorName = (typeof vendorNames)[number];
