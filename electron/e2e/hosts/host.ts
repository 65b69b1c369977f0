import type { Page } from '@playwright/test';

/** One way of running the product, with the ways in which it can be stopped. All of them keep the data folder. */
export interface Host {
  /** Starts the workbench on the data folder and gives its page. */
  open(): Promise<Page>;
  /** Ends it as a user does. */
  close(): Promise<void>;
  /** `kill -9` of what the user sees: the application, or the browser. */
  killApp(): Promise<void>;
  /** `kill -9` of the page's process. What comes after is the product's: call `close` and `open` to go on. */
  killPage(): Promise<void>;
  /** `kill -9` of the engine. */
  killEngine(): Promise<void>;
  /** True where the engine is started again by itself and the page finds it; else the user has to start it. */
  readonly revivesEngine: boolean;
  /** Does what makes the product save a file, answers where to, and gives the file. */
  catchFile(save: () => Promise<void>): Promise<Buffer>;
}

/** Where things are and what to run, for every host. */
export interface HostPlaces {
  /** Folder of this test, with the product's data in it. */
  readonly folder: string;
}
