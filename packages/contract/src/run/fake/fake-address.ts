import { vendorNames } from '@invitekit/specs/vendors';
import { type PlainHttp, readBaseUrl } from '../../http/base-url.ts';
import { SettingsError } from '../../spec/settings-error.ts';
import { loadSpec } from '../../spec/spec.ts';
import { isOwnHost } from '../prove-fake.ts';

/**
 * The address of a fake, without a slash at its end, as `--fake` has it.
 *
 * @throws {SettingsError} when it is none, or that of a vendor.
 */
export function readFakeAddress(text: string, plainHttp: Pick<PlainHttp, 'isAllowed'>): string {
  const read = readBaseUrl(text, { ...plainHttp, isKeyOfFake: true });
  if ('problem' in read) {
    throw new SettingsError(`--fake ${read.problem}. It is the address of a fake, for instance http://127.0.0.1:4010.`);
  }
  const { hostname } = new URL(read.url);
  const owner = vendorNames.find((name) => loadSpec(name).hosts.some((host) => isOwnHost(hostname, host)));
  if (owner !== undefined) throw new SettingsError(`--fake is the address of ${owner} itself, which is not a fake.`);
  return read.url;
}
