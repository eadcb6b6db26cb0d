import { describe, expect, test } from 'vitest';
import { told } from './told.js';

describe('charges', () => {
  test.each<[string, string]>([
    ['Karl Weber pleaded guilty in April to fraud.', 'charges of Karl Weber: pleaded guilty to fraud'],
    ['Karl Weber pleaded not guilty on Monday to arson.', 'charges of Karl Weber: pleaded not guilty to arson'],
    ['Karl Weber is facing charges for failing to stop.', 'charges of Karl Weber: charged with failing to stop'],
    ['Karl Weber faces charges for allegedly driving drunk.', 'charges of Karl Weber: charged with driving'],
    ['Karl Weber faces charges for the attack.', 'charges of Karl Weber: charged'],
    ['Marta Ruiz was booked with theft.', 'charges of Marta Ruiz: charged with theft'],
    ['Marta Ruiz was indicted on Monday for fraud.', 'charges of Marta Ruiz: charged with fraud'],
    ['Charges against Marta Ruiz are pending.', 'charges of Marta Ruiz: charges pending'],
    ['The chief said charges against the couple remain pending.', 'charges of suspects: charges pending'],
    ['No charges have been filed.', 'charges of suspect: no charges'],
    ['Marta Ruiz faces no charges.', 'charges of Marta Ruiz: no charges'],
    ['Karl Weber was charged with assault of a minor.', 'charges of Karl Weber: charged with assault of a minor'],
    ['Karl Weber was indicted with assault of a minor.', 'charges of Karl Weber: charged with assault of a minor'],
    ['Marta Ruiz was booked with two counts of theft.', 'charges of Marta Ruiz: charged with theft'],
    ['No charges were filed against Marta Ruiz.', 'charges of Marta Ruiz: no charges'],
    ['No charges were filed against the other driver, Marta Ruiz.', 'charges of Marta Ruiz: no charges'],
    ['The charges against the driver were dropped.', 'charges of suspect: charges dropped'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Marta Ruiz was booked for a show in May.',
    'Marta Ruiz was booked with a theatre.',
    'Marta Ruiz was booked with United Airlines.',
    'Marta Ruiz was indicted with two others.',
    'Marta Ruiz faces no murder charge.',
    'Charges would be filed if needed.',
    'Charges against Marta Ruiz are not pending.',
    'Are charges against Marta Ruiz pending?',
    'Police would not say whether charges are pending.',
    'The charges were filed on Friday.',
    'An appeal is pending.',
    'No complaint was filed.',
    // Against whom of several, no name tells.
    'No charges have been filed against the second man.',
    'The charges against another driver were dropped.',
  ])('nothing is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('a plea of years ago is a record', () => {
    expect(told('A man was stabbed on Monday. Karl Weber was arrested. Weber pleaded guilty in 2004 to theft.')).not.toContain(
      'charges of Weber: pleaded guilty to theft',
    );
  });
});
