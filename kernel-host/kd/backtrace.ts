/** Callers as drivers ask for them. Source: the pages of these routines in the WDK documentation. */
import { writeI32 } from '../hal/memory.js';
import { captureAddresses } from './stackdepot.js';

function capture(skip: number, count: number, addresses: number): { frames: number; hash: number } {
  const frames = captureAddresses(skip >>> 0, count >>> 0);
  frames.forEach((address, index) => {
    writeI32(addresses + index * 4, address);
  });
  return { frames: frames.length, hash: frames.reduce((sum, address) => (sum + address) | 0, 0) };
}

/**
 * RtlCaptureStackBackTrace. IRQL: any.
 * @param FramesToSkip 0: the first is the caller's own
 * @param BackTrace receives at most FramesToCapture addresses, equal for equal places; innermost first
 * @param BackTraceHash receives a number that is the same for the same callers, or NULL
 * @returns how many there are, at most 16
 */
export function RtlCaptureStackBackTrace(
  FramesToSkip: number,
  FramesToCapture: number,
  BackTrace: number,
  BackTraceHash: number,
): number {
  const { frames, hash } = capture(FramesToSkip, FramesToCapture, BackTrace);
  if (BackTraceHash !== 0) writeI32(BackTraceHash, hash);
  return frames;
}

/** RtlWalkFrameChain: the same from the caller on. IRQL: any. @param Flags 1: user-mode callers, of which there are none */
export function RtlWalkFrameChain(Callers: number, Count: number, Flags: number): number {
  const USER_MODE = 1;
  return (Flags & USER_MODE) !== 0 ? 0 : capture(0, Count, Callers).frames;
}
