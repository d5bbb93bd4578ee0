import { useServices } from '../app/services';
import { useAnswer } from '../app/use-answer';
import { LibrarySection } from './library-section';
import { PageSection } from './page-section';
import { PersonSection } from './person-section';
import classes from './settings.module.css';
import { TemplateSection } from './template-section';
import { UnconfirmedSection } from './unconfirmed-section';
import { UpkeepSection } from './upkeep-section';

/** What can be set on this machine, and what is not known for certain about the official form. */
export function SettingsScreen() {
  const { api } = useServices();
  const info = useAnswer(api, 'app.info', {});
  return (
    <div className={classes.scroller}>
      <div className={classes.screen}>
        <TemplateSection />
        <PageSection />
        <PersonSection />
        <UpkeepSection />
        <LibrarySection info={info?.ok === true ? info.value : null} />
        <UnconfirmedSection />
      </div>
    </div>
  );
}
