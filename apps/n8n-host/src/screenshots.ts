import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { applyScenario, startMockServer } from '@invitekit/mock-server';
import { N8nApi } from './api/n8n-api.ts';
import { logIn } from './api/session.ts';
import { withCredentials, workflowFileSchema } from './api/workflow-file.ts';
import { storeFakeCredentials } from './fake/fake-credentials.ts';
import { installN8n } from './install/install-n8n.ts';
import { openEditor } from './screenshots/editor.ts';
import { canvases, panels } from './screenshots/pictures.ts';
import { credentialPanels, runs } from './screenshots/run-pictures.ts';
import { buildPackage } from './server/packed-package.ts';
import { startN8n } from './server/start-n8n.ts';

const root = new URL('../../../', import.meta.url);
const folder = fileURLToPath(new URL('docs/n8n/', root));

const names = process.argv.slice(2);
const isWanted = ({ file }: { readonly file: string }) => names.length === 0 || names.includes(file);

// Takes the pictures of the documentation anew, or those that are named.
await buildPackage();
const fake = await startMockServer();
// A Monday, ten o'clock in Berlin.
await applyScenario(fake, {
  sandboxes: [{ id: 'default', samples: true, clock: { now: '2026-06-01T08:00:00.000Z' } }],
});
const n8n = await startN8n({ installation: await installN8n() });
try {
  const session = await logIn(n8n.url);
  const api = new N8nApi(session);
  const credentials = await storeFakeCredentials(api, fake);
  const editor = await openEditor(session, process.env['CHROMIUM'] ?? '/usr/bin/chromium');
  await mkdir(folder, { recursive: true });
  for (const { file, name, type, parameters, credentials: types } of panels.filter(isWanted)) {
    const node = {
      id: file,
      name,
      type,
      typeVersion: 1,
      position: [0, 0],
      parameters,
      credentials: Object.fromEntries(types.map((each) => [each, {}])),
    };
    const workflow = workflowFileSchema.parse({ name: file, nodes: [node], connections: {} });
    const { id } = await api.createWorkflow(withCredentials(workflow, credentials));
    await editor.photographPanel(id, name, `${folder}${file}.png`);
    console.log(`docs/n8n/${file}.png`);
  }
  for (const file of canvases.filter((each) => isWanted({ file: each }))) {
    const workflow = workflowFileSchema.parse(
      JSON.parse(await readFile(new URL(`examples/${file}.json`, root), 'utf8')),
    );
    const { id } = await api.createWorkflow(withCredentials(workflow, credentials));
    await editor.photographCanvas(id, `${folder}${file}.png`);
    console.log(`docs/n8n/${file}.png`);
  }
  for (const { file, workflow, node, output } of runs.filter(isWanted)) {
    const { id } = await api.createWorkflow(withCredentials(workflowFileSchema.parse(workflow), credentials));
    await editor.photographRun(id, node, output, `${folder}${file}.png`);
    console.log(`docs/n8n/${file}.png`);
  }
  for (const { file, type } of credentialPanels.filter(isWanted)) {
    const credential = credentials[type];
    if (credential === undefined) throw new Error(`There is no credential of the type ${type}`);
    await editor.photographCredential(credential.id, `${folder}${file}.png`);
    console.log(`docs/n8n/${file}.png`);
  }
  await editor.close();
} finally {
  await n8n.stop();
  await fake.close();
}
