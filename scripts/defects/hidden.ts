import type { Defect } from './defect.ts';
import { connectsafely } from './hidden/connectsafely.ts';
import { linkup } from './hidden/linkup.ts';
import { postpress } from './hidden/postpress.ts';
import { unipile } from './hidden/unipile.ts';

/** The twenty defects that are kept out of sight of who writes the checks. */
export const hidden: readonly Defect[] = [...linkup, ...connectsafely, ...unipile, ...postpress];
