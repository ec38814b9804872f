import { expect, it, vi } from 'vitest';
import { gatherLines } from './gather-lines.ts';

it('Lines of the log are written in their order: when there are many, after a second, and at the end', () => {
  vi.useFakeTimers();
  try {
    const written: string[] = [];
    let flushed = 0;
    const lines = gatherLines({ write: (text) => written.push(text), flushSync: () => (flushed = written.length) });
    const line = `${'x'.repeat(999)}\n`;
    for (let count = 0; count < 63; count += 1) lines.write(line);
    expect(written).toEqual([]);
    lines.write('the last of many\n');
    lines.write(line);
    expect(written).toEqual([`${line.repeat(63)}the last of many\n${line}`]);
    lines.write('one\n');
    lines.write('two\n');
    vi.advanceTimersByTime(1000);
    expect(written.slice(1)).toEqual(['one\ntwo\n']);
    vi.advanceTimersByTime(5000);
    lines.write('three\n');
    lines.flush();
    expect(written.slice(2)).toEqual(['three\n']);
    expect(flushed).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});
