import type { Locator, Page } from 'playwright-core';
import { vi } from '../../renderer/strings/vi';
import { button, planRow } from './screens';

const words = vi.documents;

/** Goes to the register of documents once the window is ready. */
export async function openRegister(page: Page): Promise<void> {
  await planRow(page, 'số 10-NQ/TW').waitFor();
  await button(page, vi.app.places.documents).click();
  await documentRows(page).first().waitFor();
}

export function documentRows(page: Page): Locator {
  return page.getByRole('listbox', { name: words.list }).getByRole('option');
}

/** The line of the register under a name: "Nghị quyết số 10-NQ/TW". */
export function documentRow(page: Page, name: string): Locator {
  return documentRows(page)
    .filter({ has: page.locator(`span:text-is("${name}")`) })
    .first();
}

/** The document in hand. */
export function documentPane(page: Page, name: string): Locator {
  return page.getByRole('article', { name, exact: true });
}

/** A field of the document in hand, or of a dialog. */
export function field(place: Page | Locator, label: string): Locator {
  return place.getByRole('textbox', { name: label, exact: true });
}

export function points(place: Page | Locator): Locator {
  return place.getByRole('listbox', { name: words.outline.list }).getByRole('option');
}

export async function toPoints(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Các điểm/ }).click();
}

/** Picks the first document that a field offers for what is typed. */
export async function pick(place: Page | Locator, label: string, typed: string): Promise<void> {
  const input = place.getByLabel(words.pick(label), { exact: true });
  await input.fill(typed);
  await input.press('Enter');
}
