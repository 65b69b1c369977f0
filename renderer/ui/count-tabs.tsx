import { joinClasses } from './join-classes.ts';
import './count-tabs.css';

export interface CountTab<T extends string> {
  readonly value: T;
  /** What is counted, after its number. */
  readonly label: string;
  /** The number as it is to be read. */
  readonly count: string;
}

export interface CountTabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly CountTab<T>[];
  readonly shown: T;
  readonly onShow: (value: T) => void;
}

/** Numbers side by side, of which one is unfolded below: pressing one shows what it counts. */
export function CountTabs<T extends string>({ label, tabs, shown, onShow }: CountTabsProps<T>) {
  return (
    <div className="count-tabs" role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          aria-pressed={tab.value === shown}
          className={joinClasses('count-tabs__tab', tab.value === shown && 'count-tabs__tab--shown')}
          onClick={() => onShow(tab.value)}
        >
          <strong>{tab.count}</strong> {tab.label}
        </button>
      ))}
    </div>
  );
}
