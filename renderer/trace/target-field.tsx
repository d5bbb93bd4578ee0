import { TextInput, UnstyledButton } from '@mantine/core';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useServices } from '../app/services';
import { planName } from '../library/plan-name';
import { vi } from '../strings/vi';
import { shorten } from '../ui/shorten';
import { documentHeading } from './document-title';
import classes from './relations.module.css';

const words = vi.trace.relations;
const MOST_SHOWN = 20;

export type Target = { readonly id: string; readonly kind: 'document' | 'plan'; readonly name: string };

/** Looks for a document of the register or a plan of the library, and lets one be chosen. */
export function TargetField({
  kinds,
  chosen,
  onChoose,
}: {
  readonly kinds: readonly Target['kind'][];
  readonly chosen: Target | null;
  readonly onChoose: (target: Target | null) => void;
}) {
  const [query, setQuery] = useState('');
  const found = useTargets(query, kinds);
  return (
    <div>
      <TextInput
        role="searchbox"
        data-autofocus
        label={words.target}
        placeholder={words.targetPlaceholder}
        spellCheck={false}
        maxLength={200}
        leftSection={<Search size={16} aria-hidden />}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          onChoose(null);
        }}
      />
      {query.trim() !== '' && (
        <ul className={classes.targets} aria-label={words.target}>
          {found.map((target) => (
            <li key={target.id}>
              <UnstyledButton
                className={classes.target}
                aria-pressed={chosen?.id === target.id}
                onClick={() => onChoose(target)}
              >
                <span className={classes.kind}>{words[target.kind]}</span>
                {shorten(target.name, 160)}
              </UnstyledButton>
            </li>
          ))}
          {found.length === 0 && <li className={classes.note}>{words.nothing}</li>}
        </ul>
      )}
    </div>
  );
}

/** What matches the words, the documents first. Answers to words that were typed before are dropped. */
function useTargets(query: string, kinds: readonly Target['kind'][]): readonly Target[] {
  const { api } = useServices();
  const [found, setFound] = useState<readonly Target[]>([]);
  const asked = kinds.join(' ');
  useEffect(() => {
    if (query.trim() === '') return setFound([]);
    let current = true;
    const read = async () => {
      const [documents, plans] = await Promise.all([
        asked.includes('document')
          ? api.invoke('threads.documents', { query, offset: 0, limit: MOST_SHOWN })
          : null,
        asked.includes('plan') ? api.invoke('plans.list', { query, bin: false, limit: MOST_SHOWN }) : null,
      ]);
      if (!current) return;
      setFound([
        ...(documents?.ok === true ? documents.value.documents : []).map(
          (entry): Target => ({
            id: entry.id,
            kind: 'document',
            name: documentHeading(entry),
          }),
        ),
        ...(plans?.ok === true ? plans.value.plans : []).map(
          (plan): Target => ({
            id: plan.id,
            kind: 'plan',
            name: [plan.symbol, planName(plan)].filter((part) => part !== '').join(' · '),
          }),
        ),
      ]);
    };
    void read();
    return () => {
      current = false;
    };
  }, [api, query, asked]);
  return found;
}
