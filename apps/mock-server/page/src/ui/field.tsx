import type { ComponentChildren } from 'preact';

interface FieldSettings {
  readonly label: string;
  readonly hint?: string;
  /** The control. */
  readonly children: ComponentChildren;
}

/** A control with its name above it. */
export function Field({ label, hint, children }: FieldSettings) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label class="field">
      <span class="caption">
        {label}
        {hint !== undefined && <span class="muted"> {hint}</span>}
      </span>
      {children}
    </label>
  );
}
