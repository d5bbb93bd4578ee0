import { Input } from '@mantine/core';
import type { Organ } from '../../../core/organs/organ';
import { vi } from '../../strings/vi';
import { DayField } from '../day-field';
import { OrganSelect } from '../organ-select';
import { ChosenOrgans } from './chosen-organs';
import type { OrganDraft } from './organ-draft';
import classes from './organ-form.module.css';

const words = vi.organs.form;

type ListFieldsProps = {
  readonly draft: OrganDraft;
  readonly organs: readonly Organ[];
  /** The organ itself, which is offered nowhere. */
  readonly self: string | null;
  readonly onChange: (changes: Partial<OrganDraft>) => void;
};

/** Who takes over when the organ ends. */
export function SuccessorsFields({ draft, organs, self, onChange }: ListFieldsProps) {
  const { successors } = draft;
  return (
    <div className={classes.wide}>
      <p className={classes.legend}>{words.successors}</p>
      <ChosenOrgans
        label={words.successors}
        chosen={successors.map((id) => ({ key: id, name: nameOf(organs, id) }))}
        onRemove={(id) => onChange({ successors: successors.filter((other) => other !== id) })}
      />
      <OrganSelect
        ariaLabel={words.addSuccessor}
        placeholder={words.addSuccessor}
        organs={organs}
        without={new Set([...successors, ...(self === null ? [] : [self])])}
        value={null}
        onChange={(id) => id !== null && onChange({ successors: [...successors, id] })}
      />
    </div>
  );
}

/** The organs that a group names, each for as long as it is one of them. */
export function MembersFields({
  draft,
  organs,
  self,
  error,
  onChange,
}: ListFieldsProps & { readonly error: string | undefined }) {
  const { members } = draft;
  const set = (id: string, days: { readonly from?: string; readonly to?: string }) =>
    onChange({ members: members.map((member) => (member.organ === id ? { ...member, ...days } : member)) });
  return (
    <div className={classes.wide}>
      <p className={classes.legend}>{words.members}</p>
      <ChosenOrgans
        label={words.members}
        chosen={members.map(({ organ, from, to }) => {
          const name = nameOf(organs, organ);
          return {
            key: organ,
            name,
            more: (
              <>
                <div className={classes.oneDay}>
                  <DayField
                    ariaLabel={words.memberFrom(name)}
                    placeholder={words.from}
                    value={from}
                    onChange={(text) => set(organ, { from: text })}
                  />
                </div>
                <div className={classes.oneDay}>
                  <DayField
                    ariaLabel={words.memberTo(name)}
                    placeholder={words.to}
                    value={to}
                    onChange={(text) => set(organ, { to: text })}
                  />
                </div>
              </>
            ),
          };
        })}
        onRemove={(id) => onChange({ members: members.filter(({ organ }) => organ !== id) })}
      />
      {error !== undefined && <Input.Error>{error}</Input.Error>}
      <OrganSelect
        ariaLabel={words.addMember}
        placeholder={words.addMember}
        organs={organs}
        without={new Set([...members.map(({ organ }) => organ), ...(self === null ? [] : [self])])}
        value={null}
        onChange={(id) => id !== null && onChange({ members: [...members, { organ: id, from: '', to: '' }] })}
      />
    </div>
  );
}

function nameOf(organs: readonly Organ[], id: string): string {
  return organs.find((organ) => organ.id === id)?.name ?? id;
}
