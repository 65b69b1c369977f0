import type { SessionParts } from './parts.ts';
import { showView } from './show-view.ts';

/** Files on their way into a glossary: each is shown in the view of the glossary before it is taken in. */
export interface TermFiles {
  add(files: readonly File[]): void;
  /** Done with the first one. */
  next(): void;
}

/** The queue of glossary files. */
export function createTermFiles(parts: SessionParts): TermFiles {
  const { store } = parts;
  return {
    add: (files) => {
      if (store.get().view !== 'terms') showView(parts, 'terms');
      store.set({ termFiles: [...store.get().termFiles, ...files] });
    },
    next: () => store.set({ termFiles: store.get().termFiles.slice(1) }),
  };
}
