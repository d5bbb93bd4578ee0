import { Alert } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { Failure } from '../../electron/contract/failure';
import { FindingList } from './finding-list';

/** A failure where it happened: what it was, and all that was found. */
export function FailureNote({ title, failure }: { readonly title: string; readonly failure: Failure }) {
  const { message, findings = [] } = failure;
  return (
    <Alert color="red" title={title} icon={<CircleAlert size={18} aria-hidden />} role="alert">
      {message}
      {/* The message has the first one in it. */}
      {findings.length > 1 && <FindingList findings={findings} />}
    </Alert>
  );
}
