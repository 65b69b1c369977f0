import type { SessionParts } from './parts.ts';
import type { View } from './views.ts';

/** Another screen takes the window. What was typed is stored first, so that it counts there too. */
export function showView(parts: SessionParts, view: View): void {
  void parts.drafts.saveAll();
  parts.store.set({ view, surface: null, blocked: null });
}
