import type { ReactNode } from 'react';
import type { Tone } from './banner.tsx';

/** A short message in the corner. Without `seconds` it stays until it is closed: errors should. */
export interface Toast {
  readonly tone: Tone;
  readonly content: ReactNode;
  readonly actions?: ReactNode;
  readonly seconds?: number;
}

export type ShownToast = Toast & { readonly id: number };

let shown: readonly ShownToast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/** Shows a message and gives the function that takes it away. The same words are not shown twice: they move to the end. */
export function showToast(toast: Toast): () => void {
  const id = nextId++;
  const others = shown.filter(({ content }) => typeof content !== 'string' || content !== toast.content);
  replace([...others, { ...toast, id }]);
  const close = () => closeToast(id);
  if (toast.seconds !== undefined) setTimeout(close, toast.seconds * 1000);
  return close;
}

export function closeToast(id: number): void {
  replace(shown.filter((toast) => toast.id !== id));
}

export function listToasts(): readonly ShownToast[] {
  return shown;
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function replace(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}
