import { fold } from '../../../core/vietnamese/fold';
import {
  type SearchFilters,
  searchFiltersSchema,
  searchKindSchema,
  searchStateSchema,
} from '../../../electron/contract/search-channels';
import { vi } from '../../strings/vi';

/** The names of filters as they are typed, folded and without spaces. */
const KEYS: Readonly<Record<string, keyof SearchFilters>> = {
  loai: 'kind',
  nam: 'year',
  noibanhanh: 'issuer',
  banhanh: 'issuer',
  chutri: 'lead',
  trangthai: 'state',
};

const TOKEN = /(?<=^|\s)(\p{L}[\p{L}\p{M}]*):(?:"([^"]*)"|(\S+))/gu;

/**
 * Takes filters out of what was typed: `năm:2026`, `loại:"nhiệm vụ"`, `chủtrì:"Ban Tuyên giáo Tỉnh ủy"`, with or
 * without marks. What is no filter, or no value of one, stays among the words.
 */
export function readQuery(typed: string): { readonly words: string; readonly filters: SearchFilters } {
  let filters: SearchFilters = {};
  const words = typed.normalize('NFC').replace(TOKEN, (token, name: string, quoted = '', bare = '') => {
    const key = KEYS[fold(name)];
    const value = key === undefined ? undefined : meantValue(key, quoted || bare);
    const read = searchFiltersSchema.safeParse(key === undefined ? undefined : { ...filters, [key]: value });
    if (!read.success || value === undefined) return token;
    filters = read.data;
    return '';
  });
  return { words: words.replace(/\s+/gu, ' ').trim(), filters };
}

function meantValue(key: keyof SearchFilters, typed: string): string | undefined {
  switch (key) {
    case 'kind':
      return searchKindSchema.options.find((kind) => isMeant(vi.search.kinds[kind], typed));
    case 'state':
      return searchStateSchema.options.find((state) => isMeant(vi.search.states[state], typed));
    default:
      return typed;
  }
}

function isMeant(name: string, typed: string): boolean {
  const bare = (text: string) => fold(text).replaceAll(' ', '');
  return bare(name).startsWith(bare(typed));
}
