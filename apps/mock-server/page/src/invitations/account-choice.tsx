import { accounts } from '../state/accounts.ts';
import { Select } from '../ui/select.tsx';

interface AccountChoiceSettings {
  /** The public identifier of the account's owner; empty: every account. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

export function AccountChoice({ value, onChoose }: AccountChoiceSettings) {
  const known = accounts.value.value?.accounts ?? [];
  const options = [
    { value: '', text: 'Any account' },
    ...known.map(({ owner }) => ({ value: owner.publicIdentifier, text: owner.name })),
  ];
  return <Select label="Account" options={options} value={value} onChoose={onChoose} />;
}
