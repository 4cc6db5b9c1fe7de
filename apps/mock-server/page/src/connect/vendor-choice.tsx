import { useId } from 'preact/hooks';
import { vendorName } from '../state/words.ts';
import { VendorMark } from '../ui/vendor-mark.tsx';

interface VendorChoiceSettings {
  readonly names: readonly string[];
  readonly value: string;
  readonly onChoose: (name: string) => void;
}

/** One of the vendors, with their marks. */
export function VendorChoice({ names, value, onChoose }: VendorChoiceSettings) {
  const group = useId();
  return (
    <fieldset class="vendor-choice">
      <legend class="hidden">Vendor</legend>
      {names.map((name) => (
        <label key={name}>
          <input type="radio" name={group} checked={name === value} onChange={() => onChoose(name)} />
          <span>
            <VendorMark vendor={name} /> {vendorName(name)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
