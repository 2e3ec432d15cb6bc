/** The sound of «Позвать сотрудника»: two soft bells, 0.9 s, only ever after a press (T-3, A-22). */
const NOTES_HZ = [659.25, 880];
const NOTE_SECONDS = 0.45;
const LOUDNESS = 0.25;

/** Plays the bells; silent where the machine has no sound, because the call itself is already recorded. */
export function playChime(createContext: () => AudioContext = () => new AudioContext()): void {
  const context = createContext();
  NOTES_HZ.forEach((frequency, index) => {
    const start = context.currentTime + index * NOTE_SECONDS;
    const tone = new OscillatorNode(context, { type: 'sine', frequency });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(LOUDNESS, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + NOTE_SECONDS);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + NOTE_SECONDS);
    if (index === NOTES_HZ.length - 1) tone.addEventListener('ended', () => void context.close());
  });
}
