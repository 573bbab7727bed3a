/**
 * Frequent words of languages in Latin script, other than English. None is an English word or
 * abbreviation. Languages that share most of these words are one entry.
 */
export const FREQUENT_WORDS: readonly { languages: readonly string[]; words: readonly string[] }[] =
  Object.entries({
    fr: 'le les des du une et vous nous pour avec est sont dans aux votre notre qui ou chez au sur ce cette nos vos leur être avez',
    de: 'der das und ist mit für wir sie ein eine zu den dem von im oder bei auf dich dein uns als des einen einer sind werden sich auch nicht unser unsere deine haben hast nach wird',
    es: 'el los las una para es por del se como tu nuestro nuestra en con su al lo más nuestros buscamos ofrecemos años eres tus sus',
    it: 'il di che sono della delle dei nel una gli alla con ed anche tuo nostro nostra nella sei cerchiamo offriamo nostri degli',
    pt: 'os da das dos em com uma você nós nossa nosso não ou um seu sua mais ao para na pelo ter são',
    nl: 'en het een voor zijn je jij wij naar bij aan ons onze als ook te dat om bent wordt worden deze jouw',
    sv: 'och att som är på för ett av till vi med har du din vår eller den det inte ska dig oss även från också hos söker',
    'da nb':
      'og som er på et af til vi med har du din vores eller det ikke hos vil kan skal våre dig deg oss fra også søger søker',
    pl: 'na się jest dla oraz lub nie jako przy od po że ze nas są naszego naszym będziesz oferujemy szukamy praca pracy',
    'cs sk':
      'na se pro je že jako nebo ve si vás jsme máte sa vo pre sme alebo nás naše našeho nášho hledáme hľadáme nabízíme ponúkame',
    hu: 'az egy és hogy nem vagy meg mint aki ha jól valamint illetve nálunk keresünk kínálunk legalább csapatunkba',
    ro: 'și de pe cu pentru este sau care din în să nu ne te va cel mai noastră căutăm oferim vei ani',
    fi: 'ja ei se että joka tai sekä olet olemme meidän sinä kuin mutta myös voit etsimme tarjoamme sinulla on työ hyvät',
    tr: 've bir bu için ile olarak da çok en gibi veya olan ya biz ekip daha arıyoruz iyi iş çalışma sahip',
    id: 'dan yang di untuk dengan dari ini pada dalam kami anda atau akan adalah ke tidak mencari memiliki serta bekerja',
    vi: 'và của là có cho với các những được trong một bạn chúng tôi hoặc tại người làm việc về nhân',
    'hr sr bs': 'je na za da se su sa ili kao koji kod nas od iz te tražimo nudimo naš našem radno',
    et: 'ja ei või kui et meie sa oma ning ka mis see otsime pakume tööd',
    lt: 'ir su yra kad iš arba mes už kaip bei mūsų tavo ieškome siūlome darbo',
    lv: 'ar kas vai mēs tu mūsu kā arī uz meklējam piedāvājam darba un',
    ca: 'el els les amb que és una dels del als com al nostre busquem oferim la de',
    tl: 'ng mga sa na ay para kung namin ikaw kami ang naghahanap',
    sw: 'na ya wa kwa ni katika au za kama sisi wewe tunatafuta kazi timu yetu',
  }).map(([languages, words]) => ({ languages: languages.split(' '), words: words.split(' ') }));
