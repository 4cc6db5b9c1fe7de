import { readOperations, readSpecDocument, resolvePointer, type SpecOperation, valueAt } from '@invitekit/specs/reader';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';

export interface Example {
  readonly vendor: VendorName;
  readonly operation: SpecOperation;
  readonly body: unknown;
}

/** An example of the success of each operation that has one, from the specs. */
export const examples: readonly Example[] = vendorNames.flatMap((vendor) => {
  const document = readSpecDocument(vendor);
  return readOperations(document).flatMap((operation) => {
    const { path, method, action, successStatus } = operation;
    const place = `/paths/${path.replaceAll('/', '~1')}/${method}/responses/${successStatus}/content/application~1json`;
    const named = Object.keys(Object(valueAt(document, `${place}/examples`)));
    const bodies = named.map((name) => valueAt(resolvePointer(document, `#${place}/examples/${name}`), '/value'));
    const own = bodies.filter((body) => action === undefined || valueAt(body, '/metadata/action') === action);
    return own.slice(0, 1).map((body) => ({ vendor, operation, body }));
  });
});
