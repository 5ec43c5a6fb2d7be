/** An address of this site to go back to; the desk where what is given would lead anywhere else. */
export function localAddress(given: unknown): string {
  if (
    typeof given !== 'string' ||
    !given.startsWith('/') ||
    given.startsWith('//') ||
    /[\\\p{Cc}]/u.test(given)
  )
    return '/';
  return given;
}
