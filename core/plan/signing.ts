import type { Organ } from '../organs/organ';

/** A way to sign that a person may choose, or may not, and then why not. */
export type SigningChoice = {
  /** The whole authority line as printed: "T/M BAN THƯỜNG VỤ"; empty when the post stands alone. */
  readonly authority: string;
  readonly posts: readonly string[];
  /** Why the form forbids it for this issuer, in the user's words; undefined when it is allowed. */
  readonly forbidden?: string;
};

type Collective = { readonly line: string; readonly posts: readonly string[] };

const SECRETARIES = ['BÍ THƯ', 'PHÓ BÍ THƯ'] as const;

/** The last post is seen in real plans and allowed (grade U). */
const STANDING_COMMITTEE: Collective = {
  line: 'BAN THƯỜNG VỤ',
  posts: [...SECRETARIES, 'PHÓ BÍ THƯ THƯỜNG TRỰC'],
};

/** Bodies that sign T/M in their own name, by the start of that name. */
const OWN_NAME: readonly (readonly [RegExp, Collective])[] = [
  [/^ủy ban kiểm tra/iu, { line: 'ỦY BAN KIỂM TRA', posts: ['CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'] }],
  [/^ban cán sự đảng/iu, { line: 'BAN CÁN SỰ ĐẢNG', posts: SECRETARIES }],
  [/^đảng đoàn/iu, { line: 'ĐẢNG ĐOÀN', posts: SECRETARIES }],
];

const OFFICE_HEAD = 'CHÁNH VĂN PHÒNG';

/**
 * The ways to sign by the form's table of marks ("Signature and recipients": T/M, none, K/T and T/L grade A,
 * Q. grade B), each with the posts that may follow. Forbidden ones are listed with their reason, so that a
 * picker can show them without letting them be picked. An unknown issuer has every way open.
 */
export function signingChoices(issuer: Organ | undefined): readonly SigningChoice[] {
  const committee = issuer?.signing === 'committee';
  const head = issuer?.signing === 'head';
  const headPost = headPostOf(issuer);
  const collective =
    OWN_NAME.find(([name]) => issuer !== undefined && name.test(issuer.name))?.[1] ?? STANDING_COMMITTEE;
  const forCommittee =
    'Chỉ cấp ủy, ban thường vụ mới ký thay mặt (T/M); cơ quan có người đứng đầu thì người đứng đầu ký.';
  const forHead =
    'Cấp ủy, ban thường vụ làm việc theo chế độ tập thể: ký thay mặt (T/M), không ký với chức danh đứng riêng.';
  const neverDeputy = 'Không dùng K/T đối với cấp ủy: cấp phó của cấp ủy cũng ký thay mặt (T/M).';
  const ofHead = head || issuer === undefined ? {} : { forbidden: forHead };
  return [
    {
      authority: `T/M ${collective.line}`,
      posts: collective.posts,
      ...(head ? { forbidden: forCommittee } : {}),
    },
    {
      authority: 'T/L BAN THƯỜNG VỤ',
      posts: [OFFICE_HEAD, 'PHÓ CHÁNH VĂN PHÒNG'],
      ...(head ? { forbidden: forCommittee } : {}),
    },
    { authority: '', posts: [headPost, `Q. ${headPost}`], ...ofHead },
    {
      authority: `K/T ${headPost}`,
      posts: [`PHÓ ${headPost}`],
      ...(committee ? { forbidden: neverDeputy } : ofHead),
    },
  ];
}

function headPostOf(issuer: Organ | undefined): string {
  return issuer !== undefined && /^Văn phòng/iu.test(issuer.name) ? OFFICE_HEAD : 'TRƯỞNG BAN';
}

/**
 * Why a signature breaks the rules above, or undefined: for signatures that were typed or imported rather
 * than picked.
 */
export function signingObjection(issuer: Organ | undefined, authority: string): string | undefined {
  const mark = /^\s*([TK]\/[TML]+)/iu.exec(authority)?.[1]?.toUpperCase() ?? '';
  const choice = signingChoices(issuer).find((candidate) =>
    mark === '' ? candidate.authority === authority.trim() : candidate.authority.startsWith(mark),
  );
  return choice?.forbidden;
}
