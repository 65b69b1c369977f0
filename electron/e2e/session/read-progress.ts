import type { Locator } from '@playwright/test';
import type { Workbench } from '../workbench.ts';

/** The bar that says how far the article is. */
export const readProgress = (desk: Workbench): Locator => desk.page().getByRole('contentinfo', { name: 'Progress' });
