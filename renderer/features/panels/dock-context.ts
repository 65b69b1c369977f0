import { createContext, useContext } from 'react';
import type { Dock } from '#renderer/session/layout.ts';

/** Where the panels inside stand, and in which direction they follow each other. */
export interface DockPlace {
  readonly dock: Dock;
  readonly axis: 'x' | 'y';
  /** False where there is one dock only, so that nothing can go to the other. */
  readonly hasOther: boolean;
}

const DockContext = createContext<DockPlace>({ dock: 'side', axis: 'y', hasOther: true });
export const DockProvider = DockContext.Provider;
export const useDock = (): DockPlace => useContext(DockContext);
