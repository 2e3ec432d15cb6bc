import '../button/button.css';
import '../screen/frame.css';
import '../screen/frame-dense.css';
import './attract.css';
import { useRef } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { Illustration } from '../illustration/illustration.tsx';
import { useArrowKeys } from '../press/arrow-keys.ts';
import { usePress } from '../press/use-press.ts';
import { useSettling } from '../press/use-settling.ts';
import { Bar } from '../screen/bar.tsx';

export interface AttractProps {
  /** «Первый шаг» */
  readonly name: string;
  /** «Здравствуйте!» */
  readonly greeting: string;
  /** What it does, that it is free, that no papers are needed (U-9: all texts together ≤ 25 words). One line each. */
  readonly lines: readonly string[];
  /** «Нажмите на экран»: a button for keys and eyes; a finger may touch anywhere. */
  readonly invitation: string;
  readonly onBegin: () => void;
}

/** The whole screen starts (U-9); the bar stays where it always is. Silent; only the sun moves, slowly (T-3). */
export function Attract({ name, greeting, lines, invitation, onBegin }: AttractProps) {
  const press = usePress(onBegin, { except: '.bar' });
  const screen = useRef<HTMLDivElement>(null);
  useArrowKeys(screen);
  useSettling(screen);
  return (
    <div class="screen attract" ref={screen} {...press}>
      <div class="screen-stage">
        <Illustration isAlive />
      </div>
      <div class="screen-room">
        <div class="frame attract-frame">
          <main class="attract-words">
            <p class="attract-name">
              <span class="attract-badge">
                <Icon name="map-pin" />
              </span>
              {name}
            </p>
            <h1>{greeting}</h1>
            <p class="attract-lines">
              {lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </p>
            <button type="button" class="button attract-begin" data-kind="primary">
              {invitation}
            </button>
          </main>
          <div class="attract-picture">
            <Illustration isAlive />
          </div>
          <Bar />
        </div>
      </div>
    </div>
  );
}
