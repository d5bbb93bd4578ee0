import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { vi } from '../strings/vi';
import classes from './dialog.module.css';
import { useReturnFocus } from './use-return-focus';

/** A dialog that is open for as long as it is in the tree, and gives the focus back when it goes. */
export function Dialog({
  title,
  label,
  size = 'md',
  closable = true,
  onClose,
  children,
  ...others
}: {
  readonly title?: string;
  /** Its name, when no title is shown. */
  readonly label?: string;
  readonly size?: string;
  /** Whether Escape, a click outside and the cross close it. */
  readonly closable?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
} & Pick<ModalProps, 'padding' | 'yOffset'>) {
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      withCloseButton={closable && title !== undefined}
      closeOnClickOutside={closable}
      closeOnEscape={closable}
      closeButtonProps={{ 'aria-label': vi.app.close }}
      classNames={{ body: classes.body }}
      overlayProps={{ backgroundOpacity: 0.32, color: '#2a231c' }}
      attributes={{
        // A header element in a dialog would count as a second banner of the page.
        header: { role: 'presentation' },
        content: label === undefined ? {} : { 'aria-label': label },
      }}
      {...others}
    >
      {children}
    </Modal>
  );
}
