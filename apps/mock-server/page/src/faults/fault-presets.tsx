import { announce } from '../state/announce.ts';
import type { Draft, Operation } from './draft.ts';
import { fillIn, presets } from './presets.ts';

interface FaultPresetsSettings {
  /** Those of the vendor. */
  readonly operations: readonly Operation[];
  readonly draft: Draft;
  readonly onChoose: (draft: Draft) => void;
}

/** Fills the form in with what goes wrong often. Only what the vendor documents is offered. */
export function FaultPresets({ operations, draft, onChoose }: FaultPresetsSettings) {
  return (
    <fieldset class="presets">
      <legend>Fill in</legend>
      <div class="buttons">
        {presets.map((preset) => {
          const filled = fillIn(preset, operations, draft);
          return (
            filled && (
              <button
                key={preset.text}
                type="button"
                class="small"
                title={preset.title}
                onClick={() => {
                  onChoose(filled);
                  announce(`Filled in: ${preset.title}.`);
                }}
              >
                {preset.text}
              </button>
            )
          );
        })}
      </div>
    </fieldset>
  );
}
