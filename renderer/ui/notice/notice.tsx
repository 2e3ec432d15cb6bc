import './notice.css';
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icons.ts';

export interface NoticeProps {
  /** Short and bold, before the text: «Частая ошибка.» */
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
  readonly tone?: 'sand' | 'mint' | undefined;
  readonly icon?: IconName | undefined;
  /** It comes while the screen stands and says how the last press went: heard at once (WCAG 4.1.3). */
  readonly isNews?: boolean | undefined;
}

/** Something worth knowing, in a calm tone: sand for care, mint for good news. */
export function Notice({ title, children, tone = 'sand', icon, isNews = false }: NoticeProps) {
  return (
    <div class="notice" role={isNews ? 'alert' : undefined} data-tone={tone} data-blocks>
      {icon !== undefined && <Icon name={icon} />}
      <p>
        {title !== undefined && <strong>{title} </strong>}
        {children}
      </p>
    </div>
  );
}
