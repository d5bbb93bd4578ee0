import { unconfirmedRules } from '../strings/unconfirmed-rules';
import { vi } from '../strings/vi';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section';

const words = vi.settings.unconfirmed;

/** Points of the official form that no text confirms: what is done, so that the office can judge it. */
export function UnconfirmedSection() {
  return (
    <SettingsSection title={words.title} text={words.text}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {unconfirmedRules.map(({ item, now, where }) => (
            <tr key={item}>
              <th scope="row">{item}</th>
              <td>{now}</td>
              <td>{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SettingsSection>
  );
}
