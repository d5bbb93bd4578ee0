import { Menu } from '@mantine/core';
import { Check, ChevronDown } from 'lucide-react';
import type { Block } from '../../../core/plan/blocks';
import { useServices } from '../../app/services';
import { useStore } from '../../app/store';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { blockById } from '../session/in-hand';
import { usePlaceValue, usePlanStore, usePlanValue } from '../session/use-plan';
import styles from './toolbar.module.css';

const words = editorStrings.toolbar;

const KINDS = ['item.scheme', 'item.dash', 'item.plus', 'item.none', 'item.paragraph'] as const;
type Kind = (typeof KINDS)[number];

/** What the block in hand is, as Word's style box tells it; a text block can be made another kind here. */
export function BlockKind() {
  const { commands } = useServices();
  const { editor } = useEditorSession();
  useStore(commands.revision);
  const { name, kind } = useShownKind();
  return (
    <Menu
      position="bottom-start"
      shadow="md"
      returnFocus={false}
      onClose={() => focusPage(editor)}
      disabled={kind === null}
    >
      <Menu.Target>
        <button
          type="button"
          className={styles.kind}
          aria-label={words.kindOf(name)}
          disabled={kind === null}
          onMouseDown={(event) => event.preventDefault()}
        >
          <span className={styles.kindName}>{name}</span>
          <ChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {KINDS.map((id) => (
          <Menu.Item
            key={id}
            leftSection={
              id === kind ? (
                <Check size={14} aria-label={words.chosen} />
              ) : (
                <span className={styles.noCheck} />
              )
            }
            onClick={() => commands.run(id)}
          >
            {commands.find(id)?.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Name and kind as primitives, so that typing inside the block draws nothing here. */
function useShownKind(): { readonly name: string; readonly kind: Kind | null } {
  const store = usePlanStore();
  const id = usePlaceValue((place) => place?.block ?? null);
  const block = usePlanValue('numbers', (index) => (id === null ? null : describe(blockById(index, id))));
  const label = id === null ? '' : (store.index().numbers.get(id)?.label ?? '');
  if (block === null) return { name: words.noBlock, kind: null };
  const [name = '', kind = ''] = block.split('|');
  return { name: label === '' ? name : `${name} ${label}`, kind: kind === '' ? null : (kind as Kind) };
}

function describe(block: Block | null): string | null {
  if (block === null) return null;
  const kind = kindOf(block);
  return `${words.blocks[block.type]}|${kind ?? ''}`;
}

function kindOf(block: Block): Kind | null {
  switch (block.type) {
    case 'item':
      return `item.${block.marker}`;
    case 'paragraph':
      return 'item.paragraph';
    default:
      return null;
  }
}
