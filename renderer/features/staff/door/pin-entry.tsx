import { staff as words } from '../../../strings/staff.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PinPad } from '../../../ui/pin-pad/pin-pad.tsx';

interface Props {
  /** Why the last one was not taken. */
  readonly problem: string | null;
  /** Of the refusals: the same words are put in anew for each, or who only listens would not hear them again. */
  readonly nth?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Digits. */
  readonly length: number;
  readonly isDisabled?: boolean;
}

/** A PIN or a spare key on its way, at the door and inside. */
export function PinEntry({ problem, nth, length, ...pad }: Props) {
  return (
    <>
      {problem !== null && (
        <Notice key={nth} icon="info" isNews>
          {problem}
        </Notice>
      )}
      <PinPad
        {...pad}
        label={words.pin.digits}
        length={length}
        eraseLabel={words.pin.erase}
        progressLabel={(count) => words.pin.entered(count, length)}
      />
    </>
  );
}
