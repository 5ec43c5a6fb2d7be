/**
 * Seconds a `Retry-After` header asks us to wait, rounded up, never negative; null where it is absent or unreadable
 * (RFC 9110, 10.2.3: a number of seconds or a date).
 */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  const value = header.trim();
  if (/^\d{1,9}$/.test(value)) return Number(value);
  // Date.parse alone would take a bare "-5" or "1.5" for a year or a month.
  if (!/^[A-Z][a-z]/.test(value)) return null;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - nowMs) / 1000));
}
