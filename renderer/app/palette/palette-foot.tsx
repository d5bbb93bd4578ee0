import { Button, Kbd } from '@mantine/core';
import { vi } from '../../strings/vi';
import classes from './palette.module.css';

/** What the keys do, and the second thing that can be done with the result in hand; null where there is none. */
export function PaletteFoot({ onCopy }: { readonly onCopy: (() => void) | null }) {
  return (
    <div className={classes.foot}>
      <span className={classes.hint}>{vi.search.hint}</span>
      {onCopy !== null && (
        <Button
          variant="default"
          size="compact-xs"
          rightSection={<Kbd>Ctrl+Enter</Kbd>}
          onClick={onCopy}
          onMouseDown={(event) => event.preventDefault()}
        >
          {vi.search.copy.act}
        </Button>
      )}
    </div>
  );
}
