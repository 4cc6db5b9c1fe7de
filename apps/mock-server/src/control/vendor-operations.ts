import { effectOf, effects, firstSentence, type SpecDocument, type SpecOperation } from '@invitekit/specs/reader';
import { z } from 'zod';
import type { Vendor } from '../vendor/vendor.ts';
import { defineOperation } from './define-operation.ts';
import type { OperationGroup } from './operation.ts';

const vendorSchema = z
  .strictObject({
    name: z.string(),
    operations: z.array(
      z.strictObject({
        id: z.string(),
        method: z.string(),
        path: z.string().describe("Below the vendor's base URL, with `{names}`."),
        action: z.string().optional().describe("The value of the body's `action`, where that chooses the operation."),
        summary: z.string().optional(),
        effect: z
          .enum(effects)
          .describe(
            'What it does: `read` changes nothing, `write` can be taken back, `undo` takes something back, `irreversible` stays.',
          ),
        errors: z
          .array(z.strictObject({ status: z.int(), type: z.string().optional(), description: z.string() }))
          .describe('What the vendor documents, and a fault can ask for.'),
      }),
    ),
    notModelled: z
      .array(z.strictObject({ operation: z.string(), method: z.string(), path: z.string() }))
      .describe('What else the vendor has. The fake answers it with 501.'),
  })
  .meta({ id: 'Vendor', description: 'A vendor that is faked, with the operations of its spec.' });

const listVendors = defineOperation({
  id: 'listVendors',
  method: 'get',
  path: '/vendors',
  summary: 'The vendors, with their operations and documented errors',
  takes: {},
  answers: { 200: z.strictObject({ vendors: z.array(vendorSchema) }) },
  handle: (_input, { vendors }) => ({ vendors: vendors.map(presentVendor) }),
});

function presentVendor({ name, document, operations, notModelled }: Vendor): z.input<typeof vendorSchema> {
  return {
    name,
    operations: operations.map((operation) => presentOperation(document, operation)),
    notModelled: notModelled.map((each) => ({ ...each, method: each.method.toUpperCase() })),
  };
}

const wordsSchema = z.object({ summary: z.string().optional(), description: z.string().optional() });

function presentOperation(document: SpecDocument, operation: SpecOperation) {
  const { id, method, path, action, errors, facts } = operation;
  const { summary, description } = wordsSchema.parse(facts);
  const words = summary ?? description;
  return {
    id,
    method: method.toUpperCase(),
    path,
    action,
    summary: words && firstSentence(words),
    effect: effectOf(document, operation),
    errors: errors.map(({ status, type, description: meaning }) => ({ status, type, description: meaning })),
  };
}

export const vendorOperations: OperationGroup = {
  name: 'Vendors',
  description: 'The faked vendors.',
  operations: [listVendors],
};
