import { ofLanguage } from './of-language.ts';
import type { Texts } from './texts.ts';

const { locale, listed, figure, ifOne } = ofLanguage('fr', 'fr-FR');

export const french: Texts = {
  language: 'fr',
  locale,
  listed,
  pages: {
    label: 'Pages',
    start: 'Accueil',
    week: 'Cette semaine',
    result: 'Résultat',
    functions: 'Fonctions',
    check: 'Contrôle',
    share: 'Partager',
    help: 'Aide',
  },
  ribbon: {
    fullName: 'AI ROI pour tableurs',
    short: 'Savoir si l’IA rapporte : des fonctions et un classeur de suivi.',
    full: 'Des fonctions et un classeur de suivi pour le coût et la valeur réels de l’IA : le rendement, quand elle est rentabilisée, et s’il faut étendre, continuer à mesurer, repenser ou arrêter. Rien de ce que vous saisissez ne quitte le classeur.',
    ready: 'AI ROI est prêt',
    howToStart: (call) => `Saisissez =${call}( dans une cellule, ou ouvrez le volet depuis l’onglet Accueil.`,
    open: 'Ouvrir AI ROI',
    tips: {
      OpenPane: 'L’IA rapporte-t-elle ? Ouvrir le volet : créer un classeur de suivi, trouver une fonction.',
      ShowWeek: 'Remplir la ligne de cette semaine dans Tracking.',
      ShowResult: 'Ce que dit le classeur : rendement, délai de récupération, verdict.',
      ShowShare: 'Le faire fonctionner sans le complément, protéger les onglets, emporter les réglages.',
    },
  },
  help: {
    title: 'Aide',
    opening: 'Ouvrir ce volet avec ce classeur',
    openingHint: 'Le classeur s’en souvient. Qui n’a pas le complément n’en voit rien.',
    troubles: 'Quand quelque chose ne marche pas',
    name: {
      what: '#NAME? dans une cellule',
      excel: 'Nos fonctions ne sont pas chargées : ouvrez ce volet une fois, puis retapez la formule.',
      sheets:
        'Le script n’est pas dans ce fichier, ou pas autorisé : rechargez la page et voyez si Extensions contient AI ROI.',
    },
    busy: {
      excel: '#BUSY! qui reste',
      sheets: 'Loading... qui reste',
      excelHow: 'Appuyez sur Ctrl+Alt+F9. Si cela reste : enregistrez, fermez Excel, rouvrez le classeur.',
      sheetsHow: 'Rechargez la page. Donnez une colonne entière à un appel, pas un appel à chaque cellule.',
    },
    unverified: {
      what: 'Google n’a pas validé cette application',
      how: 'Si le script est à vous, ou vient de quelqu’un de confiance : Paramètres avancés, puis Accéder à AI ROI.',
    },
    accounts: {
      what: 'Un volet vide, ou PERMISSION_DENIED',
      how: 'Deux comptes Google dans un navigateur : prenez une fenêtre où un seul est connecté.',
    },
    check: {
      title: 'Vérifier cette installation',
      purpose:
        'Écrit chaque exemple documenté sur une feuille à part, comme appel et comme formule native, compare, puis retire la feuille. Rien d’autre n’est touché. Cela prend une minute ou deux.',
      start: 'Vérifier cette installation',
      writing: (done: number, all: number) => `Écriture des exemples : ${done} sur ${all}`,
      calculating: (done: number, all: number) => `Calculés : ${done} sur ${all}`,
      probing: 'Examen de ce que fait ce tableur',
      removing: 'Retrait de la feuille',
      stopped: 'Arrêté : la feuille a été retirée.',
      failed: (reason: string) => `L’installation n’a pas pu être vérifiée. ${reason}`,
      sound: (calls: number, twins: number) =>
        `Les ${calls} appels et les ${twins} formules natives montrent ce qui est documenté.`,
      differing: (count: number) =>
        ifOne(
          count,
          `${count} résultat n’est pas comme documenté.`,
          `${count} résultats ne sont pas comme documentés.`,
        ),
      left: (sheets: string) => `Reste d’une vérification interrompue, à supprimer : ${sheets}.`,
      report: 'Le rapport, pour la personne qui s’occupe du complément',
      copy: 'Copier le rapport',
      copied: 'Le rapport est copié.',
    },
  },
  share: {
    title: 'Partager',
    finance: {
      title: 'Copie pour la finance',
      purpose:
        'Un nouvel onglet avec les chiffres du jour en valeurs, pour qui signe : d’où ils viennent, sur quoi ils reposent, qui a mesuré, ce qui manque. Il s’imprime sur une page.',
      make: 'Faire une copie',
      making: 'Copie en cours',
      made: (sheet) =>
        `Fait : ${sheet}. Ses totaux sont des formules sur ses propres lignes, à vérifier sur place.`,
      notThere: (tabs) =>
        `Ces onglets sont nécessaires, dans la version actuelle, et n’ont pu être lus : ${tabs}. La page Accueil les crée ou les met à jour.`,
      takeAway: 'La retirer',
      takingAway: 'Retrait de la copie',
      takenAway: 'La copie est retirée.',
      wholeFile: {
        excel:
          'Le classeur entier en fichier : Fichier, Enregistrer une copie. Les appels de nos fonctions y montrent #NAME? (#NOM?) ; remplacez-les d’abord, plus bas.',
        sheets:
          'Le classeur entier en fichier : Fichier, Télécharger, Microsoft Excel. Les appels de nos fonctions y montrent #NAME? (#NOM?) ; remplacez-les d’abord, plus bas.',
      },
    },
    portable: 'Faire fonctionner sans le complément',
    purpose:
      'Qui ouvre ce classeur sans le complément voit #NAME? (#NOM?) là où nos fonctions sont appelées. Des formules natives à leur place affichent partout la même chose. Nos onglets les ont déjà.',
    where: 'Où chercher les appels',
    scopes: {
      workbook: 'Dans tout le classeur',
      sheet: 'Sur cette feuille',
      selection: 'Dans les cellules sélectionnées',
    },
    asValues: 'Mettre la valeur là où il n’y a pas de formule',
    asValuesHint: 'ROI_RANGE, par exemple : la valeur ne change plus. Sinon, ces appels restent.',
    look: 'Chercher les appels',
    lookAgain: 'Chercher encore',
    looking: 'Recherche des appels',
    replacing: 'Mise en place des formules natives',
    restoring: 'Retour des appels',
    ofAll: (sentence, done, all) => `${sentence} : ${done} sur ${all}`,
    stoppedLooking: 'Arrêté : rien n’a été modifié.',
    stopped: 'Arrêté : les autres cellules sont comme avant.',
    failed: (reason) => `Cela n’a pas été possible. ${reason}`,
    noCalls: 'Aucune de nos fonctions n’y est appelée : on peut le partager tel quel.',
    found: (found, replaceable) =>
      `${found === 1 ? '1 cellule appelle' : `${found} cellules appellent`} nos fonctions ; ${replaceable} seraient remplacées. Rien n’a encore été modifié.`,
    replace: (count) => (count === 1 ? 'Remplacer 1 appel' : `Remplacer ${count} appels`),
    toReplace: (count) => `À remplacer : ${count}`,
    wereReplaced: (count) => `Remplacés : ${count}`,
    stay: (count) => `Laissés tels quels : ${count}`,
    shows: (value) => `affiche ${value}`,
    showed: (before, after) => `affichait ${before}, maintenant ${after}`,
    willShow: (before, after) => `affiche ${before}, affichera ${after}`,
    willSee: (value) =>
      `affiche ${value} ; ce qu’elle affichera se voit une fois l’appel remplacé, et c’est comparé alors`,
    willDiffer: 'La formule native y afficherait une autre valeur : l’appel reste.',
    notTried: (reason) =>
      `Impossible d’essayer à l’avance ce qu’affichent les formules natives : ${reason} La comparaison se fait à l’écriture, et un appel dont le chiffre changerait est remis.`,
    becomes: 'devient',
    overCells: (count) => `et ainsi de suite, dans ${count} cellules`,
    replaced: (replaced, stay) =>
      `${replaced === 1 ? '1 appel a été remplacé' : `${replaced} appels ont été remplacés`} ; chaque cellule affiche ce qu’elle affichait.${stay === 0 ? '' : ` ${stay} ${stay === 1 ? 'est resté tel quel' : 'sont restés tels quels'}.`}`,
    putBack: (count) =>
      `${count === 1 ? '1 cellule aurait affiché' : `${count} cellules auraient affiché`} une autre valeur : l’appel a été remis.`,
    recordKept: 'Les appels sont gardés dans l’onglet « Replaced calls », d’où l’on peut les ramener.',
    back: 'Ramener les appels',
    backPurpose: (count) =>
      `L’onglet « Replaced calls » garde ${count === 1 ? '1 appel' : `${count} appels`}. Des lignes ont pu être insérées depuis. Les cellules où autre chose a été saisi ne sont pas touchées.`,
    restore: (count) => (count === 1 ? 'Ramener 1 appel' : `Ramener ${count} appels`),
    restored: (back, stay) =>
      `${back === 1 ? '1 appel est revenu' : `${back} appels sont revenus`}.${stay === 0 ? '' : ` ${stay} n’ont pas pu l’être.`}`,
    notBack: (count) => `Non ramenés : ${count}`,
    audit: {
      title: 'Pour l’audit',
      purpose:
        'Une page où les chiffres clés sont retrouvés une seconde fois, pas à pas. Et un journal des hypothèses changées : quand, qui, de quoi à quoi, pourquoi. Ce qui change ici y est noté aussitôt, ce qui change à la main quand le contrôle le trouve.',
      make: 'Faire une page d’audit',
      making: 'Page d’audit en cours',
      made: (sheet) => `Fait : ${sheet}.`,
      takingAway: 'Retrait de la page d’audit',
      takenAway: 'La page d’audit est retirée.',
      name: 'Votre nom, pour le journal',
      noName: 'Saisissez d’abord votre nom.',
      begin: 'Commencer un journal',
      beginning: 'Début du journal',
      kept: (sheet) => `Le journal est tenu sur l’onglet « ${sheet} ».`,
    },
    protect: {
      title: 'Protéger nos onglets',
      purpose: {
        excel:
          'Seules les entrées peuvent alors être saisies. Il n’y a pas de mot de passe : chacun peut ôter la protection.',
        sheets:
          'Google Sheets avertit alors chacun avant qu’autre chose qu’une entrée soit modifié. Chacun peut ôter cela.',
      },
      protect: 'Protéger',
      unprotect: 'Ôter la protection',
      protecting: 'Protection de nos onglets',
      unprotecting: 'Retrait de la protection',
      nothing: 'Il n’y a pas d’onglet à nous dans ce classeur.',
      on: {
        excel: (sheets) => `Protégés : ${sheets}. Ôtez la protection avant d’ajouter des lignes.`,
        sheets: (sheets) => `Protégés : ${sheets}.`,
      },
      left: (sheets) =>
        `Non protégés : ${sheets}. Des libellés ont été déplacés : nul ne sait quelles cellules sont des entrées.`,
      off: (sheets) => `Plus protégés : ${sheets}.`,
    },
    settings: {
      title: 'Réglages en fichier',
      purpose:
        'Les hypothèses saisies, pour un autre classeur, un autre client ou l’an prochain. Ce qui a été approuvé n’en fait pas partie.',
      file: 'Un fichier de réglages',
      text: 'Son texte, à copier ou à coller',
      reading: 'Lecture des réglages',
      noAssumptions:
        'Il n’y a pas dans ce classeur d’onglet « Assumptions » dont on puisse reconnaître les cellules.',
      out: 'Les réglages de ce classeur sont dans le champ : enregistrez-les ou copiez-les.',
      faulty: (count) =>
        count === 1
          ? 'Un champ est faux : rien n’a été modifié.'
          : `${count} champs sont faux : rien n’a été modifié.`,
      same: 'Le classeur a déjà ces réglages.',
      wouldChange: (count) =>
        `${count === 1 ? '1 réglage changerait' : `${count} réglages changeraient`}. Rien n’a encore été modifié.`,
      taken: (count) => `${count === 1 ? '1 réglage a été écrit' : `${count} réglages ont été écrits`}.`,
      faults: (count) => `Faux : ${count}`,
      changes: (count) => `Changeraient : ${count}`,
      wholeFile: 'Le fichier',
      export: 'Lire dans le classeur',
      save: 'Enregistrer en fichier',
      import: 'Regarder ces réglages',
      take: (count) => (count === 1 ? 'Écrire 1 réglage' : `Écrire ${count} réglages`),
      why: {
        notJson: (found) => `n’est pas du JSON. ${found}`,
        notSettings: (found, wanted) =>
          `n’est pas ce qui doit s’y trouver${wanted === '' ? '' : ` (${wanted})`} : ${found === '' ? 'rien' : found}`,
        otherVersion: (found, wanted) =>
          `${found === '' ? 'manque' : `est ${found}`} ; ce complément lit ${wanted}`,
        notKnown: (found) => `n’est pas connu ici. ${found}`,
        notNumber: (found) => `doit être un nombre et est ${found}`,
        notDay: (found, wanted) => `doit être un jour comme ${wanted} et est ${found}`,
        outOfBounds: (found, wanted) => `doit être dans ${wanted} et est ${found}`,
        notInList: (found, wanted) => `doit être l’un de ${wanted} et est ${found}`,
        notText: (found) => `doit être un texte et est ${found}`,
      },
    },
    whyNotBack: {
      cellGone: 'Sa cellule a été supprimée.',
      referenceGone: 'Une cellule qu’il lit a été supprimée.',
      changed: 'Autre chose s’y trouve maintenant.',
    },
    why: {
      noTwin: (called) => `${called} n’a pas de formule native.`,
      shape: (called) => `Aucune formule native de ${called} ne lit de tels arguments.`,
      tooLong: () => 'La formule serait plus longue que ce que tous les tableurs acceptent.',
      locked: () => 'La feuille est protégée : ôtez d’abord la protection.',
      noRoom: () => 'Des formules se trouvent dans les cellules qu’il remplirait.',
      changed: () => 'La cellule a été modifiée entre-temps : cherchez encore.',
      differs: () => 'La formule native y affichait une autre valeur : l’appel a été remis.',
      refused: () => 'Le tableur n’a pas permis d’écrire.',
      recordFull: () =>
        'L’onglet « Replaced calls » est plein : ramenez d’abord des appels, ou supprimez-le.',
    },
  },
  check: {
    title: 'Contrôle',
    purpose: 'Ce qui fausserait les chiffres, avec un bouton qui y mène.',
    logFull: (count, sheet) =>
      `Le journal sur « ${sheet} » est plein : ${count === 1 ? '1 changement d’hypothèse n’a pu y être ajouté' : `${count} changements d’hypothèses n’ont pu y être ajoutés`}. Copiez cet onglet pour le garder, supprimez-le et commencez un nouveau journal sous Partager.`,
    logged: (count, sheet) =>
      `Changé à la main : ${count === 1 ? '1 hypothèse' : `${count} hypothèses`}. L’onglet « ${sheet} » le note maintenant ; saisissez-y pourquoi.`,
    again: 'Contrôler à nouveau',
    start: 'Contrôler le classeur',
    stop: 'Arrêter',
    reading: (sheets, done, all) => `Lecture de ${sheets} (${done + 1} sur ${all})`,
    looking: 'Examen du classeur',
    writing: 'Écriture de ce qui a été montré',
    stopped: 'Arrêté : rien n’a été modifié.',
    failed: (reason) => `Le classeur n’a pas pu être contrôlé. ${reason}`,
    mendFailed: (reason) => `La correction n’a pas pu être faite. ${reason}`,
    goFailed: (reason) => `La cellule n’a pas pu être affichée. ${reason}`,
    nothing: (sheets) =>
      `Rien à corriger : ${sheets} ${ifOne(sheets, 'feuille examinée', 'feuilles examinées')}.`,
    noTabs:
      'Ce classeur ne contient aucune de nos feuilles : créez-les sur la page Accueil. Les appels de nos fonctions ont été examinés.',
    summary: (toMend, open) =>
      [
        toMend === 0
          ? ''
          : `${toMend} ${ifOne(toMend, 'cellule ou feuille', 'cellules ou feuilles')} à corriger`,
        open === 0 ? '' : `${open} ${ifOne(open, 'ligne ouverte', 'lignes ouvertes')} de la feuille Checks`,
      ]
        .filter((part) => part !== '')
        .join(' ; '),
    weights: {
      changes: 'Modifie un chiffre',
      odd: 'À regarder',
      later: 'Bon à savoir',
    },
    fromChecks: 'de la feuille Checks',
    count: (count) => `${count} fois`,
    why: 'Pourquoi c’est important',
    how: 'Comment corriger',
    goThere: (cell) => `Aller à ${cell}`,
    mend: 'Corriger',
    mendAll: (count) => `Corriger les ${count}`,
    mendOne: (cell) => `Corriger : ${cell}`,
    showAll: (count) => `Afficher les ${count}`,
    blank: 'vide',
    newName: 'aucun nom',
    ourFormula: 'notre formule',
    becomes: (was, becomes) => `${was} devient ${becomes}`,
    quoted: (text) => `« ${text} »`,
    cells: (count) => `${count} ${ifOne(count, 'cellule est écrite', 'cellules sont écrites')}`,
    mended: (count, place) =>
      count === 1 ? `Corrigé : ${place}.` : `Corrigé : ${count} cellules, la première ${place}.`,
    undo: 'Annuler',
    undone: 'Annulé : tout est comme avant.',
    changedSince: (place) => `${place} a été modifié entre-temps : rien n’a été fait. Contrôlez à nouveau.`,
    kinds: {
      tabMissing: {
        name: 'Il manque une feuille dont une autre a besoin',
        why: 'Ses chiffres sont #N/A, et tous ceux qui en dépendent.',
        how: 'Recréez-la sur la page Accueil : ce qui est sur les autres feuilles reste.',
        found: ([sheet = '', needed = '']) => `${sheet} a besoin de ${needed}`,
      },
      tabUnfinished: {
        name: 'Une feuille créée à moitié',
        why: 'La création a été interrompue : il y manque des chiffres.',
        how: 'Cliquez encore une fois sur Créer, page Accueil : cela reprend où c’était arrêté.',
      },
      movedLabels: {
        name: 'Des colonnes ou des libellés ont été déplacés',
        why: 'On ne sait plus quel chiffre est lequel : la feuille n’a pas été contrôlée et ne peut être mise à jour.',
        how: 'Annulez l’insertion de la colonne, ou remettez le libellé à sa place.',
        found: ([, label = '']) => `« ${label} » n’est pas à sa place`,
      },
      nameBroken: {
        name: 'Un nom qui ne mène nulle part',
        why: 'Les formules qui l’utilisent affichent #REF! ou #NOM? (#NAME?).',
        how: 'Faites-le pointer de nouveau vers sa cellule.',
        found: ([name = '', , place = '']) => `${name} correspond à ${place}`,
      },
      nameElsewhere: {
        name: 'Un nom qui pointe vers une autre cellule',
        why: 'Les formules qui l’utilisent affichent un autre chiffre, et personne ne le voit.',
        how: 'Faites-le pointer de nouveau vers sa propre cellule.',
        found: ([name = '', was = '', place = '']) =>
          `${name} pointe vers ${was.slice(1)}, non vers ${place}`,
      },
      nameMissing: {
        name: 'Il manque un nom',
        why: 'Les formules qui l’utilisent affichent #NOM? (#NAME?).',
        how: 'Redonnez son nom à la cellule.',
        found: ([name = '', , place = '']) => `${name} pour ${place}`,
      },
      headlineError: {
        name: 'Un chiffre clé affiche une erreur',
        why: 'Tout ce qui l’utilise est aussi en erreur.',
        how: 'Corrigez d’abord le reste de la liste ; cherchez une division par une cellule vide ou une formule qui dépend d’elle-même.',
        found: ([name = '', error = '']) => `${name} vaut ${error}`,
      },
      formulaBroken: {
        name: 'Une formule qui a perdu ses cellules',
        why: 'Elle affiche #REF! : des lignes ou une feuille qu’elle lisait ont été supprimées.',
        how: 'Remettez notre formule.',
      },
      overwritten: {
        name: 'Une de nos formules a été écrasée',
        why: 'La cellule ne suit plus vos chiffres.',
        how: 'Remettez la formule ; si le chiffre saisi est juste, saisissez-le là où la formule le lit.',
      },
      formulaGone: {
        name: 'Une de nos formules a disparu',
        why: 'La cellule est vide, et tout ce qui en dépend aussi.',
        how: 'Remettez la formule.',
      },
      formulaChanged: {
        name: 'Une de nos formules a été modifiée',
        why: 'Elle dit peut-être autre chose que son libellé.',
        how: 'Remettez la nôtre, ou placez votre formule hors de la feuille.',
      },
      workflowRenamed: {
        name: 'Un processus que Start ne connaît pas',
        why: 'La ligne ne compte nulle part. Il a peut-être été renommé sur Start.',
        how: 'Choisissez-en un dans la liste, ou ajoutez-le sur Start.',
      },
      numberAsText: {
        name: 'Du texte à la place d’un nombre',
        why: 'Cela ressemble à un nombre, mais les sommes l’ignorent.',
        how: 'Saisissez le nombre seul, sans son unité.',
      },
      dateAsText: {
        name: 'Du texte à la place d’une date',
        why: 'La ligne ne compte nulle part : son jour est illisible.',
        how: 'Saisissez la date comme votre tableur écrit les dates.',
      },
      timeAsHours: {
        name: 'Des heures saisies comme une heure du jour',
        get why() {
          return `8:30 est une heure du jour, un tiers de journée, et non ${figure(8.5)} heures.`;
        },
        get how() {
          return `Saisissez les heures en décimales : ${figure(8.5)}.`;
        },
      },
      percentAsWhole: {
        name: 'Une part saisie sans signe pour cent',
        why: '50 vaut 5000 % : cinquante fois le tout.',
        get how() {
          return `Saisissez 50 % ou ${figure(0.5)}.`;
        },
      },
      errorTyped: {
        name: 'Une valeur d’erreur dans une saisie',
        why: 'Les chiffres qui en ont besoin ne s’affichent pas.',
        how: 'Saisissez le chiffre, ou videz la cellule.',
      },
      unreadable: {
        name: 'Des mots à la place d’un nombre ou d’une date',
        why: 'La ligne ne compte nulle part tant que ce n’est pas un chiffre.',
        how: 'Saisissez le chiffre, et les mots dans la note.',
      },
      outOfBounds: {
        name: 'Un chiffre impossible',
        why: 'Il sort des limites permises : la ligne ne compte donc nulle part.',
        how: 'Cherchez une virgule oubliée ou une mauvaise unité.',
        found: ([value = '', from = '', to = '']) =>
          from === '' && to === ''
            ? value
            : `${value} ; permis : ${[from && `à partir de ${from}`, to && `jusqu’à ${to}`].filter(Boolean).join(' ')}`,
      },
      notInList: {
        name: 'Un mot qui n’est pas dans la liste',
        why: 'La ligne ne compte nulle part : coller contourne la liste.',
        how: 'Choisissez dans la liste de la cellule.',
        found: ([word = '', list = '']) => `${word} ; la liste : ${list}`,
      },
      callUnknown: {
        name: 'Un appel d’une de nos fonctions affiche #NOM? (#NAME?)',
        why: 'Ce tableur ne connaît pas la fonction, ou un nom dans l’appel.',
        how: 'Installez le complément ici, mettez la formule sans complément à la place, ou corrigez le nom.',
        found: ([name = '']) => name,
      },
      callRefused: {
        name: 'Un appel d’une de nos fonctions est refusé',
        why: 'Un argument n’est pas une valeur qu’elle accepte.',
        how: 'Cliquez sur la cellule : son message dit quel argument, et ce qui y a été trouvé.',
        found: ([name = '', error = '']) => `${name} : ${error}`,
      },
      blankArgument: {
        name: 'Un argument facultatif pointe vers une cellule vide',
        why: 'Selon le tableur, une cellule vide est lue comme omise ou comme 0.',
        how: 'Remplissez la cellule, ou omettez l’argument.',
        found: ([name = '', argument = '', cell = '']) => `${name} : ${argument} est ${cell}, qui est vide`,
      },
      baselineAfterStart: {
        name: 'Une mesure de référence après le début',
        why: 'Le pilote tournait déjà : « avant » contient une partie du gain.',
        how: 'Déplacez la mesure vers les semaines depuis le début, ou corrigez le début.',
        found: ([week = '', start = '']) => `semaine du ${week} ; le pilote commence le ${start}`,
      },
      fewMetrics: {
        name: 'Moins de trois indicateurs',
        why: 'Un seul est vite juste par hasard, ou faux pour une raison à lui.',
        how: 'Ajoutez le temps, la qualité et le coût.',
        found: ([workflow = '', count = '']) => `${workflow} : ${count}`,
      },
      manyMetrics: {
        name: 'Plus de cinq indicateurs',
        why: 'Parmi beaucoup, un est toujours meilleur par hasard, et personne ne les tient à jour.',
        how: 'Gardez-en trois à cinq, dont un qui décide.',
        found: ([workflow = '', count = '']) => `${workflow} : ${count}`,
      },
      aboveSeats: {
        name: 'Plus de licences utilisées que payées',
        why: 'Le plan oublie des licences, ou l’adoption est trop basse.',
        how: 'Corrigez les utilisateurs avec licence, ou les licences payées sur Costs.',
        found: ([licensed = '', seats = '', workflow = '']) =>
          `${workflow} : ${licensed} avec licence, ${seats} payées sur Costs`,
      },
      overlappingTools: {
        name: 'Deux outils pour le même travail',
        why: 'Les deux sont payés pour les mêmes mois.',
        how: 'Mettez fin à l’un d’eux, ou dites dans la note à quoi sert chacun.',
        found: ([one = '', other = '', workflow = '']) =>
          `${one} et ${other}${workflow && ` pour ${workflow}`}`,
      },
      cancelAfterRenewal: {
        name: 'La date limite de résiliation suit le renouvellement',
        why: 'D’ici là, le contrat aura été renouvelé pour une période.',
        how: 'Consultez le contrat : corrigez l’une des deux dates.',
        found: ([what = '', cancel = '', renewal = '']) =>
          `${what} : résilier avant le ${cancel}, renouvellement le ${renewal}`,
      },
      endBeforeStart: {
        name: 'Le pilote finit avant de commencer',
        why: 'Ses semaines ne peuvent être comptées.',
        how: 'Corrigez l’une des deux dates sur Pilot.',
        found: ([end = '', start = '']) => `finit le ${end}, commence le ${start}`,
      },
      spaces: {
        name: 'Des espaces autour d’un nom',
        why: 'Nos formules en tolèrent la plupart, les vôtres et les filtres non.',
        how: 'Saisissez le nom sans elles.',
      },
      outOfOrder: {
        name: 'Des semaines dans le désordre',
        why: 'Les chiffres sont justes ; on lit la dernière ligne comme la dernière semaine.',
        how: 'Triez les lignes par semaine.',
        found: ([week = '']) => `la semaine du ${week} est sous une semaine ultérieure`,
      },
      renewalSoon: {
        name: 'Un renouvellement dans les 60 jours',
        why: 'Après ce jour, une période de plus est payée, rentable ou non.',
        how: 'Décidez maintenant : garder, moins de licences, ou résilier.',
        found: ([what = '', day = '', days = '']) => `${what} : ${day}, dans ${days} jours`,
      },
      tabOlder: {
        name: 'Une feuille d’une version antérieure',
        why: 'Il lui manque ce qui a été corrigé depuis, et elle n’a pas été contrôlée.',
        how: 'Cliquez sur Mettre à jour, page Accueil : vos saisies sont reprises.',
        found: ([sheet = '', version = '', now = '']) =>
          `${sheet} est de la version ${version}, actuelle : ${now}`,
      },
      tabCopied: {
        name: 'Une copie d’une de nos feuilles',
        why: 'Elle ne compte nulle part : noms et totaux ne lisent que la première.',
        how: 'Supprimez-la quand vous n’en avez plus besoin, ou continuez dans la première.',
        found: ([sheet = '', original = '']) =>
          original === '' ? sheet : `${sheet} ; c’est ${original} qui compte`,
      },
      nameForeign: {
        name: 'Un nom à vous qui commence comme les nôtres',
        why: 'Tant qu’il est là, aucune autre feuille ne peut être créée.',
        how: 'Renommez-le, ou supprimez-le.',
        found: ([name = '']) => name,
      },
    },
  },
  later: {
    loading: 'Chargement ...',
    failed:
      'Cette partie du volet n’a pas pu être chargée. Vérifiez votre connexion. Si un nouvel essai n’aide pas, fermez le volet et rouvrez-le.',
    again: 'Réessayer',
  },
  functions: {
    title: 'Fonctions',
    purpose: 'Choisissez-en une, remplissez-la et mettez-la dans une cellule.',
    search: 'Rechercher',
    searchHint: 'en anglais : hours, payback',
    found: (count) =>
      count === 0
        ? 'Rien ne porte ce nom. Essayez « payback », « cost » ou « hours ».'
        : count === 1
          ? '1 fonction'
          : `${count} fonctions, les plus probables d’abord`,
    all: 'Toutes les fonctions',
    howToFill:
      'Saisissez des chiffres ou des cellules, ou sélectionnez des cellules dans la feuille et reprenez-les. Celles de la feuille où vous mettez l’appel s’écrivent sans son nom.',
    fillExample: 'Remplir avec l’exemple',
    putIn: 'Mettre dans la cellule',
    enterDoes: 'La touche Entrée fait de même, dans tout champ.',
    takeBack: 'Retirer',
    written: (range, sheet) => `Écrit dans ${range} de ${sheet}.`,
    selectFirst: 'Sélectionnez d’abord les cellules.',
    takeFor: (argument) => `Reprendre des cellules pour ${argument}`,
    takeTitle: 'Reprendre les cellules sélectionnées',
    takeCells: 'Cellules',
    leftOut: (value) => `Omis, c’est ${value}.`,
    mayBeLeftOut: 'Peut être omis.',
    typeItAs: (typed) => `écrivez ${typed}`,
    typeCells: 'saisissez des cellules, comme B5:B12, ou des chiffres séparés par « ; » : 12; 15; 14',
    live: {
      missing: (names) => `Encore à remplir : ${names}.`,
      wrong: (names) => `Pas encore de résultat : voir ${names} ci-dessus.`,
      reading: 'Lecture des cellules ...',
      notRead: (reason) => `Les cellules n’ont pas pu être lues : ${reason}`,
      inCell: (shown) => `Dans la cellule ${shown}, tant qu’elle n’a pas le format pourcentage.`,
      fills: (rows, columns) => `Remplit ${rows} x ${columns} cellules :`,
      moreRows: (rows) => `et ${rows} ${ifOne(rows, 'ligne', 'lignes')} de plus.`,
      fillFirst: (names) => `Remplissez d’abord ${names}.`,
      mendFirst: (names) => `Corrigez d’abord ${names}.`,
      notPutIn: (reason) => `Rien n’a été mis : ${reason}`,
      ofHundred: (score) => `${score} sur 100`,
      units: {
        weeks: (count) => `${count} semaines`,
        months: (count) => `${count} mois`,
        hours: (count) => `${count} heures`,
        periods: (count) => `${count} périodes`,
      },
    },
    cells: {
      tooLong: (cells) => `${cells} est trop long pour être lu ici : la cellule affichera le résultat.`,
      holds: (cells, error) => `${cells} contient ${error}`,
      noName: (name) => `Il n’y a pas de nom ${name} : saisissez un chiffre, ou des cellules comme B5.`,
      nameNotRead: (name) => `${name} ne peut être lu ici : la cellule affichera le résultat.`,
      noTab: (tab) => `Il n’y a pas de feuille ${tab} dans ce classeur.`,
    },
    twin: {
      show: 'Voir sa formule sans complément',
      hide: 'Masquer la formule sans complément',
      purpose: 'La même chose avec les fonctions du tableur, pour qui n’a pas ce complément.',
      fillFirst: 'Remplissez d’abord les arguments.',
      putIn: 'Mettre celle-ci à la place',
      more: (count) => `et ${count} de plus, une par cellule`,
      none: {
        never: 'Celle-ci n’en a pas : partagez plutôt sa valeur.',
        readsCells: 'Remplie ainsi, elle n’en a pas : elle lit des cellules, sur une ligne ou une colonne.',
        shapes: 'Ces plages n’en ont pas : leurs formes diffèrent, ou elles sont trop longues.',
      },
    },
    notes: {
      how: 'Comment c’est calculé',
      gives: (what) => `Résultat : ${what}.`,
      errors: (list) => `Erreurs : ${list}.`,
    },
  },
  tellings: {
    looking: () => 'Examen du classeur',
    writingAll: () => 'Écriture de l’ensemble',
    settingAside: () => 'Mise de côté des anciennes feuilles',
    joining: () => 'Liaison avec les autres feuilles',
    addingSheets: ({ count }) => (count === 1 ? 'Ajout d’une feuille' : `Ajout de ${count} feuilles`),
    filling: ({ sheet, place, of }) => `Remplissage de ${sheet} (${place} sur ${of})`,
    addingRows: ({ sheet, rows }) => `${sheet} : ajout de ${rows} lignes`,
    rowsAdded: ({ sheet, rows, ready }) => `${sheet} : ${rows} lignes ajoutées, ${ready} sont prêtes.`,
    planApproved: ({ sheet, by }) =>
      `Le plan est sur ${sheet}, tel que ${by} l’a approuvé : le plan à date et les seuils en viennent désormais.`,
    approvedBefore: ({ by }) =>
      `Le plan a déjà été approuvé${by === '' ? '' : `, par ${by}`}. L’approuver tel qu’il est maintenant ?`,
    nothingOfOurs: () => 'Rien à mettre à jour : ce classeur ne contient aucune de nos feuilles.',
    newestAlready: () => 'Rien à mettre à jour : ces feuilles sont les plus récentes.',
    takenBack: ({ range }) => `Retiré : ${range} est de nouveau vide.`,
    noTab: ({ tab }) => `Rien n’a été modifié : il n’y a pas de feuille ${tab} dans ce classeur.`,
    headerMoved: ({ sheet, label, cell }) =>
      `Rien n’a été modifié : sur ${sheet}, l’en-tête « ${label} » n’est pas en ${cell}. Des lignes ont peut-être été insérées ou supprimées au-dessus ; annulez cela et réessayez.`,
    logFull: ({ sheet, rows }) =>
      `Rien n’a été modifié : ${sheet} a ${rows} lignes et ne peut en avoir plus. Commencez un nouveau classeur pour la suite.`,
    noApprover: () => 'Rien n’a été modifié : saisissez le nom de la personne qui approuve.',
    noPlan: () =>
      'Rien n’a été modifié : il n’y a pas encore de plan. Remplissez d’abord Assumptions, Costs et Value.',
    planMoved: ({ sheet }) =>
      `Rien n’a été modifié : sur ${sheet}, le plan approuvé n’est pas à sa place. Des lignes ont peut-être été insérées ou supprimées au-dessus ; annulez cela et réessayez.`,
    namesTaken: ({ prefix, names, offer }) =>
      `Rien n’a été créé : ce classeur a déjà des noms qui commencent par ${prefix} : ${names.join(', ')}. Renommez-les, supprimez-les, ou faites commencer les nôtres par ${offer}.`,
    rowsMoved: ({ sheet, label }) =>
      `Rien n’a été créé : sur ${sheet}, « ${label} » n’est plus sur la même ligne, et les nouvelles feuilles le chercheraient où il était. Supprimez les lignes insérées au-dessus, ou remettez celles qui ont été supprimées, et réessayez.`,
    columnMoved: ({ sheet, label, column }) =>
      `Rien n’a été modifié : sur ${sheet}, « ${label} » n’est pas à sa place, dans la colonne ${column}. Des colonnes ont peut-être été insérées ou un libellé écrasé : on ne sait plus quel chiffre est lequel. Annulez cela et réessayez.`,
    noSelection: () => 'Sélectionnez d’abord une cellule.',
    notEmpty: ({ range, isOneCell }) =>
      `${range} n’est pas vide : sélectionnez ${isOneCell ? 'une cellule vide' : 'une cellule avec assez de place'}.`,
    changedMeanwhile: ({ range }) => `${range} a été modifié entre-temps : rien n’a été retiré.`,
  },
  start: {
    title: 'L’IA est-elle rentable ?',
    purpose: 'Créez un classeur de suivi : ce qu’elle coûte vraiment, ce qu’elle rapporte vraiment.',
    looking: 'Examen du classeur ...',
    otherWays: 'Choisir les feuilles, ou voir un exemple',
    first: {
      purpose:
        'Cinq réponses, et vous voyez si cela peut être rentable. Estimez ce que vous ignorez : tout peut être modifié.',
      costAMonth: 'Coût par mois',
      costHint: 'Licences et consommation de tous ses outils.',
      setupHours: 'Heures de mise en place',
      trainingHours: 'Heures de formation',
      hoursSaved: 'Heures gagnées par semaine',
      savedHint: 'Pour tous ensemble, moins le temps passé à contrôler son travail.',
      worth: 'Que vaut une heure ?',
      fromRate: 'Je sais ce que coûte une heure',
      fromPay: 'D’après le salaire annuel',
      fromRevenue: 'D’après le chiffre d’affaires',
      hourlyRate: 'Une heure coûte',
      yearlyPay: 'Salaire annuel brut',
      yearlyRevenue: 'Chiffre d’affaires annuel',
      ownerHours: 'Heures travaillées par an',
      rateIs: (rate) => `Soit ${rate} de l’heure.`,
      payAssumes: (overhead, hours) => `Avec ${overhead} de charges en plus du salaire, sur ${hours} heures.`,
      since: 'Depuis quand ?',
      sinceHint: 'Le jour de la première dépense.',
      make: 'Créer le classeur',
      problems: {
        missing: 'À remplir ; 0 est une réponse.',
        notANumber: (typed) => `« ${typed} » n’est pas un nombre.`,
        negative: 'La valeur ne peut être inférieure à 0.',
        zeroHours: 'La valeur doit être supérieure à 0.',
        notADay: 'Choisissez un jour.',
      },
    },
    outlook: {
      label: 'Ce qui en résulte',
      waiting: 'Le ROI et le délai de récupération s’affichent ici dès que vous avez répondu.',
      roi: (roi, months, confidence) => `ROI ${roi} sur ${months} mois, avec une confiance de ${confidence}`,
      noCost: 'Rien ne coûte encore : il n’y a pas de ROI.',
      payback: (weeks) => `Amorti en ${weeks} semaines environ.`,
      atOnce: 'Amorti immédiatement.',
      never: (months) => `N’est pas amorti en ${months} mois.`,
      sums: (cost, value) => `Coût ${cost}, gain ${value}.`,
      leavesOut:
        'Non compris tant que vous ne les remplissez pas : maintenance, contrôle de son travail, autres coûts et gains hors heures. Supposé, à mesurer : toutes les heures gagnées sont réutilisées.',
    },
    create: {
      what: 'Que créer',
      kits: {
        'first-check': {
          label: 'Premier bilan',
          note: 'Coûts, gains, référence, contrôles et un tableau de bord d’une page',
        },
        pilot: {
          label: 'Pilote',
          note: 'Avec un journal hebdomadaire, les incidents et un verdict sur un processus',
        },
        portfolio: {
          label: 'Portefeuille',
          note: 'Toutes les feuilles : aussi quel processus d’abord, maturité, acheter ou développer',
        },
      },
      single: 'Feuilles au choix',
      singleNote: 'Ce dont une autre feuille a besoin vient avec',
      tabs: 'Feuilles',
      filledWith: 'Rempli avec',
      nothing: 'Rien encore',
      nothingNote: 'Vous saisissez vos propres chiffres',
      example: 'L’exemple complet',
      exampleNote: 'Un cabinet de conseil, pour découvrir',
      currency: 'Devise',
      startsOn: 'Débute le',
      workflow: 'Premier processus (facultatif)',
      workflowHint: 'Répondre aux courriels clients',
      badDate: 'Saisissez une date, par exemple 2026-12-01.',
      noTab: 'Choisissez au moins une feuille.',
      create: 'Créer',
    },
    older: 'D’une version antérieure ?',
    update: 'Mettre à jour les feuilles',
    rows: {
      label: 'Un journal est plein ?',
      add: (rows) => `Ajouter ${rows} ${ifOne(rows, 'ligne', 'lignes')}`,
    },
    approve: {
      label: 'Le plan est approuvé par',
      hint: 'Nom',
      approve: 'Approuver le plan',
      anew: 'L’approuver à nouveau',
      takeBack: 'Retirer',
      takenBack: 'L’approbation est de nouveau comme avant.',
    },
    work: {
      stop: 'Arrêter',
      stopping: 'Arrêt après cette feuille',
      lookingAt: 'Examen du classeur',
      stopped: 'Arrêté. Rien n’est resté.',
      takingAway: 'Retrait des feuilles',
      takenAway: 'Les feuilles sont retirées. Rien d’autre n’a été modifié.',
      failed: (what, reason) => `${what} : ${reason}. Rien de vos données n’a été modifié.`,
      couldNot: {
        create: 'Cela n’a pas marché',
        takeAway: 'Les feuilles n’ont pas pu être retirées',
        update: 'Les feuilles n’ont pas pu être mises à jour',
        addRows: 'Les lignes n’ont pas pu être ajoutées',
        approve: 'Le plan n’a pas pu être approuvé',
        takeBack: 'L’approbation n’a pas pu être retirée',
      },
    },
    outcome: {
      allHere: (tabs) => `Toutes ces feuilles existent déjà : ${tabs}.`,
      nothingChanged: 'Rien n’a été modifié.',
      made: (tabs) => `Créé : ${tabs}.`,
      completed: (tabs) =>
        `Complété, car une création antérieure avait été interrompue : ${tabs}. Ce qui y était saisi est conservé.`,
      alongside: (tabs) => `Ajouté, car d’autres en ont besoin : ${tabs}.`,
      renamed: (tabs) => `Une de vos feuilles porte déjà ce nom ; la nôtre s’appelle ${tabs}.`,
      leftAsTheyWere: (tabs) => `Inchangé : ${tabs}.`,
      askTakeAway: 'Retirer ces feuilles, avec tout ce qui y a été saisi depuis ?',
      takeAway: 'Retirer',
      keep: 'Garder',
      undo: 'Annuler',
      merged: (tabs) =>
        `Deux personnes avaient créé des feuilles en même temps. Ce qui était saisi sur ${tabs} est maintenant sur les nôtres.`,
      kept: (sheet, cells) =>
        `${sheet} diffère de la nôtre en ${cells} ; les deux sont donc gardées : reportez ce qui est juste, puis supprimez-la.`,
      leftAlone: (sheet, cells) =>
        `Sur ${sheet}, quelqu’un a saisi dans ${cells} ; les nouvelles feuilles n’y apparaissent donc pas.`,
      outdated: (tabs) => `${tabs} : d’une version antérieure du complément.`,
      otherNames: (prefix) => `Faire commencer les nôtres par ${prefix}`,
      madeAnew: (tabs) => `Recréé : ${tabs}.`,
      carried: (cells, tabs) =>
        `${cells} ${ifOne(cells, 'cellule saisie a été reprise', 'cellules saisies ont été reprises')}. Les anciennes feuilles sont à côté : ${tabs}. Supprimez-les après vérification.`,
      notCarried: (cells) =>
        `Non repris, car les nouvelles feuilles n’ont pas de place pour eux : ${cells}. Tout y est encore.`,
    },
  },
  week: {
    title: 'Cette semaine',
    purpose: 'Une ligne par semaine : ce qu’elle a rapporté, ce qu’elle a coûté.',
    opening: 'Examen du classeur',
    writing: 'Écriture de la semaine',
    takingBack: 'Retrait en cours',
    fields: {
      week: 'Semaine',
      workflow: 'Processus',
      hours: 'Heures gagnées',
      otherValue: 'Autre gain',
      active: 'Utilisateurs actifs',
      licensed: 'Avec licence',
      phase: 'Phase',
      team: 'Équipe',
      redirected: 'Réutilisation',
      usedFor: 'Heures utilisées pour',
      volume: 'Volume',
      errors: 'Erreurs',
      reworkHours: 'Reprises',
      wrongOutput: 'Résultat faux',
      policyViolation: 'Écart aux règles internes',
      compliance: 'Incident de conformité',
      customerFacing: 'Visible des clients',
      spend: 'Dépenses',
      covers: 'Dépenses pour',
      reviewHours: 'Contrôle',
      upkeepHours: 'Maintenance',
      note: 'Note',
    },
    units: {
      get hours() {
        return `heures, ${figure(8.5)} ou 8:30`;
      },
      get share() {
        return `part, 50 % ou ${figure(0.5)}`;
      },
      count: 'nombre',
      tasks: 'tâches',
    },
    hints: {
      hours: 'Sous 0 si la semaine a coûté plus qu’elle n’a fait gagner.',
      otherValue: 'Ce qu’elle a rapporté hors heures.',
      team: 'Deux équipes peuvent avoir la même semaine.',
      redirected: (usual) =>
        usual === '' ? 'Part de ces heures qui est réutilisée.' : `Laissé vide, c’est ${usual}.`,
      workflows: 'Les processus sont nommés sur la feuille Start.',
    },
    more: 'Plus : qualité, incidents, coûts, note',
    none: '(non indiqué)',
    missed: 'Semaines sans ligne',
    earlier: (count) => `et ${count} ${ifOne(count, 'plus ancienne', 'plus anciennes')}`,
    submit: 'Enregistrer la semaine',
    keys: 'La touche Entrée fait de même, dans tout champ.',
    faults: {
      blank: 'Choisissez un jour de la semaine.',
      nothingTyped: 'Saisissez au moins un chiffre de la semaine.',
      noNumber: 'Saisissez un nombre.',
      get noHours() {
        return `Saisissez des heures, par exemple ${figure(8.5)} ou 8:30.`;
      },
      otherSigns: (typeAs) => `Écrivez ${typeAs}.`,
      below: (least) => `La valeur ne peut être inférieure à ${least}.`,
      above: (most) => `La valeur ne peut dépasser ${most}.`,
      get shareAbove() {
        return `La part ne peut dépasser 100 % : saisissez 50 % ou ${figure(0.5)}.`;
      },
      notWhole: 'Saisissez un nombre entier.',
      noChoice: (choices) => `Choisissez parmi ${choices}.`,
      beforeStart: (start) => `C’est avant le début, le ${start}.`,
      notBegun: 'Cette semaine n’a pas encore commencé.',
      tooLate: (last) => `C’est trop longtemps après le début : les semaines comptent jusqu’au ${last}.`,
      twice: (row, team) =>
        `La ligne ${row} a déjà cette semaine${team === '' ? '' : ` pour l’équipe ${team}`}. Est-ce une seconde équipe ? Saisissez son nom sous « Plus ».`,
      unknownWorkflow: 'Start n’a pas ce processus.',
      moreThanLicensed: (licensed) => `Seuls les ${licensed} avec licence peuvent être actifs.`,
    },
    notes: {
      monday: (monday) => `Écrit comme le lundi de cette semaine, le ${monday}.`,
      rounded: (hours) => `Écrit comme ${hours} : la feuille prend deux décimales.`,
      afterAsOf: (asOf) =>
        `Compte dès que la date « As of » sur Assumptions, maintenant ${asOf}, y sera arrivée.`,
      noValue: 'Sans heures ni autre gain, la semaine compte comme n’ayant rien rapporté.',
      redirectedMissing:
        'Les heures comptent dès que leur réutilisation est saisie, ici sous « Plus » ou sur Assumptions (« Redirected share »).',
      hourlyRateMissing: 'Les heures comptent dès que le taux horaire (« Hourly rate ») est sur Assumptions.',
    },
    noTracking: 'La feuille Tracking n’existe pas encore : elle se crée avec la première semaine écrite.',
    nothingHere: {
      says: 'Il n’y a pas encore de classeur de suivi ici.',
      asks: 'Ajouter Start, Assumptions et Tracking à ce classeur ? Rien de ce qui s’y trouve n’est modifié. La page Accueil crée l’ensemble.',
      yes: 'Ajouter ces feuilles',
    },
    notCurrent: (sheets) =>
      `${sheets} : d’une autre version, ou pas terminé. Sur la page Accueil, choisissez « Mettre à jour les feuilles » ou « Créer ».`,
    moved: (sheet) =>
      `L’en-tête du journal sur ${sheet} est incomplet, ou des colonnes ont été déplacées : annulez cela, puis regardez à nouveau.`,
    lookAgain: 'Regarder à nouveau',
    failed: (reason) =>
      `Cela n’a pas marché : ${reason}. Regardez Tracking avant d’écrire la semaine encore une fois.`,
    stopped: 'Arrêté. Rien n’a été écrit.',
    typedBelow: (sheet, row) =>
      `Rien n’a été écrit : la ligne ${row} de ${sheet} contient quelque chose, bien plus bas que les lignes qui comptent. Déplacez-le, puis réessayez.`,
    made: (sheets) => `Créé : ${sheets}.`,
    rowsAdded: (count) =>
      `Il ne restait pas de ligne : ${count} ${ifOne(count, 'a été ajoutée', 'ont été ajoutées')}.`,
    written: (row, sheet, week, workflow) =>
      `Écrit à la ligne ${row} de ${sheet} : semaine du ${week}${workflow === '' ? '' : `, ${workflow}`}.`,
    returns: {
      caption: 'Ce qu’elle a changé au ROI',
      before: 'Avant',
      after: 'Après',
      plan: 'Prévu',
      measured: 'Mesuré à ce jour',
      onCourse: 'Projection',
      unknown: 'inconnu',
      none: 'Pas encore de ROI : Dashboard dit ce qui manque.',
    },
    undo: 'Annuler',
    another: 'Enregistrer une autre semaine',
    takenBack: (row, sheet) => `Retiré : la ligne ${row} de ${sheet} est de nouveau vide.`,
    changed: (row, sheet) => `La ligne ${row} de ${sheet} a été modifiée entre-temps : rien n’a été retiré.`,
  },
  result: {
    title: 'Résultat',
    purpose: 'Est-ce rentable, et pourquoi ? Tel que le classeur l’indique maintenant.',
    reading: 'Lecture du classeur',
    again: 'Relire',
    failed: (reason) => `Le classeur n’a pas pu être lu : ${reason}. Rien n’a été modifié ; relisez-le.`,
    notGone: (sheet) => `${sheet} n’a pas pu être affichée : elle a peut-être été supprimée. Relisez.`,
    gone: (sheet, at) => `La cellule ${at} de ${sheet} est sélectionnée.`,
    notKnown: 'inconnu',
    toPage: { start: 'Aller à l’accueil', week: 'Enregistrer une semaine' },
    toSheet: (sheet) => `Aller à ${sheet}`,
    nothingHere:
      'Il n’y a pas encore de classeur de suivi. Cinq questions sur la première page en créent un.',
    notCurrent: (sheets) =>
      `${sheets} : d’une autre version ou création inachevée. Sur la première page, choisissez « Mettre à jour les feuilles » ou « Créer ».`,
    tabsMissing: (tabs) =>
      `Sans ${tabs}, il n’y a pas de résultat. Sur la première page, choisissez « Créer » : ce qui manque est ajouté, le reste ne change pas.`,
    moved: (sheet, label) =>
      `Sur ${sheet}, « ${label} » n’est pas à sa place : impossible de dire quel chiffre est lequel. Annulez ce qui l’a déplacé, puis relisez.`,
    headline: {
      onCourse: (months) => `Projection : ROI sur ${months} mois`,
      plan: (months) => `Plan : ROI sur ${months} mois`,
      none: 'ROI : pas encore connu',
      low: (low, confidence, plan) => `Minimum ${low}, avec ${confidence} de confiance. Plan ${plan}.`,
      atConfidence: (confidence) => `Avec ${confidence} de confiance.`,
      measured: (roi, weeks) => `Mesuré à ce jour : ${roi} en ${weeks} semaines.`,
    },
    payback: {
      label: 'Délai de récupération',
      weeks: (weeks) => `${weeks} semaines selon le plan`,
      on: (weeks, day) => `${weeks} semaines selon le plan, le ${day}`,
    },
    next: { label: 'Que faire ensuite', nothing: 'Il ne manque rien.', others: 'Puis' },
    missing: {
      tabs: 'Feuilles',
      assumptions: 'Assumptions',
      costs: 'Costs',
      value: 'Value',
      checks: 'Erreurs dans les chiffres',
      measured: 'Semaine par semaine',
      baseline: 'Baseline',
      plan: 'Approbation',
      'odd checks': 'À regarder',
      lastWeek: (week) => `la dernière ligne est celle du ${week}`,
    },
    verdict: {
      label: 'Verdict',
      none: 'Pas encore de verdict',
      needs: {
        pilot: 'La feuille Pilot en donne un. « Créer » sur la première page l’ajoute.',
        workflow: 'Pilot demande le processus qui est essayé.',
        weeks: 'Il vient des semaines que vous saisissez.',
      },
    },
    chart: {
      describes: 'Courbes des gains et des coûts à ce jour, par mois depuis le début.',
      planned: (month, value, cost) => `Plan au mois ${month} : gains ${value}, coûts ${cost}.`,
      measured: (month, value, cost) => `Mesuré au mois ${month} : gains ${value}, coûts ${cost}.`,
      notMeasured: 'Rien n’est encore mesuré.',
      axis: (currency) => `${currency} à ce jour, par mois depuis le début`,
      series: {
        measuredValue: 'Gains, mesurés',
        measuredCost: 'Coûts, mesurés',
        value: 'Gains, plan',
        cost: 'Coûts, plan',
      },
    },
    comparison: {
      label: 'Plan et mesure',
      caption: (currency) => `Tous les processus, en ${currency}`,
      plan: 'Prévu',
      measured: 'Mesuré',
      value: 'Gains à ce jour',
      cost: 'Coûts à ce jour',
      roi: 'ROI à ce jour',
      roiAtEnd: (months) => `ROI sur ${months} mois`,
      adoption: 'Usage, dernière semaine',
      pilotAdoption: 'Usage du pilote',
      needed: (share) => `${share} requis`,
      none: 'Rien n’est encore mesuré : une ligne par semaine distingue le plan du résultat.',
    },
    difference: {
      label: 'Ce qui explique l’écart',
      beyond: 'Le plan finit avant la dernière semaine saisie : il ne la mesure pas.',
      asPlanned: 'Gains et coûts sont conformes au plan.',
      difference: 'Écart',
      value: (difference) => `Gains : ${difference} par rapport au plan`,
      cost: (difference) => `Coûts : ${difference} par rapport au plan`,
      timeSaved: 'Heures gagnées',
      other: 'Autres gains',
      belief: (tracked, plan) => `Retenu à ${tracked}, au plan à ${plan}`,
      before: (weeks) => `Avant les ${weeks} dernières semaines`,
      lately: (weeks) => `Les ${weeks} dernières semaines`,
      ramp: (weeks) => `Le plan prévoit ${weeks} semaines de montée en charge.`,
      noRamp: 'Le plan n’a pas de montée en charge : plein gain dès la première semaine.',
      besidesHours: (kinds) =>
        `Prévu hors heures : ${kinds}. Tracking le montre là où c’est saisi comme autres gains.`,
      kind: (kind, value) => `${kind} ${value}`,
      noKind: 'sans type',
      withoutRow: (weeks, all) =>
        `${weeks} ${ifOne(weeks, 'semaine', 'semaines')} sur ${all} ${ifOne(weeks, 'n’a pas de ligne : elle compte', 'n’ont pas de ligne : elles comptent')} comme n’apportant rien.`,
      lowAdoption: (share, needed) =>
        `Usage : ${share} l’utilisent dernièrement ; il en faut ${needed} pour étendre.`,
      enoughAdoption: (share, needed) =>
        `L’usage suffit : ${share} l’utilisent dernièrement, il en faut ${needed} pour étendre.`,
      typed: 'Saisi au lieu de prévu',
      incidents: 'Incidents',
      planChanged: 'Plan modifié depuis l’approbation',
      otherWeeks: 'Semaines prévues, non suivies',
      how: 'Comment l’écart est réparti',
      method:
        'Le plan à ce jour est réparti entre les types comme les lignes de Value, chacune avec son début et sa montée en charge, le donnent jusque-là. Le mesuré est pris à la confiance du plan ; ce que change une autre confiance figure à part. Les coûts sont répartis comme la feuille Workings les additionne. Chaque répartition donne au total tout l’écart.',
    },
    review: {
      label: 'Prochaine revue',
      kinds: {
        weekly: 'Revue hebdomadaire',
        monthly: 'Revue mensuelle',
        quarterly: 'Revue trimestrielle',
      },
      due: (kind, day) => `${kind} : ${day}`,
      overdue: 'en retard',
      soon: 'à faire sous une semaine',
      notPlanned: 'La feuille Pilot planifie les revues ; elle n’est pas dans ce classeur.',
      notKnown: (why) => (why === '' ? 'Pas encore connu.' : `Pas encore connu : ${why}.`),
    },
    carrying: {
      label: 'Cela repose sur',
      figures: {
        hourlyRate: (figure, currency) => `Une heure vaut ${figure} ${currency}`,
        redirected: (figure) => `${figure} des heures gagnées sont utilisées`,
        confidence: (figure) => `${figure} des gains prévus sont retenus`,
        trackedConfidence: (figure) => `${figure} des gains mesurés sont retenus`,
      },
      unknown: {
        hourlyRate: 'Ce que vaut une heure : inconnu',
        redirected: 'Part des heures gagnées qui sont utilisées : inconnue',
        confidence: 'Part retenue des gains prévus : inconnue',
        trackedConfidence: 'Part retenue des gains mesurés : inconnue',
      },
      assumed: 'Une hypothèse, à mesurer.',
      proposed: 'Proposé ; personne n’y a mis son nom.',
      movesMost: (what) => `Ce qui fait le plus varier le ROI : ${what}.`,
    },
  },
};
