import type { JSX } from 'preact';

/** What the vendors' nodes show in n8n. A vendor without one has the first letter of its name. */
const marks: Readonly<Record<string, () => JSX.Element>> = {
  linkup: () => (
    <>
      <rect x="7" y="21" width="29" height="18" rx="9" />
      <rect x="24" y="21" width="29" height="18" rx="9" />
    </>
  ),
  connectsafely: () => (
    <>
      <path d="M30 7 50 14v15c0 12-8 20-20 24-12-4-20-12-20-24V14Z" />
      <path d="M30 20v18M21 29h18" />
    </>
  ),
  unipile: () => (
    <>
      <path d="M30 9 52 20 30 31 8 20Z" />
      <path d="m8 30 22 11 22-11M8 40l22 11 22-11" />
    </>
  ),
  postpress: () => (
    <>
      <rect x="7" y="14" width="46" height="32" rx="4" />
      <path d="m8 17 22 17 22-17" />
    </>
  ),
};

/** The sign of a vendor, in its colour. Its name stands beside it. */
export function VendorMark({ vendor }: { readonly vendor: string }) {
  const Mark = marks[vendor];
  return (
    <span class="mark" data-vendor={vendor} aria-hidden="true">
      {Mark === undefined ? (
        vendor.charAt(0).toUpperCase()
      ) : (
        // biome-ignore lint/a11y/noSvgWithoutTitle: hidden from who hears the page; the name stands beside it.
        <svg viewBox="0 0 60 60">
          <Mark />
        </svg>
      )}
    </span>
  );
}
