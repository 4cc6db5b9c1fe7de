import { createHash } from 'node:crypto';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Member } from '../../world/records.ts';
import type { Logins } from './logins.ts';

/** Whom credentials belong to, and how LinkedIn takes them. The fake looks at no password. */
export interface Credentials {
  /** Tells them from others without holding them. */
  readonly fingerprint: string;
  /** The public identifier of a member, if there is one by that name. */
  readonly name: string;
  /** What the tag of an email address asks for. */
  readonly tag?: (typeof tags)[number] | undefined;
}

const tags = ['checkpoint', 'refused'] as const;

interface LoginBody {
  readonly login_token?: string;
  readonly email?: string;
}

/**
 * A cookie that is a public identifier belongs to that member; so does an email address that starts with one. Anything
 * else belongs to somebody new, always to the same. `+checkpoint` or `+refused` before the `@` says what LinkedIn does.
 */
export function readCredentials({ login_token: token, email = '' }: LoginBody): Credentials {
  if (token !== undefined) return { fingerprint: fingerprint(`token ${token}`), name: token };
  const address = email.toLowerCase();
  const at = address.indexOf('@');
  const [local, host] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
  const tag = tags.find((each) => local.endsWith(`+${each}`));
  const name = tag === undefined ? local : local.slice(0, -`+${tag}`.length);
  return { fingerprint: fingerprint(`email ${name}${host}`), name, tag };
}

/** The member who logs in; undefined when everybody has an account already. */
export function findOwner({ world }: Sandbox, logins: Logins, { fingerprint, name }: Credentials): Member | undefined {
  const known = world.findMember(logins.ownerOf(fingerprint) ?? name);
  if (known !== undefined) return known;
  const accounts = world.accounts();
  const owners = new Set(accounts.map(({ account }) => account.id));
  const [first] = accounts;
  return first && world.strangers(first.account, owners.size + 1).find(({ id }) => !owners.has(id));
}

function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
