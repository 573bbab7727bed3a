import { describe, expect, it } from 'vitest';
import fraudSign from '../../../../src/lint/rules/fraud-sign.ts';
import { buildRuleContext } from '../../../helpers/build-rule-context.ts';
import {
  buildFile,
  findInText,
  hostileTexts,
  readHostileText,
} from '../../../helpers/build-rule-posting.ts';

const around = (sentence: string) =>
  `You will build sensors.\n\n${sentence}\n\nYou will test them.`;
const messages = (text: string) =>
  fraudSign.check(buildRuleContext(buildFile(around(text)))).map(({ message }) => message);

describe('a sign of fraud', () => {
  it.each([
    'There is an application fee of $50.',
    'An application fee is required.',
    'Application fee: 30 EUR',
    'A $25 registration fee secures your place.',
    'Applicants must pay a registration fee.',
    'You will be asked to pay a small processing fee before the interview.',
    'Candidates are required to pay the training fee in advance.',
    'Please pay the background check fee online.',
    'Pay a refundable deposit to confirm your place.',
    'A fully refundable deposit is taken.',
    'You need to send $50 to our accountant.',
    'Send $50 to keep your place.',
    'To secure your place, please transfer 100 USD.',
    'Send us a letter and a fee of $50 to keep your place.',
    'Buy gift cards and send us the codes.',
    'You will be asked to purchase gift cards.',
    'Purchase equipment from our vendor.',
    'You will need to buy a laptop from our approved vendor.',
    'We will mail you a check to deposit.',
    'You will receive a cashier’s check to buy your equipment.',
    'Deposit the check into your account and keep $300.',
    'You must pay for your own training.',
    'It costs $99 to apply.',
    'There is a one-time $40 charge for the starter kit.',
    'The fee is payable in Bitcoin or by Zelle.',
    'New hires buy a starter kit first.',
    'A non-refundable fee applies to each application.',
    'Kindly transfer $60 for your screening by Cash App.',
    'Please pay by Venmo before the interview.',
    'Candidates pay $35 for their training materials.',
    'Interns buy their own starter kit, at $90.',
    'You will need to purchase a $200 welcome pack.',
    'You must buy your own laptop for $400 before the start.',
    'Applicants are responsible for the cost of their drug test.',
    'You will bear the cost of the background check before we go on.',
    'Candidates pay for their own background check.',
    'The cost of the training ($80) is paid by the applicant.',
    'A $45 background check is paid for by the candidate.',
  ])('asks for money: %s', (sentence) => {
    expect(messages(sentence)).toEqual([expect.stringContaining('money')]);
  });

  it.each([
    'Apply on Telegram.',
    'Apply now via WhatsApp.',
    'Contact our recruiter on Telegram.',
    'Please contact us via WhatsApp at +1 555 010 0199.',
    'Message me on Signal.',
    'Contact Jo Fixture (HR) on Telegram.',
    'Hit us up on Telegram.',
    'Kindly reach out via WhatsApp.',
    'Add our HR manager on WeChat.',
    'Send your CV via WhatsApp.',
    'Interviews are held on Telegram.',
    'The interview will take place over WhatsApp.',
    'There is a short interview on Telegram.',
    'You will be interviewed by our HR over Google Hangouts.',
    'Our recruiter will contact you on WhatsApp.',
    'Text us at +1 (555) 010-0199.',
    'Text our HR manager at 555-010-0199.',
    'WhatsApp: +44 20 7946 0000',
    'WhatsApp no: +44 20 7946 0000',
    'Telegram: @fixture_hr',
    'Write to https://t.me/fixture_hr',
    'Questions? wa.me/15550100199',
    'Write to [our recruiter](https://t.me/fixture_hr).',
  ])('points to a messenger: %s', (sentence) => {
    expect(messages(sentence)).toEqual([expect.stringContaining('messenger')]);
  });

  it.each([
    'Send a copy of your passport with your application.',
    'Please attach a scan of your driver’s licence to your application.',
    'Email your CV and a photo of your ID.',
    'We require a copy of your passport to process your application.',
    'Include your social security number in your application.',
    'To be considered, provide your bank account details.',
    'Send us a picture of the front and back of your driver’s license.',
    'Applications must include a copy of the passport.',
    'Send your resume together with your passport.',
    'Upload a copy of your national ID card before the interview.',
    'Submit a copy of your passport before an offer is made.',
    'Kindly e-mail your driver’s license scan to us.',
    'Answer with your address, SSN and date of birth.',
    'Respond to us with your full name, ID card photos and bank details to get hired.',
    'Send your CV, a cover letter and a scan of your passport to hr@fixture.example.',
    'Share your bank details with our recruiter.',
    'Text us with your name, bank account number and passport to secure the job.',
  ])('asks for documents: %s', (sentence) => {
    expect(messages(sentence)).toEqual([expect.stringContaining('documents')]);
  });

  it('is reported at its first word', () => {
    expect(findInText(fraudSign, 'Good luck. Applicants must pay a registration fee.')).toEqual([
      '6:12 Applicants must pay a registration fee',
    ]);
  });

  it('is reported in the application URL', () => {
    const more = 'apply:\n  url: https://t.me/fixture_hr\n  kind: posting\n';
    expect(fraudSign.check(buildRuleContext(buildFile('Text.', { more })))).toMatchObject([
      { line: 6, column: 8, field: 'apply.url', value: 'https://t.me/fixture_hr' },
    ]);
  });
});

describe('wording of legitimate postings', () => {
  it.each([
    // Money
    'There is no application fee.',
    'We never ask for money.',
    'You do not have to pay a registration fee.',
    'Applicants never pay a fee.',
    'The application fee is waived.',
    'We pay your visa fees and the registration fee of conferences.',
    'The training fee is covered by us.',
    'You will design deposit products and process payments.',
    'You will work on the checkout, and on processing fees for merchants.',
    'Our gift card platform serves shops.',
    'You help customers buy gift cards.',
    'You will buy gift cards for the team.',
    'Members pay a registration fee in our app, which you will build.',
    'Help people send money home.',
    'Send money anywhere, at once.',
    'We take a processing fee of 2.5% of each sale.',
    'A placement fee of 20% is usual in the trade.',
    'Read more at https://fixturet.me/about',
    'We pay $50 an hour.',
    'Clients transfer $5 billion a year with us.',
    'Purchase laboratory equipment from our vendors.',
    'You get a budget to purchase equipment from our vendor.',
    'We run a background check.',
    'You will check deposits and send reports.',
    'Tenants pay a refundable deposit.',
    'Interns may live in company housing for a refundable deposit.',
    'You deposit checks at the bank.',
    'Pay: $50 an hour, and a signing bonus',
    'Paid training, free equipment',
    'Send $5 less to the tax office: we help users with their taxes.',
    'We cover the cost of the background check.',
    'The background check is at our expense, and paid by us.',
    'You will design starter kits and price them at $200.',
    'Our grants help you cover the cost of training.',
    'You will reduce the cost of training models for applicants.',
    'The cost of training large models is met by interns’ ideas.',
    'Candidates pay nothing: the cost of the background check is ours.',
    'We send $50 via Venmo for every referral.',
    'You will build a way to send $10 via Zelle.',
    'Each intern may order equipment for $500 a year.',
    // Messengers
    'You have experience with the WhatsApp Business API.',
    'You will talk to engineers at Signal.',
    'Apply signal processing to radar.',
    'You build Telegram bots.',
    'You will write to us on paper; we work on signal processing.',
    'Answer customers who contact us on WhatsApp.',
    'Chat with users via WhatsApp.',
    'You will conduct interviews with users on WhatsApp.',
    'Interview candidates over WhatsApp and by phone.',
    'Follow us on Telegram: t.me/fixture_news',
    'Join our community: [Telegram](https://t.me/fixture), [LinkedIn](https://linkedin.com/company/fixture)',
    'Apply machine learning to messages on WhatsApp.',
    'We build applications for messengers such as WhatsApp, Telegram and WeChat.',
    'Text JOBS to 12345.',
    'Contact suppliers on WhatsApp.',
    'Our team talks on Telegram.',
    'Work with Signal Processing Engineers via Slack.',
    'Send a signal through the network.',
    'You interview with us via video.',
    'Contact us on +1 555 010 0199.',
    'Call us at +1 555 010 0199.',
    // Documents
    'Bring your ID to the office on the first day.',
    'After the offer, send a copy of your passport.',
    'Bring your passport and bank details on your first day.',
    'Provide your name, address and a copy of your passport after you accept our offer.',
    'Once you have signed, e-mail your bank details and SSN to us.',
    'New hires provide their passport and bank details to HR.',
    'You share your ideas on passport scans.',
    'Submit your CV, a cover letter and a transcript copy.',
    'You will collect and send identity documents and bank details safely.',
    'Once hired, you provide your bank details.',
    'You prove your right to work after the offer.',
    'You build an app in which users upload a photo of their passport.',
    'A valid passport is needed to travel.',
    'You have a driver’s licence.',
    'Include your GitHub ID and a portfolio.',
    'Do not send a copy of your passport.',
    'You will provide identity services to banks.',
    'Submit your application with a copy of your degree.',
    'Please share your passion for sensors in your application.',
    'We will send a contract and then ask successful candidates for a copy of their ID.',
  ])('%s', (sentence) => {
    expect(messages(sentence)).toEqual([]);
  });

  it.each([
    'Beware of scams. Some ask you to pay a registration fee. Others want an interview on Telegram. They may ask for a copy of your passport.',
    '## Recruitment fraud\n\nSomebody may ask you to send $50.\n\nSend a copy of your passport to nobody.',
    'Our recruiters will never contact you on WhatsApp. Please send $50 to no one.',
  ])('is not reported in a warning: %s', (text) => {
    expect(messages(text)).toEqual([]);
  });

  it('is not reported if the company makes the messenger', () => {
    const posting = buildRuleContext(buildFile('Contact us on Telegram.'), {
      company: { name: 'Telegram' },
    });
    expect(fraudSign.check(posting)).toEqual([]);
  });

  it.each(
    hostileTexts(
      ['fees', 'pay a fee '.repeat(50_000)],
      ['messengers', 'telegram whatsapp '.repeat(50_000)],
      ['requests', 'send a copy of '.repeat(50_000)],
      ['requests to applicants', 'you must pay the '.repeat(50_000)],
      ['calls', 'contact us contact us '.repeat(20_000)],
      ['amounts', 'send $1 '.repeat(50_000)],
      ['numbers', `text us at ${'1 '.repeat(200_000)}`],
      ['lists', 'email your name, '.repeat(40_000)],
      ['lists of documents', 'reply with your passport, ssn and '.repeat(20_000)],
      ['costs', 'you cover the cost of the training '.repeat(20_000)],
      ['kits', 'you must buy your own laptop for '.repeat(20_000)],
      ['long words', `send ${'a'.repeat(500_000)} send`],
      ['sentences', 'Pay a fee to sensors. '.repeat(20_000)],
    ),
  )('finishes on %s', (_, text) => {
    expect(() => readHostileText(fraudSign, text)).not.toThrow();
  });
});
