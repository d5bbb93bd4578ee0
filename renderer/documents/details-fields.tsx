import { NativeSelect } from '@mantine/core';
import { DOCUMENT_KINDS } from '../../core/citations/document-kinds';
import type { DocumentDetails } from '../../core/citations/document-record';
import type { Failure } from '../../electron/contract/failure';
import { searchOrgans } from '../editor/register/organ-search';
import { useOrgans } from '../organs/use-organs';
import { vi } from '../strings/vi';
import { formatDate } from '../ui/format-time';
import { matchesWords } from '../ui/matches';
import { CheckedField } from './checked-field';
import classes from './documents.module.css';
import { readDateField, readKind, readSubject, readSymbol, readWords, readYear } from './read-fields';
import { StateField } from './state-field';

const words = vi.documents;
const { fields } = words;
const SECRECY = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'] as const;

/** Everything that is entered about a document. What the register refused is said at the field that it is about. */
export function DetailsFields({
  id,
  details,
  refusal,
  onChange,
}: {
  /** The document's own id; null while it is not in the register. */
  readonly id: string | null;
  readonly details: DocumentDetails;
  readonly refusal: Failure | null;
  readonly onChange: (details: DocumentDetails) => void;
}) {
  const register = useOrgans();
  const organs = register?.ok === true ? register.value : [];
  const change = (part: Partial<DocumentDetails>) => onChange({ ...details, ...part });
  return (
    <div className={classes.fields}>
      <CheckedField
        label={fields.kind}
        value={details.kind}
        read={readKind}
        onValue={(kind) => change({ kind })}
        suggest={(query) =>
          DOCUMENT_KINDS.map(({ name }) => name).filter((name) => matchesWords(name, query))
        }
      />
      <CheckedField
        label={fields.symbol}
        value={details.symbol ?? ''}
        placeholder={words.symbolPlaceholder}
        read={readSymbol}
        error={refusal?.code === 'document-exists' ? refusal.message : undefined}
        onValue={(symbol) => change({ symbol })}
      />
      <CheckedField
        label={fields.date}
        value={details.date === null ? '' : formatDate(details.date)}
        placeholder={words.datePlaceholder}
        read={readDateField}
        onValue={(date) => change({ date })}
      />
      <CheckedField
        label={fields.issuer}
        value={details.issuer ?? ''}
        read={readWords(300)}
        onValue={(issuer) => change({ issuer })}
        suggest={(query) => [...new Set(searchOrgans(organs, query).map(({ name }) => name))].slice(0, 12)}
      />
      <div className={classes.wide}>
        <CheckedField
          label={fields.subject}
          value={details.subject ?? ''}
          description={words.subjectHint}
          rows={2}
          read={readSubject}
          onValue={(subject) => change({ subject })}
        />
      </div>
      <CheckedField
        label={fields.title}
        value={details.title ?? ''}
        description={words.titleHint}
        read={readWords(500)}
        onValue={(title) => change({ title: title ?? undefined })}
      />
      <CheckedField
        label={fields.year}
        value={details.year === undefined ? '' : String(details.year)}
        description={words.yearHint}
        read={readYear}
        onValue={(year) => change({ year: year ?? undefined })}
      />
      <CheckedField
        label={fields.term}
        value={details.term ?? ''}
        placeholder={words.termPlaceholder}
        read={readWords(100)}
        onValue={(term) => change({ term: term ?? undefined })}
      />
      <NativeSelect
        label={fields.secrecy}
        value={details.secrecy ?? ''}
        data={[{ value: '', label: words.noSecrecy }, ...SECRECY]}
        onChange={({ currentTarget }) =>
          change({ secrecy: SECRECY.find((level) => level === currentTarget.value) })
        }
      />
      <div className={classes.wide}>
        <StateField
          id={id}
          state={details.state}
          error={refusal?.code === 'document-refused' ? refusal.message : undefined}
          onState={(state) => change({ state })}
        />
      </div>
      <div className={classes.wide}>
        <CheckedField
          label={fields.notes}
          value={details.notes ?? ''}
          rows={2}
          read={readWords(20_000)}
          onValue={(notes) => change({ notes: notes ?? undefined })}
        />
      </div>
    </div>
  );
}
