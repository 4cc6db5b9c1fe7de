// Records what each live vendor answers to a run of checks that only reads, as shapes without values: one folder for each
// vendor whose key is in INVITEKIT_<VENDOR>_KEY. The first argument is the folder, the others are the vendors' names.
// INVITEKIT_CONTRACT: the command to record and check with. MOST, MAX_CREDITS, MEMBER: how much is read, and who is looked up.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';

const [, , folder, ...vendors] = process.argv;
const { INVITEKIT_CONTRACT, MOST, MAX_CREDITS, MEMBER, ...env } = process.env;
const [program, ...before] = INVITEKIT_CONTRACT.split(' ');

const recorded = [];
for (const vendor of vendors) {
  const prefix = `INVITEKIT_${vendor.toUpperCase()}`;
  const key = env[`${prefix}_KEY`];
  if (!key) {
    console.log(`${vendor}: no key, so nothing is recorded.`);
    continue;
  }
  const proxy = await startProxy(vendor, env[`${prefix}_TARGET`]);
  const code = await check(vendor, proxy.url, {
    key,
    serviceKey: env[`${prefix}_SERVICE_KEY`],
    account: env[`${prefix}_ACCOUNT`],
  });
  await proxy.end();
  // What differs from the spec (1) is what the comparison tells; a run that was none must not pass for a sound one.
  if (code !== 0 && code !== 1) {
    console.log(`::error title=InviteKit::${vendor} could not be checked; the log above says why.`);
    process.exitCode = 1;
    continue;
  }
  recorded.push(vendor);
}
console.log(`Recorded: ${recorded.join(', ') || 'nothing'}.`);
if (recorded.length === 0) process.exitCode = 1;

/** Starts to record, and waits until the proxy says where it is. */
async function startProxy(vendor, target) {
  const args = ['proxy', '--vendor', vendor, '--record', path.join(folder, vendor)];
  const child = spawn(program, [...before, ...args, ...(target ? ['--target', target] : [])], {
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const ended = once(child, 'close');
  let told = '';
  const url = await new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk);
      told += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\S*?(?=[,\s])/.exec(told)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error(`The proxy for ${vendor} has not started.`)));
  });
  return {
    url,
    async end() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** Reads through the proxy; gives the exit code. */
async function check(vendor, url, { key, serviceKey, account }) {
  const args = ['check', '--vendor', vendor, '--base-url', url];
  if (account) args.push('--account', account);
  if (MOST) args.push('--most', MOST);
  if (MAX_CREDITS) args.push('--max-credits', MAX_CREDITS);
  if (MEMBER) args.push('--member', MEMBER);
  const keys = { INVITEKIT_KEY: key, ...(serviceKey && { INVITEKIT_SERVICE_KEY: serviceKey }) };
  const child = spawn(program, [...before, ...args], { env: { ...env, ...keys }, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code;
}
