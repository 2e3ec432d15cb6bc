/** The centre's indicators (domain §5.1): attention, ease, pleasantness, loyalty. */
export const indicatorIds = ['i1', 'i2', 'i3', 'i4'] as const;
export type IndicatorId = (typeof indicatorIds)[number];
