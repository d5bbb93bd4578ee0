/** The register of documents and their points. */
export const documents = {
  title: 'Sổ văn bản',
  list: 'Danh sách văn bản',
  add: 'Thêm văn bản',
  search: 'Tìm trong sổ văn bản',
  searchPlaceholder: 'Số, trích yếu, cơ quan…',
  anyKind: 'Mọi loại',
  anyState: 'Mọi tình trạng',
  anyIssuer: 'Mọi cơ quan ban hành',
  count: (count: string) => `${count} văn bản`,
  found: (count: string) => (count === '0' ? 'Không tìm thấy' : `Tìm thấy ${count} văn bản`),
  nothingFound: 'Không có văn bản nào khớp. Có thể gõ không dấu, và gõ ít chữ hơn.',
  points: (count: number) => `${count} điểm`,
  hasFile: 'có bản gốc',
  unknown: 'Văn bản không còn trong sổ',

  empty: {
    title: 'Sổ chưa có văn bản nào',
    text: 'Hãy thêm nghị quyết, kết luận, chỉ thị mà các kế hoạch thực hiện: chỉ cần dán câu viện dẫn.',
  },

  tabs: {
    details: 'Thông tin',
    points: (count: number) => (count === 0 ? 'Các điểm' : `Các điểm (${count})`),
  },
  trace: 'Theo dõi',
  mergeWith: 'Gộp…',
  remove: 'Xóa…',
  deleted: (name: string) => `Đã xóa “${name}” khỏi sổ.`,
  confirmDelete: {
    title: 'Xóa văn bản khỏi sổ?',
    text: (name: string) =>
      `“${name}” cùng các điểm và bản gốc đính kèm sẽ bị xóa và không lấy lại được. Văn bản đang có kế hoạch viện dẫn hoặc nhiệm vụ trả lời thì không xóa được.`,
    confirm: 'Xóa',
  },

  fields: {
    kind: 'Loại văn bản',
    symbol: 'Số, ký hiệu',
    date: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    subject: 'Trích yếu',
    title: 'Tên riêng',
    year: 'Năm',
    term: 'Nhiệm kỳ, khóa',
    secrecy: 'Mức độ mật',
    state: 'Tình trạng',
    notes: 'Ghi chú',
  },
  symbolPlaceholder: '10-NQ/TW',
  datePlaceholder: '10/02/2022',
  termPlaceholder: 'XIII, 2025-2030',
  subjectHint: 'Không ghi chữ “về” ở đầu: phần mềm tự thêm khi viện dẫn.',
  titleHint: 'Của luật hoặc nghị quyết đại hội: “Khoáng sản”.',
  yearHint: 'Năm để gọi tên luật: “năm 2010”.',
  noSecrecy: 'Không mật',
  states: {
    'in-force': 'Còn hiệu lực',
    amended: 'Được sửa đổi, bổ sung',
    replaced: 'Bị thay thế',
    ended: 'Hết hiệu lực',
  },
  by: { amended: 'Được sửa đổi, bổ sung bởi', replaced: 'Bị thay thế bởi' },
  byMissing: 'Chọn ít nhất một văn bản thì tình trạng mới được ghi.',
  endedOn: 'Hết hiệu lực từ ngày',
  pick: (label: string) => `${label}: chọn văn bản`,
  pickPlaceholder: 'Gõ số hoặc trích yếu',
  takeOut: (name: string) => `Bỏ ${name}`,
  wrong: {
    noKind: 'Không để trống loại văn bản.',
    noSuchDay: (words: string) => `Lịch không có ngày ${words}. Hãy kiểm tra lại.`,
    unreadableDate: (words: string) => `Chưa hiểu “${words}”. Hãy ghi ngày như 10/02/2022.`,
    tooLong: (limit: string) => `Dài quá ${limit} chữ. Hãy ghi ngắn lại.`,
    year: (words: string) => `“${words}” không phải năm. Hãy ghi bốn chữ số, từ 1900 đến 2200.`,
  },

  saving: {
    saved: 'Đã lưu',
    saving: 'Đang lưu…',
    failed: 'Chưa lưu được.',
    atField: 'Lý do ghi ở ô báo đỏ bên dưới.',
    reload: 'Bỏ phần chưa lưu, mở bản trong sổ',
  },

  original: {
    title: 'Bản gốc đính kèm',
    none: 'Chưa đính kèm.',
    open: 'Mở bản gốc',
    attach: 'Đính kèm tệp…',
    replace: 'Thay tệp khác…',
    detach: 'Gỡ tệp…',
    kept: 'Tệp được chép vào thư viện (tối đa 50 MB) và kiểm tra mỗi lần mở; tệp mở ra là bản chép chỉ để đọc.',
    failed: 'Bản gốc',
    confirm: {
      title: 'Gỡ bản gốc?',
      text: (name: string) =>
        `“${name}” sẽ bị xóa khỏi thư viện. Tệp ở nơi khác trên máy không bị ảnh hưởng.`,
      act: 'Gỡ tệp',
    },
  },

  uses: {
    title: 'Kế hoạch thực hiện, viện dẫn',
    none: 'Chưa có kế hoạch nào trong thư viện nhắc đến văn bản này.',
    failed: 'Không đọc được danh sách kế hoạch',
    roles: { implements: 'thực hiện', cites: 'viện dẫn' },
    noSymbol: '(chưa có số)',
    tasks: (count: number) => `${count} nhiệm vụ`,
    more: (count: number) => `Và ${count} kế hoạch khác. Xem đủ ở màn hình Theo dõi.`,
    successorOf: 'Sửa đổi hoặc thay thế:',
  },

  outline: {
    list: 'Các điểm của văn bản',
    tools: 'Sửa các điểm',
    import: 'Nhập từ văn bản…',
    empty: {
      title: 'Chưa có điểm nào',
      text: 'Dán toàn văn hoặc mở tệp .docx, .txt: số thứ tự được nhận ra, rồi sửa lại ngay trên màn hình. Nhiệm vụ của các kế hoạch được nối với từng điểm.',
    },
    acts: {
      add: 'Thêm điểm',
      up: 'Chuyển lên',
      down: 'Chuyển xuống',
      out: 'Nâng một cấp',
      in: 'Hạ một cấp',
      remove: 'Xóa điểm',
      undo: 'Hoàn tác',
    },
    inHand: 'Điểm đang chọn',
    label: 'Số',
    text: 'Nội dung',
    noText: 'Chưa có nội dung: điểm này chưa được lưu',
    fromPlan: 'lấy theo kế hoạch',
    source: (path: string) => `Lấy theo mục ${path} của kế hoạch; sửa theo đúng văn bản thì dấu này tự mất.`,
    answers: (count: number) => `${count} nhiệm vụ`,
    answeredHint: (count: number) =>
      `${count} nhiệm vụ đang trả lời điểm này: sửa nội dung thì các nhiệm vụ đó thành cần rà soát.`,
    marks: { new: 'mới', changed: 'sửa lời' },
    labelTooLong: 'Số thứ tự dài quá 30 chữ. Hãy ghi ngắn lại.',
    textMissing: 'Không để trống nội dung. Muốn bỏ điểm này, hãy bấm Xóa điểm.',
    textTooLong: (limit: string) => `Nội dung dài quá ${limit} chữ. Hãy tách thành nhiều điểm.`,
    confirm: {
      title: 'Xóa điểm đang có nhiệm vụ trả lời?',
      text: (count: number, text: string) =>
        `${count} nhiệm vụ đang trả lời “${text}”. Xóa điểm này thì các nhiệm vụ đó thành cần rà soát.`,
      act: 'Xóa điểm',
    },
  },

  import: {
    title: 'Nhập các điểm từ văn bản',
    text: 'Văn bản',
    hint: 'Dán phần nhiệm vụ hoặc toàn văn. Số thứ tự (I, 1, 1.1, a, gạch đầu dòng…) được nhận ra và xem lại trước khi lưu.',
    placeholder: 'Dán văn bản vào đây (Ctrl+V)',
    fromFile: 'Đọc từ tệp .docx, .txt…',
    fileFailed: 'Không đọc được tệp',
    recognise: 'Nhận dạng',
    noText: 'Chưa có chữ nào để nhận dạng. Hãy dán văn bản vào ô trên.',
    nothing: 'Không còn điểm nào. Hãy quay lại và dán văn bản khác.',
    unnumbered: 'không có số',
    tooLong: (limit: string) =>
      `Văn bản dài quá ${limit} chữ nên không được nhận dạng; sổ vẫn như cũ. Hãy dán riêng phần nhiệm vụ.`,
    tooMany: (count: string, limit: string) =>
      `Văn bản có ${count} điểm, nhiều hơn mức ${limit} điểm của một văn bản, nên không được nhập; sổ vẫn như cũ. Hãy dán riêng phần nhiệm vụ.`,
    pointTooLong: (label: string, limit: string) =>
      `Điểm ${label} dài quá ${limit} chữ: có lẽ số thứ tự chưa được nhận ra. Sổ vẫn như cũ. Hãy chia đoạn đó thành các dòng có số, rồi dán lại.`,
    tooManyTogether: (count: string, limit: string) =>
      `Cộng với các điểm đang có là ${count} điểm, nhiều hơn mức ${limit}. Hãy bỏ bớt.`,
    how: 'Cách nhập',
    replace: 'Thay các điểm đang có',
    append: 'Thêm vào sau',
    recognised: (count: string) => `Nhận ra ${count} điểm.`,
    compared: ({ added, changed, removed }: { added: number; changed: number; removed: number }) =>
      added + changed + removed === 0
        ? 'Nội dung như các điểm đang có.'
        : `So với các điểm đang có: ${added} mới, ${changed} sửa lời, ${removed} bị bỏ. Điểm được nhận ra là cũ thì giữ nguyên mối nối với nhiệm vụ.`,
    removed: (count: number) => `${count} điểm sẽ bị bỏ`,
    moreRemoved: (count: number) => `Và ${count} điểm khác.`,
    losesAnswers: (count: number) => `${count} nhiệm vụ đang trả lời điểm này sẽ thành cần rà soát`,
    back: 'Quay lại',
    save: 'Lưu các điểm',
    confirmLeave: {
      title: 'Bỏ những gì vừa sửa?',
      text: 'Các điểm vừa sửa ở đây chưa được lưu vào sổ và sẽ mất.',
      act: 'Bỏ phần đã sửa',
    },
  },

  newDocument: {
    title: 'Thêm văn bản vào sổ',
    citation: 'Câu viện dẫn',
    citationHint: 'Dán một câu viện dẫn, các ô dưới đây được điền theo.',
    placeholder: 'Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị về …',
    notFound: 'Chưa nhận ra văn bản nào. Hãy dán đủ loại, số và ngày, hoặc điền các ô dưới đây.',
    found: 'Đã nhận ra. Hãy xem lại các ô dưới đây trước khi ghi.',
    several: (count: number) => `Nhận ra ${count} văn bản. Chọn một:`,
    known: 'Văn bản cùng số, ngày và cơ quan ban hành đã có trong sổ.',
    openKnown: 'Mở văn bản đó',
    noKind: 'Hãy ghi loại văn bản trước khi ghi vào sổ.',
    noName:
      'Hãy ghi số, ký hiệu, hoặc tên riêng, hoặc trích yếu: thiếu cả ba thì không phân biệt được văn bản này.',
    failed: 'Chưa ghi được vào sổ',
    add: 'Ghi vào sổ',
    startOver: 'Nhập lại từ đầu',
  },

  duplicates: {
    banner: (count: number) => `${count} cặp văn bản có thể là một.`,
    look: 'Xem và gộp',
    title: 'Văn bản có thể trùng nhau',
    hint: 'Cùng số nhưng khác nhiệm kỳ là hai văn bản khác nhau: không cần gộp.',
    reasons: {
      'same-key': 'cùng số, ngày, cơ quan',
      'same-symbol': 'cùng số, ký hiệu',
      'same-subject': 'cùng ngày, trích yếu',
    },
    merge: 'Gộp…',
    mergeNamed: (first: string, second: string) => `Gộp ${first} và ${second}`,
    more: (count: number) => `Và ${count} cặp khác.`,
  },

  merge: {
    title: 'Gộp hai văn bản',
    other: 'Gộp với văn bản',
    hint: 'Chọn văn bản được giữ lại. Văn bản kia sẽ không còn trong sổ.',
    keeps: (which: number) => `Giữ văn bản ${which}`,
    blank: 'để trống',
    fates: { stays: 'giữ', comes: 'lấy sang', goes: 'bỏ' },
    threads: 'Các điểm, nhiệm vụ trả lời, quan hệ và kế hoạch viện dẫn của văn bản kia đều được chuyển sang.',
    act: 'Gộp',
    done: (name: string) => `Đã gộp thành “${name}”.`,
    failed: 'Chưa gộp được',
  },

  failures: {
    list: 'Không đọc được sổ văn bản',
    open: 'Không mở được văn bản',
    delete: 'Không xóa được văn bản.',
    left: (name: string) => `Thay đổi ở “${name}” chưa ghi được và đã mất.`,
  },
} as const;
