import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { call } from '../api/call.ts';
import { useResource } from '../state/resource.ts';
import { counted, momentOf } from '../state/words.ts';
import { VendorLabel } from '../ui/vendor-label.tsx';
import { Status } from './status.tsx';

const lookEveryMs = 3000;

/** Requests that opened no sandbox, which are in nobody's journal. Nobody tells of them, so they are looked for. */
export function Strays() {
  const looks = useSignal(0);
  const { value } = useResource((stopped) => {
    void looks.value;
    return call('get', '/strays', {}, stopped);
  });
  useEffect(() => {
    const timer = setInterval(() => {
      looks.value += 1;
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [looks]);
  const strays = value.value?.strays ?? [];
  if (strays.length === 0) return null;
  return (
    <details class="strays">
      <summary>{counted(strays.length, 'request')} opened no sandbox, with no key or an unknown one</summary>
      <ul>
        {strays.toReversed().map(({ at, vendor, method, path, reason, status }, index) => (
          <li key={strays.length - index}>
            <span class="numbers muted">{momentOf(at)}</span> <VendorLabel vendor={vendor} />{' '}
            <span class="mono">
              {method} {path}
            </span>{' '}
            {reason} <Status status={status} />
          </li>
        ))}
      </ul>
    </details>
  );
}
