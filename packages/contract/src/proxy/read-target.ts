import { vendors } from '@invitekit/specs/vendors';
import { readBaseUrl } from '../http/base-url.ts';
import { isOwnHost } from '../run/prove-fake.ts';
import { SettingsError } from '../spec/settings-error.ts';
import { loadSpec } from '../spec/spec.ts';
import type { ProxySettings } from './proxy-settings.ts';

/** What a proxy stands before: the vendor itself, or anything else. Only the first can say what the vendor does. */
type TargetKind = 'live' | 'fake';

export interface Target {
  readonly url: URL;
  /** Without a slash at its end. */
  readonly base: string;
  readonly kind: TargetKind;
}

/** @throws {SettingsError} when nothing can be passed on to the target. */
export function readTarget({ vendor, target, live = false }: ProxySettings): Target {
  const read = readBaseUrl(target, { isAllowed: true, isKeyOfFake: true });
  if ('problem' in read) throw new SettingsError(`The target (--target) ${read.problem}.`);
  const url = new URL(read.url);
  const isLive = live || loadSpec(vendor).hosts.some((host) => isOwnHost(url.hostname, host));
  const other = Object.values(vendors).find(({ name, host }) => {
    return name !== vendor && isOwnHost(url.hostname, new URL(host).hostname);
  });
  if (other !== undefined) throw new SettingsError(`The target (--target) is ${other.displayName}, not ${vendor}.`);
  return { url, base: url.pathname.replace(/\/+$/, ''), kind: isLive ? 'live' : 'fake' };
}
