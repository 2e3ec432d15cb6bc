/** Headers of every answer that a page or a browser gets from us. The Electron shell sends the same. */

/** L-3, and workers and the manifest from our own origin. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Nothing of the device is ours to use; speech and full screen need no permission. */
const DENIED_FEATURES =
  'accelerometer bluetooth camera clipboard-read clipboard-write display-capture geolocation gyroscope hid idle-detection local-fonts ' +
  'magnetometer microphone midi payment publickey-credentials-get screen-wake-lock serial storage-access usb window-management ' +
  'xr-spatial-tracking';

export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy': DENIED_FEATURES.split(' ')
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
