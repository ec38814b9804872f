import { boxOf, figureFrames, POSES, shapesOf } from '@ironstride/core';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../words/use-words.tsx';
import css from './figure.module.css';
import ui from './ui.module.css';

/** Pictures of one movement one way (convention: smooth enough, small enough). */
const PICTURES = 24;

interface FigureProps {
  /** Id of the exercise whose pose is drawn. */
  readonly pose: string;
  readonly name: string;
  readonly moves?: boolean;
  /** Words for the button that starts and stops the movement. */
  readonly words?: { readonly play: string; readonly pause: string };
}

/** The articulated figure of an exercise; it stands still for people who prefer that, and on demand. */
export function Figure({ pose: id, name, moves = false, words }: FigureProps) {
  const { says } = useWords();
  const pose = Object.entries(POSES).find(([key]) => key === id)?.[1];
  const [playing, setPlaying] = useState(() => moves && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [at, setAt] = useState(-1);
  const frames = useMemo(() => (pose ? figureFrames(pose, PICTURES) : []), [pose]);
  useEffect(() => {
    if (!playing || !pose || frames.length < 2) return undefined;
    const step = (pose.seconds * 1000) / frames.length;
    const started = performance.now();
    let request = 0;
    const draw = (now: number): void => {
      const turn = Math.floor((now - started) / step);
      const back = 2 * (frames.length - 1);
      const there = turn % back;
      setAt(pose.loop === 'round' ? turn % frames.length : there < frames.length ? there : back - there);
      request = requestAnimationFrame(draw);
    };
    request = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(request);
  }, [playing, pose, frames]);
  if (!pose) return null;
  // The most telling picture: where a movement that goes round begins, and deep in one that goes there and back.
  const still = pose.loop === 'round' ? 0 : Math.floor(frames.length * 0.75);
  const joints = frames[at < 0 ? Math.min(still, frames.length - 1) : at] ?? frames[0];
  const box = boxOf(frames, pose);
  return (
    <div>
      <svg
        className={css.figure}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label={`${name}: ${says(pose.says)}`}
        // The shapes are made of numbers by the core; no words of a person are in them.
        dangerouslySetInnerHTML={{
          __html: `<path class="l" d="M${box.x} 2H${box.x + box.width}"/>${joints ? shapesOf(joints, pose) : ''}`,
        }}
      />
      {moves && words && frames.length > 1 && (
        <button type="button" className={ui.button} onClick={() => setPlaying(!playing)}>
          {playing ? words.pause : words.play}
        </button>
      )}
    </div>
  );
}
