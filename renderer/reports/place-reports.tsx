import { Button, Group } from '@mantine/core';
import { FileText, Table2 } from 'lucide-react';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { ReportMenu } from './report-menu';
import { useSaveReport } from './use-save-report';

const words = vi.reports;

/** In the top bar: what can be written of what is picked out on the screen. */
export function PlaceReports() {
  const { navigation } = useServices();
  const here = useStore(navigation.here);
  if (here.place === 'trace' && here.document !== undefined)
    return <CoverageReports document={here.document} />;
  if (here.place === 'organs' && here.organ !== undefined) return <OrganReports organ={here.organ} />;
  return null;
}

function CoverageReports({ document }: { readonly document: string }) {
  const { saving, save } = useSaveReport();
  return (
    <Group gap="sm" wrap="nowrap">
      <Button
        variant="default"
        disabled={saving}
        leftSection={<Table2 size={16} aria-hidden />}
        onClick={() => save({ about: 'coverage', format: 'xlsx', document })}
      >
        {words.xlsx}
      </Button>
      <Button
        disabled={saving}
        leftSection={<FileText size={16} aria-hidden />}
        onClick={() => save({ about: 'coverage', format: 'docx', document })}
      >
        {words.docx}
      </Button>
    </Group>
  );
}

function OrganReports({ organ }: { readonly organ: string }) {
  const formats = ['xlsx', 'docx', 'json'] as const;
  const reports = formats.map((format) => ({ about: 'tasks' as const, format, organ }));
  return <ReportMenu groups={[{ name: words.organTasks, reports }]} />;
}
