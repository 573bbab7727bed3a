import type { Messages } from '../message-shape.ts';

const number = new Intl.NumberFormat('fr');

/** Messages of the feeds, the other files for programs, and the page about them. */
export const feeds: Messages['feeds'] = {
  nav: 'Flux',
  title: 'Suivre les nouvelles offres',
  lead: 'Flux, calendrier et fichiers de données de ce tableau. Sans compte ni adresse de courriel.',
  whole: (board) => `${board} : nouvelles offres`,
  ofValue: (list, board) => `${list} · ${board}`,
  about: (list) => `${list}. À pourvoir, les plus récentes d’abord.`,
  follow: 'Suivre cette liste :',
  rss: 'RSS',
  json: 'JSON Feed',
  jsonShort: 'JSON',
  reader: {
    title: 'Dans un lecteur de flux',
    text: 'Ajoutez l’une de ces adresses à votre lecteur de flux pour voir chaque nouvelle offre. Les deux contiennent les offres à pourvoir, les plus récentes d’abord, cent au plus ; la plupart des lecteurs acceptent l’une comme l’autre.',
  },
  some: {
    title: 'Seulement ce qui vous intéresse',
    text: 'Chaque entreprise, lieu, compétence, période, diplôme, mode de travail, type d’emploi et pays des candidats a ses propres flux, de cinquante offres au plus.',
  },
  calendar: {
    title: 'Dans votre calendrier',
    text: 'Les dates limites et les premiers jours, sous forme d’événements d’une journée. Abonnez-vous à cette adresse pour que votre calendrier reste à jour.',
    label: 'iCalendar',
    subscribe: 'S’abonner avec le calendrier de cet appareil',
  },
  browser: {
    title: 'Dans votre navigateur',
    text: 'Ce tableau peut devenir l’un des moteurs de recherche de votre navigateur. La plupart le proposent dans le menu de la barre d’adresse ou, après une première recherche ici, dans leurs réglages de recherche. Voici l’adresse à saisir à la main, où %s représente les mots cherchés.',
    label: 'Adresse',
  },
  machines: {
    title: 'Pour les programmes',
    text: 'Tout le contenu des pages du tableau, sous forme de données. Les adresses et les noms des champs ne changent pas.',
    jobs: 'Toutes les offres, à pourvoir ou non, avec leurs informations ; le texte se trouve dans le fichier de chaque offre. Celles qui doivent rester sur ce tableau n’y figurent pas.',
    jobsSchema: 'Le schéma JSON de ce fichier.',
    job: 'Une offre avec son texte en Markdown et en HTML ; remplacez « id » par l’identifiant de l’offre.',
    jobSchema: 'Le schéma JSON de ce fichier.',
    markdown: 'Une offre en Markdown, avec ses informations au-dessus du texte.',
    xml: 'Les offres à pourvoir, dans le format XML des moteurs de recherche d’emploi.',
    sitemap:
      'Toutes les pages sauf celles des offres fermées, avec le jour de leur dernier changement daté.',
    llms: 'La liste des offres à pourvoir et de ces fichiers, pour les modèles de langage.',
  },
  calendarWords: {
    name: (board) => `${board} : dates limites et dates de début`,
    deadline: (title, company) => `Dernier jour pour postuler : ${title}, ${company}`,
    starts: (title, company) => `Premier jour : ${title}, ${company}`,
  },
  llmsWords: {
    open: 'Offres à pourvoir',
    noneOpen: 'Aucune offre connue n’est à pourvoir.',
    more: (count) =>
      `${number.format(count)} ${count < 2 ? 'autre offre' : 'autres offres'} à pourvoir`,
    machines: 'Les données du tableau',
    jobs: 'Toutes les offres, quel que soit leur état, avec leurs informations.',
    rss: 'Les nouvelles offres en RSS.',
    jsonFeed: 'Les nouvelles offres en JSON Feed.',
    calendar: 'Les dates limites et les dates de début.',
  },
};
