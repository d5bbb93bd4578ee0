import { formatCount } from '../ui/format-count';
import { trace } from './trace';

const plans = (count: number) => `${formatCount(count)} kế hoạch`;
const tasks = (count: number) => `${formatCount(count)} nhiệm vụ`;
const points = (count: number) => `${formatCount(count)} điểm`;

/** The matrix points × plans, and the graph from documents to sub-plans. */
export const traceViews = {
  coverage: trace.views.coverage,
  matrix: trace.views.matrix,
  graph: trace.views.graph,
  failed: 'Không đọc được từ thư viện',
  noSymbol: 'chưa có số',
  noSubject: 'chưa có trích yếu',
  states: trace.states,
  points,
  plans,
  tasks,

  matrixView: {
    points: 'Điểm',
    rows: (name: string) => `Bảng điểm × kế hoạch: ${name}`,
    hideCovered: 'Ẩn điểm đã phủ',
    totals: (pointCount: number, planCount: number) => `${points(pointCount)} × ${plans(planCount)}`,
    counts: {
      covered: (count: number) => `${formatCount(count)} đã phủ`,
      outdated: (count: number) => `${formatCount(count)} cần rà soát`,
      hole: (count: number) => `${formatCount(count)} còn trống`,
      headings: (count: number) => trace.figures.headings(formatCount(count)),
    },
    omitted: (count: number) =>
      `Còn ${plans(count)} không vừa bảng này. Hãy xem từng điểm trong phần Độ phủ để thấy đủ.`,
    keys: 'Mũi tên để đi · Enter để xem nhiệm vụ · Ctrl+Home, Ctrl+End về đầu, cuối bảng',
    answered: (count: number) => `${formatCount(count)} nv`,
    indirect: (count: number) => `gián tiếp ${formatCount(count)}`,
    cellName: (direct: number, indirect: number, state: string) =>
      [
        direct > 0 ? `${tasks(direct)} trả lời trực tiếp` : '',
        indirect > 0 ? `${formatCount(indirect)} gián tiếp qua kế hoạch cấp trên` : '',
        state,
      ]
        .filter((part) => part !== '')
        .join(', '),
    emptyCell: 'không có nhiệm vụ',
    planTotal: (pointCount: number, answerCount: number) =>
      `${points(pointCount)} · ${formatCount(answerCount)} nv`,
    planAnswersNothing: 'chưa trả lời điểm nào',
    rowTotal: (planCount: number) => plans(planCount),
    doesNotStand: 'chưa ghi thực hiện văn bản này',
    subPlan: (level: number) => `kế hoạch triển khai cấp ${level}`,
    noPoints: {
      title: 'Văn bản này chưa có điểm nào',
      text: 'Vào Văn bản, mở văn bản này rồi dán hoặc nhập dàn ý của nó; mỗi mục thành một điểm để theo dõi.',
      act: 'Mở trong sổ văn bản',
    },
    noPlans: {
      title: 'Chưa có kế hoạch nào thực hiện văn bản này',
      text: 'Kế hoạch dẫn văn bản này trong trích yếu, hoặc được ghi là thực hiện nó, sẽ thành một cột ở đây.',
    },
    allCovered: {
      title: 'Mọi điểm đã phủ',
      text: 'Không còn điểm nào trống hay cần rà soát.',
      act: 'Hiện cả điểm đã phủ',
    },
  },

  graphView: {
    wholeLibrary: 'Sơ đồ toàn thư viện',
    title: (name: string) => `Sơ đồ ${name}`,
    picture: 'Sơ đồ văn bản, kế hoạch, kế hoạch triển khai',
    shape: 'Cách trình bày',
    asPicture: 'Hình',
    asList: 'Danh sách',
    shown: (count: number) => `Đang hiện ${plans(count)}`,
    omitted: (count: number) => `còn ${formatCount(count)} văn bản ít kế hoạch hơn chưa hiện`,
    standing: (count: number) => `${plans(count)} dựa vào`,
    more: (count: number) => `+ ${plans(count)}`,
    relations: {
      implements: 'thực hiện',
      'derived-from': 'triển khai từ',
      amends: 'sửa đổi',
      replaces: 'thay thế',
      'relates-to': 'liên quan',
      fan: '',
    },
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    fit: 'Xem vừa khung',
    keys: 'Mũi tên để đi giữa các ô · Enter để mở · + − để phóng, 0 để vừa khung · Ctrl + lăn chuột để phóng',
    save: 'Lưu thành ảnh',
    formats: { png: 'Ảnh PNG (để chèn, in)…', svg: 'Ảnh vectơ SVG (phóng không vỡ)…' },
    saved: (name: string) => `Đã lưu ảnh “${name}”.`,
    failures: {
      save: 'Không lưu được ảnh của sơ đồ.',
      noRoom: 'Máy không đủ bộ nhớ để vẽ ảnh lớn như vậy. Hãy lưu dạng SVG, hoặc vẽ sơ đồ của một văn bản.',
    },
    empty: {
      title: 'Chưa có gì để vẽ',
      text: 'Khi sổ văn bản có văn bản và có kế hoạch dẫn chúng, sơ đồ sẽ hiện ở đây.',
    },
  },

  cell: {
    title: (point: string, plan: string) => `${point} × ${plan}`,
    point: (label: string) => `Điểm ${label}`,
    onePoint: 'Điểm này',
    loading: 'Đang tìm…',
    duty: 'trách nhiệm',
    noLead: 'chưa có chủ trì',
    changed: 'cần rà soát',
    through: (symbol: string, path: string) => `qua ${path} của ${symbol}`,
    open: 'Mở trong kế hoạch',
    nothing: 'Kế hoạch này chưa có nhiệm vụ nào trả lời điểm này.',
    openPlan: 'Mở kế hoạch',
    toPoint: 'Xem điểm trong Độ phủ',
    more: (count: number) => `và ${formatCount(count)} nhiệm vụ nữa`,
    close: 'Đóng',
  },
} as const;
