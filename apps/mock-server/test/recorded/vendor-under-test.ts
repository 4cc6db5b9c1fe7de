import { readSpec as read, valueAt } from '@invitekit/specs/reader';
import { controlCall, readJson } from './control-call.ts';
import { isObject, listAt, textAt } from './json.ts';
import { type Operation, readOperations } from './operations.ts';
import type { Session } from './session.ts';
import type { FindValues } from './vendors/find-values.ts';

export interface DocumentedError {
  readonly status: number;
  /** Undefined where the vendor has no names for errors. */
  readonly type: string | undefined;
}

export type OperationUnderTest = Operation & { readonly errors: readonly DocumentedError[] };

/** A vendor as its spec and the fake itself describe it. */
export interface VendorUnderTest {
  readonly name: string;
  readonly operations: readonly OperationUnderTest[];
  /** What the vendor has and the fake does not model. */
  readonly notModelled: readonly { readonly operation: string; readonly method: string; readonly path: string }[];
  /** The headers that carry a key, in each documented way. */
  readonly keyHeaders: readonly ((key: string) => Readonly<Record<string, string>>)[];
  /** What may stand before the paths of the spec. */
  readonly prefixes: readonly string[];
  /** Where the vendor says that it is up; undefined where it does not. */
  readonly healthPath: string | undefined;
  readonly findValues: FindValues;
  /** An account id that always behaves one way, such as `disconnected` or `error_<name>`. */
  readonly conditionId: (condition: string) => string;
}

/** What the file of a vendor in `vendors/` exports. */
type OwnFile = Pick<VendorUnderTest, 'findValues'> & Partial<Pick<VendorUnderTest, 'conditionId'>>;

/** Asks the fake and the spec about a vendor. */
export async function readVendor(session: Session, name: string): Promise<VendorUnderTest> {
  const vendors = listAt(readJson(await session.callAtOnce(controlCall('GET', '/vendors'))), '/vendors');
  const listed = vendors.find((each) => textAt(each, '/name') === name);
  const document = readSpec(name);
  const faked = listAt(listed, '/operations');
  const operations = readOperations(document).map((operation) => {
    const own = faked.find((each) => textAt(each, '/id') === operation.id);
    return { ...operation, errors: listAt(own, '/errors').map(readError) };
  });
  const own: OwnFile = await import(`./vendors/${name}.ts`);
  const { findValues, conditionId = (condition: string) => `acc_mock_${condition}` } = own;
  return {
    name,
    operations,
    notModelled: listAt(listed, '/notModelled').map((each) => ({
      operation: textAt(each, '/operation'),
      method: textAt(each, '/method'),
      path: textAt(each, '/path'),
    })),
    keyHeaders: readKeyHeaders(document),
    prefixes: listAt(document, '/servers').map((server) => new URL(textAt(server, '/url')).pathname.replace(/\/$/, '')),
    healthPath: textAt(document, '/x-health/path') || undefined,
    findValues,
    conditionId,
  };
}

/** What removes something comes after what needs it. */
export function removingLast(operations: readonly OperationUnderTest[]): readonly OperationUnderTest[] {
  const removes = ({ method }: OperationUnderTest) => method === 'DELETE';
  return [...operations.filter((each) => !removes(each)), ...operations.filter(removes)];
}

const specs = new Map<string, unknown>();

/** Reading YAML takes longer than most of what is recorded, so it is read once. */
function readSpec(vendor: string): unknown {
  const spec = specs.get(vendor) ?? read(vendor);
  specs.set(vendor, spec);
  return spec;
}

function readError(error: unknown): DocumentedError {
  return { status: Number(valueAt(error, '/status')), type: textAt(error, '/type') || undefined };
}

function readKeyHeaders(document: unknown): VendorUnderTest['keyHeaders'] {
  const schemes = valueAt(document, '/components/securitySchemes');
  return Object.values(isObject(schemes) ? schemes : {}).map((scheme) => {
    const name = textAt(scheme, '/name');
    return (key) => (name === '' ? { Authorization: `Bearer ${key}` } : { [name]: key });
  });
}
