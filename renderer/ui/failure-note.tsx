import { Alert } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { Failure } from '../../electron/contract/failure';
import { FindingList } from './finding-list';

/** A failure where it happened: what it was, and all that was found. */
export function FailureNote({ title, failure }: { readonly title: string; readonly failure: Failure }) {
  return (
    <Alert color="red" title={title} icon={<CircleAlert size={18} aria-hidden />} role="alert">
      {failure.message}
      {failure.findings !== undefined && <FindingList findings={failure.findings} />}
    </Alert>
  );
}
