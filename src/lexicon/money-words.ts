/** Words by which a bare "40 million" is money. Lower case. */
import { pluralOf, verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** What is done with money alone, or by a sum of it: "cost 240 million", "repaid 40 million". */
export const MONEY_VERBS = wordSet(
  words(
    'cost pay repay prepay spend overspend earn pocket invest reinvest borrow lend owe lose fine embezzle launder reimburse refund fetch bill bankroll finance fund',
  ).flatMap(verbForms),
);

/** What a sum of money is of: "62 million in subsidies", "savings of 110 million", "the damage is put at 34 million". */
export const MONEY_NOUNS = wordSet(
  words(
    `subsidy grant aid debt damages damage loan fee fine tax revenue turnover profit savings saving investment compensation funding funds bond cost price budget bill ransom
     dividend salary wage pension refund loss bribe bonus income earnings payment payout payoff deficit surplus rent reward bail donation bailout cash spending expenditure liability capital credit`,
  ).flatMap((noun) => [noun, pluralOf(noun)]),
);

/** Words for numbers so high that a bare one is told with its noun, unless it is money. */
export const MULTIPLIERS = wordSet(words('million billion trillion mn bn m'));
