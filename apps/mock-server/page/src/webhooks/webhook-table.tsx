import type { Webhook } from '../../../src/client/types.ts';
import { Empty } from '../ui/empty.tsx';
import { VendorLabel } from '../ui/vendor-label.tsx';

export function WebhookTable({ webhooks }: { readonly webhooks: readonly Webhook[] }) {
  if (webhooks.length === 0) {
    return (
      <Empty title="No webhook is registered.">
        <p>
          Register one as with the real vendor: at LinkupAPI, Unipile or postpress, with an address of this machine.
          Other hosts have to be allowed when the fake starts.
        </p>
      </Empty>
    );
  }
  return (
    <table class="webhooks" aria-label="Webhooks">
      <thead>
        <tr>
          <th scope="col">Webhook</th>
          <th scope="col">Vendor</th>
          <th scope="col">Host</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {webhooks.map(({ vendor, id, host, active }) => (
          <tr key={`${vendor} ${id}`}>
            <td class="mono">{id}</td>
            <td>
              <VendorLabel vendor={vendor} />
            </td>
            <td class="mono">{host}</td>
            <td>
              <span class="state" data-state={active ? 'accepted' : 'withdrawn'}>
                {active ? 'active' : 'inactive'}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
