import { useSyncExternalStore } from 'react';
import { Banner } from './banner.tsx';
import { closeToast, listToasts, subscribeToToasts } from './toast-store.ts';
import './toast-region.css';

/** Stands once in the page; `label` names the landmark. */
export function ToastRegion({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  const toasts = useSyncExternalStore(subscribeToToasts, listToasts);
  return (
    <section className="toast-region" aria-label={label}>
      {toasts.map((toast) => (
        <Banner
          key={toast.id}
          className="toast"
          tone={toast.tone}
          actions={toast.actions}
          closeLabel={closeLabel}
          onClose={() => closeToast(toast.id)}
        >
          {toast.content}
        </Banner>
      ))}
    </section>
  );
}
