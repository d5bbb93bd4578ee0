import type { Locator, Page } from 'playwright-core';
import { vi } from '../../renderer/strings/vi';

/** Goes to the place Theo dõi and chooses a document by its symbol. */
export async function openTrace(page: Page, symbol: string): Promise<void> {
  const places = page.getByRole('navigation', { name: vi.app.places.label });
  await places.getByRole('button', { name: vi.app.places.trace }).click();
  const documents = page.getByRole('navigation', { name: vi.trace.documents.title });
  await documents.getByRole('button', { name: symbol }).first().click();
  await page.getByRole('heading', { name: symbol }).waitFor();
}

/** The row of the point whose text has these words. */
export function pointRow(page: Page, words: string): Locator {
  return page
    .locator('tr[data-point]')
    .filter({ has: page.locator('td', { hasText: words }) })
    .first();
}

/** The task that answers a point, as the way into its plan. */
export function answered(page: Page, point: string, path: string): Locator {
  return pointRow(page, point).getByTitle(new RegExp(`^Mở mục ${path.replaceAll('.', '\\.')} `, 'u'));
}
