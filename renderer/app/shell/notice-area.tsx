import { Button, CloseButton } from '@mantine/core';
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import { vi } from '../../strings/vi';
import type { Notice, NoticeTone } from '../notices';
import { useServices } from '../services';
import { useStore } from '../store';
import classes from './notice-area.module.css';

const ICONS: Readonly<Record<NoticeTone, LucideIcon>> = {
  done: CircleCheck,
  info: Info,
  warning: TriangleAlert,
  error: CircleAlert,
};

/** Notices in the corner; read out by screen readers as they come. */
export function NoticeArea() {
  const { notices } = useServices();
  const shown = useStore(notices.shown);
  return (
    <section className={classes.area} aria-label={vi.app.notices.region} aria-live="polite">
      {shown.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onClose={() => notices.close(notice.id)} />
      ))}
    </section>
  );
}

function NoticeCard({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const Icon = ICONS[notice.tone];
  const { action } = notice;
  return (
    <div
      className={classes.card}
      data-tone={notice.tone}
      role={notice.tone === 'error' ? 'alert' : undefined}
    >
      <Icon size={18} className={classes.icon} aria-label={vi.app.notices[notice.tone]} />
      <div className={classes.text}>
        <div>{notice.text}</div>
        {notice.detail !== undefined && <div className={classes.detail}>{notice.detail}</div>}
      </div>
      {action !== undefined && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onClose();
            action.perform();
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton size="sm" aria-label={vi.app.close} onClick={onClose} />
    </div>
  );
}
