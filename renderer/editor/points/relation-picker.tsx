import { Combobox, NativeSelect, TextInput } from '@mantine/core';
import { useDeferredValue, useEffect, useState } from 'react';
import { citationWords } from '../../../core/citations/format-citation';
import { relationKindSchema } from '../../../electron/contract/thread-entries';
import { useServices } from '../../app/services';
import { answeringStrings } from '../../strings/answering';
import { searchDocuments } from '../register/document-search';
import { useEagerCombobox } from '../register/use-eager-combobox';
import { useRegister } from '../register/use-register';

const words = answeringStrings.relations;
const MOST = 12;
const LEAST_LETTERS = 2;

/** Chooses how the plan stands to a document of the register or to another plan. */
export function RelationPicker({ plan }: { readonly plan: string }) {
  const { api, openPlan } = useServices();
  const [kind, setKind] = useState<keyof typeof words.out>('implements');
  const [query, setQuery] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const combobox = useEagerCombobox(query);
  const options = useOptions(plan, useDeferredValue(query));
  const { selectFirstOption } = combobox;
  // Plans are found a moment after the words were typed.
  useEffect(() => {
    if (options.length > 0 && query.trim() !== '') selectFirstOption();
  }, [options.length, query, selectFirstOption]);
  const add = async (to: string) => {
    setQuery('');
    combobox.closeDropdown();
    // The library names a plan by what it has of it.
    await openPlan.session.get()?.flush();
    const result = await api.invoke('threads.relate', { kind, from: plan, to });
    setRefused(result.ok ? null : `${words.addFailed} ${result.failure.message}`);
  };
  return (
    <>
      <NativeSelect
        size="xs"
        label={words.kind}
        value={kind}
        data={relationKindSchema.options.map((option) => ({ value: option, label: words.out[option] }))}
        onChange={({ currentTarget }) => setKind(relationKindSchema.parse(currentTarget.value))}
      />
      <Combobox store={combobox} onOptionSubmit={(to) => void add(to)} shadow="md" offset={4}>
        <Combobox.Target>
          <TextInput
            size="xs"
            spellCheck={false}
            maxLength={200}
            label={words.add}
            placeholder={words.addPlaceholder}
            error={refused}
            value={query}
            onChange={({ currentTarget }) => {
              setQuery(currentTarget.value);
              setRefused(null);
              combobox.openDropdown();
            }}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options>
            {options.map(({ id, name }) => (
              <Combobox.Option key={id} value={id}>
                {name}
              </Combobox.Option>
            ))}
            {options.length === 0 && <Combobox.Empty>{words.nothing}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </>
  );
}

type Option = { readonly id: string; readonly name: string };

/** Documents of the register and plans that the words may mean, without the plan itself. */
function useOptions(plan: string, query: string): readonly Option[] {
  const { documents } = useRegister();
  const plans = usePlansFor(query);
  const named = searchDocuments(documents, query)
    .slice(0, MOST)
    .map((document) => ({ id: document.id, name: citationWords(document, 'first') }));
  return [...named, ...plans.filter(({ id }) => id !== plan).slice(0, MOST)];
}

/** Plans by their words; none before there is something to look for, for a library may hold thousands. */
function usePlansFor(query: string): readonly Option[] {
  const { api } = useServices();
  const [plans, setPlans] = useState<readonly Option[]>([]);
  useEffect(() => {
    let current = true;
    setPlans([]);
    if (query.trim().length >= LEAST_LETTERS) {
      void api.invoke('plans.list', { query, bin: false, limit: MOST + 1 }).then((result) => {
        if (!current || !result.ok) return;
        setPlans(
          result.value.plans.map(({ id, kind, symbol, subject }) => ({
            id,
            name: [kind, symbol, subject].filter((part) => part !== '').join(' '),
          })),
        );
      });
    }
    return () => {
      current = false;
    };
  }, [api, query]);
  return plans;
}
