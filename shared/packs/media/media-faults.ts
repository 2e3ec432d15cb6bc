/** What can be wrong inside a picture or a clip (S-2), with its sentence for the administrator. */
export type MediaFault = keyof typeof mediaFaultTexts;

export const MAX_PICTURE_BYTES = 2_000_000;
export const MAX_PICTURE_SIDE_PX = 2000;
export const MAX_CLIP_BYTES = 8_000_000;
/** Longer than anybody listens standing; decoded it fits a small machine's memory. */
export const MAX_CLIP_SECONDS = 180;

export const mediaFaultTexts = {
  'picture-too-big': 'картинка больше 2 МБ; уменьшите её',
  'picture-not-png': 'это не PNG; сохраните картинку как PNG',
  'picture-damaged': 'картинка повреждена; сохраните её ещё раз',
  'picture-too-large': 'сторона картинки больше 2000 точек; уменьшите её',
  'picture-interlaced': 'картинка сохранена с чересстрочной развёрткой; сохраните без неё',
  'picture-trailing-data': 'за концом картинки есть посторонние данные; сохраните её ещё раз',
  'clip-too-big': 'запись больше 8 МБ; сохраните её как MP3',
  'clip-not-sound': 'внутри не тот звук, что в имени файла; сохраните запись ещё раз',
  'clip-damaged': 'запись обрывается или повреждена; сохраните её ещё раз',
  'clip-too-long': 'запись длиннее 3 минут; сократите её',
} as const;
