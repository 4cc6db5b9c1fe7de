// n8n verifies packages of one service alone, so what is built goes once more into a package for each vendor, in `vendors`.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { scripts: _, devDependencies: __, ...manifest } = JSON.parse(await readFile('package.json', 'utf8'));
const { n8n } = manifest;
const nameOf = (file) => path.basename(file).split('.')[0];
const credentials = n8n.credentials.map(nameOf);
/** A vendor has a node and a credential of its name. */
const vendors = n8n.nodes.map(nameOf).filter((name) => credentials.includes(`InviteKit${name}Api`));
/** What the nodes of a process remember, which all of them load. */
const memory = 'dist/nodes/shared/sending/process-memory.js';

await rm('vendors', { recursive: true, force: true });
for (const vendor of vendors) await split(vendor);

async function split(vendor) {
  const name = `${manifest.name}-${vendor.toLowerCase()}`;
  const target = `vendors/${vendor.toLowerCase()}`;
  const nodes = n8n.nodes.filter((file) => [vendor, `${vendor}Trigger`].includes(nameOf(file)));
  const own = n8n.credentials.filter((file) => nameOf(file).startsWith(`InviteKit${vendor}`));
  for (const file of [...nodes, ...own, ...nodes.flatMap(iconsOf), memory, 'LICENSE']) {
    await mkdir(path.dirname(`${target}/${file}`), { recursive: true });
    await cp(file, `${target}/${file}`);
  }
  for (const node of nodes) {
    const codex = JSON.parse(await readFile(`${node}on`, 'utf8'));
    const file = { ...codex, node: codex.node.replace(manifest.name, name) };
    await writeFile(`${target}/${node}on`, JSON.stringify(file, undefined, 2));
  }
  const { displayName } = descriptionOf(nodes[0]);
  const vendorManifest = {
    ...manifest,
    name,
    description: `n8n nodes for LinkedIn invitations and messages through ${displayName}`,
    keywords: [...manifest.keywords.slice(0, 3), vendor.toLowerCase()],
    n8n: { ...n8n, nodes, credentials: own },
  };
  await writeFile(`${target}/package.json`, `${JSON.stringify(vendorManifest, undefined, 2)}\n`);
  await writeFile(`${target}/README.md`, readme(name, displayName));
}

function descriptionOf(node) {
  const [Node] = Object.values(require(path.resolve(node)));
  return new Node().description;
}

/** Credentials have those of their nodes. */
function iconsOf(node) {
  const { icon } = descriptionOf(node);
  return Object.values(icon).map((file) => path.join(path.dirname(node), file.replace('file:', '')));
}

function readme(name, vendor) {
  return `# ${name}

[n8n](https://n8n.io) nodes for LinkedIn invitations and messages through ${vendor}: list, send, accept, refuse and withdraw invitations, and
write to connections, at a pace that holds across all your workflows.

> **LinkedIn forbids automated invitations and messages. Any pace can cost the account.** You decide what yours does.

InviteKit is not made or approved by LinkedIn, n8n or ${vendor}.

Install it in n8n: **Settings**, **Community nodes**, **Install**, \`${name}\`. How to use it, credentials, examples and prices:
[n8n-nodes-invitekit](https://github.com/invitekit/invitekit/tree/main/packages/n8n-nodes#readme), which has the same nodes for four vendors,
and nodes that work with any of them. Both can be installed together. Use one of them for an account: without a store neither knows
the other's pace.

[MIT](https://github.com/invitekit/invitekit/blob/main/LICENSE)
`;
}
