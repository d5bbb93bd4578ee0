import type { WebFrameMain } from 'electron';
import type { z } from 'zod';
import { fail, type Result } from '../../core/base/result';
import { type ChannelName, channels, type Response } from '../contract/channels';
import { describeError } from '../contract/error-report';
import type { Failure } from '../contract/failure';
import type { Log } from './log';
import { isOwnFrame } from './own-pages';

type Answer<Name extends ChannelName> = Result<Response<Name>, Failure>;

/** One handler for every channel of the contract: the compiler asks for the one that is missing. */
export type Handlers = {
  readonly [Name in ChannelName]: (
    request: z.output<(typeof channels)[Name]['request']>,
  ) => Answer<Name> | Promise<Answer<Name>>;
};

/** Answers one request. Whatever goes wrong unexpectedly is noted and told as a `bug`; nothing is thrown. */
export async function answerRequest<Name extends ChannelName>(
  name: Name,
  handlers: Pick<Handlers, Name>,
  sender: Pick<WebFrameMain, 'url' | 'parent'> | null,
  request: unknown,
  log: Log,
): Promise<Result<unknown, Failure>> {
  try {
    if (!isOwnFrame(sender)) return refuse(name, 'sender', log);
    const { request: requestSchema, response: responseSchema } = channels[name];
    const parsed = requestSchema.safeParse(request);
    if (!parsed.success) return refuse(name, 'request', log);
    // Channel and handler belong to the same name, so what the schema gives is what the handler takes.
    const result = await handlers[name](parsed.data as never);
    if (!result.ok) {
      log.note('failed', { channel: name, code: result.failure.code });
      return result;
    }
    return { ok: true, value: responseSchema.parse(result.value) };
  } catch (error) {
    log.bug(`bug ${name}`, describeError(error));
    return fail(bugFailure());
  }
}

function refuse(channel: ChannelName, why: 'sender' | 'request', log: Log): Result<never, Failure> {
  log.note('refused', { channel, why });
  return fail({
    code: 'request-refused',
    message:
      'Yêu cầu không hợp lệ nên không được thực hiện. Hãy thử lại; nếu vẫn gặp, hãy khởi động lại Dự Thảo.',
  });
}

function bugFailure(): Failure {
  return {
    code: 'bug',
    message:
      'Dự Thảo gặp lỗi ngoài dự kiến nên chưa làm xong việc này. Hãy thử lại; nếu vẫn gặp, hãy lưu một bản sao của kế hoạch rồi khởi động lại. Chi tiết lỗi (không có nội dung kế hoạch) nằm trong tệp nhật ký.',
  };
}
