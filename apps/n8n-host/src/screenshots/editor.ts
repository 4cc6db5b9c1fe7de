import { isDeepStrictEqual } from 'node:util';
import { type Browser, chromium, type Locator, type Page, selectors } from 'playwright-core';
import type { Session } from '../api/session.ts';
import { until } from '../api/until.ts';

/** The tabs above the fields, and some room below them, in pixels. */
const tabsHeight = 42;
const margin = 16;

const usual = { width: 1280, height: 1400 };

/** A table of items fits beside the fields, and there is little below it. */
const forRuns = { width: 2000, height: 820 };

/** Room around the nodes of a workflow, in which their names stand, in pixels. */
const canvasMargin = 40;

export interface Editor {
  /** Opens a node of a workflow and writes a picture of its panel. */
  photographPanel(workflowId: string, node: string, file: string): Promise<void>;
  /** Writes a picture of all nodes of a workflow. */
  photographCanvas(workflowId: string, file: string): Promise<void>;
  /** Runs a workflow, opens a node of it, and writes a picture of what an output of that node shows. */
  photographRun(workflowId: string, node: string, output: string, file: string): Promise<void>;
  /** Opens a credential and writes a picture of its panel. */
  photographCredential(credentialId: string, file: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens n8n's editor in a Chromium without a window, which reaches nothing but that n8n. */
export async function openEditor({ url, cookie }: Session, executablePath: string): Promise<Editor> {
  selectors.setTestIdAttribute('data-test-id');
  const browser = await chromium.launch({
    executablePath,
    // Chromium's own sandbox does not work for root, and nothing but this n8n is opened.
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const page = await openPage(browser, url, cookie);
  return {
    async photographPanel(workflowId, node, file) {
      await open(workflowId);
      await openNode(node);
      await page.mouse.move(0, 0); // Nothing shows what only shows below the mouse.
      const { x, y, width } = await boxOf(page.locator('[data-test-id="node-parameters"]'));
      const fields = await boxOf(page.locator('.parameter-input-list-wrapper').first());
      const top = y - tabsHeight;
      const clip = { x, width, y: top, height: fields.y + fields.height + margin - top };
      await page.screenshot({ path: file, clip, animations: 'disabled' });
    },
    async photographCanvas(workflowId, file) {
      await open(workflowId);
      const nodes = page.locator('.vue-flow__node');
      await boxOf(nodes.first());
      await page.keyboard.press('1'); // Shows all of them.
      await boxOf(nodes.first());
      await page.addStyleTag({ content: '[data-test-id$="-buttons"], .vue-flow__panel { visibility: hidden }' });
      const boxes = (await Promise.all((await nodes.all()).map((node) => node.boundingBox()))).filter(
        (box) => box !== null,
      );
      const x = Math.min(...boxes.map((box) => box.x)) - canvasMargin;
      const y = Math.min(...boxes.map((box) => box.y)) - canvasMargin;
      const width = Math.max(...boxes.map((box) => box.x + box.width)) + canvasMargin - x;
      const height = Math.max(...boxes.map((box) => box.y + box.height)) + canvasMargin - y;
      await page.screenshot({ path: file, clip: { x, y, width, height }, animations: 'disabled' });
    },
    async photographRun(workflowId, node, output, file) {
      await page.setViewportSize(forRuns);
      await open(workflowId);
      await page.getByTestId('execute-workflow-button').click();
      await nodeNamed(node).getByTestId('canvas-node-status-success').waitFor();
      await openNode(node);
      const panel = page.getByTestId('output-panel');
      await panel.getByText(output).first().click();
      await boxOf(panel.getByTestId('run-data-hints'));
      await page.mouse.move(0, 0);
      await panel.screenshot({ path: file, animations: 'disabled' });
      await page.setViewportSize(usual);
    },
    async photographCredential(credentialId, file) {
      await page.goto(`${url}/home/credentials/${credentialId}`, { waitUntil: 'domcontentloaded' });
      const panel = page.getByTestId('credential-edit-dialog').or(page.getByTestId('editCredential-modal')).first();
      await boxOf(panel);
      await panel.screenshot({ path: file, animations: 'disabled' });
    },
    close: async () => await browser.close(),
  };

  function nodeNamed(name: string): Locator {
    return page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
  }

  async function openNode(name: string): Promise<void> {
    await nodeNamed(name).dblclick();
  }

  async function open(workflowId: string): Promise<void> {
    await page.goto(`${url}/workflow/${workflowId}`, { waitUntil: 'domcontentloaded' });
  }
}

async function openPage(browser: Browser, url: string, cookie: string): Promise<Page> {
  const context = await browser.newContext({ viewport: usual, deviceScaleFactor: 1 });
  await context.route(
    (address) => address.origin !== url,
    (route) => route.abort(),
  );
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await context.addCookies([{ name, value, url }]);
  // Only so that nothing hangs for ever: n8n may be slow.
  context.setDefaultTimeout(600_000);
  return await context.newPage();
}

/** Where an element is, once it has stopped moving. */
async function boxOf(element: Locator): Promise<NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>> {
  await element.waitFor();
  return await until('the panel to stand still', async () => {
    const before = await element.boundingBox();
    await element.page().waitForTimeout(300);
    const after = await element.boundingBox();
    return after !== null && isDeepStrictEqual(before, after) ? after : undefined;
  });
}
