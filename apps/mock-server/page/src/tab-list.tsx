import { useLayoutEffect } from 'preact/hooks';
import { goTo, place, type Tab, tabs } from './state/place.ts';

const titles: Readonly<Record<Tab, string>> = {
  connect: 'Connect',
  invitations: 'Invitations',
  journal: 'Journal',
  faults: 'Faults',
  people: 'People',
  conversations: 'Conversations',
  webhooks: 'Webhooks',
  rehearsals: 'Rehearsals',
};

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -tabs.length, End: tabs.length };

/** The arrow keys go from tab to tab; the tab key goes on into what is shown. */
export function TabList() {
  const { tab: shown } = place.value;
  // A narrow window has no room for all of them.
  useLayoutEffect(() => {
    document.querySelector(`#tab-${shown}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <div class="tabs" role="tablist" aria-label="Lists">
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === shown}
          aria-controls="panel"
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => goTo({ tab })}
          onKeyDown={move}
        >
          {titles[tab]}
        </button>
      ))}
    </div>
  );
}

function move(event: KeyboardEvent): void {
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const here = tabs.indexOf(place.value.tab);
  const target = tabs[Math.min(tabs.length - 1, Math.max(0, here + step))];
  if (target === undefined) return;
  goTo({ tab: target });
  document.querySelector<HTMLElement>(`#tab-${target}`)?.focus();
}
