import './key-hint.css';

/** Keys as caps, e.g. `Ctrl+Shift+P`. Hidden from screen readers: put `aria-keyshortcuts` on the control instead. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className="key-hint" aria-hidden>
      {splitKeys(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** `Ctrl++` is Ctrl and the plus key. */
export function splitKeys(keys: string): readonly string[] {
  return keys.split(/\+(?=.)/u);
}
