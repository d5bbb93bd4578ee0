import type { MenuItemConstructorOptions } from 'electron';

/** What Chromium does in text by itself; Vietnamese labels, keys left to the page. */
export const EDIT_ROLES = {
  cut: { role: 'cut', label: 'Cắt', accelerator: 'Ctrl+X', registerAccelerator: false },
  copy: { role: 'copy', label: 'Sao chép', accelerator: 'Ctrl+C', registerAccelerator: false },
  paste: { role: 'paste', label: 'Dán', accelerator: 'Ctrl+V', registerAccelerator: false },
  selectAll: { role: 'selectAll', label: 'Chọn tất cả', accelerator: 'Ctrl+A', registerAccelerator: false },
} as const satisfies Record<string, MenuItemConstructorOptions>;
