interface Realm {
  Date: DateConstructor;
  Intl: typeof Intl;
}

/** Gives the `Date` and the `Intl` of a realm, this one or that of a `vm` context, a time of their own. */
export function installDate(realm: Realm, now: () => number): void {
  const RealDate = realm.Date;
  function VirtualDate(this: unknown, ...args: readonly unknown[]): unknown {
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  const statics = { now, parse: RealDate.parse, UTC: RealDate.UTC };
  for (const [name, value] of Object.entries(statics)) {
    Object.defineProperty(VirtualDate, name, { value, writable: true, configurable: true });
  }
  Object.defineProperty(VirtualDate, 'prototype', { value: RealDate.prototype });
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
  Object.defineProperty(VirtualDate, 'length', { value: RealDate.length });
  RealDate.prototype.constructor = VirtualDate;
  Object.defineProperty(realm, 'Date', { value: VirtualDate, writable: true, configurable: true });

  const { prototype } = realm.Intl.DateTimeFormat;
  const { formatToParts } = prototype;
  const format = Object.getOwnPropertyDescriptor(prototype, 'format')?.get;
  if (format === undefined) throw new Error('Intl.DateTimeFormat has no format');
  prototype.formatToParts = function formatPartsOf(date) {
    return formatToParts.call(this, date ?? now());
  };
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const formatDate: Intl.DateTimeFormat['format'] = Reflect.apply(format, this, []);
      return (date?: Date | number) => formatDate(date ?? now());
    },
  });
}
