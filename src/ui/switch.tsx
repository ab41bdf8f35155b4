interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}

/** A native check box that looks like a switch, so that keyboard and screen readers know it. */
export function Switch({ label, on, onChange, disabled = false }: SwitchProps) {
  return (
    <label class="jn-switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
