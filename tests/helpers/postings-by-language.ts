/** A short posting in many languages: what is looked for, and what is offered. */
export const POSTINGS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  Polish:
    'Szukamy programisty do naszego zespołu w Warszawie. Będziesz tworzyć aplikacje w Pythonie i dbać o jakość kodu. Oferujemy umowę o pracę oraz prywatną opiekę medyczną. Wymagamy co najmniej dwóch lat doświadczenia.',
  Russian:
    'Мы ищем разработчика в нашу команду. Вы будете писать код на Python и работать с базами данных. Мы предлагаем гибкий график и обучение за счёт компании.',
  Japanese:
    '私たちのチームで働くソフトウェアエンジニアを募集しています。Python と SQL の経験がある方を歓迎します。勤務地は東京です。週に三日はリモートで働けます。',
  Arabic:
    'نبحث عن مهندس برمجيات للانضمام إلى فريقنا. ستعمل على تطوير التطبيقات باستخدام Python. نقدم راتبا جيدا وتأمينا صحيا لجميع العاملين.',
  Turkish:
    'Ekibimize katılacak bir yazılım geliştirici arıyoruz. Python ile uygulamalar geliştirecek ve veri tabanları ile çalışacaksınız. En az iki yıl deneyim bekliyoruz. Esnek çalışma saatleri sunuyoruz.',
  Finnish:
    'Etsimme tiimiimme ohjelmistokehittäjää. Kehität sovelluksia Pythonilla ja vastaat koodin laadusta. Tarjoamme joustavan työajan sekä hyvät edut. Edellytämme vähintään kahden vuoden kokemusta.',
  German:
    'Wir suchen eine Person für unser Team in Berlin. Du entwickelst Anwendungen mit Python und achtest auf die Qualität. Wir bieten flexible Arbeitszeiten und eine gute Bezahlung.',
  French:
    'Nous cherchons une personne pour rejoindre notre équipe à Lyon. Vous développerez des applications en Python avec nous. Nous proposons des horaires souples et une bonne mutuelle.',
  Spanish:
    'Buscamos una persona para nuestro equipo en Madrid. Vas a desarrollar aplicaciones en Python y a cuidar la calidad del código. Ofrecemos un horario flexible y formación continua.',
  Italian:
    'Cerchiamo una persona per il nostro gruppo di Milano. Svilupperai applicazioni in Python e curerai la qualità del codice. Offriamo un orario flessibile e una buona retribuzione.',
  Portuguese:
    'Procuramos uma pessoa para a nossa equipa em Lisboa. Vais desenvolver aplicações em Python e cuidar da qualidade do código. Oferecemos um horário flexível e um bom seguro de saúde.',
  Dutch:
    'Wij zoeken een ontwikkelaar voor ons team in Utrecht. Je bouwt toepassingen in Python en let op de kwaliteit van de code. We bieden flexibele werktijden en een goed pensioen.',
  Swedish:
    'Vi söker en utvecklare till vårt team i Malmö. Du bygger program i Python och ansvarar för kvaliteten. Vi erbjuder flexibla arbetstider och en bra pension. Minst två års erfarenhet krävs.',
  Danish:
    'Vi søger en udvikler til vores hold i Aarhus. Du skal udvikle programmer i Python og sørge for god kvalitet. Vi tilbyder fleksible arbejdstider og en god pension.',
  Norwegian:
    'Vi søker en utvikler til laget vårt i Bergen. Du skal lage programmer i Python og passe på kvaliteten. Vi tilbyr fleksibel arbeidstid og en god pensjonsordning.',
  Czech:
    'Hledáme vývojáře do našeho týmu v Brně. Budete vyvíjet aplikace v Pythonu a starat se o kvalitu kódu. Nabízíme pružnou pracovní dobu a pět týdnů dovolené.',
  Slovak:
    'Hľadáme vývojára do nášho tímu v Košiciach. Budete vyvíjať aplikácie v Pythone a starať sa o kvalitu kódu. Ponúkame pružný pracovný čas a päť týždňov dovolenky.',
  Hungarian:
    'Fejlesztőt keresünk budapesti csapatunkba. Pythonban írsz alkalmazásokat, és figyelsz a kód minőségére. Rugalmas munkaidőt és jó fizetést kínálunk. Legalább két év tapasztalatot várunk.',
  Romanian:
    'Căutăm un programator pentru echipa noastră din Cluj. Vei dezvolta aplicații în Python și vei avea grijă de calitatea codului. Oferim program flexibil și asigurare medicală.',
  Vietnamese:
    'Chúng tôi đang tìm một lập trình viên cho nhóm ở Hà Nội. Bạn sẽ phát triển ứng dụng bằng Python và chăm lo chất lượng mã nguồn. Giờ làm việc linh hoạt và lương tốt.',
  Indonesian:
    'Kami mencari pengembang perangkat lunak untuk tim kami di Jakarta. Anda akan membuat aplikasi dengan Python dan menjaga mutu kode. Jam kerja luwes dan gaji yang baik.',
  Greek:
    'Αναζητούμε προγραμματιστή για την ομάδα μας στην Αθήνα. Θα αναπτύσσεις εφαρμογές σε Python και θα φροντίζεις την ποιότητα του κώδικα.',
  Korean:
    '우리 팀에서 함께 일할 개발자를 찾습니다. Python으로 응용 프로그램을 개발하고 코드 품질을 관리합니다. 유연한 근무 시간과 좋은 급여를 드립니다.',
  Chinese:
    '我们正在寻找一名软件工程师加入我们的团队。你将使用 Python 开发应用程序，并负责代码质量。工作地点在上海，每周可以远程办公两天。',
  Ukrainian:
    'Ми шукаємо розробника до нашої команди. Ви писатимете програми мовою Python і дбатимете про якість коду. Пропонуємо гнучкий графік.',
  Hebrew:
    'אנחנו מחפשים מפתח לצוות שלנו בתל אביב. תפתחו יישומים בשפת Python ותדאגו לאיכות הקוד. אנחנו מציעים שעות עבודה גמישות.',
  Thai: 'เรากำลังมองหานักพัฒนาซอฟต์แวร์มาร่วมทีมของเราที่กรุงเทพฯ คุณจะพัฒนาแอปพลิเคชันด้วย Python และดูแลคุณภาพของโค้ด',
  Hindi:
    'हम अपनी टीम के लिए एक सॉफ्टवेयर डेवलपर की तलाश कर रहे हैं। आप Python में एप्लिकेशन बनाएंगे और कोड की गुणवत्ता का ध्यान रखेंगे।',
  Croatian:
    'Tražimo programera za naš tim u Zagrebu. Razvijat ćeš aplikacije u Pythonu i brinuti se o kvaliteti koda. Nudimo fleksibilno radno vrijeme i dobru plaću.',
  Estonian:
    'Otsime oma meeskonda Tartus arendajat. Sa arendad rakendusi Pythonis ja hoolitsed koodi kvaliteedi eest. Pakume paindlikku tööaega ning head palka.',
  Lithuanian:
    'Ieškome programuotojo į mūsų komandą Kaune. Kursi programas Python kalba ir rūpinsiesi kodo kokybe. Siūlome lankstų darbo laiką ir gerą atlyginimą.',
  Catalan:
    'Busquem una persona per al nostre equip a Girona. Desenvoluparàs aplicacions en Python i tindràs cura de la qualitat del codi. Oferim un horari flexible i formació.',
  Tagalog:
    'Naghahanap kami ng programmer para sa aming pangkat sa Maynila. Gagawa ka ng mga programa sa Python at aalagaan mo ang kalidad ng code. Maayos ang oras at sahod.',
  Swahili:
    'Tunatafuta mtaalamu wa programu kwa timu yetu mjini Nairobi. Utaandika programu kwa Python na kutunza ubora wa msimbo. Tunatoa saa rahisi za kazi na mshahara mzuri.',
};
