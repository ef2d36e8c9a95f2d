import { ofLanguage } from './of-language.ts';
import type { Texts } from './texts.ts';

const { locale, listed, figure, ifOne } = ofLanguage('de', 'de-DE');

export const german: Texts = {
  language: 'de',
  locale,
  listed,
  pages: {
    label: 'Seiten',
    start: 'Start',
    week: 'Diese Woche',
    result: 'Ergebnis',
    functions: 'Funktionen',
    check: 'Prüfen',
    share: 'Teilen',
    help: 'Hilfe',
  },
  ribbon: {
    fullName: 'AI ROI für Tabellen',
    short: 'Wissen, ob sich KI rechnet: Funktionen und eine Arbeitsmappe zum Messen.',
    full: 'Funktionen und eine Arbeitsmappe für die wahren Kosten und den Wert von KI: die Rendite, wann sie sich bezahlt macht, und ob man ausbaut, weiter misst, neu ansetzt oder aufhört. Nichts, was Sie eingeben, verlässt die Arbeitsmappe.',
    ready: 'AI ROI ist bereit',
    howToStart: (call) =>
      `Geben Sie =${call}( in eine Zelle ein, oder öffnen Sie den Bereich auf der Registerkarte Start.`,
    open: 'AI ROI öffnen',
    tips: {
      OpenPane: 'Rechnet sich KI? Öffnet den Bereich: eine Arbeitsmappe anlegen, eine Funktion finden.',
      ShowWeek: 'Die Zeile dieser Woche in Tracking eintragen.',
      ShowResult: 'Was die Arbeitsmappe sagt: Rendite, Amortisation, Urteil.',
      ShowShare: 'Ohne Add-in verwendbar machen, Blätter schützen, Einstellungen mitnehmen.',
    },
  },
  help: {
    title: 'Hilfe',
    opening: 'Diesen Bereich mit dieser Arbeitsmappe öffnen',
    openingHint: 'Die Arbeitsmappe merkt es sich. Wer das Add-in nicht hat, sieht nichts davon.',
    troubles: 'Wenn etwas nicht geht',
    name: {
      what: '#NAME? in einer Zelle',
      excel:
        'Unsere Funktionen sind nicht geladen: diesen Bereich einmal öffnen, dann die Formel neu eingeben.',
      sheets:
        'Das Skript ist nicht in dieser Datei oder nicht erlaubt: die Seite neu laden und nachsehen, ob unter Erweiterungen AI ROI steht.',
    },
    busy: {
      excel: '#BUSY! bleibt stehen',
      sheets: 'Loading... bleibt stehen',
      excelHow: 'Strg+Alt+F9 drücken. Wenn es bleibt: speichern, Excel schließen, die Mappe wieder öffnen.',
      sheetsHow: 'Die Seite neu laden. Einem Aufruf eine ganze Spalte geben, nicht jeder Zelle einen Aufruf.',
    },
    unverified: {
      what: 'Google hat diese App nicht überprüft',
      how: 'Wenn das Skript Ihnen gehört oder von jemandem kommt, dem Sie vertrauen: Erweitert, dann AI ROI öffnen.',
    },
    accounts: {
      what: 'Ein leerer Bereich oder PERMISSION_DENIED',
      how: 'Zwei Google-Konten in einem Browser: ein Fenster nehmen, in dem nur eines angemeldet ist.',
    },
    check: {
      title: 'Diese Installation prüfen',
      purpose:
        'Schreibt jedes dokumentierte Beispiel auf ein eigenes Blatt, als Aufruf und als eingebaute Formel, vergleicht und nimmt das Blatt wieder weg. Sonst wird nichts angerührt. Es dauert ein, zwei Minuten.',
      start: 'Diese Installation prüfen',
      writing: (done: number, all: number) => `Beispiele werden geschrieben: ${done} von ${all}`,
      calculating: (done: number, all: number) => `Berechnet: ${done} von ${all}`,
      probing: 'Nachsehen, was diese Tabellenkalkulation tut',
      removing: 'Das Blatt wird weggenommen',
      stopped: 'Angehalten: das Blatt ist wieder weg.',
      failed: (reason: string) => `Die Installation ließ sich nicht prüfen. ${reason}`,
      sound: (calls: number, twins: number) =>
        `Alle ${calls} Aufrufe und ${twins} eingebauten Formeln zeigen, was dokumentiert ist.`,
      differing: (count: number) =>
        count === 1
          ? '1 Ergebnis ist nicht wie dokumentiert.'
          : `${count} Ergebnisse sind nicht wie dokumentiert.`,
      left: (sheets: string) => `Von einer abgebrochenen Prüfung übrig und zu löschen: ${sheets}.`,
      report: 'Der Bericht, für die Person, die das Add-in betreut',
      copy: 'Bericht kopieren',
      copied: 'Der Bericht ist kopiert.',
    },
  },
  share: {
    title: 'Teilen',
    finance: {
      title: 'Kopie für die Finanzabteilung',
      purpose:
        'Ein neues Blatt mit den heutigen Zahlen als Werten, für alle, die unterschreiben: woraus sie sich ergeben, worauf sie beruhen, wer gemessen hat, was fehlt. Gedruckt ist es eine Seite.',
      make: 'Kopie erstellen',
      making: 'Die Kopie wird erstellt',
      made: (sheet) =>
        `Erstellt: ${sheet}. Die Summen darauf sind Formeln über die eigenen Zeilen und lassen sich dort prüfen.`,
      notThere: (tabs) =>
        `Diese Blätter werden in der jetzigen Fassung gebraucht und ließen sich nicht lesen: ${tabs}. Die Seite Start erstellt oder aktualisiert sie.`,
      takeAway: 'Wieder entfernen',
      takingAway: 'Die Kopie wird entfernt',
      takenAway: 'Die Kopie ist entfernt.',
      wholeFile: {
        excel:
          'Die ganze Arbeitsmappe als Datei: Datei, Kopie speichern. Aufrufe unserer Funktionen zeigen dort #NAME?; vorher unten ersetzen.',
        sheets:
          'Die ganze Arbeitsmappe als Datei: Datei, Herunterladen, Microsoft Excel. Aufrufe unserer Funktionen zeigen dort #NAME?; vorher unten ersetzen.',
      },
    },
    portable: 'Ohne das Add-in lesbar machen',
    purpose:
      'Wer diese Arbeitsmappe ohne das Add-in öffnet, sieht #NAME?, wo unsere Funktionen aufgerufen werden. Native Formeln an ihrer Stelle zeigen überall dasselbe. Unsere Tabellenblätter haben sie schon.',
    where: 'Wo nach Aufrufen gesucht wird',
    scopes: {
      workbook: 'In der ganzen Arbeitsmappe',
      sheet: 'Auf diesem Blatt',
      selection: 'In den markierten Zellen',
    },
    asValues: 'Den Wert einsetzen, wo es keine Formel dafür gibt',
    asValuesHint: 'Zum Beispiel ROI_RANGE: Der Wert ändert sich nicht mehr. Sonst bleiben solche Aufrufe.',
    look: 'Aufrufe suchen',
    lookAgain: 'Noch einmal suchen',
    looking: 'Aufrufe werden gesucht',
    replacing: 'Native Formeln werden eingesetzt',
    restoring: 'Die Aufrufe werden zurückgeholt',
    ofAll: (sentence, done, all) => `${sentence}: ${done} von ${all}`,
    stoppedLooking: 'Angehalten: Es wurde nichts geändert.',
    stopped: 'Angehalten: Die übrigen Zellen sind wie zuvor.',
    failed: (reason) => `Das ging nicht. ${reason}`,
    noCalls: 'Dort wird keine unserer Funktionen aufgerufen: So lässt es sich teilen, wie es ist.',
    found: (found, replaceable) =>
      `${found === 1 ? '1 Zelle ruft' : `${found} Zellen rufen`} unsere Funktionen auf; ${replaceable} davon würden ersetzt. Noch ist nichts geändert.`,
    replace: (count) => (count === 1 ? '1 Aufruf ersetzen' : `${count} Aufrufe ersetzen`),
    toReplace: (count) => `Wird ersetzt: ${count}`,
    wereReplaced: (count) => `Ersetzt: ${count}`,
    stay: (count) => `Bleibt, wie es ist: ${count}`,
    shows: (value) => `zeigt ${value}`,
    showed: (before, after) => `zeigte ${before}, jetzt ${after}`,
    willShow: (before, after) => `zeigt ${before}, wird ${after} zeigen`,
    willSee: (value) =>
      `zeigt ${value}; was sie zeigen wird, sieht man erst nach dem Ersetzen, und dann wird verglichen`,
    willDiffer: 'Die native Formel würde hier einen anderen Wert zeigen: Der Aufruf bleibt.',
    notTried: (reason) =>
      `Was die nativen Formeln zeigen, ließ sich nicht vorab probieren: ${reason} Es wird beim Schreiben verglichen, und ein Aufruf, dessen Wert sich ändern würde, wird zurückgesetzt.`,
    becomes: 'wird zu',
    overCells: (count) => `und so weiter, in ${count} Zellen`,
    replaced: (replaced, stay) =>
      `${replaced === 1 ? '1 Aufruf wurde' : `${replaced} Aufrufe wurden`} ersetzt; jede Zelle zeigt, was sie zeigte.${stay === 0 ? '' : ` ${stay} ${stay === 1 ? 'blieb' : 'blieben'} unverändert.`}`,
    putBack: (count) =>
      `${count === 1 ? '1 Zelle hätte' : `${count} Zellen hätten`} einen anderen Wert gezeigt: Der Aufruf wurde zurückgesetzt.`,
    recordKept: 'Die Aufrufe stehen auf dem Blatt „Replaced calls“; von dort lassen sie sich zurückholen.',
    back: 'Die Aufrufe zurückholen',
    backPurpose: (count) =>
      `Auf dem Blatt „Replaced calls“ ${count === 1 ? 'steht 1 Aufruf' : `stehen ${count} Aufrufe`}. Seither dürfen Zeilen eingefügt worden sein. Zellen, in die etwas anderes geschrieben wurde, bleiben unberührt.`,
    restore: (count) => (count === 1 ? '1 Aufruf zurückholen' : `${count} Aufrufe zurückholen`),
    restored: (back, stay) =>
      `${back === 1 ? '1 Aufruf ist' : `${back} Aufrufe sind`} wieder da.${stay === 0 ? '' : ` ${stay} ${stay === 1 ? 'ließ' : 'ließen'} sich nicht zurückholen.`}`,
    notBack: (count) => `Nicht zurückgeholt: ${count}`,
    audit: {
      title: 'Prüfung',
      purpose:
        'Eine Seite, auf der die wichtigsten Zahlen Schritt für Schritt ein zweites Mal gefunden werden. Und ein Protokoll geänderter Annahmen: wann, wer, von was auf was, warum. Was hier geändert wird, steht sofort darin, was von Hand geändert wurde, sobald die Prüfung es findet.',
      make: 'Prüfseite erstellen',
      making: 'Die Prüfseite wird erstellt',
      made: (sheet) => `Erstellt: ${sheet}.`,
      takingAway: 'Die Prüfseite wird entfernt',
      takenAway: 'Die Prüfseite ist entfernt.',
      name: 'Ihr Name, für das Protokoll',
      noName: 'Bitte zuerst Ihren Namen eingeben.',
      begin: 'Protokoll der Annahmen beginnen',
      beginning: 'Das Protokoll wird begonnen',
      kept: (sheet) => `Das Protokoll steht auf dem Blatt „${sheet}“.`,
    },
    protect: {
      title: 'Unsere Blätter schützen',
      purpose: {
        excel:
          'Dann lassen sich nur noch Eingaben schreiben. Es gibt kein Kennwort: Jeder kann den Schutz aufheben.',
        sheets:
          'Google Sheets warnt dann jeden, bevor etwas anderes als eine Eingabe geändert wird. Jeder kann das aufheben.',
      },
      protect: 'Schützen',
      unprotect: 'Schutz aufheben',
      protecting: 'Unsere Blätter werden geschützt',
      unprotecting: 'Der Schutz wird aufgehoben',
      nothing: 'In dieser Arbeitsmappe gibt es keine Blätter von uns.',
      on: {
        excel: (sheets) => `Geschützt: ${sheets}. Vor dem Hinzufügen von Zeilen den Schutz aufheben.`,
        sheets: (sheets) => `Geschützt: ${sheets}.`,
      },
      left: (sheets) =>
        `Nicht geschützt: ${sheets}. Beschriftungen wurden verschoben, sodass niemand sagen kann, was Eingaben sind.`,
      off: (sheets) => `Nicht mehr geschützt: ${sheets}.`,
    },
    settings: {
      title: 'Einstellungen als Datei',
      purpose:
        'Die eingegebenen Annahmen, für eine andere Arbeitsmappe, einen anderen Kunden oder das nächste Jahr. Was genehmigt wurde, gehört nicht dazu.',
      file: 'Eine Datei mit Einstellungen',
      text: 'Ihr Text, zum Kopieren oder Einfügen',
      reading: 'Die Einstellungen werden gelesen',
      noAssumptions:
        'In dieser Arbeitsmappe gibt es kein Blatt „Assumptions“, dessen Zellen sich erkennen lassen.',
      out: 'Die Einstellungen dieser Arbeitsmappe stehen im Feld: speichern oder kopieren.',
      faulty: (count) =>
        count === 1
          ? 'Ein Feld ist falsch: Es wurde nichts geändert.'
          : `${count} Felder sind falsch: Es wurde nichts geändert.`,
      same: 'Die Arbeitsmappe hat diese Einstellungen schon.',
      wouldChange: (count) =>
        `${count === 1 ? '1 Einstellung würde' : `${count} Einstellungen würden`} sich ändern. Noch ist nichts geändert.`,
      taken: (count) =>
        `${count === 1 ? '1 Einstellung wurde' : `${count} Einstellungen wurden`} geschrieben.`,
      faults: (count) => `Falsch: ${count}`,
      changes: (count) => `Würde sich ändern: ${count}`,
      wholeFile: 'Die Datei',
      export: 'Aus der Arbeitsmappe lesen',
      save: 'Als Datei speichern',
      import: 'Diese Einstellungen ansehen',
      take: (count) => (count === 1 ? '1 Einstellung schreiben' : `${count} Einstellungen schreiben`),
      why: {
        notJson: (found) => `ist kein JSON. ${found}`,
        notSettings: (found, wanted) =>
          `ist nicht, was dort stehen muss${wanted === '' ? '' : ` (${wanted})`}: ${found === '' ? 'nichts' : found}`,
        otherVersion: (found, wanted) =>
          `ist ${found === '' ? 'nicht da' : found}; dieses Add-in liest ${wanted}`,
        notKnown: (found) => `ist hier nicht bekannt. ${found}`,
        notNumber: (found) => `muss eine Zahl sein und ist ${found}`,
        notDay: (found, wanted) => `muss ein Tag sein wie ${wanted} und ist ${found}`,
        outOfBounds: (found, wanted) => `muss in ${wanted} liegen und ist ${found}`,
        notInList: (found, wanted) => `muss eines sein von ${wanted} und ist ${found}`,
        notText: (found) => `muss ein Text sein und ist ${found}`,
      },
    },
    whyNotBack: {
      cellGone: 'Die Zelle wurde gelöscht.',
      referenceGone: 'Eine Zelle, die er liest, wurde gelöscht.',
      changed: 'Dort steht jetzt etwas anderes.',
    },
    why: {
      noTwin: (called) => `${called} hat keine native Formel.`,
      shape: (called) => `Keine native Formel von ${called} liest solche Argumente.`,
      tooLong: () => 'Die Formel wäre länger, als jede Tabellenkalkulation es zulässt.',
      locked: () => 'Das Blatt ist geschützt: Zuerst den Schutz aufheben.',
      noRoom: () => 'In den Zellen, die er füllen würde, stehen Formeln.',
      changed: () => 'Die Zelle wurde inzwischen geändert: Noch einmal suchen.',
      differs: () => 'Die native Formel zeigte hier einen anderen Wert: Der Aufruf wurde zurückgesetzt.',
      refused: () => 'Die Tabelle ließ nicht zu, dass geschrieben wird.',
      recordFull: () =>
        'Das Blatt „Replaced calls“ ist voll: Zuerst Aufrufe zurückholen oder das Blatt löschen.',
    },
  },
  check: {
    title: 'Prüfen',
    purpose: 'Was die Zahlen verfälschen würde, mit einem Knopf, der dorthin führt.',
    logFull: (count, sheet) =>
      `Das Protokoll auf „${sheet}“ ist voll: ${count === 1 ? '1 Änderung einer Annahme' : `${count} Änderungen von Annahmen`} passte nicht mehr hinein. Kopieren Sie das Blatt, um es zu behalten, löschen Sie es und beginnen Sie unter Teilen ein neues.`,
    logged: (count, sheet) =>
      `Von Hand geändert: ${count === 1 ? '1 Annahme' : `${count} Annahmen`}. Das Blatt „${sheet}“ nennt sie jetzt; geben Sie dort den Grund ein.`,
    again: 'Erneut prüfen',
    start: 'Arbeitsmappe prüfen',
    stop: 'Anhalten',
    reading: (sheets, done, all) => `${sheets} wird gelesen (${done + 1} von ${all})`,
    looking: 'Die Arbeitsmappe wird angesehen',
    writing: 'Was gezeigt wurde, wird geschrieben',
    stopped: 'Angehalten: Es wurde nichts geändert.',
    failed: (reason) => `Die Arbeitsmappe konnte nicht geprüft werden. ${reason}`,
    mendFailed: (reason) => `Das ließ sich nicht beheben. ${reason}`,
    goFailed: (reason) => `Die Zelle konnte nicht gezeigt werden. ${reason}`,
    nothing: (sheets) =>
      `Nichts zu beheben: ${sheets} ${ifOne(sheets, 'Blatt wurde', 'Blätter wurden')} angesehen.`,
    noTabs:
      'In dieser Arbeitsmappe sind keine Blätter von uns: Legen Sie sie auf der Seite Start an. Aufrufe unserer Funktionen wurden angesehen.',
    summary: (toMend, open) =>
      [
        toMend === 0
          ? ''
          : `${toMend} ${ifOne(toMend, 'Zelle oder Blatt', 'Zellen oder Blätter')} zu beheben`,
        open === 0 ? '' : `${open} ${ifOne(open, 'Zeile', 'Zeilen')} des Blatts Checks offen`,
      ]
        .filter((part) => part !== '')
        .join('; '),
    weights: {
      changes: 'Ändert eine Zahl',
      odd: 'Bitte ansehen',
      later: 'Gut zu wissen',
    },
    fromChecks: 'vom Blatt Checks',
    count: (count) => `${count}-mal`,
    why: 'Warum es wichtig ist',
    how: 'Wie man es behebt',
    goThere: (cell) => `Zu ${cell}`,
    mend: 'Beheben',
    mendAll: (count) => `Alle ${count} beheben`,
    mendOne: (cell) => `Beheben: ${cell}`,
    showAll: (count) => `Alle ${count} zeigen`,
    blank: 'leer',
    newName: 'kein Name',
    ourFormula: 'unsere Formel',
    becomes: (was, becomes) => `${was} wird zu ${becomes}`,
    quoted: (text) => `„${text}“`,
    cells: (count) => `${count} ${ifOne(count, 'Zelle wird', 'Zellen werden')} geschrieben`,
    mended: (count, place) =>
      count === 1 ? `Behoben: ${place}.` : `Behoben: ${count} Zellen, die erste ist ${place}.`,
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht: Es steht wieder da wie zuvor.',
    changedSince: (place) =>
      `${place} wurde inzwischen geändert: Es wurde nichts getan. Bitte erneut prüfen.`,
    kinds: {
      tabMissing: {
        name: 'Ein Blatt fehlt, das ein anderes braucht',
        why: 'Seine Zahlen sind #NV (#N/A), und alle, die davon abhängen.',
        how: 'Legen Sie es auf der Seite Start neu an: Was auf den anderen Blättern steht, bleibt.',
        found: ([sheet = '', needed = '']) => `${sheet} braucht ${needed}`,
      },
      tabUnfinished: {
        name: 'Ein Blatt, das nur halb angelegt ist',
        why: 'Das Anlegen wurde unterbrochen: Zahlen fehlen darauf.',
        how: 'Klicken Sie auf der Seite Start noch einmal auf Anlegen: Es geht dort weiter, wo es aufgehört hat.',
      },
      movedLabels: {
        name: 'Spalten oder Beschriftungen wurden verschoben',
        why: 'Niemand weiß, welche Zahl welche ist. Das Blatt wurde deshalb nicht geprüft und kann nicht aktualisiert werden.',
        how: 'Machen Sie das Einfügen der Spalte rückgängig, oder schreiben Sie die Beschriftung wieder an ihre Stelle.',
        found: ([, label = '']) => `„${label}“ steht nicht an seiner Stelle`,
      },
      nameBroken: {
        name: 'Ein Name, der ins Leere führt',
        why: 'Formeln, die ihn verwenden, zeigen #BEZUG! (#REF!) oder #NAME?.',
        how: 'Lassen Sie ihn wieder auf seine Zelle verweisen.',
        found: ([name = '', , place = '']) => `${name} gehört zu ${place}`,
      },
      nameElsewhere: {
        name: 'Ein Name, der auf eine andere Zelle verweist',
        why: 'Formeln, die ihn verwenden, zeigen eine andere Zahl, und niemand sieht es.',
        how: 'Lassen Sie ihn wieder auf seine eigene Zelle verweisen.',
        found: ([name = '', was = '', place = '']) =>
          `${name} verweist auf ${was.slice(1)}, nicht auf ${place}`,
      },
      nameMissing: {
        name: 'Ein Name fehlt',
        why: 'Formeln, die ihn verwenden, zeigen #NAME?.',
        how: 'Geben Sie der Zelle ihren Namen wieder.',
        found: ([name = '', , place = '']) => `${name} von ${place}`,
      },
      headlineError: {
        name: 'Eine Hauptkennzahl zeigt einen Fehler',
        why: 'Alles, was sie verwendet, ist ebenfalls ein Fehler.',
        how: 'Beheben Sie zuerst, was oben steht; suchen Sie eine Division durch eine leere Zelle oder eine Formel, die von sich selbst abhängt.',
        found: ([name = '', error = '']) => `${name} ist ${error}`,
      },
      formulaBroken: {
        name: 'Eine Formel, die ihre Zellen verloren hat',
        why: 'Sie zeigt #BEZUG! (#REF!): Zeilen oder ein Blatt, die sie las, wurden gelöscht.',
        how: 'Setzen Sie unsere Formel wieder ein.',
      },
      overwritten: {
        name: 'Eine Formel von uns wurde überschrieben',
        why: 'Die Zelle folgt Ihren Zahlen nicht mehr.',
        how: 'Setzen Sie die Formel wieder ein; ist die eingegebene Zahl richtig, geben Sie sie dort ein, wo die Formel sie liest.',
      },
      formulaGone: {
        name: 'Eine Formel von uns ist weg',
        why: 'Die Zelle ist leer, und mit ihr alles, was von ihr abhängt.',
        how: 'Setzen Sie die Formel wieder ein.',
      },
      formulaChanged: {
        name: 'Eine Formel von uns wurde geändert',
        why: 'Sie sagt vielleicht etwas anderes als ihre Beschriftung.',
        how: 'Setzen Sie unsere wieder ein, oder halten Sie Ihre eigene Formel außerhalb des Blatts.',
      },
      workflowRenamed: {
        name: 'Ein Arbeitsablauf, den Start nicht kennt',
        why: 'Die Zeile zählt nirgends. Vielleicht wurde er auf Start umbenannt.',
        how: 'Wählen Sie einen aus der Liste, oder ergänzen Sie ihn auf Start.',
      },
      numberAsText: {
        name: 'Text, wo eine Zahl hingehört',
        why: 'Es sieht aus wie eine Zahl, doch Summen lassen es aus.',
        how: 'Geben Sie nur die Zahl ein, ohne ihre Einheit.',
      },
      dateAsText: {
        name: 'Text, wo ein Datum hingehört',
        why: 'Die Zeile zählt nirgends: Ihr Tag ist nicht zu lesen.',
        how: 'Geben Sie das Datum so ein, wie Ihre Tabelle es schreibt.',
      },
      timeAsHours: {
        name: 'Stunden als Uhrzeit eingegeben',
        get why() {
          return `8:30 ist eine Uhrzeit, ein Drittel eines Tages, und nicht ${figure(8.5)} Stunden.`;
        },
        get how() {
          return `Geben Sie Stunden als Dezimalzahl ein: ${figure(8.5)}.`;
        },
      },
      percentAsWhole: {
        name: 'Ein Anteil ohne Prozentzeichen',
        why: '50 sind 5000 %: das Fünfzigfache des Ganzen.',
        get how() {
          return `Geben Sie 50 % oder ${figure(0.5)} ein.`;
        },
      },
      errorTyped: {
        name: 'Ein Fehlerwert in einem Eingabefeld',
        why: 'Die Zahlen, die es brauchen, werden nicht gezeigt.',
        how: 'Geben Sie die Zahl ein, oder leeren Sie die Zelle.',
      },
      unreadable: {
        name: 'Wörter, wo eine Zahl oder ein Datum hingehört',
        why: 'Die Zeile zählt nirgends, bis dort eine Zahl steht.',
        how: 'Geben Sie die Zahl ein, und die Wörter in die Notiz.',
      },
      outOfBounds: {
        name: 'Eine Zahl, die nicht sein kann',
        why: 'Sie liegt außerhalb des Erlaubten, deshalb zählt die Zeile nirgends.',
        how: 'Suchen Sie ein fehlendes Komma oder eine falsche Einheit.',
        found: ([value = '', from = '', to = '']) =>
          from === '' && to === ''
            ? value
            : `${value}; erlaubt: ${[from && `ab ${from}`, to && `bis ${to}`].filter(Boolean).join(' ')}`,
      },
      notInList: {
        name: 'Ein Wort, das nicht in der Liste steht',
        why: 'Die Zeile zählt nirgends: Einfügen umgeht die Liste.',
        how: 'Wählen Sie aus der Liste der Zelle.',
        found: ([word = '', list = '']) => `${word}; die Liste: ${list}`,
      },
      callUnknown: {
        name: 'Ein Aufruf von uns zeigt #NAME?',
        why: 'Diese Tabelle kennt die Funktion nicht, oder einen Namen im Aufruf.',
        how: 'Installieren Sie das Add-in hier, setzen Sie stattdessen die Formel ohne Add-in ein, oder berichtigen Sie den Namen.',
        found: ([name = '']) => name,
      },
      callRefused: {
        name: 'Ein Aufruf von uns, der abgelehnt wird',
        why: 'Ein Argument ist kein Wert, den die Funktion annehmen kann.',
        how: 'Klicken Sie auf die Zelle: Ihre Meldung nennt das Argument und was dort steht.',
        found: ([name = '', error = '']) => `${name}: ${error}`,
      },
      blankArgument: {
        name: 'Ein optionales Argument zeigt auf eine leere Zelle',
        why: 'Eine leere Zelle gilt je nach Programm als weggelassen oder als 0.',
        how: 'Füllen Sie die Zelle, oder lassen Sie das Argument weg.',
        found: ([name = '', argument = '', cell = '']) =>
          `${name}: ${argument} ist ${cell}, und die ist leer`,
      },
      baselineAfterStart: {
        name: 'Eine Ausgangsmessung nach dem Start',
        why: 'Der Pilot lief schon: „Vorher“ enthält bereits einen Teil des Gewinns.',
        how: 'Verschieben Sie die Messung in die Wochen seit dem Start, oder berichtigen Sie den Start.',
        found: ([week = '', start = '']) => `Woche vom ${week}; der Pilot beginnt am ${start}`,
      },
      fewMetrics: {
        name: 'Weniger als drei Kennzahlen',
        why: 'Eine einzelne stimmt leicht durch Zufall, oder ist aus eigenem Grund falsch.',
        how: 'Ergänzen Sie Zeit, Qualität und Kosten.',
        found: ([workflow = '', count = '']) => `${workflow}: ${count}`,
      },
      manyMetrics: {
        name: 'Mehr als fünf Kennzahlen',
        why: 'Von vielen ist eine immer zufällig besser, und niemand pflegt sie.',
        how: 'Behalten Sie drei bis fünf, von denen eine entscheidet.',
        found: ([workflow = '', count = '']) => `${workflow}: ${count}`,
      },
      aboveSeats: {
        name: 'Mehr Lizenzen in Gebrauch als bezahlt',
        why: 'Im Plan fehlen Lizenzen, oder der Nutzungsgrad ist zu niedrig.',
        how: 'Berichtigen Sie die Nutzer mit Lizenz, oder die bezahlten Lizenzen auf Costs.',
        found: ([licensed = '', seats = '', workflow = '']) =>
          `${workflow}: ${licensed} mit Lizenz, ${seats} bezahlt auf Costs`,
      },
      overlappingTools: {
        name: 'Zwei Werkzeuge für dieselbe Arbeit',
        why: 'Beide werden in denselben Monaten bezahlt.',
        how: 'Beenden Sie eines, oder schreiben Sie in die Notiz, wofür jedes da ist.',
        found: ([one = '', other = '', workflow = '']) =>
          `${one} und ${other}${workflow && ` für ${workflow}`}`,
      },
      cancelAfterRenewal: {
        name: 'Die Kündigungsfrist endet nach der Verlängerung',
        why: 'Bis dahin hat sich der Vertrag schon verlängert.',
        how: 'Sehen Sie im Vertrag nach: Berichtigen Sie einen der beiden Tage.',
        found: ([what = '', cancel = '', renewal = '']) =>
          `${what}: kündigen bis ${cancel}, Verlängerung ${renewal}`,
      },
      endBeforeStart: {
        name: 'Der Pilot endet, bevor er beginnt',
        why: 'Seine Wochen sind nicht zu zählen.',
        how: 'Berichtigen Sie einen der beiden Tage auf Pilot.',
        found: ([end = '', start = '']) => `endet ${end}, beginnt ${start}`,
      },
      spaces: {
        name: 'Leerzeichen um einen Namen',
        why: 'Unsere Formeln verzeihen die meisten, Ihre eigenen und Filter nicht.',
        how: 'Geben Sie den Namen ohne sie ein.',
      },
      outOfOrder: {
        name: 'Wochen nicht in der Reihenfolge',
        why: 'Die Zahlen stimmen; man liest aber die letzte Zeile als letzte Woche.',
        how: 'Sortieren Sie die Zeilen nach ihrer Woche.',
        found: ([week = '']) => `die Woche vom ${week} steht unter einer späteren`,
      },
      renewalSoon: {
        name: 'Eine Verlängerung in den nächsten 60 Tagen',
        why: 'Danach wird eine weitere Laufzeit bezahlt, ob sie sich lohnt oder nicht.',
        how: 'Entscheiden Sie jetzt: behalten, weniger Lizenzen, oder kündigen.',
        found: ([what = '', day = '', days = '']) => `${what}: ${day}, in ${days} Tagen`,
      },
      tabOlder: {
        name: 'Ein Blatt aus einer älteren Version',
        why: 'Ihm fehlt, was seither verbessert wurde, und es wurde nicht geprüft.',
        how: 'Klicken Sie auf der Seite Start auf Aktualisieren: Was Sie eingegeben haben, wird übernommen.',
        found: ([sheet = '', version = '', now = '']) => `${sheet} ist von Version ${version}, jetzt ${now}`,
      },
      tabCopied: {
        name: 'Eine Kopie eines unserer Blätter',
        why: 'Sie zählt nirgends: Namen und Summen lesen nur das erste.',
        how: 'Löschen Sie sie, sobald Sie sie nicht mehr brauchen, oder arbeiten Sie im ersten weiter.',
        found: ([sheet = '', original = '']) => (original === '' ? sheet : `${sheet}; es zählt ${original}`),
      },
      nameForeign: {
        name: 'Ein Name von Ihnen, der wie unsere beginnt',
        why: 'Solange er da ist, lassen sich keine weiteren Blätter anlegen.',
        how: 'Benennen Sie ihn um, oder löschen Sie ihn.',
        found: ([name = '']) => name,
      },
    },
  },
  later: {
    loading: 'Wird geladen ...',
    failed:
      'Dieser Teil konnte nicht geladen werden. Sehen Sie nach, ob Sie verbunden sind. Hilft ein neuer Versuch nicht, schließen Sie den Bereich und öffnen Sie ihn wieder.',
    again: 'Erneut versuchen',
  },
  functions: {
    title: 'Funktionen',
    purpose: 'Wählen Sie eine, füllen Sie sie aus, und setzen Sie sie in eine Zelle.',
    search: 'Suchen',
    searchHint: 'auf Englisch: hours, payback',
    found: (count) =>
      count === 0
        ? 'Nichts heißt so. Versuchen Sie „payback“, „cost“ oder „hours“.'
        : count === 1
          ? '1 Funktion'
          : `${count} Funktionen, die passendsten zuerst`,
    all: 'Alle Funktionen',
    howToFill:
      'Geben Sie Zahlen oder Zellen ein, oder markieren Sie Zellen im Blatt und übernehmen Sie sie. Liegen sie auf dem Blatt, in das der Aufruf kommt, stehen sie ohne dessen Namen.',
    fillExample: 'Mit Beispiel füllen',
    putIn: 'In markierte Zelle einsetzen',
    enterDoes: 'Die Eingabetaste in jedem Feld tut dasselbe.',
    takeBack: 'Zurücknehmen',
    written: (range, sheet) => `In ${range} auf ${sheet} geschrieben.`,
    selectFirst: 'Markieren Sie zuerst die Zellen.',
    takeFor: (argument) => `Zellen für ${argument} übernehmen`,
    takeTitle: 'Markierte Zellen übernehmen',
    takeCells: 'Zellen',
    leftOut: (value) => `Weggelassen gilt ${value}.`,
    mayBeLeftOut: 'Darf fehlen.',
    typeItAs: (typed) => `schreiben Sie ${typed}`,
    typeCells: 'geben Sie Zellen ein, etwa B5:B12, oder Zahlen mit „;“ dazwischen: 12; 15; 14',
    live: {
      missing: (names) => `Noch auszufüllen: ${names}.`,
      wrong: (names) => `Noch kein Ergebnis: siehe ${names} oben.`,
      reading: 'Die Zellen werden gelesen ...',
      notRead: (reason) => `Die Zellen konnten nicht gelesen werden: ${reason}`,
      inCell: (shown) => `In der Zelle ${shown}, bis Sie sie als Prozent formatieren.`,
      fills: (rows, columns) => `Füllt ${rows} x ${columns} Zellen:`,
      moreRows: (rows) => `und ${rows} weitere ${ifOne(rows, 'Zeile', 'Zeilen')}.`,
      fillFirst: (names) => `Füllen Sie zuerst ${names} aus.`,
      mendFirst: (names) => `Berichtigen Sie zuerst ${names}.`,
      notPutIn: (reason) => `Es wurde nichts eingesetzt: ${reason}`,
      ofHundred: (score) => `${score} von 100`,
      units: {
        weeks: (count) => `${count} Wochen`,
        months: (count) => `${count} Monate`,
        hours: (count) => `${count} Stunden`,
        periods: (count) => `${count} Perioden`,
      },
    },
    cells: {
      tooLong: (cells) => `${cells} ist zu lang, um es hier zu lesen: Die Zelle zeigt das Ergebnis.`,
      holds: (cells, error) => `${cells} enthält ${error}`,
      noName: (name) => `Es gibt keinen Namen ${name}: Geben Sie eine Zahl ein, oder Zellen wie B5.`,
      nameNotRead: (name) => `${name} kann hier nicht gelesen werden: Die Zelle zeigt das Ergebnis.`,
      noTab: (tab) => `In dieser Arbeitsmappe gibt es kein Blatt ${tab}.`,
    },
    twin: {
      show: 'Als Formel ohne Add-in zeigen',
      hide: 'Formel ohne Add-in verbergen',
      purpose: 'Dasselbe mit den eingebauten Funktionen der Tabelle, für Leute ohne dieses Add-in.',
      fillFirst: 'Füllen Sie zuerst die Argumente aus.',
      putIn: 'Stattdessen diese einsetzen',
      more: (count) => `und ${count} weitere, eine je Zelle`,
      none: {
        never: 'Für diese gibt es keine: Geben Sie stattdessen ihren Wert weiter.',
        readsCells: 'So ausgefüllt gibt es keine: Sie liest Zellen, in einer Zeile oder Spalte.',
        shapes: 'Für diese Bereiche gibt es keine: Ihre Formen sind verschieden, oder sie sind zu lang.',
      },
    },
    notes: {
      how: 'So wird gerechnet',
      gives: (what) => `Ergebnis: ${what}.`,
      errors: (list) => `Fehler: ${list}.`,
    },
  },
  tellings: {
    looking: () => 'Die Arbeitsmappe wird angesehen',
    writingAll: () => 'Alles wird geschrieben',
    settingAside: () => 'Die alten Blätter werden beiseitegelegt',
    joining: () => 'Sie werden mit den anderen verbunden',
    addingSheets: ({ count }) =>
      count === 1 ? 'Ein Blatt wird eingefügt' : `${count} Blätter werden eingefügt`,
    filling: ({ sheet, place, of }) => `${sheet} wird gefüllt (${place} von ${of})`,
    addingRows: ({ sheet, rows }) => `${sheet}: ${rows} Zeilen werden ergänzt`,
    rowsAdded: ({ sheet, rows, ready }) => `${sheet}: ${rows} Zeilen ergänzt, ${ready} stehen bereit.`,
    planApproved: ({ sheet, by }) =>
      `Der Plan steht auf ${sheet}, wie ${by} ihn genehmigt hat: Plan bis heute und Schwellen gelten ab jetzt danach.`,
    approvedBefore: ({ by }) =>
      `Der Plan wurde schon einmal genehmigt${by === '' ? '' : `, von ${by}`}. Stattdessen so genehmigen, wie er jetzt ist?`,
    nothingOfOurs: () => 'Nichts zu aktualisieren: In dieser Arbeitsmappe sind keine Blätter von uns.',
    newestAlready: () => 'Nichts zu aktualisieren: Diese Blätter sind die neuesten.',
    takenBack: ({ range }) => `Zurückgenommen: ${range} ist wieder leer.`,
    noTab: ({ tab }) => `Es wurde nichts geändert: In dieser Arbeitsmappe gibt es kein Blatt ${tab}.`,
    headerMoved: ({ sheet, label, cell }) =>
      `Es wurde nichts geändert: Auf ${sheet} steht die Überschrift „${label}“ nicht in ${cell}. Vielleicht wurden darüber Zeilen eingefügt oder gelöscht; machen Sie das rückgängig und versuchen Sie es erneut.`,
    logFull: ({ sheet, rows }) =>
      `Es wurde nichts geändert: ${sheet} hat ${rows} Zeilen, mehr sind nicht möglich. Beginnen Sie für das Weitere eine neue Arbeitsmappe.`,
    noApprover: () => 'Es wurde nichts geändert: Geben Sie den Namen der Person ein, die genehmigt.',
    noPlan: () =>
      'Es wurde nichts geändert: Es gibt noch keinen Plan. Füllen Sie zuerst Assumptions, Costs und Value aus.',
    planMoved: ({ sheet }) =>
      `Es wurde nichts geändert: Auf ${sheet} steht der genehmigte Plan nicht an seiner Stelle. Vielleicht wurden darüber Zeilen eingefügt oder gelöscht; machen Sie das rückgängig und versuchen Sie es erneut.`,
    namesTaken: ({ prefix, names, offer }) =>
      `Es wurde nichts angelegt: Diese Arbeitsmappe hat schon Namen, die mit ${prefix} beginnen: ${names.join(', ')}. Benennen Sie sie um, löschen Sie sie, oder lassen Sie unsere mit ${offer} beginnen.`,
    rowsMoved: ({ sheet, label }) =>
      `Es wurde nichts angelegt: Auf ${sheet} steht „${label}“ in einer anderen Zeile als zuvor, und neue Blätter würden es dort suchen, wo es war. Löschen Sie die darüber eingefügten Zeilen, oder fügen Sie die gelöschten wieder ein, und versuchen Sie es erneut.`,
    columnMoved: ({ sheet, label, column }) =>
      `Es wurde nichts geändert: Auf ${sheet} steht „${label}“ nicht an seiner Stelle, in Spalte ${column}. Vielleicht wurden Spalten eingefügt oder eine Beschriftung überschrieben, sodass nicht zu sagen ist, welche Zahl welche ist. Machen Sie das rückgängig und versuchen Sie es erneut.`,
    noSelection: () => 'Markieren Sie zuerst eine Zelle.',
    notEmpty: ({ range, isOneCell }) =>
      `${range} ist nicht leer: Markieren Sie ${isOneCell ? 'eine leere Zelle' : 'eine Zelle, die genug Platz hat'}.`,
    changedMeanwhile: ({ range }) => `${range} wurde inzwischen geändert: Es wurde nichts zurückgenommen.`,
  },
  start: {
    title: 'Lohnt sich KI?',
    purpose: 'Legen Sie eine Arbeitsmappe an: was sie wirklich kostet, was sie wirklich bringt.',
    looking: 'Die Arbeitsmappe wird angesehen ...',
    otherWays: 'Blätter selbst auswählen, oder ein Beispiel ansehen',
    first: {
      purpose:
        'Fünf Antworten, und Sie sehen, ob es sich lohnen kann. Schätzen Sie, was Sie nicht wissen: Es lässt sich ändern.',
      costAMonth: 'Kosten im Monat',
      costHint: 'Lizenzen und Verbrauch aller Werkzeuge zusammen.',
      setupHours: 'Stunden für Einrichtung',
      trainingHours: 'Stunden für Schulung',
      hoursSaved: 'Gesparte Stunden pro Woche',
      savedHint: 'Von allen zusammen, abzüglich der Kontrolle ihrer Arbeit.',
      worth: 'Was ist eine Stunde wert?',
      fromRate: 'Ich weiß, was eine Stunde kostet',
      fromPay: 'Aus dem Jahresgehalt',
      fromRevenue: 'Aus dem Umsatz des Inhabers',
      hourlyRate: 'Eine Stunde kostet',
      yearlyPay: 'Jahresgehalt',
      yearlyRevenue: 'Jahresumsatz',
      ownerHours: 'Arbeitsstunden im Jahr',
      rateIs: (rate) => `Das sind ${rate} pro Stunde.`,
      payAssumes: (overhead, hours) => `Mit ${overhead} Nebenkosten auf das Gehalt, bei ${hours} Stunden.`,
      since: 'Seit wann?',
      sinceHint: 'Der Tag der ersten Kosten.',
      make: 'Arbeitsmappe anlegen',
      problems: {
        missing: 'Bitte ausfüllen; 0 ist eine Antwort.',
        notANumber: (typed) => `„${typed}“ ist keine Zahl.`,
        negative: 'Der Wert darf nicht unter 0 liegen.',
        zeroHours: 'Der Wert muss über 0 liegen.',
        notADay: 'Wählen Sie einen Tag.',
      },
    },
    outlook: {
      label: 'Was daraus folgt',
      waiting: 'ROI und Amortisation stehen hier, sobald die Fragen beantwortet sind.',
      roi: (roi, months, confidence) =>
        `ROI ${roi} über ${months} Monate, bei einer Sicherheit von ${confidence}`,
      noCost: 'Noch kostet nichts etwas: Es gibt keinen ROI.',
      payback: (weeks) => `Amortisiert sich in rund ${weeks} Wochen.`,
      atOnce: 'Amortisiert sich sofort.',
      never: (months) => `Amortisiert sich nicht innerhalb von ${months} Monaten.`,
      sums: (cost, value) => `Kosten ${cost}, Nutzen ${value}.`,
      leavesOut:
        'Nicht enthalten, bis Sie es ausfüllen: Pflege, Kontrolle der Ergebnisse, weitere Kosten und Nutzen neben Stunden. Angenommen und noch zu messen: dass alle gesparten Stunden genutzt werden.',
    },
    create: {
      what: 'Was angelegt wird',
      kits: {
        'first-check': {
          label: 'Erster Überblick',
          note: 'Kosten, Nutzen, Ausgangslage, Prüfungen und ein Dashboard auf einer Seite',
        },
        pilot: {
          label: 'Pilot',
          note: 'Dazu ein Wochenprotokoll, Vorfälle und ein Urteil über einen Arbeitsablauf',
        },
        portfolio: {
          label: 'Portfolio',
          note: 'Alle Blätter: auch welcher Ablauf zuerst, Bereitschaft, Kaufen oder Bauen',
        },
      },
      single: 'Einzelne Blätter',
      singleNote: 'Was ein anderes Blatt braucht, kommt mit',
      tabs: 'Blätter',
      filledWith: 'Gefüllt mit',
      nothing: 'Noch nichts',
      nothingNote: 'Sie tragen Ihre eigenen Zahlen ein',
      example: 'Dem ausgefüllten Beispiel',
      exampleNote: 'Eine Beratungsfirma, um sich umzusehen',
      currency: 'Währung',
      startsOn: 'Beginnt am',
      workflow: 'Erster Arbeitsablauf (optional)',
      workflowHint: 'Support-Mails beantworten',
      badDate: 'Geben Sie ein Datum ein, etwa 2026-12-01.',
      noTab: 'Wählen Sie mindestens ein Blatt.',
      create: 'Anlegen',
    },
    older: 'Aus einer älteren Version?',
    update: 'Blätter aktualisieren',
    rows: {
      label: 'Ein Protokoll ist voll?',
      add: (rows) => `${rows} ${ifOne(rows, 'Zeile', 'Zeilen')} ergänzen`,
    },
    approve: {
      label: 'Der Plan ist genehmigt von',
      hint: 'Name',
      approve: 'Plan genehmigen',
      anew: 'Erneut genehmigen',
      takeBack: 'Zurücknehmen',
      takenBack: 'Die Genehmigung ist wieder wie zuvor.',
    },
    work: {
      stop: 'Anhalten',
      stopping: 'Hält nach diesem Blatt an',
      lookingAt: 'Die Arbeitsmappe wird angesehen',
      stopped: 'Angehalten. Es blieb nichts zurück.',
      takingAway: 'Die Blätter werden wieder entfernt',
      takenAway: 'Die Blätter sind wieder weg. Sonst wurde nichts geändert.',
      failed: (what, reason) => `${what}: ${reason}. Von Ihren Daten wurde nichts geändert.`,
      couldNot: {
        create: 'Es hat nicht geklappt',
        takeAway: 'Die Blätter konnten nicht entfernt werden',
        update: 'Die Blätter konnten nicht aktualisiert werden',
        addRows: 'Die Zeilen konnten nicht ergänzt werden',
        approve: 'Der Plan konnte nicht genehmigt werden',
        takeBack: 'Es konnte nicht zurückgenommen werden',
      },
    },
    outcome: {
      allHere: (tabs) => `Alle diese Blätter sind schon da: ${tabs}.`,
      nothingChanged: 'Es wurde nichts geändert.',
      made: (tabs) => `Angelegt: ${tabs}.`,
      completed: (tabs) =>
        `Ergänzt, weil ein früherer Lauf unterbrochen wurde: ${tabs}. Was dort eingegeben war, ist erhalten.`,
      alongside: (tabs) => `Kam mit, weil andere es brauchen: ${tabs}.`,
      renamed: (tabs) => `Ein Blatt von Ihnen heißt schon so, deshalb heißt unseres ${tabs}.`,
      leftAsTheyWere: (tabs) => `Unverändert: ${tabs}.`,
      askTakeAway: 'Diese Blätter entfernen, mit allem, was seither darin eingegeben wurde?',
      takeAway: 'Entfernen',
      keep: 'Behalten',
      undo: 'Rückgängig',
      merged: (tabs) =>
        `Zwei Personen hatten zugleich Blätter angelegt. Was auf ${tabs} eingegeben war, steht nun auf unseren.`,
      kept: (sheet, cells) =>
        `${sheet} sagt in ${cells} etwas anderes als unseres, deshalb blieben beide: Übertragen Sie, was stimmt, dann löschen Sie es.`,
      leftAlone: (sheet, cells) =>
        `Auf ${sheet} hat jemand in ${cells} etwas eingegeben, deshalb erscheinen die neuen Blätter dort nicht.`,
      outdated: (tabs) => `${tabs}: aus einer älteren Version des Add-ins.`,
      otherNames: (prefix) => `Unsere mit ${prefix} beginnen lassen`,
      madeAnew: (tabs) => `Neu angelegt: ${tabs}.`,
      carried: (cells, tabs) =>
        `${cells} ${ifOne(cells, 'ausgefüllte Zelle wurde', 'ausgefüllte Zellen wurden')} übernommen. Die alten Blätter stehen daneben: ${tabs}. Löschen Sie sie, wenn Sie nachgesehen haben.`,
      notCarried: (cells) =>
        `Nicht übernommen, weil die neuen Blätter keinen Platz dafür haben: ${cells}. Dort steht es noch.`,
    },
  },
  week: {
    title: 'Diese Woche',
    purpose: 'Eine Zeile pro Woche: was sie brachte und was sie kostete.',
    opening: 'Die Arbeitsmappe wird angesehen',
    writing: 'Die Woche wird geschrieben',
    takingBack: 'Wird zurückgenommen',
    fields: {
      week: 'Woche',
      workflow: 'Arbeitsablauf',
      hours: 'Gesparte Stunden',
      otherValue: 'Anderer Nutzen',
      active: 'Aktive Nutzer',
      licensed: 'Nutzer mit Lizenz',
      phase: 'Phase',
      team: 'Team',
      redirected: 'Davon genutzt',
      usedFor: 'Stunden genutzt für',
      volume: 'Menge',
      errors: 'Fehler',
      reworkHours: 'Nacharbeit',
      wrongOutput: 'Falsches Ergebnis',
      policyViolation: 'Richtlinienverstoß',
      compliance: 'Compliance-Vorfall',
      customerFacing: 'Beim Kunden bemerkt',
      spend: 'Ausgaben',
      covers: 'Ausgaben gelten für',
      reviewHours: 'Kontrolle',
      upkeepHours: 'Pflege',
      note: 'Notiz',
    },
    units: {
      get hours() {
        return `Std., ${figure(8.5)} oder 8:30`;
      },
      get share() {
        return `Anteil, 50 % oder ${figure(0.5)}`;
      },
      count: 'Anzahl',
      tasks: 'Vorgänge',
    },
    hints: {
      hours: 'Unter 0, wenn die Woche mehr kostete als sie sparte.',
      otherValue: 'Was sie außer Stunden brachte.',
      team: 'Zwei Teams dürfen dieselbe Woche haben.',
      redirected: (usual) =>
        usual === '' ? 'Anteil dieser Stunden, der genutzt wird.' : `Leer gilt ${usual}.`,
      workflows: 'Arbeitsabläufe werden auf dem Blatt Start benannt.',
    },
    more: 'Mehr: Qualität, Vorfälle, Kosten, Notiz',
    none: '(keine Angabe)',
    missed: 'Wochen ohne Zeile',
    earlier: (count) => `und ${count} frühere`,
    submit: 'Woche eintragen',
    keys: 'Die Eingabetaste in jedem Feld tut dasselbe.',
    faults: {
      blank: 'Wählen Sie einen Tag der Woche.',
      nothingTyped: 'Geben Sie mindestens eine Zahl der Woche ein.',
      noNumber: 'Geben Sie eine Zahl ein.',
      get noHours() {
        return `Geben Sie Stunden ein, etwa ${figure(8.5)} oder 8:30.`;
      },
      otherSigns: (typeAs) => `Schreiben Sie ${typeAs}.`,
      below: (least) => `Der Wert darf nicht unter ${least} liegen.`,
      above: (most) => `Der Wert darf nicht über ${most} liegen.`,
      get shareAbove() {
        return `Mehr als 100 % geht nicht: Geben Sie 50 % oder ${figure(0.5)} ein.`;
      },
      notWhole: 'Geben Sie eine ganze Zahl ein.',
      noChoice: (choices) => `Wählen Sie eines von ${choices}.`,
      beforeStart: (start) => `Das ist vor dem Start, ${start}.`,
      notBegun: 'Diese Woche hat noch nicht begonnen.',
      tooLate: (last) => `Das ist zu lange nach dem Start: Bis ${last} zählen Wochen.`,
      twice: (row, team) =>
        `Zeile ${row} hat diese Woche schon${team === '' ? '' : ` für Team ${team}`}. Ist das ein zweites Team? Geben Sie unter „Mehr“ seinen Namen als Team ein.`,
      unknownWorkflow: 'Start kennt diesen Arbeitsablauf nicht.',
      moreThanLicensed: (licensed) => `Mehr als die ${licensed} mit Lizenz können nicht aktiv sein.`,
    },
    notes: {
      monday: (monday) => `Wird als Montag dieser Woche eingetragen, ${monday}.`,
      rounded: (hours) => `Wird als ${hours} eingetragen: Das Blatt nimmt zwei Nachkommastellen.`,
      afterAsOf: (asOf) => `Zählt, sobald der Stichtag „As of“ auf Assumptions, jetzt ${asOf}, so weit ist.`,
      noValue: 'Ohne Stunden oder anderen Nutzen zählt die Woche als eine, die nichts brachte.',
      redirectedMissing:
        'Stunden zählen, sobald der genutzte Anteil eingegeben ist, hier unter „Mehr“ oder auf Assumptions („Redirected share“).',
      hourlyRateMissing: 'Stunden zählen, sobald auf Assumptions der Stundensatz („Hourly rate“) steht.',
    },
    noTracking: 'Das Blatt Tracking gibt es noch nicht: Es entsteht mit der ersten Woche, die Sie eintragen.',
    nothingHere: {
      says: 'Hier gibt es noch keine Arbeitsmappe von uns.',
      asks: 'Sollen Start, Assumptions und Tracking in diese Arbeitsmappe kommen? Was da ist, wird nicht geändert. Die Seite Start legt alles auf einmal an.',
      yes: 'Diese Blätter anlegen',
    },
    notCurrent: (sheets) =>
      `${sheets}: aus einer anderen Version, oder nicht fertig angelegt. Wählen Sie auf der Seite Start „Blätter aktualisieren“ oder „Anlegen“.`,
    moved: (sheet) =>
      `Die Kopfzeile des Protokolls auf ${sheet} ist nicht vollständig, oder Spalten wurden verschoben: Machen Sie das rückgängig, dann sehen Sie erneut nach.`,
    lookAgain: 'Erneut nachsehen',
    failed: (reason) =>
      `Es hat nicht geklappt: ${reason}. Sehen Sie in Tracking nach, bevor Sie die Woche noch einmal eintragen.`,
    stopped: 'Angehalten. Es wurde nichts geschrieben.',
    typedBelow: (sheet, row) =>
      `Es wurde nichts geschrieben: In Zeile ${row} von ${sheet} steht etwas, weit unter den Zeilen, die zählen. Verschieben Sie es, dann versuchen Sie es erneut.`,
    made: (sheets) => `Angelegt: ${sheets}.`,
    rowsAdded: (count) =>
      `Es war keine Zeile frei, deshalb ${ifOne(count, 'wurde', 'wurden')} ${count} ergänzt.`,
    written: (row, sheet, week, workflow) =>
      `In Zeile ${row} von ${sheet} eingetragen: Woche vom ${week}${workflow === '' ? '' : `, ${workflow}`}.`,
    returns: {
      caption: 'Was sie am ROI geändert hat',
      before: 'Vorher',
      after: 'Nachher',
      plan: 'Plan',
      measured: 'Bisher gemessen',
      onCourse: 'Hochrechnung',
      unknown: 'unbekannt',
      none: 'Noch kein ROI: Das Dashboard sagt, was fehlt.',
    },
    undo: 'Rückgängig',
    another: 'Weitere Woche eintragen',
    takenBack: (row, sheet) => `Zurückgenommen: Zeile ${row} von ${sheet} ist wieder leer.`,
    changed: (row, sheet) =>
      `Zeile ${row} von ${sheet} wurde inzwischen geändert: Es wurde nichts zurückgenommen.`,
  },
  result: {
    title: 'Ergebnis',
    purpose: 'Lohnt es sich, und warum? So, wie die Arbeitsmappe jetzt ist.',
    reading: 'Die Arbeitsmappe wird gelesen',
    again: 'Neu lesen',
    failed: (reason) =>
      `Die Arbeitsmappe konnte nicht gelesen werden: ${reason}. Es wurde nichts geändert; lesen Sie sie neu.`,
    notGone: (sheet) => `${sheet} konnte nicht gezeigt werden: Vielleicht wurde es gelöscht. Lesen Sie neu.`,
    gone: (sheet, at) => `Auf ${sheet} ist die Zelle ${at} ausgewählt.`,
    notKnown: 'nicht bekannt',
    toPage: { start: 'Zu Start', week: 'Eine Woche eintragen' },
    toSheet: (sheet) => `Zu ${sheet}`,
    nothingHere: 'Hier ist noch keine Arbeitsmappe von uns. Fünf Fragen auf der Seite Start legen eine an.',
    notCurrent: (sheets) =>
      `${sheets}: von einer anderen Version oder nicht ganz angelegt. Wählen Sie auf der Seite Start „Blätter aktualisieren“ oder „Anlegen“.`,
    tabsMissing: (tabs) =>
      `Ohne ${tabs} gibt es kein Ergebnis. Wählen Sie auf der Seite Start „Anlegen“: Es ergänzt, was fehlt, und lässt alles andere, wie es ist.`,
    moved: (sheet, label) =>
      `Auf ${sheet} steht „${label}“ nicht, wo es hingehört: Es lässt sich nicht sagen, welche Zahl welche ist. Machen Sie rückgängig, was es verschoben hat, dann lesen Sie erneut.`,
    headline: {
      onCourse: (months) => `Hochrechnung: ROI über ${months} Monate`,
      plan: (months) => `Plan: ROI über ${months} Monate`,
      none: 'ROI: noch nicht bekannt',
      low: (low, confidence, plan) => `Untergrenze ${low}, bei ${confidence} Sicherheit. Plan ${plan}.`,
      atConfidence: (confidence) => `Bei ${confidence} Sicherheit.`,
      measured: (roi, weeks) => `Bisher gemessen: ${roi} in ${weeks} Wochen.`,
    },
    payback: {
      label: 'Amortisation',
      weeks: (weeks) => `${weeks} Wochen laut Plan`,
      on: (weeks, day) => `${weeks} Wochen laut Plan, am ${day}`,
    },
    next: { label: 'Was als Nächstes zu tun ist', nothing: 'Es fehlt nichts.', others: 'Danach' },
    missing: {
      tabs: 'Blätter',
      assumptions: 'Assumptions',
      costs: 'Costs',
      value: 'Value',
      checks: 'Fehler in den Zahlen',
      measured: 'Woche für Woche',
      baseline: 'Baseline',
      plan: 'Genehmigung',
      'odd checks': 'Ansehen',
      lastWeek: (week) => `die letzte Zeile ist die vom ${week}`,
    },
    verdict: {
      label: 'Urteil',
      none: 'Noch kein Urteil',
      needs: {
        pilot: 'Das Blatt Pilot gibt eines. „Anlegen“ auf der Seite Start legt es an.',
        workflow: 'Pilot fragt nach dem Arbeitsablauf, der erprobt wird.',
        weeks: 'Es folgt aus den Wochen, die Sie eintragen.',
      },
    },
    chart: {
      describes: 'Liniendiagramm von Nutzen und Kosten bisher, nach Monaten seit dem Beginn.',
      planned: (month, value, cost) => `Plan im Monat ${month}: Nutzen ${value}, Kosten ${cost}.`,
      measured: (month, value, cost) => `Gemessen bis Monat ${month}: Nutzen ${value}, Kosten ${cost}.`,
      notMeasured: 'Noch nichts gemessen.',
      axis: (currency) => `${currency} bisher, nach Monaten seit dem Beginn`,
      series: {
        measuredValue: 'Nutzen, gemessen',
        measuredCost: 'Kosten, gemessen',
        value: 'Nutzen, Plan',
        cost: 'Kosten, Plan',
      },
    },
    comparison: {
      label: 'Plan und Messung',
      caption: (currency) => `Alle Arbeitsabläufe, in ${currency}`,
      plan: 'Geplant',
      measured: 'Gemessen',
      value: 'Nutzen bisher',
      cost: 'Kosten bisher',
      roi: 'ROI bisher',
      roiAtEnd: (months) => `ROI über ${months} Monate`,
      adoption: 'Nutzung, letzte Woche',
      pilotAdoption: 'Nutzung im Pilot',
      needed: (share) => `${share} nötig`,
      none: 'Noch ist nichts gemessen: Eine Zeile je Woche unterscheidet den Plan vom Ergebnis.',
    },
    difference: {
      label: 'Was den Unterschied erklärt',
      beyond: 'Der Plan endet vor der letzten eingetragenen Woche: Er ist kein Maß für sie.',
      asPlanned: 'Nutzen und Kosten sind wie geplant.',
      difference: 'Unterschied',
      value: (difference) => `Nutzen: ${difference} gegenüber dem Plan`,
      cost: (difference) => `Kosten: ${difference} gegenüber dem Plan`,
      timeSaved: 'Gesparte Stunden',
      other: 'Anderer Nutzen',
      belief: (tracked, plan) => `Angesetzt mit ${tracked}, im Plan mit ${plan}`,
      before: (weeks) => `Vor den letzten ${weeks} Wochen`,
      lately: (weeks) => `Die letzten ${weeks} Wochen`,
      ramp: (weeks) => `Der Plan lässt ${weeks} Wochen Anlauf bis zum vollen Nutzen.`,
      noRamp: 'Der Plan hat keinen Anlauf: voller Nutzen ab der ersten Woche.',
      besidesHours: (kinds) =>
        `Außer Stunden geplant: ${kinds}. Tracking zeigt es dort, wo es als anderer Nutzen eingetragen ist.`,
      kind: (kind, value) => `${kind} ${value}`,
      noKind: 'ohne Art',
      withoutRow: (weeks, all) =>
        `${weeks} von ${all} Wochen ${ifOne(weeks, 'hat keine Zeile und zählt, als brächte sie nichts', 'haben keine Zeile und zählen, als brächten sie nichts')}.`,
      lowAdoption: (share, needed) =>
        `Nutzung: Zuletzt nutzen es ${share}; zum Ausweiten sind ${needed} nötig.`,
      enoughAdoption: (share, needed) =>
        `Die Nutzung genügt: Zuletzt nutzen es ${share}, zum Ausweiten sind ${needed} nötig.`,
      typed: 'Eingetragen statt geplant',
      incidents: 'Vorfälle',
      planChanged: 'Plan seit der Genehmigung geändert',
      otherWeeks: 'Geplante Wochen ohne Eintrag',
      how: 'Wie es aufgeteilt ist',
      method:
        'Der Plan bis heute ist so auf die Arten verteilt, wie die Zeilen von Value, jede mit Beginn und Anlauf, ihn bis dahin haben. Das Gemessene gilt zur Sicherheit des Plans; was eine andere Sicherheit ausmacht, steht für sich. Die Kosten sind so aufgeteilt, wie das Blatt Workings sie summiert. Jede Aufteilung ergibt zusammen den ganzen Unterschied.',
    },
    review: {
      label: 'Nächste Durchsicht',
      kinds: {
        weekly: 'Wöchentliche Durchsicht',
        monthly: 'Monatliche Durchsicht',
        quarterly: 'Vierteljährliche Durchsicht',
      },
      due: (kind, day) => `${kind}: ${day}`,
      overdue: 'überfällig',
      soon: 'innerhalb einer Woche fällig',
      notPlanned: 'Das Blatt Pilot plant Durchsichten; es ist nicht in dieser Arbeitsmappe.',
      notKnown: (why) => (why === '' ? 'Noch nicht bekannt.' : `Noch nicht bekannt: ${why}.`),
    },
    carrying: {
      label: 'Davon hängt es ab',
      figures: {
        hourlyRate: (figure, currency) => `Eine Stunde ist ${figure} ${currency} wert`,
        redirected: (figure) => `${figure} der gesparten Stunden werden genutzt`,
        confidence: (figure) => `${figure} des geplanten Nutzens werden angesetzt`,
        trackedConfidence: (figure) => `${figure} des gemessenen Nutzens werden angesetzt`,
      },
      unknown: {
        hourlyRate: 'Was eine Stunde wert ist: nicht bekannt',
        redirected: 'Anteil der genutzten gesparten Stunden: nicht bekannt',
        confidence: 'Angesetzter Anteil des geplanten Nutzens: nicht bekannt',
        trackedConfidence: 'Angesetzter Anteil des gemessenen Nutzens: nicht bekannt',
      },
      assumed: 'Eine Annahme, noch zu messen.',
      proposed: 'Vorgeschlagen; niemand steht mit seinem Namen dafür.',
      movesMost: (what) => `Was den ROI am meisten bewegt: ${what}.`,
    },
  },
};
