import { writeFile } from 'node:fs/promises';
import { printable } from '@invitekit/report-parts';
import { readTarget } from '../proxy/read-target.ts';
import { type ProxyReport, startProxy } from '../proxy/start-proxy.ts';
import { describeTraffic, hasPassed, toProxyJson } from '../proxy/write-report.ts';
import { Recorder } from '../recording/recorder.ts';
import { toJunit } from '../report/junit.ts';
import { type Finding, linesOf, rules } from '../report/report.ts';
import { toText } from '../report/text.ts';
import type { Command } from './command.ts';
import { makeFiles } from './files.ts';
import { type ProxyArguments, readProxyArguments } from './proxy-arguments.ts';
import { proxyUsage } from './proxy-usage.ts';
import type { Surroundings } from './surroundings.ts';
import { whenAborted } from './when-aborted.ts';

export const proxy: Command = {
  summary: 'passes traffic on unchanged, and says what breaks the spec',
  usage: proxyUsage,
  whenInterrupted:
    'Interrupted: open requests are finished, then the report follows. Another signal ends it at once.\n',
  endsBySignal: true,

  async run(args, surroundings) {
    const read = readProxyArguments(args);
    const { settings, fail, record, output } = read;
    const { say, interrupted } = surroundings;
    await makeFiles(output === undefined ? [] : [output], '--output');
    const recorder =
      record === undefined
        ? undefined
        : Recorder.open(record, { vendor: settings.vendor, target: readTarget(settings).kind });
    const running = await startProxy({
      ...settings,
      onFinding: (finding) => say(`${describeFinding(finding)}\n`),
      onTrouble: (words) => say(`! ${printable(words)}\n`),
      record: recorder && ((exchange) => recorder.add(exchange)),
    });
    const behind = running.targetKind === 'live' ? 'the vendor itself' : 'not the vendor itself';
    say(`${settings.vendor} at ${running.url}, in front of ${printable(settings.target)} (${behind}).\n`);
    await whenAborted(interrupted);
    const report = await running.close();
    const words = `${printable(describeTraffic(report))}\n`;
    await deliver(report, words, read, surroundings);
    if (recorder !== undefined) say(`${recorder.count} exchanges recorded in ${printable(recorder.folder)}.\n`);
    return fail && !hasPassed(report) ? 1 : 0;
  },
};

function describeFinding(finding: Finding): string {
  const lines = linesOf(finding).map((line) => `    ${line}`);
  return [`✗ ${finding.operation}: ${rules[finding.rule]}`, ...lines].map(printable).join('\n');
}

async function deliver(
  report: ProxyReport,
  words: string,
  { reporter, output }: ProxyArguments,
  { print, say, colours }: Surroundings,
): Promise<void> {
  const asText = (painted: boolean) => `${toText(report, { colours: painted })}${words}`;
  if (output === undefined && reporter === 'text') return print(asText(colours));
  const written = reporter === 'json' ? toProxyJson(report) : reporter === 'junit' ? toJunit(report) : asText(false);
  if (output === undefined) print(written);
  else await writeFile(output, written);
  say(asText(colours));
}
