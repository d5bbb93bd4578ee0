import type { Finding } from '../../../core/base/finding';
import { latestDate, planDate } from '../../../core/plan/plan-date';
import { singleBlock } from '../../../core/plan/printed-words';
import { checkStrings } from '../../strings/checks';
import { useEditorSession } from '../session/editor-session';
import { jumpTo } from '../session/jump';
import { usePlanValue } from '../session/use-plan';
import styles from './checks.module.css';
import { FindingMark } from './finding-mark';
import { useFindings } from './use-findings';

/** So many are listed: whoever has more works from the top down. */
const MOST = 200;

/** Everything that has to be looked at in the plan, in printed order; each leads to its place on the page. */
export function ChecksPanel() {
  const findings = useFindings();
  const isDated = usePlanValue(
    'blanks',
    ({ plan }) => latestDate(planDate(singleBlock(plan.blocks, 'letterhead'))) !== null,
  );
  if (findings === null) return <p className={styles.hint}>{checkStrings.checking}</p>;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      {findings.length === 0 ? (
        <p className={styles.sound}>{checkStrings.none}</p>
      ) : (
        <>
          <p className={styles.counts}>{checkStrings.counts(errors, findings.length - errors)}</p>
          <ul className={styles.list} aria-label={checkStrings.list}>
            {findings.slice(0, MOST).map((finding) => (
              <Line key={`${finding.rule} ${finding.block} ${finding.message}`} finding={finding} />
            ))}
          </ul>
          {findings.length > MOST && (
            <p className={styles.hint}>{checkStrings.more(findings.length - MOST)}</p>
          )}
        </>
      )}
      {!isDated && <p className={styles.hint}>{checkStrings.undated}</p>}
    </>
  );
}

function Line({ finding: { severity, message, place, block } }: { readonly finding: Finding }) {
  const { editor } = useEditorSession();
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-severity={severity}
        title={checkStrings.goThere}
        onClick={() => block !== undefined && jumpTo(editor, block)}
      >
        <FindingMark severity={severity} />
        <span>
          {place !== undefined && <strong className={styles.place}>{place}</strong>} {message}
        </span>
      </button>
    </li>
  );
}
