/** Twelve reports of one accident, made up: copies of an agency, a toll that rises and is revised down, a quotation put in three ways, and a publisher whose name runs from right to left. */
import type { Report } from '../../src/model/index.js';

const day = (date: number, hour: number): string => `2024-06-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
const report = (id: string, publisher: string, publishedAt: string, title: string, text: string, more: Partial<Report> = {}): Report => ({
  id,
  publisher,
  publishedAt,
  title,
  text,
  ...more,
});
export const ferry: readonly Report[] = [
  report(
    'r01',
    'Coast Wire',
    day(3, 7),
    'Ferry capsizes off Port Malin',
    'Ferry capsizes off Port Malin\n\nPORT MALIN, June 3 (Coast Wire) - At least four people were killed when the ferry Aurelia capsized off Port Malin early on Monday, the coastguard said. About 120 passengers were on board. "The boat turned over in a minute," harbour master Ines Carro told reporters. Some 60 people were rescued.',
  ),
  report(
    'r02',
    'Harbour Post',
    day(3, 8),
    'Ferry turns over, four dead',
    'PORT MALIN, June 3 (Coast Wire) - At least four people were killed when the ferry Aurelia capsized off Port Malin early on Monday, the coastguard said. About 120 passengers were on board. "The boat turned over in a minute," harbour master Ines Carro told reporters. Some 60 people were rescued.',
    { syndicatedFrom: 'Coast Wire' },
  ),
  report(
    'r03',
    'Daily Malin',
    day(3, 8),
    'Disaster at sea',
    'PORT MALIN, June 3 (Coast Wire) - At least four people were killed when the ferry Aurelia capsized off Port Malin early on Monday, the coastguard said. About 120 passengers were on board. "The boat turned over in a minute," harbour master Ines Carro told reporters. Some 60 people were rescued.',
    { syndicatedFrom: 'Coast Wire' },
  ),
  report(
    'r04',
    'The Lighthouse',
    day(3, 10),
    'Nine dead in ferry accident',
    'Nine people died when the ferry Aurelia capsized off Port Malin on Monday morning, the interior ministry said. The ministry put the number of passengers at 134. “The boat turned over in about a minute,” said harbour master Ines Carro. Rescuers pulled 71 people from the water.',
  ),
  report(
    'r05',
    'Channel Nine News',
    day(3, 12),
    'Ferry toll rises',
    'The death toll of the ferry accident off Port Malin rose to 11 on Monday, the coastguard said, up from nine. At least 30 people were missing. The coastguard said 78 people were rescued.',
  ),
  report(
    'r06',
    'Morning Ledger',
    day(3, 13),
    'Ferry was overloaded, union says',
    'Between 10 and 15 people were killed when the ferry Aurelia capsized off Port Malin on Monday, hospital officials said. The seafarers’ union accused the operator of overloading the ferry. The operator, Malin Lines, denied that the ferry was overloaded.',
    { url: 'https://ledger.example/ferry' },
  ),
  report(
    'r07',
    'Gazette of the Isles',
    day(3, 18),
    'Twelve dead',
    'Twelve people were killed when the ferry Aurelia capsized off Port Malin on Monday, the coastguard said. 27 people are still missing, the coastguard said. Divers searched the wreck until dark.',
  ),
  report(
    'r08',
    'Radio Estuary',
    day(4, 6),
    'Search goes on',
    'Sixteen people were killed when the ferry Aurelia capsized off Port Malin on Monday, the interior ministry said. More than 20 people were missing. The ministry said 80 people were rescued.',
  ),
  report(
    'r09',
    'Coast Wire',
    day(4, 9),
    'Toll revised down',
    'PORT MALIN, June 4 (Coast Wire) - The death toll of the ferry accident off Port Malin was revised down to 14, the interior ministry said on Tuesday, down from 16, after two people had been counted twice. Nineteen people were missing.',
  ),
  report(
    'r10',
    'Northern Star',
    day(4, 12),
    'Ferry: what we know',
    'Fourteen people were killed when the ferry Aurelia capsized off Port Malin on Monday, according to the interior ministry. Coast Wire reported that 19 people were missing. Malin Lines said the ferry carried 118 passengers.',
  ),
  report(
    'r11',
    'Weekend Review',
    day(5, 9),
    'The last voyage of the Aurelia',
    'The ferry Aurelia capsized off Port Malin on Monday, killing 17 people, the coastguard said. Seventeen people were missing. "The boat turned over in a minute or less," Ines Carro, the harbour master, said.',
  ),
  report(
    'r12',
    'شبكة الساحل',
    day(5, 10),
    'Coast network',
    'The ferry Aurelia capsized off Port Malin on June 3, killing at least 17 people, officials said. The operator Malin Lines was blamed by the seafarers’ union.',
  ),
];
