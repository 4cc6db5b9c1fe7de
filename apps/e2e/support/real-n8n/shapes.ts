import type { VendorName } from '@invitekit/clients';
import type { CredentialsByType } from '@invitekit/n8n-host';
import { z } from 'zod';
import { given } from '../listings.ts';
import { byId } from '../n8n/locator.ts';
import { toSaid, withTheRest } from '../n8n/said.ts';
import { allLeads, type Round, type Said } from '../n8n/ten-days.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../n8n/vendors.ts';
import type { Sandbox } from '../sandbox.ts';
import { bothOutputs, openWorkflow, toBoth } from './called-workflow.ts';
import { chain, type NodePlan } from './chain.ts';
import { startChatModel } from './chat-model.ts';
import type { RealN8n } from './real-n8n.ts';

/** Where workflows are made. */
interface Place {
  readonly n8n: RealN8n;
  readonly sandbox: Sandbox;
  readonly vendor: VendorName;
  readonly credentials: CredentialsByType;
}

/** Workflows of one shape, which are there. */
export interface OpenShape {
  /** Starts them once in whichever n8n has them now. */
  run(n8n: RealN8n, round: Round): Promise<Said>;
  close?(): Promise<void>;
}

/** The shapes in which executions do not see each other. */
export const shapes: Readonly<Record<string, (place: Place) => Promise<OpenShape>>> = {
  'a webhook that is called for all leads at once': openForEachLead,
  'Execute Workflow for each item': openExecuteWorkflow,
  'two workflows at once': openTwo,
  'a tool that an agent uses several times in one step': openAgent,
};

async function openForEachLead(place: Place): Promise<OpenShape> {
  const send = sendNode(vendorsUnderTest[place.vendor], place, '={{ $json.body.lead }}');
  const { call } = await openWorkflow(place.n8n, [send, bothOutputs], { ...place, connections: { Send: toBoth } });
  return {
    async run(n8n, { due }) {
      const answers = due.map(async (lead) => toSaid(lead, (await call(n8n, { lead }))[0]));
      return await Promise.all(answers);
    },
  };
}

async function openExecuteWorkflow(place: Place): Promise<OpenShape> {
  const { n8n, vendor, credentials } = place;
  const started: NodePlan = {
    name: 'Started',
    type: 'n8n-nodes-base.executeWorkflowTrigger',
    typeVersion: 1.1,
    parameters: { inputSource: 'passthrough' },
  };
  const sub = chain(started, sendNode(vendorsUnderTest[vendor], place, '={{ $json.lead }}'), bothOutputs);
  const { connections, ...rest } = z.looseObject({ connections: z.object({}).loose() }).parse(sub);
  const child = await n8n.createWorkflow({ ...rest, connections: { ...connections, Send: toBoth } }, { credentials });
  await child.activate();
  const execute: NodePlan = {
    name: 'For Each',
    type: 'n8n-nodes-base.executeWorkflow',
    typeVersion: 1.2,
    parameters: { workflowId: { __rl: true, mode: 'id', value: child.id }, mode: 'each', options: {} },
  };
  const { call } = await openWorkflow(n8n, [itemForEach, execute], {});
  return {
    async run(current, { due }) {
      const answers = await call(current, { leads: due.map((lead) => ({ lead })) });
      return answers.map((answer, index) => toSaid(given(due[index]), answer));
    },
  };
}

async function openTwo(place: Place): Promise<OpenShape> {
  const types = nodesUnderTest.filter(({ vendor }) => vendor === place.vendor);
  const workflows = await Promise.all(
    types.map(async (type) => {
      const plans = [itemForEach, sendNode(type, place, '={{ $json.lead }}'), bothOutputs];
      return await openWorkflow(place.n8n, plans, { ...place, connections: { Send: toBoth } });
    }),
  );
  return {
    async run(n8n, { waiting }) {
      const said = workflows.map(async ({ call }, index) => {
        const leads = waiting.filter((lead) => allLeads.indexOf(lead) % workflows.length === index);
        if (leads.length === 0) return [];
        const answers = await call(n8n, { leads: leads.map((lead) => ({ lead })) });
        return answers.map((answer) => toSaid(nameIn(answer), answer));
      });
      return (await Promise.all(said)).flat();
    },
  };
}

async function openAgent(place: Place): Promise<OpenShape> {
  const { n8n, vendor, credentials } = place;
  const model = await startChatModel('Send', (words) => words.split(' ').map((member) => ({ member })));
  const openAi = { type: 'openAiApi', name: 'Scripted', data: { apiKey: 'any', url: model.url } };
  const agent: NodePlan = {
    name: 'Agent',
    type: '@n8n/n8n-nodes-langchain.agent',
    typeVersion: 3,
    parameters: { promptType: 'define', text: '={{ $json.body.words }}', options: {} },
  };
  const chat: NodePlan = {
    name: 'Model',
    type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
    typeVersion: 1.2,
    parameters: { model: { __rl: true, mode: 'id', value: 'scripted' }, options: {} },
    credentials: ['openAiApi'],
  };
  const send = sendNode(vendorsUnderTest[vendor], place, "={{ $fromAI('member', 'Whom to invite', 'string') }}");
  const { call } = await openWorkflow(n8n, [agent, chat, { ...send, type: `${send.type}Tool` }], {
    credentials: { ...credentials, openAiApi: await n8n.api.createCredential(openAi) },
    connections: {
      Agent: {},
      Model: { ai_languageModel: [[{ node: 'Agent', type: 'ai_languageModel', index: 0 }]] },
      Send: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
    },
  });
  return {
    async run(current, { waiting, due }) {
      const asked = waiting.slice(0, 3);
      await call(current, { words: asked.join(' ') });
      const answers = model.toolAnswers().map((text) => toolAnswer.parse(JSON.parse(String(text)))[0]);
      const said = answers.map((answer, index) => toSaid(given(asked[index]), answer));
      return withTheRest(said, due);
    },
    close: model.close,
  };
}

const itemForEach: NodePlan = {
  name: 'Leads',
  type: 'n8n-nodes-base.splitOut',
  parameters: { fieldToSplitOut: 'body.leads', options: {} },
};

function sendNode({ node, credential, parameters }: VendorUnderTest, place: Place, member: string): NodePlan {
  return {
    name: 'Send',
    type: `n8n-nodes-invitekit.${node}`,
    parameters: {
      resource: 'invitation',
      operation: 'send',
      accountId: byId(place.sandbox.accountId(place.vendor, 'Ada Lovelace')),
      member,
      ...parameters,
    },
    credentials: [credential],
  };
}

const toolAnswer = z.tuple([z.unknown()]);
const sentItem = z.object({ member: z.object({ publicIdentifier: z.string() }) });
const notSentItem = z.object({ lead: z.string() });

/** Whom an item is about that Send gives. */
function nameIn(item: unknown): string {
  const waiting = notSentItem.safeParse(item).data;
  return waiting === undefined ? sentItem.parse(item).member.publicIdentifier : waiting.lead;
}
