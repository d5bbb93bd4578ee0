/**
 * Names of issuers in folded form, for reading where a citation's issuer ends. Each is a pattern; a place name
 * in capitals may follow. Names of the Party's and the State's bodies before and after 2025 alike: citations
 * keep the name of their day.
 */
const LEVELS = '(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)';
const COMMITTEE = '(?:tinh|thanh|huyen|thi|quan|thanh pho|dang bo|khu) ?uy|dang uy';

/** Ministries, past ones included, without "Bộ". */
const MINISTRIES = [
  'quoc phong',
  'cong an',
  'ngoai giao',
  'noi vu',
  'tu phap',
  'tai chinh',
  'cong thuong',
  'nong nghiep va moi truong',
  'nong nghiep va phat trien nong thon',
  'nong nghiep va ptnt',
  'tai nguyen va moi truong',
  'giao thong van tai',
  'xay dung',
  'van hoa, the thao va du lich',
  'van hoa the thao va du lich',
  'thong tin va truyen thong',
  'khoa hoc va cong nghe',
  'giao duc va dao tao',
  'y te',
  'lao dong ?-? ?thuong binh va xa hoi',
  'ke hoach va dau tu',
  'dan toc va ton giao',
  'cong nghiep',
];

/** What departments of a province have beside the ministries' fields. */
const DEPARTMENTS = ['ngoai vu', 'du lich', 'van hoa va the thao', 'quy hoach ?- ?kien truc'];

const COMMITTEE_BODIES = [
  'van phong',
  'ban to chuc',
  'ban tuyen giao va dan van',
  'ban tuyen giao',
  'ban dan van',
  'ban noi chinh',
  'ban kinh te',
  'ban doi ngoai',
  'ban chinh sach, chien luoc',
  'uy ban kiem tra',
  'ban thuong vu',
  'btv',
  'thuong truc',
  'ban chap hanh',
];

/** Heads that sign in their organ's name: "Bộ trưởng Bộ Công Thương". */
const POSTS = '(?:bo truong|giam doc|chu tich|tong giam doc|truong ban|chanh van phong|thu truong)';

const CENTRAL = [
  'bo chinh tri',
  'ban bi thu(?: trung uong(?: dang)?| tw(?: dang)?)?',
  '(?:ban chap hanh|bch) (?:trung uong|tw)(?: dang(?: cong san viet nam)?)?',
  'trung uong(?: dang)?',
  'tong bi thu',
  `(?:${COMMITTEE_BODIES.join('|')}) (?:trung uong|tw)(?: dang)?`,
  'quoc hoi',
  'uy ban thuong vu quoc hoi',
  'van phong quoc hoi',
  'chu tich nuoc',
  'van phong chu tich nuoc',
  'thu tuong(?: chinh phu)?',
  'van phong chinh phu',
  'thanh tra chinh phu',
  'chinh phu',
  'toa an nhan dan toi cao',
  'vien kiem sat nhan dan toi cao',
  'kiem toan nha nuoc',
  'ngan hang nha nuoc(?: viet nam)?',
];

const SEVERAL = `(?:${MINISTRIES.join('|')})`;

const ORGANS = [
  ...CENTRAL,
  `bo ${SEVERAL}`,
  `so (?:${[...MINISTRIES, ...DEPARTMENTS].join('|')})(?: ${LEVELS})?`,
  `(?:ban can su dang|dang doan) (?:bo ${SEVERAL}|(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd) ${LEVELS})`,
  `(?:(?:${COMMITTEE_BODIES.join('|')}) )?(?:${COMMITTEE})(?: (?:ubnd|uy ban nhan dan|cac co quan dang|quan su|cong an|khoi cac co quan))?(?: ${LEVELS})?`,
  `(?:van phong )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|uy ban mttq viet nam|uy ban mat tran to quoc viet nam|doan dbqh|doan dai bieu quoc hoi)(?: va (?:ubnd|hdnd))?(?: ${LEVELS})?`,
  `(?:btv|bch|ban thuong vu|ban chap hanh)(?: (?:tu|dang bo(?: ${LEVELS})?))?`,
];

/** Matches a whole known issuer in folded text, with a post before it if any. */
export const KNOWN_ISSUER = new RegExp(
  `(?:${POSTS} )?(?:${[...ORGANS].join('|')})(?![a-z0-9])`
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`),
  'uy',
);

/** Words with which the name of any other body begins: how far it goes is seen from its capitals. */
export const ISSUER_HEAD =
  /(?:bo|so|cuc|tong\s+cuc|chi\s+cuc|vu|vien|truong|dai\s+hoc|hoc\s+vien|benh\s+vien|cong\s+ty|tap\s+doan|doanh\s+nghiep|hop\s+tac\s+xa|hoi(?:\s+dong)?|lien\s+doan|tong\s+lien\s+doan|lien\s+minh|doan|tinh\s+doan|trung\s+tam|ban|phong|van\s+phong|uy\s+ban|toa\s+an|kho\s+bac|ngan\s+hang|bao\s+hiem|thanh\s+tra|thue|hai\s+quan|cong\s+an|bo\s+chi\s+huy|dang\s+bo|dang\s+doan|chu\s+tich|giam\s+doc|tong\s+giam\s+doc|bo\s+truong)(?![a-z0-9])/uy;
