import { type Bed, createBed, createCaller, keyHeaders, recordViews } from './bed.ts';
import { controlCall } from './control-call.ts';
import type { Session } from './session.ts';
import { removingLast, type VendorUnderTest } from './vendor-under-test.ts';

/** Asks for what the fake does not model, for paths that nobody has, and by other documented ways. */
export async function recordElsewhere(session: Session, vendor: VendorUnderTest): Promise<void> {
  session.begin('elsewhere');
  const bed = await createBed(session, 'elsewhere');
  const { base, key } = bed.access(vendor.name);
  const headers = keyHeaders(vendor, key);
  for (const { operation, method, path } of vendor.notModelled) {
    const call = { method, path: `${base}${path.replaceAll(/\{(\w+)\}/g, 'x')}`, headers };
    await session.record(`not modelled: ${operation} ${method}`, call);
    await session.record(`not modelled: ${operation} ${method}, no key`, { ...call, headers: {} });
  }
  for (const path of ['', '/', '/nothing', '/v2/%E0%A4%A', vendor.healthPath ?? '/health']) {
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
      await session.record(`${method} ${path}`, { method, path: `${base}${path}`, headers });
    }
    await session.record(`GET ${path}, no key`, { method: 'GET', path: `${base}${path}`, headers: {} });
  }
  await recordOtherWays(session, bed, vendor);
  await recordViews(session, bed);
  await session.record('the strays', controlCall('GET', '/strays'));
}

/** Other methods, names, prefixes and ways to carry a key, for each operation. */
async function recordOtherWays(session: Session, bed: Bed, vendor: VendorUnderTest): Promise<void> {
  const caller = await createCaller(session, bed, vendor);
  const { key } = bed.access(vendor.name);
  for (const [turn, operation] of removingLast(vendor.operations).entries()) {
    const { id } = operation;
    const call = caller.call(operation, caller.draft(operation, turn));
    const { headers } = call;
    for (const method of ['HEAD', 'PUT', 'OPTIONS']) await session.record(`${id} by ${method}`, { ...call, method });
    const foreign = { ...call, headers: { ...headers, Origin: 'https://example.com' } };
    await session.record(`${id} from another site`, foreign);
    await session.record(`${id} of another host`, { ...call, headers: { ...headers, Host: 'fake.test' } });
    for (const prefix of vendor.prefixes.filter((each) => each !== '')) {
      const path = call.path.replace(`/${vendor.name}`, `/${vendor.name}${prefix}`);
      await session.record(`${id} below ${prefix}`, { ...call, path });
    }
    const { 'Content-Type': type } = headers;
    const others = type === undefined ? {} : { 'Content-Type': type };
    for (const [index, headersOf] of vendor.keyHeaders.entries()) {
      await session.record(`${id}, way ${index + 1} of the key`, {
        ...call,
        headers: { ...others, ...headersOf(key) },
      });
    }
  }
}
