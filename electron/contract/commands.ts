/**
 * The commands that the native menu can ask for. The renderer's registry performs them and may know more;
 * what both show, label and shortcut, is written here once.
 *
 * A shortcut reads `Ctrl+Shift+Z`. The menu only displays it: keys are handled by the registry, so that a
 * key is never answered twice and an input method sees it first.
 */
export const commands = {
  'plan.new': { label: 'Kế hoạch mới', shortcut: 'Ctrl+N' },
  'plan.open-file': { label: 'Mở tệp kế hoạch…', shortcut: 'Ctrl+O' },
  'plan.save': { label: 'Lưu ngay', shortcut: 'Ctrl+S' },
  'plan.save-file': { label: 'Lưu thành tệp…', shortcut: 'F12' },
  'plan.duplicate': { label: 'Nhân bản kế hoạch' },
  'plan.export': { label: 'Xuất tệp Word…', shortcut: 'Ctrl+E' },
  'edit.undo': { label: 'Hoàn tác', shortcut: 'Ctrl+Z' },
  'edit.redo': { label: 'Làm lại', shortcut: 'Ctrl+Y' },
  'edit.find': { label: 'Tìm…', shortcut: 'Ctrl+F' },
  'edit.replace': { label: 'Thay thế…', shortcut: 'Ctrl+H' },
  'format.bold': { label: 'Chữ đậm', shortcut: 'Ctrl+B' },
  'format.italic': { label: 'Chữ nghiêng', shortcut: 'Ctrl+I' },
  'format.underline': { label: 'Gạch chân', shortcut: 'Ctrl+U' },
  'insert.item': { label: 'Mục' },
  'insert.paragraph': { label: 'Đoạn văn' },
  'insert.assignment': { label: 'Phân công thực hiện' },
  'insert.table': { label: 'Bảng' },
  'insert.appendix': { label: 'Phụ lục' },
  'insert.organ': { label: 'Cơ quan…' },
  'insert.citation': { label: 'Văn bản viện dẫn…' },
  'insert.schedule': { label: 'Thời gian…' },
  'insert.recognised': { label: 'Gắn chữ nhận ra ở con trỏ', shortcut: 'Alt+Enter' },
  'duty.lead': { label: 'Đánh dấu là chủ trì', shortcut: 'Ctrl+Shift+1' },
  'duty.coordinator': { label: 'Đánh dấu là phối hợp', shortcut: 'Ctrl+Shift+2' },
  'duty.executor': { label: 'Đánh dấu là thực hiện', shortcut: 'Ctrl+Shift+3' },
  'duty.schedule': { label: 'Đánh dấu là thời gian', shortcut: 'Ctrl+Shift+4' },
  'item.move-up': { label: 'Chuyển mục lên', shortcut: 'Alt+Shift+Up' },
  'item.move-down': { label: 'Chuyển mục xuống', shortcut: 'Alt+Shift+Down' },
  'view.library': { label: 'Thư viện' },
  'view.editor': { label: 'Soạn thảo' },
  'view.trace': { label: 'Theo dõi' },
  'view.documents': { label: 'Văn bản' },
  'view.organs': { label: 'Cơ quan' },
  'view.due': { label: 'Thời hạn' },
  'view.back': { label: 'Quay lại', shortcut: 'Alt+Left' },
  'view.outline': { label: 'Dàn bài' },
  'view.inspector': { label: 'Khung thuộc tính' },
  'view.zoom-in': { label: 'Phóng to', shortcut: 'Ctrl+=' },
  'view.zoom-out': { label: 'Thu nhỏ', shortcut: 'Ctrl+-' },
  'view.zoom-reset': { label: 'Cỡ thật', shortcut: 'Ctrl+0' },
  'app.palette': { label: 'Tìm kế hoạch, nhiệm vụ, văn bản, lệnh…', shortcut: 'Ctrl+K' },
  'app.settings': { label: 'Cài đặt' },
  'help.guide': { label: 'Hướng dẫn sử dụng', shortcut: 'F1' },
  'help.about': { label: 'Giới thiệu Dự Thảo' },
} as const satisfies Record<string, { label: string; shortcut?: string }>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as [CommandId, ...CommandId[]];
