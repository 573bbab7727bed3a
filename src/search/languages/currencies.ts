/** The currencies that a sign, name or code stands for. */
export const CURRENCIES: Record<string, string[]> = {
  us$: ['USD'],
  ca$: ['CAD'],
  au$: ['AUD'],
  nz$: ['NZD'],
  hk$: ['HKD'],
  mx$: ['MXN'],
  a$: ['AUD'],
  c$: ['CAD'],
  r$: ['BRL'],
  s$: ['SGD'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  '＄': ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  '£': ['GBP'],
  '€': ['EUR'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₩': ['KRW'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₪': ['ILS'],
  '₴': ['UAH'],
  '₦': ['NGN'],
  '₱': ['PHP'],
  '฿': ['THB'],
  '₫': ['VND'],
  zł: ['PLN'],
  kč: ['CZK'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  ...Object.fromEntries(
    (
      'usd cad aud nzd sgd hkd gbp eur jpy cny inr krw ils uah ngn php thb vnd pln czk sek nok ' +
      'dkk isk chf brl mxn zar aed sar qar kwd bhd omr egp mad tnd xof xaf kes ghs pkr bdt lkr npr idr ' +
      'myr twd clp ars huf bgn rsd'
    )
      .split(' ')
      .map((code) => [code, [code.toUpperCase()]]),
  ),
};
