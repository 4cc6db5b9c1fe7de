import { chooseTheme, theme } from '../state/theme.ts';
import { Choice } from '../ui/choice.tsx';

const options = [
  { value: 'system', text: 'Auto' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
] as const;

export function ThemeSwitch() {
  return <Choice label="Colours" options={options} value={theme.value} onChoose={chooseTheme} />;
}
