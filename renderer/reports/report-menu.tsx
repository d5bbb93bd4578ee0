import { Button, Menu } from '@mantine/core';
import {
  CalendarPlus,
  ChevronDown,
  FileJson,
  FileOutput,
  FileText,
  type LucideIcon,
  Table2,
} from 'lucide-react';
import { Fragment } from 'react';
import type { ReportRequest } from '../../electron/contract/report-channels';
import { vi } from '../strings/vi';
import { useSaveReport } from './use-save-report';

const words = vi.reports;

const ICONS: Readonly<Record<ReportRequest['format'], LucideIcon>> = {
  xlsx: Table2,
  docx: FileText,
  json: FileJson,
  ics: CalendarPlus,
};

/** Reports that belong together, one for each kind of file that they can be. */
export type ReportGroup = { readonly name: string; readonly reports: readonly ReportRequest[] };

/** Writes one of a few reports as a file. */
export function ReportMenu({ groups }: { readonly groups: readonly ReportGroup[] }) {
  const { saving, save } = useSaveReport();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          variant="default"
          loading={saving}
          leftSection={<FileOutput size={16} aria-hidden />}
          rightSection={<ChevronDown size={14} aria-hidden />}
        >
          {words.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map(({ name, reports }) => (
          <Fragment key={name}>
            <Menu.Label>{name}</Menu.Label>
            {reports.map((report) => {
              const Icon = ICONS[report.format];
              return (
                <Menu.Item
                  key={report.format}
                  aria-label={`${name}: ${words.items[report.format]}`}
                  leftSection={<Icon size={16} aria-hidden />}
                  onClick={() => save(report)}
                >
                  {words.items[report.format]}
                </Menu.Item>
              );
            })}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
