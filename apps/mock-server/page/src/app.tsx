import { Accounts } from './accounts/accounts.tsx';
import { ClockCard } from './clock/clock-card.tsx';
import { Header } from './header/header.tsx';
import { isSideShown } from './header/side-switch.tsx';
import { KeyHelp } from './keys/key-help.tsx';
import { Panels } from './panels.tsx';
import { Sandboxes } from './sandboxes/sandboxes.tsx';
import { sandboxId } from './state/place.ts';
import { Announcer } from './ui/announcer.tsx';
import { Confirmation } from './ui/confirmation.tsx';

/** On the left what is there, in the middle what happens. What belongs to a sandbox starts anew with another one. */
export function App() {
  const id = sandboxId.value;
  return (
    <>
      <button type="button" class="skip" onClick={focusMain}>
        Skip to the lists
      </button>
      <Header />
      <div class="columns">
        <aside id="side" class="side" aria-label="Sandbox" data-shown={isSideShown.value}>
          <Sandboxes />
          <ClockCard key={`clock ${id}`} />
          <Accounts key={`accounts ${id}`} />
        </aside>
        <main id="main" class="main" tabIndex={-1}>
          <Panels key={`panels ${id}`} />
        </main>
      </div>
      <Announcer />
      <Confirmation />
      <KeyHelp />
    </>
  );
}

function focusMain(): void {
  document.querySelector<HTMLElement>('#main')?.focus();
}
