// Names the family of a browser and no more: a version or a system could tell one person from another.

/** From what a browser calls itself; Edge and others call themselves Chrome, too, so they are asked for first. */
export function browserFamily(userAgent: string): 'Firefox' | 'Edge' | 'Opera' | 'Chromium' | 'other' {
  if (userAgent.includes('Firefox/')) return 'Firefox';
  if (/Edg(A|iOS)?\//.test(userAgent)) return 'Edge';
  if (userAgent.includes('OPR/')) return 'Opera';
  return userAgent.includes('Chrome/') ? 'Chromium' : 'other';
}
