import { Fragment } from 'preact';
import type { TextPart } from '#shared/services/fact-lines.ts';
import { unbroken } from '#shared/services/unbroken.ts';

/** Content as nodes, never as markup (S-2); its lines end where those of the sheet would. */
export function Line({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map(({ text, isBold }, index) =>
        isBold ? <strong key={index}>{unbroken(text)}</strong> : <Fragment key={index}>{unbroken(text)}</Fragment>,
      )}
    </>
  );
}
