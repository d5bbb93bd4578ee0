import { relationWords } from './relations';

/** Which plans and tasks answer which document. */
export const trace = {
  title: 'Theo dõi thực hiện',

  documents: {
    title: 'Văn bản cấp trên',
    filter: 'Lọc văn bản',
    filterPlaceholder: 'Số, loại, cơ quan, trích yếu…',
    counts: (points: string, plans: string) =>
      `${points === '0' ? 'chưa có điểm' : `${points} điểm`} · ${plans} kế hoạch`,
    total: (count: string) => `${count} văn bản`,
    nothingFound: 'Không có văn bản nào khớp. Có thể gõ không dấu và gõ ít chữ hơn.',
    failed: 'Không đọc được danh sách văn bản',
    empty: {
      title: 'Sổ văn bản chưa có văn bản nào',
      text: 'Đưa nghị quyết, kết luận, chỉ thị vào sổ cùng các điểm của nó; sau đó ở đây sẽ thấy điểm nào đã có nhiệm vụ, điểm nào còn trống.',
      add: 'Mở sổ văn bản',
    },
    all: 'Cần rà soát trong cả thư viện',
  },

  states: {
    covered: 'phủ',
    outdated: 'cần rà soát',
    hole: 'trống',
    bySubPoints: 'theo điểm con',
    outdatedAnswer: 'cần rà soát',
    orphan: 'điểm không còn',
  },
  figures: {
    covered: (count: string) => `${count} điểm đã phủ`,
    outdated: (count: string) => `${count} cần rà soát`,
    hole: (count: string) => `${count} còn trống`,
    headings: (count: string) => `${count} điểm có điểm con`,
    bar: (covered: string, outdated: string, hole: string) =>
      `${covered} điểm đã phủ, ${outdated} cần rà soát, ${hole} còn trống`,
    plans: (direct: string, sub: string) =>
      sub === '0'
        ? `${direct} kế hoạch thực hiện`
        : `${direct} kế hoạch thực hiện · ${sub} kế hoạch triển khai`,
    noPlans: 'Chưa có kế hoạch nào thực hiện',
  },

  views: {
    label: 'Cách xem',
    coverage: 'Độ phủ',
    matrix: 'Bảng điểm × kế hoạch',
    graph: 'Sơ đồ',
    suspects: (count: string) => (count === '0' ? 'Cần rà soát' : `Cần rà soát (${count})`),
  },
  toRegister: 'Mở trong sổ văn bản',
  failed: 'Không đọc được văn bản này',

  tabs: {
    points: 'Điểm và nhiệm vụ',
    plans: (count: string) => `Kế hoạch (${count})`,
  },

  points: {
    table: 'Các điểm và nhiệm vụ trả lời',
    order: 'Thứ tự',
    holesFirst: 'Trống trước',
    inOrder: 'Theo văn bản',
    columns: { label: 'Điểm', text: 'Nội dung', state: 'Trạng thái', answers: 'Nhiệm vụ trả lời' },
    none: 'Chưa có nhiệm vụ nào trả lời điểm này.',
    bySubPoints: 'Không có nhiệm vụ riêng; trạng thái lấy theo các điểm con.',
    link: 'Gắn nhiệm vụ…',
    linkTo: (label: string) => `Gắn nhiệm vụ với điểm ${label}`,
    draft: 'Soạn nhiệm vụ từ điểm này',
    empty: {
      title: 'Văn bản này chưa có điểm nào trong sổ',
      text: 'Dán hoặc nhập dàn ý của văn bản vào sổ; mỗi mục tiêu, nhiệm vụ thành một điểm để theo dõi.',
      add: 'Nhập điểm trong sổ văn bản',
    },
    orphans: 'Trả lời điểm không còn trong văn bản',
    orphanSaid: (text: string) => `Điểm đã bỏ: “${text}”`,
  },

  answer: {
    duty: 'trách nhiệm',
    open: (path: string, plan: string) => `Mở ${path === '' ? 'nội dung này' : `mục ${path}`} trong ${plan}`,
    noLead: 'chưa rõ chủ trì',
    noSchedule: 'chưa có thời gian',
    unlink: (path: string) => `Gỡ ${path === '' ? 'nhiệm vụ' : path} khỏi điểm này`,
    unlinked: 'Đã gỡ nhiệm vụ khỏi điểm.',
    undo: 'Hoàn tác',
    unlinkFailed: 'Không gỡ được nhiệm vụ khỏi điểm.',
    restoreFailed: 'Không gắn lại được nhiệm vụ.',
  },

  link: {
    title: 'Gắn nhiệm vụ với điểm',
    suggestions: 'Gợi ý theo lời văn giống nhau',
    noSuggestions: 'Không có nhiệm vụ nào chưa gắn mà lời văn gần với điểm này.',
    accept: 'Gắn',
    acceptThis: (path: string) => `Gắn ${path}`,
    ignore: 'Bỏ qua',
    ignoreThis: (path: string) => `Bỏ qua gợi ý ${path}`,
    search: 'Tìm nhiệm vụ',
    searchPlaceholder: 'Lời văn, số mục, cơ quan…',
    scope: 'Tìm trong',
    standing: 'Kế hoạch thực hiện văn bản này',
    all: 'Mọi kế hoạch',
    typeToSearch: 'Gõ vài chữ để tìm trong mọi kế hoạch.',
    nothing: 'Không có nhiệm vụ nào khớp.',
    noTasks:
      'Các kế hoạch thực hiện văn bản này chưa có nhiệm vụ nào. Có thể tìm trong mọi kế hoạch, hoặc soạn nhiệm vụ từ điểm này.',
    more: 'Còn nữa: hãy gõ thêm chữ để thu hẹp.',
    already: 'đã gắn',
    done: 'Xong',
    failed: 'Không gắn được nhiệm vụ với điểm.',
  },

  panel: {
    title: 'Nhiệm vụ chưa trả lời điểm nào',
    toggle: (count: string) => `Chưa gắn (${count})`,
    help: 'Kéo nhiệm vụ thả vào một điểm. Bằng bàn phím: chọn nhiệm vụ (Enter), rồi chọn điểm trong danh sách hiện ra.',
    empty: 'Mọi nhiệm vụ của các kế hoạch này đều đã gắn với một điểm.',
    noPlans: 'Chưa có kế hoạch nào thực hiện văn bản này.',
    choosePoint: 'Chọn điểm để gắn',
    chooseFor: (path: string) => `Gắn ${path} với điểm`,
    filterPoints: 'Tìm điểm',
    close: 'Đóng danh sách nhiệm vụ chưa gắn',
  },

  draft: {
    title: 'Soạn nhiệm vụ từ điểm này',
    choose: 'Nhiệm vụ mới sẽ được chèn vào kế hoạch nào?',
    openNow: 'đang mở',
    start: 'Chèn vào kế hoạch',
    newPlan: 'Kế hoạch mới thực hiện văn bản này',
    linked: (label: string) => `Đã chèn nhiệm vụ và gắn với điểm${label === '' ? '' : ` ${label}`}.`,
    notLinked:
      'Đã chèn nhiệm vụ nhưng chưa gắn được với điểm: kế hoạch chưa lưu được. Lưu xong, hãy gắn ở màn Theo dõi.',
  },

  suspects: {
    title: 'Cần rà soát',
    all: 'Cần rà soát trong cả thư viện',
    count: (count: string) => `${count} chỗ cần rà soát`,
    none: {
      title: 'Không có gì cần rà soát',
      text: 'Khi một điểm, một văn bản hoặc kế hoạch cấp trên thay đổi, những nhiệm vụ và kế hoạch bên dưới sẽ hiện ở đây cùng những chữ đã đổi.',
    },
    failed: 'Không đọc được danh sách cần rà soát',
    more: 'Xem thêm',
    first: (count: string) => `Đang hiện ${count} chỗ đầu; rà soát xong sẽ thấy những chỗ tiếp theo.`,
    because: {
      'answered-changed': 'Nội dung phía trên đã thay đổi',
      'answered-gone': 'Nội dung phía trên không còn',
      'answer-changed': 'Nhiệm vụ trả lời đã thay đổi',
      'answer-gone': 'Nhiệm vụ trả lời không còn',
      document: 'Văn bản phía trên đã thay đổi',
      plan: 'Kế hoạch phía trên đã thay đổi',
    },
    lookAt: 'Bên dưới',
    above: 'Phía trên',
    below: (count: string) => `Dưới nữa (${count})`,
    point: (label: string) => (label === '' ? 'điểm' : `điểm ${label}`),
    gone: 'không còn',
    added: 'thêm',
    removed: 'bỏ',
    addedWords: (text: string) => `thêm “${text}”`,
    removedWords: (text: string) => `bỏ “${text}”`,
    review: 'Đã rà soát…',
    unlink: 'Gỡ mối nối',
    goneHelp: 'Một đầu của mối nối không còn, nên chỉ có thể gỡ mối nối hoặc đưa nội dung đó trở lại.',
  },

  review: {
    title: 'Đã rà soát',
    text: 'Ghi lại rằng đã xem thay đổi này và phần bên dưới vẫn đúng, hoặc đã được sửa cho đúng.',
    by: 'Người rà soát',
    byMissing: 'Hãy ghi tên người rà soát.',
    reason: 'Kết quả, lý do',
    reasonMissing: 'Hãy ghi vì sao nội dung bên dưới vẫn đúng.',
    reasonPlaceholder: 'Ví dụ: nhiệm vụ vẫn phù hợp, đã sửa mục II.2.2',
    confirm: 'Ghi nhận đã rà soát',
    done: 'Đã ghi nhận rà soát.',
    failed: 'Không ghi nhận được.',
    history: 'Lịch sử rà soát',
    said: (by: string, at: string) => `${by} · ${at}`,
  },

  plans: {
    table: 'Kế hoạch thực hiện văn bản này',
    none: {
      title: 'Chưa có kế hoạch nào thực hiện văn bản này',
      text: 'Kế hoạch có trích yếu viện dẫn văn bản được nhận ra ngay. Kế hoạch khác có thể thêm ở đây.',
    },
    add: 'Thêm kế hoạch…',
    claims: (count: string) => (count === '0' ? 'chưa trả lời điểm nào' : `trả lời ${count} điểm:`),
    tasks: (count: string) => `${count} nhiệm vụ`,
    sub: (parents: string) => `triển khai từ ${parents}`,
    onlyAnswers: 'chỉ trả lời điểm, không ghi là thực hiện',
    relations: (name: string) => `Quan hệ của ${name}`,
    relationsButton: 'Quan hệ…',
    noLabel: (text: string) => `“${text}”`,
  },

  relations: {
    of: (name: string) => `Quan hệ của ${name}`,
    none: 'Chưa có quan hệ nào.',
    ...relationWords,
    bySubject: 'theo trích yếu',
    notInRegister: 'chưa có trong sổ văn bản',
    remove: (name: string) => `Bỏ quan hệ với ${name}`,
    removed: 'Đã bỏ quan hệ.',
    undo: 'Hoàn tác',
    kind: 'Loại quan hệ',
    target: 'Văn bản hoặc kế hoạch',
    targetPlaceholder: 'Gõ số, ký hiệu hoặc trích yếu…',
    document: 'văn bản',
    plan: 'kế hoạch',
    add: 'Thêm quan hệ',
    nothing: 'Không tìm thấy văn bản hay kế hoạch nào.',
    failed: 'Không ghi được quan hệ.',
    addPlan: 'Thêm kế hoạch thực hiện văn bản này',
  },

  badge: (count: string) => `${count} cần rà soát`,
} as const;
