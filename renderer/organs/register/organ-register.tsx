import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Organ } from '../../../core/organs/organ';
import { useServices } from '../../app/services';
import { vi } from '../../strings/vi';
import { EmptyState } from '../../ui/empty-state';
import { formatCount } from '../../ui/format-count';
import screen from '../organs-screen.module.css';
import { readDay } from '../read-day';
import { filterOrgans, NO_FILTER, type OrganFilter } from './filter-organs';
import { OrganDetail } from './organ-detail';
import { type OpenDialog, OrganDialogs } from './organ-dialogs';
import { OrganFilters } from './organ-filters';
import { OrganList } from './organ-list';
import classes from './organ-register.module.css';

const words = vi.organs.list;

/** The list of organs beside the one that is chosen in it. */
export function OrganRegister({
  organs,
  organ,
  choice,
}: {
  readonly organs: readonly Organ[];
  readonly organ: Organ | null;
  readonly choice: ReactNode;
}) {
  const { navigation } = useServices();
  const [filter, setFilter] = useState<Omit<OrganFilter, 'on'>>(NO_FILTER);
  const [dayText, setDayText] = useState('');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const on = readDay(dayText);
  const found = useMemo(() => filterOrgans(organs, { ...filter, on }), [organs, filter, on]);
  const clear = () => {
    setFilter(NO_FILTER);
    setDayText('');
  };
  const choose = (id: string) => navigation.replace({ place: 'organs', organ: id });
  const count =
    found.length === organs.length
      ? words.count(formatCount(organs.length))
      : words.found(formatCount(found.length), formatCount(organs.length));
  return (
    <>
      <div className={screen.tools}>
        {choice}
        <span className={screen.count} role="status">
          {count}
        </span>
        <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setDialog({ kind: 'add' })}>
          {words.add}
        </Button>
      </div>
      <div className={classes.columns}>
        <section className={classes.left} aria-label={vi.organs.title}>
          <OrganFilters
            organs={organs}
            filter={filter}
            dayText={dayText}
            onFilter={setFilter}
            onDayText={setDayText}
            onDown={() => list.current?.focus()}
          />
          {found.length > 0 && (
            <OrganList
              ref={list}
              organs={found}
              chosen={organ?.id ?? null}
              on={on}
              onChoose={choose}
              onOpen={(id) => navigation.go({ place: 'organs', view: 'organ', organ: id })}
              onRemove={(id) => setDialog({ kind: 'remove', id })}
            />
          )}
          {found.length === 0 && (
            <EmptyState
              title={organs.length === 0 ? words.empty.title : words.nothing.title}
              text={organs.length === 0 ? words.empty.text : words.nothing.text}
            >
              {organs.length > 0 && (
                <Button variant="default" onClick={clear}>
                  {words.nothing.clear}
                </Button>
              )}
            </EmptyState>
          )}
        </section>
        <section className={classes.right} aria-label={vi.organs.detail.label}>
          {organ === null ? (
            <EmptyState title={vi.organs.detail.choose} text={vi.organs.detail.chooseText} />
          ) : (
            <OrganDetail
              key={organ.id}
              organ={organ}
              organs={organs}
              onDialog={setDialog}
              onChildren={() => setFilter({ ...NO_FILTER, parent: organ.id })}
            />
          )}
        </section>
      </div>
      <OrganDialogs open={dialog} organs={organs} onClose={() => setDialog(null)} />
    </>
  );
}
