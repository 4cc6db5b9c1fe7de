import { useState } from 'preact/hooks';
import { vendorNames } from '../../../src/client/generated.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { vendorName } from '../state/words.ts';
import { Field } from '../ui/field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Problem } from '../ui/problem.tsx';
import { Select } from '../ui/select.tsx';
import { readExports } from './read-exports.ts';

interface FormSettings {
  /** Those of the n8n beside the fake. */
  readonly workflows: readonly { readonly id: string; readonly name: string }[];
  readonly isRunning: boolean;
}

const weathers = [
  { value: 'calm', text: 'calm: nothing goes wrong' },
  { value: 'rough', text: 'rough: lost answers, limits, a checkpoint' },
  { value: 'outage', text: 'outage: the vendor is down for a time' },
] as const;

/** As the control API takes it. */
const longestName = 200;

const vendorOptions = [
  { value: '', text: 'the one that the workflow uses' },
  ...vendorNames.map((name) => ({ value: name, text: vendorName(name) })),
  { value: 'all', text: 'all, to compare them' },
] as const;

type VendorChoice = (typeof vendorOptions)[number]['value'];

function vendorsOf(choice: VendorChoice) {
  if (choice === '') return {};
  return choice === 'all' ? { compare: true } : { vendor: choice };
}

export function RehearsalForm({ workflows, isRunning }: FormSettings) {
  const action = useAction();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [chosen, setChosen] = useState('');
  const [people, setPeople] = useState<File | undefined>();
  const [days, setDays] = useState('30');
  const [weather, setWeather] = useState<(typeof weathers)[number]['value']>('calm');
  const [vendor, setVendor] = useState<VendorChoice>('');
  const workflowOptions = [
    { value: '', text: 'a file' },
    ...workflows.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const names = files.map((file) => file.name).join(', ');
  const name = (workflows.find(({ id }) => id === chosen)?.name ?? names).slice(0, longestName);
  const start = async (event: SubmitEvent) => {
    event.preventDefault();
    await action.run(async () => {
      const what = chosen === '' ? { exports: await readExports(files) } : { workflows: [chosen] };
      const list = people === undefined ? {} : { people: await people.text() };
      const body = { ...what, ...list, ...vendorsOf(vendor), name, days: Number(days), weather };
      await call('post', '/rehearsals', { body });
      return `The rehearsal of ${name} has begun.`;
    });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setChosen('');
    setFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <form
      class="card side-form"
      aria-labelledby="rehearsal-form-title"
      onSubmit={start}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
    >
      <h2 id="rehearsal-form-title">New rehearsal</h2>
      {workflows.length > 0 && (
        <Field label="Workflow" hint="of the n8n beside this fake, or a file">
          <Select options={workflowOptions} value={chosen} onChoose={setChosen} />
        </Field>
      )}
      {chosen === '' && (
        <Field label="File" hint="that n8n has exported; several where they belong together">
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={({ currentTarget }) => setFiles([...(currentTarget.files ?? [])])}
          />
          {files.length > 0 && <span class="muted">{name}</span>}
        </Field>
      )}
      <Field label="People" hint="whom to invite, as CSV or JSON; without it they are made up">
        <input
          type="file"
          accept=".csv,.json,text/csv,application/json"
          onChange={({ currentTarget }) => setPeople(currentTarget.files?.[0])}
        />
      </Field>
      <NumberField label="Days" min={1} max={366} value={days} required onType={setDays} />
      <Field label="Vendor">
        <Select options={vendorOptions} value={vendor} onChoose={setVendor} />
      </Field>
      <Field label="Weather">
        <Select options={weathers} value={weather} onChoose={setWeather} />
      </Field>
      <p class="muted">
        It runs in an n8n and a sandbox of its own, which reach nothing else. Its credentials are not used.
      </p>
      <Problem text={action.problem.value} />
      <div class="buttons end">
        <button type="submit" class="primary" disabled={action.isBusy.value || isRunning || name === ''}>
          {isRunning ? 'One runs already' : 'Rehearse'}
        </button>
      </div>
    </form>
  );
}
