import { checkContract, findingsOf } from '@invitekit/contract';
import { startMockServer } from '@invitekit/mock-server';
const server = await startMockServer({ port: 0 });
const [seeds='1', neg, plan='{}'] = process.argv.slice(2);
for (let seed = 1; seed <= Number(seeds); seed++)
for (const vendor of ['linkup','connectsafely','unipile','postpress'] as const) {
  const made: any = await (await fetch(`${server.url}/_mock/sandboxes`, {method:'POST', body: JSON.stringify({seed, invitations:30, ...JSON.parse(plan)})})).json();
  const v = made.vendors[vendor];
  const t0 = performance.now();
  const report: any = await checkContract({ vendor, baseUrl: v.baseUrl, key: v.apiKey, serviceKey: v.otherKeys?.service, allowWrites: true, most: 60, seed, negatives: neg as any });
  console.log(vendor, seed, Math.round(performance.now()-t0), 'ms', report.operations.reduce((s: number,o: any)=>s+o.requests,0), 'requests', report.negatives, 'neg', report.credits, report.incomplete ?? '');
  for (const f of findingsOf(report).slice(0,12)) console.log('   ', f.operation, f.rule, '|', f.asked.slice(0,140), '|', f.came.slice(0,160), '|', f.wanted.slice(0,100));
  for (const o of report.operations) if (o.outcome === 'skipped' || o.outcome==='error') console.log('    -', o.operation, o.reason);
}
await server.close();
