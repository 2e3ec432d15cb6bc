import './big-number.css';

export interface BigNumberProps {
  /** «Д 047». */
  readonly value: string;
  /** Said before it for those who only hear: «Ваш номер». */
  readonly label: string;
}

/** The number of the ticket, as large as its place allows: it is read from an arm's length and remembered. */
export function BigNumber({ value, label }: BigNumberProps) {
  return (
    <p class="big-number">
      <span class="only-heard">{label} </span>
      {value}
    </p>
  );
}
