export { type VendorName, vendorNames } from '@invitekit/specs/vendors';
