import { type ClientSettings, type InvitationClient, type Transport, vendorNames } from '../src/index.ts';

/** A transport that must not be used: settings are checked before anything is sent. */
export const unused: Transport = () => {
  throw new Error('A request was sent');
};

type Create = (settings: object) => InvitationClient;
type Auth = (apiKey: string) => Readonly<Record<string, string>>;

/** What the folder of each vendor exports. */
const folders = await Promise.all(
  vendorNames.map(async (vendor) => {
    const own: object = await import(`../src/vendors/${vendor}/index.ts`);
    return [vendor, own] as const;
  }),
);

export const authOf: Readonly<Record<string, Auth>> = Object.fromEntries(
  folders.map(([vendor, own]) => [vendor, find(own, /Auth$/)]),
);

/** Each client with settings that may be anything, as from JavaScript, over those that make sense. */
export const createAny: Readonly<Record<string, Create>> = Object.fromEntries(
  folders.map(([vendor, own]) => {
    const create = find(own, /^create/);
    return [vendor, (wrong: object) => create(Object.assign(sound(), wrong))];
  }),
);

/** The export of which only the kind of name is known, so that only its use shows whether it is right. */
function find(own: object, name: RegExp) {
  const found = Object.keys(own).find((key) => name.test(key));
  if (found === undefined) throw new Error(`A vendor exports nothing like ${name}`);
  return Reflect.get(own, found);
}

function sound(): ClientSettings & { readonly accountId: string } {
  return { accountId: 'acc_1', transport: unused };
}
