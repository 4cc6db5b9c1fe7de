import { ConnectPanel } from './connect/connect-panel.tsx';
import { ConversationsPanel } from './conversations/conversations-panel.tsx';
import { FaultsPanel } from './faults/faults-panel.tsx';
import { InvitationsPanel } from './invitations/invitations-panel.tsx';
import { JournalPanel } from './journal/journal-panel.tsx';
import { PeoplePanel } from './people/people-panel.tsx';
import { RehearsalsPanel } from './rehearsals/rehearsals-panel.tsx';
import { place, type Tab } from './state/place.ts';
import { TabList } from './tab-list.tsx';
import { WebhooksPanel } from './webhooks/webhooks-panel.tsx';

const panels: Readonly<Record<Tab, () => preact.JSX.Element>> = {
  connect: ConnectPanel,
  invitations: InvitationsPanel,
  journal: JournalPanel,
  faults: FaultsPanel,
  people: PeoplePanel,
  conversations: ConversationsPanel,
  webhooks: WebhooksPanel,
  rehearsals: RehearsalsPanel,
};

export function Panels() {
  const { tab } = place.value;
  const Panel = panels[tab];
  return (
    <>
      <TabList />
      <section class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        <Panel key={tab} />
      </section>
    </>
  );
}
