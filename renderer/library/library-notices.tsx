import { Alert } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { vi } from '../strings/vi';
import classes from './library-notices.module.css';

/** What must be known about how the library was opened, such as a damaged file that was set aside. */
export function LibraryNotices({ notices }: { readonly notices: readonly string[] }) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const open = notices.filter((notice) => !closed.includes(notice));
  return open.map((notice) => (
    <Alert
      key={notice}
      className={classes.notice}
      color="yellow"
      icon={<TriangleAlert size={18} aria-hidden />}
      title={vi.library.notice}
      withCloseButton
      closeButtonLabel={vi.app.close}
      onClose={() => setClosed([...closed, notice])}
    >
      {notice}
    </Alert>
  ));
}
