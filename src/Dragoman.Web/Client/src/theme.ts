/** The colours and the type of the style sheet, as they are in the scheme that the reader has now. */
export interface Theme {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ground: string;
  readonly raised: string;
  readonly sunken: string;
  readonly accent: string;
  readonly focus: string;
  readonly verbalCooperation: string;
  readonly materialCooperation: string;
  readonly verbalConflict: string;
  readonly materialConflict: string;
  readonly neutral: string;
  readonly font: string;
}

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    line: token('line'),
    lineStrong: token('line-strong'),
    ground: token('ground'),
    raised: token('raised'),
    sunken: token('sunken'),
    accent: token('accent'),
    focus: token('focus'),
    verbalCooperation: token('verbal-cooperation'),
    materialCooperation: token('material-cooperation'),
    verbalConflict: token('verbal-conflict'),
    materialConflict: token('material-conflict'),
    neutral: token('neutral'),
    font: token('sans'),
  };
}
