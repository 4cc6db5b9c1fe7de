import { type ExpressionString, NodeConnectionTypes } from 'n8n-workflow';

const main = `type: "${NodeConnectionTypes.Main}"`;

/** One output for every operation but Send, which has a second one for whom it did not invite. */
export const outputs: ExpressionString = `={{ $parameter["resource"] === "invitation" && $parameter["operation"] === "send" ? [{ ${main}, displayName: "Sent" }, { ${main}, displayName: "Not Sent" }] : [{ ${main} }] }}`;
