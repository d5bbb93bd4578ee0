import type { Finding } from '../../core/base/finding';
import type { Failure } from '../contract/failure';

export function organExists(name: string): Failure {
  return {
    code: 'organ-exists',
    message: `Cơ quan “${name}” đã có trong danh mục. Hãy chọn cơ quan đó thay vì thêm mới; nếu là cơ quan của thời kỳ khác, hãy ghi ngày thành lập và ngày kết thúc sao cho hai thời kỳ không trùng nhau.`,
  };
}

export function organNotFound(name: string): Failure {
  return {
    code: 'organ-not-found',
    message: `Cơ quan “${name}” không còn trong danh mục. Hãy xem lại danh mục rồi thêm mới nếu cần.`,
  };
}

export function organConflict(name: string): Failure {
  return {
    code: 'organ-conflict',
    message: `Cơ quan “${name}” vừa được sửa ở một nơi khác, nên phần đang sửa chưa được ghi. Hãy đóng khung sửa, xem lại bản mới rồi sửa tiếp.`,
  };
}

/** `findings` has at least one. */
export function organRefused(findings: readonly Finding[]): Failure {
  return { code: 'organ-refused', message: findings[0]?.message ?? '', findings: [...findings] };
}
