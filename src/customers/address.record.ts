/** A list of postal addresses as a field; the noun adds its column and description. */
export const addresses = {
  kind: 'structs',
  typeName: 'Address',
  typeDescription: 'A postal address, in parts as an envelope needs them.',
  most: 20,
  fields: {
    label: { kind: 'text', description: 'What the address is for: head office, billing, delivery.', max: 60 },
    street: { kind: 'text', description: 'Street and number, or the lines before the city.', max: 300 },
    city: { kind: 'text', description: 'City, town or village.', max: 120 },
    region: { kind: 'text', description: 'State, province or county, where an address has one.', max: 120 },
    postalCode: { kind: 'text', description: 'Postal code, as it is written in its country.', max: 20 },
    country: { kind: 'text', description: 'Country, as its name or its ISO 3166-1 code.', max: 100 },
  },
} as const
