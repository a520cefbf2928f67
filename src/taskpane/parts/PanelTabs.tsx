import { Tab, TabList } from '@fluentui/react-components';
import { marksOf } from '../next-step';
import { PANELS, type PanelName, type Session } from '../session';
import { useSpeech } from '../speech';

/** The five panels, with a number where something must be put right. */
export function PanelTabs({ session, onOpen }: { readonly session: Session; readonly onOpen: (panel: PanelName) => void }) {
  const { say } = useSpeech();
  const marks = marksOf(session);
  return (
    <TabList className="tabs" selectedValue={session.panel} onTabSelect={(_, { value }) => onOpen(value as PanelName)} aria-label={say('tabs')}>
      {PANELS.map((panel) => {
        const count = marks[panel];
        return (
          <Tab key={panel} value={panel} id={`tab-${panel}`} aria-controls="panel">
            {say(`${panel}.panel`)}
            {count !== undefined && <span className="badge" aria-label={say('tabs.mustBePutRight', { count: String(count) })}>{count}</span>}
          </Tab>
        );
      })}
    </TabList>
  );
}
