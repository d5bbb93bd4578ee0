/** How a plan or document stands to another: `out` said of the one, `in` of the other. */
export const relationWords = {
  out: {
    implements: 'Thực hiện',
    'relates-to': 'Liên quan',
    amends: 'Sửa đổi, bổ sung',
    replaces: 'Thay thế',
    'derived-from': 'Triển khai từ',
  },
  in: {
    implements: 'Được thực hiện bởi',
    'relates-to': 'Liên quan',
    amends: 'Được sửa đổi, bổ sung bởi',
    replaces: 'Được thay thế bởi',
    'derived-from': 'Được triển khai bởi',
  },
} as const;
