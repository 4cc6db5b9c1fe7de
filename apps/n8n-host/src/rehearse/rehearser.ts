import type { RehearsableWorkflow, RehearsalPlan, Rehearser } from '@invitekit/mock-server';
import { readPeople, renderHtml } from '@invitekit/rehearsal';
import { vendorNames } from '@invitekit/specs/vendors';
import { readWorkflows } from './copy/read-workflows.ts';
import { firstDay } from './options.ts';
import { rehearseEach } from './rehearse-each.ts';

/** The n8n beside the fake, as far as rehearsals need it. */
interface OwnN8n {
  workflows(): Promise<readonly RehearsableWorkflow[]>;
  /** A workflow as n8n would export it. */
  workflow(id: string): Promise<object>;
}

/** Rehearses for the page of the fake: workflows that it is given, and those of the n8n beside it, if there is one. */
export function createRehearser(own?: () => OwnN8n | undefined): Rehearser {
  return {
    workflows: async () => (await own?.()?.workflows()) ?? [],
    async rehearse(plan, tell, signal) {
      const found = await Promise.all(plan.ids.map(async (id) => await own?.()?.workflow(id)));
      const reports = await rehearseEach({
        workflows: [...plan.exports, ...found].flatMap((exported) => readWorkflows(exported, plan.name)),
        vendor: plan.compare ? 'all' : vendorNames.find((name) => name === plan.vendor),
        days: plan.days,
        seed: plan.seed ?? 1,
        from: firstDay,
        people: plan.people === undefined ? undefined : readPeople(plan.people),
        weather: plan.weather,
        gates: {},
        names: false,
        signal,
        onStep: () => {},
        onDay: (vendor, { day, of, sent, accepted }) => tell({ vendor, day, days: of, sent, accepted }),
      });
      return {
        passed: reports.every(({ passed }) => passed),
        summary: summaryOf(reports, plan),
        reports: reports.map((report) => ({ vendor: report.vendor, html: renderHtml(report) })),
      };
    },
  };
}

function summaryOf(reports: Awaited<ReturnType<typeof rehearseEach>>, { days }: RehearsalPlan): string {
  const parts = reports.map(({ vendor, findings }) => {
    const count = findings.length === 1 ? '1 finding' : `${findings.length || 'no'} findings`;
    return reports.length === 1 ? count : `${vendor}: ${count}`;
  });
  return `${parts.join(', ')} in ${days === 1 ? 'one day' : `${days} days`}`;
}
