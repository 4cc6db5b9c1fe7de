import { chain, manualTrigger } from './chain.ts';
import type { RealN8n } from './real-n8n.ts';
import type { JsonObject } from './real-workflow.ts';

/** The rows of a data table of n8n, in the order in which they were added. */
export async function readTable(n8n: RealN8n, name: string): Promise<readonly JsonObject[]> {
  const workflow = await n8n.createWorkflow(
    chain(
      manualTrigger,
      rowNode(name, { operation: 'get', returnAll: true, orderBy: true, orderByColumn: 'id', orderByDirection: 'ASC' }),
    ),
  );
  const [rows = []] = await workflow.outputs({ from: 'Start', to: 'Rows' });
  return rows;
}

/** Adds a row with these columns. */
export async function addRow(n8n: RealN8n, name: string, value: JsonObject): Promise<void> {
  const columns = { mappingMode: 'defineBelow', value, schema: [] };
  const workflow = await n8n.createWorkflow(chain(manualTrigger, rowNode(name, { operation: 'insert', columns })));
  await workflow.outputs({ from: 'Start', to: 'Rows' });
}

function rowNode(name: string, parameters: JsonObject) {
  const dataTableId = { __rl: true, mode: 'name', value: name };
  return {
    name: 'Rows',
    type: 'n8n-nodes-base.dataTable',
    typeVersion: 1.1,
    parameters: { resource: 'row', dataTableId, ...parameters },
  };
}
