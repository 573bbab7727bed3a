/** A posting that is not in English. */
export interface ForeignPosting {
  roleId: string;
  language: 'fr' | 'de' | 'th' | 'ja' | 'ko';
  /** Ids of the towns in which the role is offered, each by a posting of its own. */
  towns: readonly string[];
  title: string;
  paragraphs: readonly string[];
}

export const FOREIGN_POSTINGS: readonly ForeignPosting[] = [
  {
    roleId: 'nurse',
    language: 'fr',
    towns: ['lyon-fr', 'montreal-qc-ca'],
    title: 'Infirmière ou infirmier de nuit',
    paragraphs: [
      'Vous soignez les patients du service de cardiologie et vous tenez leurs dossiers à jour.',
      'Vous travaillez en équipe avec les médecins et les aides-soignantes.',
      'Le diplôme d’État est exigé. Les débutants sont les bienvenus.',
    ],
  },
  {
    roleId: 'fullstack-developer',
    language: 'fr',
    towns: ['paris-fr', 'nantes-fr'],
    title: 'Développeur web full-stack',
    paragraphs: [
      'Vous développez notre site, de la base de données à l’interface.',
      'Nos outils sont TypeScript, React et PostgreSQL.',
      'Vous aimez relire le code des autres et vous écrivez bien.',
    ],
  },
  {
    roleId: 'baker',
    language: 'fr',
    towns: ['lille-fr', 'quebec-qc-ca'],
    title: 'Boulanger-pâtissier',
    paragraphs: [
      'Vous pétrissez, façonnez et cuisez le pain chaque nuit.',
      'Vous préparez aussi les tartes et les croissants du matin.',
      'Deux jours de repos se suivent chaque semaine.',
    ],
  },
  {
    roleId: 'accountant',
    language: 'fr',
    towns: ['saint-denis-fr', 'geneve-ge-ch'],
    title: 'Comptable général',
    paragraphs: [
      'Vous tenez les comptes de trois sociétés et vous préparez le bilan.',
      'Vous répondez aux questions des auditeurs.',
      'Une bonne connaissance d’Excel est nécessaire.',
    ],
  },
  {
    roleId: 'teacher',
    language: 'fr',
    towns: ['saint-etienne-fr', 'brussels-be'],
    title: 'Professeur de mathématiques',
    paragraphs: [
      'Vous enseignez dans des classes de vingt élèves.',
      'Vous préparez les cours avec vos collègues et vous recevez les parents.',
      'L’école se trouve près de la gare.',
    ],
  },
  {
    roleId: 'nurse',
    language: 'de',
    towns: ['koln-de', 'wien-at', 'hamburg-de'],
    title: 'Pflegefachkraft (m/w/d)',
    paragraphs: [
      'Sie pflegen Menschen auf unserer Station für Innere Medizin und führen die Akten.',
      'Sie arbeiten mit Ärztinnen, Ärzten und Therapeuten zusammen.',
      'Eine abgeschlossene Ausbildung in der Krankenpflege wird vorausgesetzt.',
    ],
  },
  {
    roleId: 'software-engineer',
    language: 'de',
    towns: ['munchen-de', 'zurich-zh-ch', 'berlin-de'],
    title: 'Softwareentwickler (m/w/d) Java',
    paragraphs: [
      'Sie entwickeln Dienste in Java und betreuen sie im Betrieb.',
      'Sie besprechen Entwürfe mit Kolleginnen und Kollegen.',
      'Gute Kenntnisse in SQL sind von Vorteil.',
    ],
  },
  {
    roleId: 'lorry-driver',
    language: 'de',
    towns: ['nurnberg-de', 'graz-at'],
    title: 'LKW-Fahrer (m/w/d) Fernverkehr',
    paragraphs: [
      'Sie fahren Sattelzüge zu unseren Lagern und sichern die Ladung.',
      'Sie halten die Lenkzeiten ein und prüfen das Fahrzeug am Morgen.',
      'Der Führerschein der Klasse CE ist erforderlich.',
    ],
  },
  {
    roleId: 'baker',
    language: 'de',
    towns: ['lubeck-de', 'dusseldorf-de'],
    title: 'Bäcker/in',
    paragraphs: [
      'Sie backen Brot und Brötchen nach unseren Rezepten.',
      'Die Arbeit beginnt um drei Uhr in der Nacht.',
      'Auch Quereinsteiger sind willkommen.',
    ],
  },
  {
    roleId: 'accountant',
    language: 'de',
    towns: ['stuttgart-de'],
    title: 'Buchhalter (m/w/d)',
    paragraphs: [
      'Sie buchen Rechnungen und bereiten den Jahresabschluss vor.',
      'Sie sprechen mit Banken und dem Finanzamt.',
      'Kenntnisse in SAP helfen.',
    ],
  },
  {
    roleId: 'nurse',
    language: 'th',
    towns: ['bangkok-th', 'chiang-mai-th'],
    title: 'พยาบาลวิชาชีพ',
    paragraphs: [
      'ดูแลผู้ป่วยในหอผู้ป่วยและบันทึกอาการทุกเวร',
      'ทำงานร่วมกับแพทย์และเภสัชกร',
      'ต้องมีใบอนุญาตประกอบวิชาชีพการพยาบาล',
    ],
  },
  {
    roleId: 'software-engineer',
    language: 'th',
    towns: ['bangkok-th'],
    title: 'วิศวกรซอฟต์แวร์',
    paragraphs: [
      'พัฒนาระบบชำระเงินและดูแลฐานข้อมูล',
      'เขียนโปรแกรมภาษาไพทอนและจาวา',
      'มีประสบการณ์พัฒนาเว็บจะพิจารณาเป็นพิเศษ',
    ],
  },
  {
    roleId: 'chef',
    language: 'th',
    towns: ['chiang-mai-th'],
    title: 'พ่อครัวโรงแรม',
    paragraphs: [
      'ปรุงอาหารไทยและอาหารฝรั่งสำหรับแขกของโรงแรม',
      'ดูแลความสะอาดของห้องครัว',
      'มีอาหารและที่พักให้',
    ],
  },
  {
    roleId: 'accountant',
    language: 'th',
    towns: ['bangkok-th'],
    title: 'เจ้าหน้าที่บัญชี',
    paragraphs: [
      'บันทึกบัญชีและจัดทำงบการเงินรายเดือน',
      'ติดต่อกับสรรพากรและธนาคาร',
      'ใช้โปรแกรมตารางคำนวณได้ดี',
    ],
  },
  {
    roleId: 'nurse',
    language: 'ja',
    towns: ['tokyo-jp', 'osaka-jp'],
    title: '病棟看護師',
    paragraphs: [
      '入院患者の看護と記録を担当します。',
      '医師や薬剤師と協力して働きます。',
      '看護師免許が必要です。夜勤は月に四回です。',
    ],
  },
  {
    roleId: 'software-engineer',
    language: 'ja',
    towns: ['tokyo-jp'],
    title: 'ソフトウェアエンジニア',
    paragraphs: [
      '決済サービスの設計と開発を行います。',
      'チームでコードレビューをします。',
      'Javaまたはクラウドの経験がある方を歓迎します。',
    ],
  },
  {
    roleId: 'nursery-nurse',
    language: 'ja',
    towns: ['osaka-jp'],
    title: '保育士',
    paragraphs: [
      'ゼロ歳から五歳の子どもの保育をします。',
      '保護者と毎日話します。',
      '保育士の資格が必要です。',
    ],
  },
  {
    roleId: 'sales-representative',
    language: 'ja',
    towns: ['tokyo-jp'],
    title: '法人営業',
    paragraphs: [
      '機械部品を工場に提案します。',
      '新しい取引先を開拓します。',
      '普通自動車免許が必要です。',
    ],
  },
  {
    roleId: 'nurse',
    language: 'ko',
    towns: ['seoul-kr', 'busan-kr'],
    title: '병동 간호사',
    paragraphs: [
      '입원 환자를 돌보고 기록을 작성합니다.',
      '의사와 약사와 함께 일합니다.',
      '간호사 면허가 필요합니다.',
    ],
  },
  {
    roleId: 'backend-developer',
    language: 'ko',
    towns: ['seoul-kr'],
    title: '백엔드 개발자',
    paragraphs: [
      '결제 서비스를 설계하고 개발합니다.',
      '팀에서 코드를 함께 검토합니다.',
      '자바 경험이 있는 분을 환영합니다.',
    ],
  },
  {
    roleId: 'chef',
    language: 'ko',
    towns: ['busan-kr'],
    title: '호텔 요리사',
    paragraphs: [
      '호텔 식당에서 한식과 양식을 요리합니다.',
      '주방의 위생을 관리합니다.',
      '조리사 자격증이 필요합니다.',
    ],
  },
  {
    roleId: 'graphic-designer',
    language: 'ko',
    towns: ['seoul-kr'],
    title: '그래픽 디자이너',
    paragraphs: [
      '포스터와 책을 디자인합니다.',
      '인쇄할 파일을 준비합니다.',
      '포트폴리오를 보내 주십시오.',
    ],
  },
];
