import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startMockServer } from '@invitekit/mock-server';
import { N8nApi } from './api/n8n-api.ts';
import { logIn } from './api/session.ts';
import { withCredentials, workflowFileSchema } from './api/workflow-file.ts';
import { installN8n } from './install/install-n8n.ts';
import { openEditor } from './screenshots/editor.ts';
import { canvases, panels } from './screenshots/pictures.ts';
import { buildPackage } from './server/packed-package.ts';
import { startN8n } from './server/start-n8n.ts';
import { storeFakeCredentials } from './try-it/fake-credentials.ts';

const root = new URL('../../../', import.meta.url);
const folder = fileURLToPath(new URL('docs/n8n/', root));

// Takes the pictures of the documentation anew.
await buildPackage();
const fake = await startMockServer();
const n8n = await startN8n({ installation: await installN8n() });
try {
  const session = await logIn(n8n.url);
  const api = new N8nApi(session);
  const credentials = await storeFakeCredentials(api, fake);
  const editor = await openEditor(session, process.env['CHROMIUM'] ?? '/usr/bin/chromium');
  await mkdir(folder, { recursive: true });
  for (const { file, name, type, parameters, credentials: types } of panels) {
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
  for (const file of canvases) {
    const workflow = workflowFileSchema.parse(
      JSON.parse(await readFile(new URL(`examples/${file}.json`, root), 'utf8')),
    );
    const { id } = await api.createWorkflow(withCredentials(workflow, credentials));
    await editor.photographCanvas(id, `${folder}${file}.png`);
    console.log(`docs/n8n/${file}.png`);
  }
  await editor.close();
} finally {
  await n8n.stop();
  await fake.close();
}
