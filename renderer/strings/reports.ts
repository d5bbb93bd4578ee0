/** Tables, data and calendars that go out as files. */
export const reports = {
  menu: 'Xuất',
  xlsx: 'Xuất bảng .xlsx',
  docx: 'Báo cáo .docx',
  items: {
    xlsx: 'Bảng tính .xlsx',
    docx: 'Bảng .docx',
    json: 'Dữ liệu .json',
    ics: 'Lịch .ics',
  },
  dueGroup: 'Việc đến hạn trong khoảng này',
  tasksGroup: 'Mọi nhiệm vụ theo bộ lọc',
  organTasks: 'Việc của cơ quan này',
  saving: 'Đang xuất…',
  saved: (name: string) => `Đã ghi “${name}”.`,
  failed: 'Chưa xuất được báo cáo',
} as const;
