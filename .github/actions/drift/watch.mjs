// Reads each live vendor through a proxy that records shapes, and compares what was recorded with the spec, with the last time
// and with the fake. Arguments: the folder for reports, then the vendors' names; those whose key is not in
// INVITEKIT_<VENDOR>_KEY are left out. INVITEKIT_DRIFT_<VENDOR>_ACCOUNT chooses an account: one that other steps have found in a
// fake must not be asked of a vendor. INVITEKIT_CONTRACT is the command, INVITEKIT_URL the fake; MOST, MAX_CREDITS and MEMBER
// say how much is read.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const [, , folder, ...vendors] = process.argv;
const { INVITEKIT_CONTRACT, INVITEKIT_URL, GITHUB_OUTPUT, MOST, MAX_CREDITS, MEMBER, ...env } = process.env;
const [program, ...before] = INVITEKIT_CONTRACT.split(' ');
const fine = 0;
const found = 1;
const patienceMs = 20_000;

const watched = [];
const differing = [];
const failed = [];
for (const vendor of vendors) {
  const name = vendor.toUpperCase();
  const key = env[`INVITEKIT_${name}_KEY`];
  const target = env[`INVITEKIT_${name}_TARGET`];
  if (!key) {
    console.log(`${vendor}: there is no key in INVITEKIT_${name}_KEY, so it is left out.`);
    continue;
  }
  if (key.startsWith('mock-') && target === undefined) {
    failed.push(vendor);
    fail(`The key in INVITEKIT_${name}_KEY opens a fake, so ${vendor} was not asked`);
    continue;
  }
  const { recording, earlier } = prepareFolders(vendor);
  const place = { target, account: env[`INVITEKIT_DRIFT_${name}_ACCOUNT`] };
  const wasRead = await record(vendor, place, recording);
  // A vendor that has changed may not let the checks get to their end; what came until then tells why.
  const code = existsSync(recording) ? await compare(vendor, recording, earlier) : undefined;
  if (code === found) differing.push(vendor);
  if (code === found || (code === fine && wasRead)) watched.push(vendor);
  else {
    failed.push(vendor);
    fail(`${vendor} could not be read and compared`);
  }
}
// A week in which nothing was looked at must not pass for one in which nothing differs.
if (watched.length === 0) fail('No vendor was looked at');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'differing.json'), JSON.stringify({ differing, failed }));
appendFileSync(GITHUB_OUTPUT, `differing=${differing.join(' ')}\n`);

/** What was recorded last time becomes the earlier recording; the one before that goes. */
function prepareFolders(vendor) {
  const recording = path.join(folder, 'recordings', vendor);
  const earlier = `${recording}-earlier`;
  mkdirSync(path.dirname(recording), { recursive: true });
  if (existsSync(recording)) {
    rmSync(earlier, { recursive: true, force: true });
    renameSync(recording, earlier);
  }
  return { recording, earlier };
}

/** Whether the vendor could be read. */
async function record(vendor, { target, account }, recording) {
  const proxy = await startProxy(['--vendor', vendor, '--record', recording, ...(target ? ['--target', target] : [])]);
  if (proxy === undefined) return false;
  const options = { '--account': account, '--most': MOST, '--max-credits': MAX_CREDITS, '--member': MEMBER };
  const chosen = Object.entries(options).filter(([, value]) => value);
  const code = await run(['check', '--vendor', vendor, '--base-url', proxy.url, ...chosen.flat()]);
  await proxy.end();
  // What breaks the spec is no failure here: the comparison tells it.
  return code === fine || code === found;
}

async function compare(vendor, recording, earlier) {
  const others = existsSync(earlier) ? ['--against', earlier] : [];
  const report = path.join(folder, `${vendor}.md`);
  return await run([
    'drift',
    recording,
    ...others,
    '--fake',
    INVITEKIT_URL,
    '--reporter',
    'github',
    '--output',
    report,
  ]);
}

/** Starts to record, and waits until the proxy says where it is; undefined where it ends before that. */
async function startProxy(args) {
  const child = spawn(program, [...before, 'proxy', ...args], { env, stdio: ['ignore', 'inherit', 'pipe'] });
  const ended = once(child, 'close');
  let told = '';
  const url = await new Promise((resolve) => {
    child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk);
      told += chunk;
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+[^\s,]*)[\s,]/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => resolve(undefined));
  });
  return (
    url && {
      url,
      async end() {
        child.kill('SIGINT');
        const force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
        await ended;
        clearTimeout(force);
      },
    }
  );
}

/** Runs a command of the checks to its end; gives its exit code. */
async function run(args) {
  const [code] = await once(spawn(program, [...before, ...args], { env, stdio: 'inherit' }), 'close');
  return code;
}

function fail(words) {
  console.log(`::error title=InviteKit::${words}. The log above says why.`);
  process.exitCode = 1;
}
