import type { Defect } from './defect.ts';
import { connectsafely } from './visible/connectsafely.ts';
import { linkup } from './visible/linkup.ts';
import { postpress } from './visible/postpress.ts';
import { unipile } from './visible/unipile.ts';

/** The forty defects that who writes the checks may see. */
export const visible: readonly Defect[] = [...linkup, ...connectsafely, ...unipile, ...postpress];
