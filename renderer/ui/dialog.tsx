import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';
import { useKeptCaret } from './kept-caret.ts';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, a click outside (unless `isKept`) and the close button. */
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'wide';
  /** A click outside does not close it: for work that is under way. */
  readonly isKept?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}

/** A modal dialog: holds the focus, gives it back, closes by Escape. */
export function Dialog({
  title,
  isOpen,
  onClose,
  closeLabel,
  children,
  footer,
  size = 'medium',
  isKept = false,
  role = 'dialog',
}: DialogProps) {
  useKeptCaret(isOpen);
  // Gone at once. Left to itself it would stay until it has finished coming in, and would go on keeping the keyboard from
  // where a fast typist has already sent it.
  if (!isOpen) return null;
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen
      isDismissable={!isKept}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className={joinClasses('dialog-frame', `dialog-frame--${size}`)}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog__head">
            <Heading slot="title" className="dialog__title">
              {title}
            </Heading>
            <IconButton icon={X} label={closeLabel} hasTooltip={false} onPress={onClose} />
          </header>
          <div className="dialog__body">{children}</div>
          {footer ? <footer className="dialog__foot">{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
