import { Fragment } from 'preact';
import type { TextPart } from '#shared/services/fact-lines.ts';

/** Content as nodes, never as markup (S-2). */
export function Line({ parts }: { readonly parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map(({ text, isBold }, index) =>
        isBold ? <strong key={index}>{text}</strong> : <Fragment key={index}>{text}</Fragment>,
      )}
    </>
  );
}
