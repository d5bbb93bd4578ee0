import { useRef, useState } from 'react';
import type { ReportRequest } from '../../electron/contract/report-channels';
import { tellFailure } from '../app/plan-actions';
import { type Services, useServices } from '../app/services';
import { vi } from '../strings/vi';
import { localToday } from '../ui/use-today';

const words = vi.reports;

/** Writes a report where the user says, and tells how it went; one at a time. */
export function useSaveReport(): {
  readonly saving: boolean;
  readonly save: (report: ReportRequest) => void;
} {
  const services = useServices();
  const [saving, setSaving] = useState(false);
  const running = useRef(false);
  const save = async (report: ReportRequest) => {
    if (running.current) return;
    running.current = true;
    setSaving(true);
    try {
      await saveReport(services, report);
    } finally {
      running.current = false;
      setSaving(false);
    }
  };
  return { saving, save: (report) => void save(report) };
}

async function saveReport(services: Services, report: ReportRequest): Promise<void> {
  const { api, notices } = services;
  const saved = await api.invoke('reports.save', { report, today: localToday() });
  if (!saved.ok) return tellFailure(services, words.failed, saved.failure);
  if (saved.value.outcome === 'cancelled') return;
  const { file } = saved.value;
  notices.show({
    tone: 'done',
    text: words.saved(file.name),
    detail: file.folder,
    action: {
      label: vi.app.save.showInFolder,
      perform: () => void api.invoke('files.show-in-folder', { token: file.token }),
    },
  });
}
