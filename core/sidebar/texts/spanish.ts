import { ofLanguage } from './of-language.ts';
import type { Texts } from './texts.ts';

const { locale, listed, figure, ifOne } = ofLanguage('es', 'es-ES');

export const spanish: Texts = {
  language: 'es',
  locale,
  listed,
  pages: {
    label: 'Páginas',
    start: 'Inicio',
    week: 'Esta semana',
    result: 'Resultado',
    functions: 'Funciones',
    check: 'Revisar',
    share: 'Compartir',
    help: 'Ayuda',
  },
  ribbon: {
    fullName: 'AI ROI para hojas de cálculo',
    short: 'Saber si la IA compensa: funciones y un libro de seguimiento.',
    full: 'Funciones y un libro de seguimiento para el coste y el valor reales de la IA: el retorno, cuándo se recupera y si conviene ampliar, seguir midiendo, replantear o parar. Nada de lo que escribe sale del libro.',
    ready: 'AI ROI está listo',
    howToStart: (call) => `Escriba =${call}( en una celda o abra el panel en la pestaña Inicio.`,
    open: 'Abrir AI ROI',
    tips: {
      OpenPane: '¿Compensa la IA? Abrir el panel: crear un libro de seguimiento, encontrar una función.',
      ShowWeek: 'Escribir la fila de esta semana en Tracking.',
      ShowResult: 'Lo que dice el libro: retorno, recuperación, veredicto.',
      ShowShare: 'Que funcione sin el complemento, proteger las hojas, llevarse los ajustes.',
    },
  },
  help: {
    title: 'Ayuda',
    opening: 'Abrir este panel con este libro',
    openingHint: 'El libro lo recuerda. Quien no tiene el complemento no ve nada de ello.',
    troubles: 'Cuando algo no funciona',
    name: {
      what: '#NAME? en una celda',
      excel: 'Nuestras funciones no están cargadas: abra este panel una vez y escriba la fórmula de nuevo.',
      sheets:
        'El script no está en este archivo, o no está permitido: recargue la página y mire si Extensiones contiene AI ROI.',
    },
    busy: {
      excel: '#BUSY! que se queda',
      sheets: 'Loading... que se queda',
      excelHow: 'Pulse Ctrl+Alt+F9. Si se queda: guarde, cierre Excel y abra el libro de nuevo.',
      sheetsHow: 'Recargue la página. Dé una columna entera a una llamada, no una llamada a cada celda.',
    },
    unverified: {
      what: 'Google no ha verificado esta aplicación',
      how: 'Si el script es suyo, o viene de alguien de confianza: Configuración avanzada, y luego Ir a AI ROI.',
    },
    accounts: {
      what: 'Un panel vacío, o PERMISSION_DENIED',
      how: 'Dos cuentas de Google en un navegador: use una ventana con una sola sesión.',
    },
    check: {
      title: 'Comprobar esta instalación',
      purpose:
        'Escribe cada ejemplo documentado en una hoja aparte, como llamada y como fórmula nativa, compara y quita la hoja. No se toca nada más. Tarda uno o dos minutos.',
      start: 'Comprobar esta instalación',
      writing: (done: number, all: number) => `Se escriben los ejemplos: ${done} de ${all}`,
      calculating: (done: number, all: number) => `Calculados: ${done} de ${all}`,
      probing: 'Se mira qué hace esta hoja de cálculo',
      removing: 'Se quita la hoja',
      stopped: 'Detenido: la hoja ya no está.',
      failed: (reason: string) => `No se pudo comprobar la instalación. ${reason}`,
      sound: (calls: number, twins: number) =>
        `Las ${calls} llamadas y las ${twins} fórmulas nativas muestran lo documentado.`,
      differing: (count: number) =>
        count === 1
          ? '1 resultado no es como está documentado.'
          : `${count} resultados no son como está documentado.`,
      left: (sheets: string) => `Queda de una comprobación interrumpida, para eliminar: ${sheets}.`,
      report: 'El informe, para quien cuida del complemento',
      copy: 'Copiar el informe',
      copied: 'El informe está copiado.',
    },
  },
  share: {
    title: 'Compartir',
    finance: {
      title: 'Copia para finanzas',
      purpose:
        'Una hoja nueva con las cifras de hoy como valores, para quien firma: de qué se suman, en qué se apoyan, quién midió, qué falta. Se imprime en una página.',
      make: 'Hacer una copia',
      making: 'Haciendo la copia',
      made: (sheet) =>
        `Hecha: ${sheet}. Sus totales son fórmulas sobre sus propias filas, para comprobarlos allí.`,
      notThere: (tabs) =>
        `Hacen falta estas hojas, en la versión actual, y no se pudieron leer: ${tabs}. La página Inicio las crea o las actualiza.`,
      takeAway: 'Quitarla',
      takingAway: 'Quitando la copia',
      takenAway: 'La copia se ha quitado.',
      wholeFile: {
        excel:
          'El libro entero como archivo: Archivo, Guardar una copia. Las llamadas a nuestras funciones muestran allí #NAME? (#¿NOMBRE?); reemplácelas antes, más abajo.',
        sheets:
          'El libro entero como archivo: Archivo, Descargar, Microsoft Excel. Las llamadas a nuestras funciones muestran allí #NAME? (#¿NOMBRE?); reemplácelas antes, más abajo.',
      },
    },
    portable: 'Que funcione sin el complemento',
    purpose:
      'Quien abre este libro sin el complemento ve #NAME? (#¿NOMBRE?) donde se llama a nuestras funciones. Las fórmulas nativas en su lugar muestran lo mismo en todas partes. Nuestras hojas ya las tienen.',
    where: 'Dónde se buscan las llamadas',
    scopes: { workbook: 'En todo el libro', sheet: 'En esta hoja', selection: 'En las celdas seleccionadas' },
    asValues: 'Poner el valor donde no hay fórmula',
    asValuesHint: 'Por ejemplo ROI_RANGE: el valor ya no cambia. Si no, esas llamadas se quedan.',
    look: 'Buscar llamadas',
    lookAgain: 'Buscar de nuevo',
    looking: 'Buscando llamadas',
    replacing: 'Poniendo fórmulas nativas en su lugar',
    restoring: 'Devolviendo las llamadas',
    ofAll: (sentence, done, all) => `${sentence}: ${done} de ${all}`,
    stoppedLooking: 'Detenido: no se cambió nada.',
    stopped: 'Detenido: las demás celdas están como antes.',
    failed: (reason) => `No fue posible. ${reason}`,
    noCalls: 'Allí no se llama a ninguna de nuestras funciones: se puede compartir tal cual.',
    found: (found, replaceable) =>
      `${found === 1 ? '1 celda llama' : `${found} celdas llaman`} a nuestras funciones; ${replaceable} se sustituirían. Aún no se ha cambiado nada.`,
    replace: (count) => (count === 1 ? 'Sustituir 1 llamada' : `Sustituir ${count} llamadas`),
    toReplace: (count) => `Por sustituir: ${count}`,
    wereReplaced: (count) => `Sustituidas: ${count}`,
    stay: (count) => `Se quedan como están: ${count}`,
    shows: (value) => `muestra ${value}`,
    showed: (before, after) => `mostraba ${before}, ahora ${after}`,
    willShow: (before, after) => `muestra ${before}, mostrará ${after}`,
    willSee: (value) => `muestra ${value}; lo que mostrará se ve al reemplazarla, y entonces se compara`,
    willDiffer: 'La fórmula nativa mostraría aquí otro valor: la llamada se queda.',
    notTried: (reason) =>
      `No se pudo probar de antemano lo que muestran las fórmulas nativas: ${reason} Se compara al escribirlas, y una llamada cuya cifra cambiaría se repone.`,
    becomes: 'pasa a ser',
    overCells: (count) => `y así en ${count} celdas`,
    replaced: (replaced, stay) =>
      `${replaced === 1 ? 'Se sustituyó 1 llamada' : `Se sustituyeron ${replaced} llamadas`}; cada celda muestra lo que mostraba.${stay === 0 ? '' : ` ${stay} ${stay === 1 ? 'quedó como estaba' : 'quedaron como estaban'}.`}`,
    putBack: (count) =>
      `${count === 1 ? '1 celda habría mostrado' : `${count} celdas habrían mostrado`} otro valor: se repuso la llamada.`,
    recordKept: 'Las llamadas se guardan en la hoja «Replaced calls», desde donde se pueden devolver.',
    back: 'Devolver las llamadas',
    backPurpose: (count) =>
      `La hoja «Replaced calls» guarda ${count === 1 ? '1 llamada' : `${count} llamadas`}. Pueden haberse insertado filas desde entonces. Las celdas en las que se escribió otra cosa no se tocan.`,
    restore: (count) => (count === 1 ? 'Devolver 1 llamada' : `Devolver ${count} llamadas`),
    restored: (back, stay) =>
      `${back === 1 ? '1 llamada ha vuelto' : `${back} llamadas han vuelto`}.${stay === 0 ? '' : ` ${stay} no se ${stay === 1 ? 'pudo' : 'pudieron'} devolver.`}`,
    notBack: (count) => `No devueltas: ${count}`,
    audit: {
      title: 'Auditoría',
      purpose:
        'Una página donde las cifras principales se hallan por segunda vez, paso a paso. Y un registro de supuestos cambiados: cuándo, quién, de qué a qué, por qué. Lo que se cambia aquí se anota al momento; lo cambiado a mano, cuando la revisión lo encuentra.',
      make: 'Hacer una página de auditoría',
      making: 'Haciendo la página de auditoría',
      made: (sheet) => `Hecha: ${sheet}.`,
      takingAway: 'Quitando la página de auditoría',
      takenAway: 'La página de auditoría se ha quitado.',
      name: 'Su nombre, para el registro',
      noName: 'Escriba primero su nombre.',
      begin: 'Comenzar un registro de cambios',
      beginning: 'Comenzando el registro',
      kept: (sheet) => `El registro se lleva en la hoja «${sheet}».`,
    },
    protect: {
      title: 'Proteger nuestras hojas',
      purpose: {
        excel:
          'Entonces solo se pueden escribir las entradas. No hay contraseña: cualquiera puede quitar la protección.',
        sheets:
          'Google Sheets avisa entonces a todos antes de que cambie algo que no sea una entrada. Cualquiera puede quitarlo.',
      },
      protect: 'Proteger',
      unprotect: 'Quitar la protección',
      protecting: 'Protegiendo nuestras hojas',
      unprotecting: 'Quitando la protección',
      nothing: 'No hay hojas nuestras en este libro.',
      on: {
        excel: (sheets) => `Protegidas: ${sheets}. Quite la protección antes de añadir filas.`,
        sheets: (sheets) => `Protegidas: ${sheets}.`,
      },
      left: (sheets) =>
        `No protegidas: ${sheets}. Se movieron rótulos y nadie puede decir qué celdas son entradas.`,
      off: (sheets) => `Ya no están protegidas: ${sheets}.`,
    },
    settings: {
      title: 'Ajustes como archivo',
      purpose:
        'Los supuestos escritos, para otro libro, otro cliente o el año próximo. Lo aprobado no está entre ellos.',
      file: 'Un archivo de ajustes',
      text: 'Su texto, para copiar o pegar',
      reading: 'Leyendo los ajustes',
      noAssumptions: 'En este libro no hay una hoja «Assumptions» cuyas celdas se reconozcan.',
      out: 'Los ajustes de este libro están en el campo: guárdelos o cópielos.',
      faulty: (count) =>
        count === 1
          ? 'Un campo está mal: no se cambió nada.'
          : `${count} campos están mal: no se cambió nada.`,
      same: 'El libro ya tiene estos ajustes.',
      wouldChange: (count) =>
        `${count === 1 ? 'Cambiaría 1 ajuste' : `Cambiarían ${count} ajustes`}. Aún no se ha cambiado nada.`,
      taken: (count) => `${count === 1 ? 'Se escribió 1 ajuste' : `Se escribieron ${count} ajustes`}.`,
      faults: (count) => `Mal: ${count}`,
      changes: (count) => `Cambiarían: ${count}`,
      wholeFile: 'El archivo',
      export: 'Leer del libro',
      save: 'Guardar como archivo',
      import: 'Mirar estos ajustes',
      take: (count) => (count === 1 ? 'Escribir 1 ajuste' : `Escribir ${count} ajustes`),
      why: {
        notJson: (found) => `no es JSON. ${found}`,
        notSettings: (found, wanted) =>
          `no es lo que debe estar allí${wanted === '' ? '' : ` (${wanted})`}: ${found === '' ? 'nada' : found}`,
        otherVersion: (found, wanted) =>
          `${found === '' ? 'falta' : `es ${found}`}; este complemento lee ${wanted}`,
        notKnown: (found) => `no se conoce aquí. ${found}`,
        notNumber: (found) => `debe ser un número y es ${found}`,
        notDay: (found, wanted) => `debe ser un día como ${wanted} y es ${found}`,
        outOfBounds: (found, wanted) => `debe estar en ${wanted} y es ${found}`,
        notInList: (found, wanted) => `debe ser uno de ${wanted} y es ${found}`,
        notText: (found) => `debe ser un texto y es ${found}`,
      },
    },
    whyNotBack: {
      cellGone: 'Se eliminó su celda.',
      referenceGone: 'Se eliminó una celda que lee.',
      changed: 'Ahora hay otra cosa allí.',
    },
    why: {
      noTwin: (called) => `${called} no tiene fórmula nativa.`,
      shape: (called) => `Ninguna fórmula nativa de ${called} lee esos argumentos.`,
      tooLong: () => 'La fórmula sería más larga de lo que admite toda hoja de cálculo.',
      locked: () => 'La hoja está protegida: quite antes la protección.',
      noRoom: () => 'Hay fórmulas en las celdas que llenaría.',
      changed: () => 'La celda cambió entretanto: busque de nuevo.',
      differs: () => 'La fórmula nativa mostraba aquí otro valor: se repuso la llamada.',
      refused: () => 'La hoja de cálculo no dejó escribir.',
      recordFull: () => 'La hoja «Replaced calls» está llena: devuelva antes llamadas, o elimínela.',
    },
  },
  check: {
    title: 'Revisar',
    purpose: 'Lo que falsearía las cifras, con un botón que lleva allí.',
    logFull: (count, sheet) =>
      `El registro en «${sheet}» está lleno: ${count === 1 ? 'no cupo 1 cambio de un supuesto' : `no cupieron ${count} cambios de supuestos`}. Copie esa hoja para conservarla, elimínela y empiece un registro nuevo en Compartir.`,
    logged: (count, sheet) =>
      `Cambiado a mano: ${count === 1 ? '1 supuesto' : `${count} supuestos`}. La hoja «${sheet}» ya lo anota; escriba allí por qué.`,
    again: 'Revisar de nuevo',
    start: 'Revisar el libro',
    stop: 'Detener',
    reading: (sheets, done, all) => `Leyendo ${sheets} (${done + 1} de ${all})`,
    looking: 'Examinando el libro',
    writing: 'Escribiendo lo que se ha mostrado',
    stopped: 'Detenido: no se ha cambiado nada.',
    failed: (reason) => `No se ha podido revisar el libro. ${reason}`,
    mendFailed: (reason) => `No se ha podido corregir. ${reason}`,
    goFailed: (reason) => `No se ha podido mostrar la celda. ${reason}`,
    nothing: (sheets) =>
      `Nada que corregir: ${ifOne(sheets, 'se ha examinado', 'se han examinado')} ${sheets} ${ifOne(sheets, 'hoja', 'hojas')}.`,
    noTabs:
      'En este libro no hay hojas nuestras: créelas en la página Inicio. Se han examinado las llamadas a nuestras funciones.',
    summary: (toMend, open) =>
      [
        toMend === 0 ? '' : `${toMend} ${ifOne(toMend, 'celda u hoja', 'celdas u hojas')} por corregir`,
        open === 0 ? '' : `${open} ${ifOne(open, 'fila abierta', 'filas abiertas')} de la hoja Checks`,
      ]
        .filter((part) => part !== '')
        .join('; '),
    weights: {
      changes: 'Cambia una cifra',
      odd: 'Conviene mirarlo',
      later: 'Bueno es saberlo',
    },
    fromChecks: 'de la hoja Checks',
    count: (count) => `${count} ${ifOne(count, 'vez', 'veces')}`,
    why: 'Por qué importa',
    how: 'Cómo se corrige',
    goThere: (cell) => `Ir a ${cell}`,
    mend: 'Corregir',
    mendAll: (count) => `Corregir las ${count}`,
    mendOne: (cell) => `Corregir: ${cell}`,
    showAll: (count) => `Mostrar las ${count}`,
    blank: 'vacía',
    newName: 'sin nombre',
    ourFormula: 'nuestra fórmula',
    becomes: (was, becomes) => `${was} pasa a ser ${becomes}`,
    quoted: (text) => `«${text}»`,
    cells: (count) => `Se ${ifOne(count, 'escribe', 'escriben')} ${count} ${ifOne(count, 'celda', 'celdas')}`,
    mended: (count, place) =>
      count === 1 ? `Corregido: ${place}.` : `Corregido: ${count} celdas, la primera ${place}.`,
    undo: 'Deshacer',
    undone: 'Deshecho: todo está como antes.',
    changedSince: (place) => `${place} se cambió entretanto: no se ha hecho nada. Revise de nuevo.`,
    kinds: {
      tabMissing: {
        name: 'Falta una hoja que otra necesita',
        why: 'Sus cifras son #N/D (#N/A), y todas las que dependen de ellas.',
        how: 'Créela de nuevo en la página Inicio: lo que hay en las demás hojas se queda.',
        found: ([sheet = '', needed = '']) => `${sheet} necesita ${needed}`,
      },
      tabUnfinished: {
        name: 'Una hoja creada a medias',
        why: 'La creación se interrumpió: faltan cifras en ella.',
        how: 'Pulse Crear en la página Inicio una vez más: sigue donde se quedó.',
      },
      movedLabels: {
        name: 'Se movieron columnas o rótulos',
        why: 'Nadie sabe qué cifra es cuál, así que la hoja no se ha revisado ni puede actualizarse.',
        how: 'Deshaga la columna insertada, o escriba el rótulo donde estaba.',
        found: ([, label = '']) => `«${label}» no está en su sitio`,
      },
      nameBroken: {
        name: 'Un nombre que no lleva a ninguna parte',
        why: 'Las fórmulas que lo usan muestran #¡REF! (#REF!) o #¿NOMBRE? (#NAME?).',
        how: 'Haga que apunte de nuevo a su celda.',
        found: ([name = '', , place = '']) => `${name} corresponde a ${place}`,
      },
      nameElsewhere: {
        name: 'Un nombre que apunta a otra celda',
        why: 'Las fórmulas que lo usan muestran otra cifra, y nadie lo ve.',
        how: 'Haga que apunte de nuevo a su propia celda.',
        found: ([name = '', was = '', place = '']) => `${name} apunta a ${was.slice(1)}, no a ${place}`,
      },
      nameMissing: {
        name: 'Falta un nombre',
        why: 'Las fórmulas que lo usan muestran #¿NOMBRE? (#NAME?).',
        how: 'Devuelva su nombre a la celda.',
        found: ([name = '', , place = '']) => `${name} de ${place}`,
      },
      headlineError: {
        name: 'Una cifra principal muestra un error',
        why: 'Todo lo que la usa es también un error.',
        how: 'Corrija antes lo demás de la lista; busque una división por una celda vacía o una fórmula que dependa de sí misma.',
        found: ([name = '', error = '']) => `${name} es ${error}`,
      },
      formulaBroken: {
        name: 'Una fórmula que perdió sus celdas',
        why: 'Dice #¡REF! (#REF!): se borraron filas o una hoja que leía.',
        how: 'Vuelva a poner nuestra fórmula.',
      },
      overwritten: {
        name: 'Se escribió encima de una fórmula nuestra',
        why: 'La celda ya no sigue sus cifras.',
        how: 'Vuelva a poner la fórmula; si la cifra escrita es correcta, escríbala donde la fórmula la lee.',
      },
      formulaGone: {
        name: 'Ha desaparecido una fórmula nuestra',
        why: 'La celda está vacía, y también lo que depende de ella.',
        how: 'Vuelva a poner la fórmula.',
      },
      formulaChanged: {
        name: 'Se cambió una fórmula nuestra',
        why: 'Puede decir algo distinto de su rótulo.',
        how: 'Vuelva a poner la nuestra, o tenga su propia fórmula fuera de la hoja.',
      },
      workflowRenamed: {
        name: 'Un proceso que Start no conoce',
        why: 'La línea no cuenta en ninguna parte. Quizá se renombró en Start.',
        how: 'Elija uno de la lista, o añádalo en Start.',
      },
      numberAsText: {
        name: 'Texto donde va un número',
        why: 'Parece un número, pero las sumas lo dejan fuera.',
        how: 'Escriba solo el número, sin su unidad.',
      },
      dateAsText: {
        name: 'Texto donde va una fecha',
        why: 'La fila no cuenta en ninguna parte: su día no se puede leer.',
        how: 'Escriba la fecha como la escribe su hoja de cálculo.',
      },
      timeAsHours: {
        name: 'Horas escritas como hora del día',
        get why() {
          return `8:30 es una hora del día, un tercio de día, y no ${figure(8.5)} horas.`;
        },
        get how() {
          return `Escriba las horas con decimales: ${figure(8.5)}.`;
        },
      },
      percentAsWhole: {
        name: 'Una parte escrita sin el signo de porcentaje',
        why: '50 es 5000 %: cincuenta veces el total.',
        get how() {
          return `Escriba 50 % o ${figure(0.5)}.`;
        },
      },
      errorTyped: {
        name: 'Un valor de error en una entrada',
        why: 'Las cifras que lo necesitan no se muestran.',
        how: 'Escriba la cifra, o vacíe la celda.',
      },
      unreadable: {
        name: 'Palabras donde va un número o una fecha',
        why: 'La línea no cuenta en ninguna parte hasta que haya una cifra.',
        how: 'Escriba la cifra, y las palabras en la nota.',
      },
      outOfBounds: {
        name: 'Una cifra imposible',
        why: 'Está fuera de lo permitido, así que la línea no cuenta en ninguna parte.',
        how: 'Busque una coma olvidada o una unidad equivocada.',
        found: ([value = '', from = '', to = '']) =>
          from === '' && to === ''
            ? value
            : `${value}; permitido: ${[from && `desde ${from}`, to && `hasta ${to}`].filter(Boolean).join(' ')}`,
      },
      notInList: {
        name: 'Una palabra que no está en la lista',
        why: 'La línea no cuenta en ninguna parte: al pegar se esquiva la lista.',
        how: 'Elija de la lista de la celda.',
        found: ([word = '', list = '']) => `${word}; la lista: ${list}`,
      },
      callUnknown: {
        name: 'Una llamada nuestra muestra #¿NOMBRE? (#NAME?)',
        why: 'Esta hoja de cálculo no conoce la función, o un nombre de la llamada.',
        how: 'Instale aquí el complemento, ponga en su lugar la fórmula sin complemento, o corrija el nombre.',
        found: ([name = '']) => name,
      },
      callRefused: {
        name: 'Una llamada nuestra que se rechaza',
        why: 'Un argumento no es un valor que pueda admitir.',
        how: 'Haga clic en la celda: su mensaje dice qué argumento, y qué se encontró.',
        found: ([name = '', error = '']) => `${name}: ${error}`,
      },
      blankArgument: {
        name: 'Un argumento opcional apunta a una celda vacía',
        why: 'Según el programa, una celda vacía se lee como omitida o como 0.',
        how: 'Rellene la celda, u omita el argumento.',
        found: ([name = '', argument = '', cell = '']) => `${name}: ${argument} es ${cell}, que está vacía`,
      },
      baselineAfterStart: {
        name: 'Una medición de referencia posterior al inicio',
        why: 'El piloto ya estaba en marcha: «antes» incluye parte de la mejora.',
        how: 'Pase la medición a las semanas desde el inicio, o corrija el inicio.',
        found: ([week = '', start = '']) => `semana del ${week}; el piloto empieza el ${start}`,
      },
      fewMetrics: {
        name: 'Menos de tres indicadores',
        why: 'Uno solo acierta pronto por azar, o falla por una razón propia.',
        how: 'Añada tiempo, calidad y coste.',
        found: ([workflow = '', count = '']) => `${workflow}: ${count}`,
      },
      manyMetrics: {
        name: 'Más de cinco indicadores',
        why: 'Entre muchos, alguno mejora siempre por azar, y nadie los mantiene.',
        how: 'Quédese con tres a cinco, uno de los cuales decide.',
        found: ([workflow = '', count = '']) => `${workflow}: ${count}`,
      },
      aboveSeats: {
        name: 'Más licencias en uso que pagadas',
        why: 'El plan olvida licencias, o la adopción es demasiado baja.',
        how: 'Corrija los usuarios con licencia, o las licencias pagadas en Costs.',
        found: ([licensed = '', seats = '', workflow = '']) =>
          `${workflow}: ${licensed} con licencia, ${seats} pagadas en Costs`,
      },
      overlappingTools: {
        name: 'Dos herramientas para el mismo trabajo',
        why: 'Ambas se pagan en los mismos meses.',
        how: 'Termine una de ellas, o diga en la nota para qué es cada una.',
        found: ([one = '', other = '', workflow = '']) =>
          `${one} y ${other}${workflow && ` para ${workflow}`}`,
      },
      cancelAfterRenewal: {
        name: 'La fecha límite de cancelación es posterior a la renovación',
        why: 'Para entonces ya se habrá renovado por otro periodo.',
        how: 'Mire el contrato: corrija una de las dos fechas.',
        found: ([what = '', cancel = '', renewal = '']) =>
          `${what}: cancelar antes del ${cancel}, renovación ${renewal}`,
      },
      endBeforeStart: {
        name: 'El piloto termina antes de empezar',
        why: 'Sus semanas no se pueden contar.',
        how: 'Corrija una de las dos fechas en Pilot.',
        found: ([end = '', start = '']) => `termina ${end}, empieza ${start}`,
      },
      spaces: {
        name: 'Espacios alrededor de un nombre',
        why: 'Nuestras fórmulas perdonan casi todos; las suyas y los filtros, no.',
        how: 'Escriba el nombre sin ellos.',
      },
      outOfOrder: {
        name: 'Semanas desordenadas',
        why: 'Las cifras son correctas; la gente lee la última fila como la última semana.',
        how: 'Ordene las filas por semana.',
        found: ([week = '']) => `la semana del ${week} está debajo de una posterior`,
      },
      renewalSoon: {
        name: 'Una renovación en los próximos 60 días',
        why: 'Después de ese día se paga otro periodo, sea rentable o no.',
        how: 'Decida ahora: mantener, menos licencias o cancelar.',
        found: ([what = '', day = '', days = '']) => `${what}: ${day}, en ${days} días`,
      },
      tabOlder: {
        name: 'Una hoja de una versión anterior',
        why: 'Le falta lo que se ha mejorado desde entonces, y no se ha revisado.',
        how: 'Pulse Actualizar en la página Inicio: lo que usted escribió se traslada.',
        found: ([sheet = '', version = '', now = '']) => `${sheet} es de la versión ${version}, ahora ${now}`,
      },
      tabCopied: {
        name: 'Una copia de una de nuestras hojas',
        why: 'No cuenta en ninguna parte: nombres y totales solo leen la primera.',
        how: 'Bórrela cuando no la necesite, o siga en la primera.',
        found: ([sheet = '', original = '']) => (original === '' ? sheet : `${sheet}; cuenta ${original}`),
      },
      nameForeign: {
        name: 'Un nombre suyo que empieza como los nuestros',
        why: 'Mientras esté ahí, no se pueden crear más hojas.',
        how: 'Cámbiele el nombre, o bórrelo.',
        found: ([name = '']) => name,
      },
    },
  },
  later: {
    loading: 'Cargando ...',
    failed:
      'No se ha podido cargar esta parte del panel. Compruebe la conexión. Si volver a intentarlo no ayuda, cierre el panel y ábralo de nuevo.',
    again: 'Intentar de nuevo',
  },
  functions: {
    title: 'Funciones',
    purpose: 'Elija una, rellénela y póngala en una celda.',
    search: 'Buscar',
    searchHint: 'en inglés: hours, payback',
    found: (count) =>
      count === 0
        ? 'Nada se llama así. Pruebe con «payback», «cost» u «hours».'
        : count === 1
          ? '1 función'
          : `${count} funciones, las más probables primero`,
    all: 'Todas las funciones',
    howToFill:
      'Escriba cifras o celdas, o seleccione celdas en la hoja y tómelas. Las de la hoja en que pone la llamada se escriben sin su nombre.',
    fillExample: 'Rellenar con el ejemplo',
    putIn: 'Poner en la celda',
    enterDoes: 'Intro en cualquier campo hace lo mismo.',
    takeBack: 'Retirar',
    written: (range, sheet) => `Escrito en ${range} de ${sheet}.`,
    selectFirst: 'Seleccione antes las celdas.',
    takeFor: (argument) => `Tomar celdas para ${argument}`,
    takeTitle: 'Tomar las celdas seleccionadas',
    takeCells: 'Celdas',
    leftOut: (value) => `Si se omite, es ${value}.`,
    mayBeLeftOut: 'Se puede omitir.',
    typeItAs: (typed) => `escríbalo así: ${typed}`,
    typeCells: 'escriba celdas, como B5:B12, o cifras separadas por «;»: 12; 15; 14',
    live: {
      missing: (names) => `Falta por rellenar: ${names}.`,
      wrong: (names) => `Aún sin resultado: vea ${names} arriba.`,
      reading: 'Leyendo las celdas ...',
      notRead: (reason) => `No se han podido leer las celdas: ${reason}`,
      inCell: (shown) => `En la celda ${shown}, hasta que le dé formato de porcentaje.`,
      fills: (rows, columns) => `Llena ${rows} x ${columns} celdas:`,
      moreRows: (rows) => `y ${rows} ${ifOne(rows, 'fila', 'filas')} más.`,
      fillFirst: (names) => `Rellene antes ${names}.`,
      mendFirst: (names) => `Corrija antes ${names}.`,
      notPutIn: (reason) => `No se ha puesto nada: ${reason}`,
      ofHundred: (score) => `${score} de 100`,
      units: {
        weeks: (count) => `${count} semanas`,
        months: (count) => `${count} meses`,
        hours: (count) => `${count} horas`,
        periods: (count) => `${count} periodos`,
      },
    },
    cells: {
      tooLong: (cells) => `${cells} es demasiado largo para leerlo aquí: la celda mostrará el resultado.`,
      holds: (cells, error) => `${cells} contiene ${error}`,
      noName: (name) => `No existe el nombre ${name}: escriba una cifra, o celdas como B5.`,
      nameNotRead: (name) => `${name} no se puede leer aquí: la celda mostrará el resultado.`,
      noTab: (tab) => `No hay ninguna hoja ${tab} en este libro.`,
    },
    twin: {
      show: 'Ver su fórmula sin complemento',
      hide: 'Ocultar la fórmula sin complemento',
      purpose:
        'Lo mismo con las funciones propias de la hoja de cálculo, para quien no tiene este complemento.',
      fillFirst: 'Rellene antes los argumentos.',
      putIn: 'Poner esta en su lugar',
      more: (count) => `y ${count} más, una por celda`,
      none: {
        never: 'Esta no la tiene: comparta en su lugar el valor.',
        readsCells: 'Rellena así no la tiene: lee celdas, en una fila o columna.',
        shapes: 'Estos rangos no la tienen: sus formas difieren, o son demasiado largos.',
      },
    },
    notes: {
      how: 'Cómo se calcula',
      gives: (what) => `Resultado: ${what}.`,
      errors: (list) => `Errores: ${list}.`,
    },
  },
  tellings: {
    looking: () => 'Examinando el libro',
    writingAll: () => 'Escribiéndolo todo',
    settingAside: () => 'Apartando las hojas antiguas',
    joining: () => 'Uniéndolas a las demás',
    addingSheets: ({ count }) => (count === 1 ? 'Añadiendo una hoja' : `Añadiendo ${count} hojas`),
    filling: ({ sheet, place, of }) => `Rellenando ${sheet} (${place} de ${of})`,
    addingRows: ({ sheet, rows }) => `Añadiendo ${rows} filas a ${sheet}`,
    rowsAdded: ({ sheet, rows, ready }) => `${rows} filas añadidas a ${sheet}: hay ${ready} listas.`,
    planApproved: ({ sheet, by }) =>
      `El plan está en ${sheet} como lo aprobó ${by}: el plan hasta la fecha y los umbrales son estos desde ahora.`,
    approvedBefore: ({ by }) =>
      `El plan ya se había aprobado${by === '' ? '' : `, por ${by}`}. ¿Aprobarlo tal como está ahora?`,
    nothingOfOurs: () => 'Nada que actualizar: en este libro no hay hojas nuestras.',
    newestAlready: () => 'Nada que actualizar: estas hojas son las más nuevas.',
    takenBack: ({ range }) => `Retirado: ${range} está vacío de nuevo.`,
    noTab: ({ tab }) => `No se ha cambiado nada: no hay ninguna hoja ${tab} en este libro.`,
    headerMoved: ({ sheet, label, cell }) =>
      `No se ha cambiado nada: en ${sheet} el encabezado «${label}» no está en ${cell}. Quizá se insertaron o borraron filas encima; deshágalo e inténtelo de nuevo.`,
    logFull: ({ sheet, rows }) =>
      `No se ha cambiado nada: ${sheet} tiene ${rows} filas y no puede tener más. Empiece un libro nuevo para lo que venga.`,
    noApprover: () => 'No se ha cambiado nada: escriba el nombre de la persona que aprueba.',
    noPlan: () => 'No se ha cambiado nada: aún no hay plan. Complete antes Assumptions, Costs y Value.',
    planMoved: ({ sheet }) =>
      `No se ha cambiado nada: en ${sheet} el plan aprobado no está en su sitio. Quizá se insertaron o borraron filas encima; deshágalo e inténtelo de nuevo.`,
    namesTaken: ({ prefix, names, offer }) =>
      `No se ha creado nada: este libro ya tiene nombres que empiezan por ${prefix}: ${names.join(', ')}. Cámbielos, bórrelos, o deje que los nuestros empiecen por ${offer}.`,
    rowsMoved: ({ sheet, label }) =>
      `No se ha creado nada: en ${sheet} «${label}» está en otra fila que antes, y las hojas nuevas lo buscarían donde estaba. Borre las filas insertadas encima, o inserte las que se borraron, e inténtelo de nuevo.`,
    columnMoved: ({ sheet, label, column }) =>
      `No se ha cambiado nada: en ${sheet} «${label}» no está en su sitio, en la columna ${column}. Quizá se insertaron columnas o se escribió encima de un rótulo, y no se sabe qué cifra es cuál. Deshágalo e inténtelo de nuevo.`,
    noSelection: () => 'Seleccione antes una celda.',
    notEmpty: ({ range, isOneCell }) =>
      `${range} no está vacío: seleccione ${isOneCell ? 'una celda vacía' : 'una celda con sitio suficiente'}.`,
    changedMeanwhile: ({ range }) => `${range} se cambió entretanto: no se ha retirado nada.`,
  },
  start: {
    title: '¿Compensa la IA?',
    purpose: 'Cree un libro de seguimiento: lo que cuesta de verdad, lo que vale de verdad.',
    looking: 'Examinando el libro ...',
    otherWays: 'Elegir las hojas, o ver un ejemplo',
    first: {
      purpose: 'Cinco respuestas, y verá si puede compensar. Estime lo que no sepa: se puede cambiar.',
      costAMonth: 'Coste al mes',
      costHint: 'Licencias y consumo de todas sus herramientas.',
      setupHours: 'Horas de implantación',
      trainingHours: 'Horas de formación',
      hoursSaved: 'Horas que ahorra por semana',
      savedHint: 'De todas las personas, menos lo que lleva revisar su trabajo.',
      worth: '¿Cuánto vale una hora?',
      fromRate: 'Sé lo que cuesta una hora',
      fromPay: 'Según el sueldo anual',
      fromRevenue: 'Según los ingresos del dueño',
      hourlyRate: 'Una hora cuesta',
      yearlyPay: 'Sueldo bruto anual',
      yearlyRevenue: 'Ingresos anuales',
      ownerHours: 'Horas trabajadas al año',
      rateIs: (rate) => `Son ${rate} por hora.`,
      payAssumes: (overhead, hours) => `Con ${overhead} de cargas sobre el sueldo, en ${hours} horas.`,
      since: '¿Desde cuándo?',
      sinceHint: 'El día del primer coste.',
      make: 'Crear el libro',
      problems: {
        missing: 'Rellene este campo; 0 es una respuesta.',
        notANumber: (typed) => `«${typed}» no es un número.`,
        negative: 'No puede ser menor que 0.',
        zeroHours: 'Debe ser mayor que 0.',
        notADay: 'Elija un día.',
      },
    },
    outlook: {
      label: 'Lo que resulta',
      waiting: 'El ROI y el plazo de recuperación aparecen aquí al responder a las preguntas.',
      roi: (roi, months, confidence) => `ROI ${roi} en ${months} meses, con una confianza del ${confidence}`,
      noCost: 'Nada cuesta nada todavía: no hay ROI.',
      payback: (weeks) => `Se recupera en unas ${weeks} semanas.`,
      atOnce: 'Se recupera de inmediato.',
      never: (months) => `No se recupera en ${months} meses.`,
      sums: (cost, value) => `Cuesta ${cost} y aporta ${value}.`,
      leavesOut:
        'Fuera hasta que usted lo rellene: mantenimiento, revisión de su trabajo, otros costes y valor aparte de las horas. Supuesto, por medir: que se aprovechan todas las horas ahorradas.',
    },
    create: {
      what: 'Qué crear',
      kits: {
        'first-check': {
          label: 'Primer examen',
          note: 'Costes, valor, referencia, comprobaciones y un panel de una página',
        },
        pilot: {
          label: 'Piloto',
          note: 'Además, registro semanal, incidentes y un veredicto sobre un proceso',
        },
        portfolio: {
          label: 'Cartera',
          note: 'Todas las hojas: también qué proceso primero, preparación, comprar o desarrollar',
        },
      },
      single: 'Hojas sueltas',
      singleNote: 'Lo que otra hoja necesita viene con ella',
      tabs: 'Hojas',
      filledWith: 'Relleno con',
      nothing: 'Nada todavía',
      nothingNote: 'Usted pone sus propias cifras',
      example: 'El ejemplo resuelto',
      exampleNote: 'Una consultora, para echar un vistazo',
      currency: 'Moneda',
      startsOn: 'Empieza el',
      workflow: 'Primer proceso (opcional)',
      workflowHint: 'Responder correos de soporte',
      badDate: 'Escriba una fecha, como 2026-12-01.',
      noTab: 'Elija al menos una hoja.',
      create: 'Crear',
    },
    older: '¿De una versión anterior?',
    update: 'Actualizar las hojas',
    rows: {
      label: '¿Un registro está lleno?',
      add: (rows) => `Añadir ${rows} ${ifOne(rows, 'fila', 'filas')}`,
    },
    approve: {
      label: 'El plan lo aprueba',
      hint: 'Nombre',
      approve: 'Aprobar el plan',
      anew: 'Aprobarlo de nuevo',
      takeBack: 'Retirar',
      takenBack: 'La aprobación está como antes.',
    },
    work: {
      stop: 'Detener',
      stopping: 'Se detiene después de esta hoja',
      lookingAt: 'Examinando el libro',
      stopped: 'Detenido. No ha quedado nada.',
      takingAway: 'Quitando las hojas',
      takenAway: 'Las hojas se han quitado. No se ha cambiado nada más.',
      failed: (what, reason) => `${what}: ${reason}. No se ha cambiado nada suyo.`,
      couldNot: {
        create: 'No ha funcionado',
        takeAway: 'No se han podido quitar las hojas',
        update: 'No se han podido actualizar las hojas',
        addRows: 'No se han podido añadir las filas',
        approve: 'No se ha podido aprobar el plan',
        takeBack: 'No se ha podido retirar',
      },
    },
    outcome: {
      allHere: (tabs) => `Todas estas hojas ya están aquí: ${tabs}.`,
      nothingChanged: 'No se ha cambiado nada.',
      made: (tabs) => `Creado: ${tabs}.`,
      completed: (tabs) =>
        `Completado, porque una creación anterior se había interrumpido: ${tabs}. Lo escrito allí se conserva.`,
      alongside: (tabs) => `Añadido, porque otras lo necesitan: ${tabs}.`,
      renamed: (tabs) => `Una hoja suya ya tiene ese nombre, así que la nuestra se llama ${tabs}.`,
      leftAsTheyWere: (tabs) => `Sin cambios: ${tabs}.`,
      askTakeAway: '¿Quitar estas hojas, con todo lo escrito en ellas desde entonces?',
      takeAway: 'Quitar',
      keep: 'Conservar',
      undo: 'Deshacer',
      merged: (tabs) =>
        `Dos personas habían creado hojas a la vez. Lo escrito en ${tabs} está ahora en las nuestras.`,
      kept: (sheet, cells) =>
        `${sheet} dice algo distinto de la nuestra en ${cells}, así que se conservan las dos: copie lo correcto y bórrela.`,
      leftAlone: (sheet, cells) =>
        `En ${sheet} alguien escribió en ${cells}, por lo que las hojas nuevas no aparecen allí.`,
      outdated: (tabs) => `${tabs}: de una versión anterior del complemento.`,
      otherNames: (prefix) => `Que los nuestros empiecen por ${prefix}`,
      madeAnew: (tabs) => `Creado de nuevo: ${tabs}.`,
      carried: (cells, tabs) =>
        `${ifOne(cells, 'Se ha trasladado', 'Se han trasladado')} ${cells} ${ifOne(cells, 'celda escrita', 'celdas escritas')}. Las hojas antiguas están al lado: ${tabs}. Bórrelas cuando las haya mirado.`,
      notCarried: (cells) =>
        `No trasladado, porque las hojas nuevas no tienen sitio para ello: ${cells}. Sigue estando allí.`,
    },
  },
  week: {
    title: 'Esta semana',
    purpose: 'Una fila por semana: lo que aportó y lo que costó.',
    opening: 'Examinando el libro',
    writing: 'Escribiendo la semana',
    takingBack: 'Retirándola',
    fields: {
      week: 'Semana',
      workflow: 'Proceso',
      hours: 'Horas ahorradas',
      otherValue: 'Otro valor',
      active: 'Usuarios activos',
      licensed: 'Con licencia',
      phase: 'Fase',
      team: 'Equipo',
      redirected: 'Aprovechamiento',
      usedFor: 'Horas usadas para',
      volume: 'Volumen',
      errors: 'Errores',
      reworkHours: 'Retrabajo',
      wrongOutput: 'Resultado erróneo',
      policyViolation: 'Infracción de políticas',
      compliance: 'Incidente normativo',
      customerFacing: 'Visible al cliente',
      spend: 'Gasto',
      covers: 'Gasto correspondiente a',
      reviewHours: 'Revisión',
      upkeepHours: 'Mantenimiento',
      note: 'Nota',
    },
    units: {
      get hours() {
        return `horas, ${figure(8.5)} u 8:30`;
      },
      get share() {
        return `parte, 50 % o ${figure(0.5)}`;
      },
      count: 'número',
      tasks: 'tareas',
    },
    hints: {
      hours: 'Menos de 0 si la semana costó más de lo que ahorró.',
      otherValue: 'Lo que aportó aparte de las horas.',
      team: 'Dos equipos pueden tener la misma semana.',
      redirected: (usual) =>
        usual === '' ? 'Parte de estas horas que se aprovecha.' : `Si se deja vacío, es ${usual}.`,
      workflows: 'Los procesos se nombran en la hoja Start.',
    },
    more: 'Más: calidad, incidentes, costes, nota',
    none: '(sin indicar)',
    missed: 'Semanas sin fila',
    earlier: (count) => `y ${count} ${ifOne(count, 'anterior', 'anteriores')}`,
    submit: 'Anotar la semana',
    keys: 'Intro en cualquier campo hace lo mismo.',
    faults: {
      blank: 'Elija un día de la semana.',
      nothingTyped: 'Escriba al menos una cifra de la semana.',
      noNumber: 'Escriba un número.',
      get noHours() {
        return `Escriba horas, como ${figure(8.5)} u 8:30.`;
      },
      otherSigns: (typeAs) => `Escríbalo así: ${typeAs}.`,
      below: (least) => `No puede ser menor que ${least}.`,
      above: (most) => `No puede ser mayor que ${most}.`,
      get shareAbove() {
        return `No puede superar el 100 %: escriba 50 % o ${figure(0.5)}.`;
      },
      notWhole: 'Escriba un número entero.',
      noChoice: (choices) => `Elija uno de estos: ${choices}.`,
      beforeStart: (start) => `Es anterior al inicio, ${start}.`,
      notBegun: 'Esa semana aún no ha empezado.',
      tooLate: (last) => `Es demasiado después del inicio: las semanas cuentan hasta el ${last}.`,
      twice: (row, team) =>
        `La fila ${row} ya tiene esta semana${team === '' ? '' : ` para el equipo ${team}`}. ¿Es un segundo equipo? Escriba su nombre como equipo, en «Más».`,
      unknownWorkflow: 'Start no tiene ese proceso.',
      moreThanLicensed: (licensed) => `Solo pueden estar activos los ${licensed} con licencia.`,
    },
    notes: {
      monday: (monday) => `Se anota como el lunes de esa semana, ${monday}.`,
      rounded: (hours) => `Se anota como ${hours}: la hoja admite dos decimales.`,
      afterAsOf: (asOf) =>
        `Cuenta cuando la fecha «As of» de Assumptions, ahora ${asOf}, haya llegado a ella.`,
      noValue: 'Sin horas ni otro valor, la semana cuenta como una que no aportó nada.',
      redirectedMissing:
        'Las horas cuentan cuando se escriba su aprovechamiento, aquí en «Más» o en Assumptions («Redirected share»).',
      hourlyRateMissing: 'Las horas cuentan cuando la tarifa por hora («Hourly rate») esté en Assumptions.',
    },
    noTracking: 'Aún no hay hoja Tracking: se crea con la primera semana que anote.',
    nothingHere: {
      says: 'Aquí no hay todavía un libro de seguimiento.',
      asks: '¿Añadir Start, Assumptions y Tracking a este libro? No se cambia nada de lo que hay. La página Inicio lo crea completo.',
      yes: 'Añadir estas hojas',
    },
    notCurrent: (sheets) =>
      `${sheets}: de otra versión, o sin terminar. En la página Inicio elija «Actualizar las hojas» o «Crear».`,
    moved: (sheet) =>
      `El encabezado del registro en ${sheet} no está completo, o se movieron columnas: deshágalo y mire de nuevo.`,
    lookAgain: 'Mirar de nuevo',
    failed: (reason) => `No ha funcionado: ${reason}. Mire en Tracking antes de anotar la semana otra vez.`,
    stopped: 'Detenido. No se ha escrito nada.',
    typedBelow: (sheet, row) =>
      `No se ha escrito nada: hay algo en la fila ${row} de ${sheet}, muy por debajo de las filas que cuentan. Quítelo de ahí e inténtelo de nuevo.`,
    made: (sheets) => `Creado: ${sheets}.`,
    rowsAdded: (count) =>
      `No quedaba ninguna fila, así que ${ifOne(count, 'se ha añadido', 'se han añadido')} ${count}.`,
    written: (row, sheet, week, workflow) =>
      `Anotado en la fila ${row} de ${sheet}: semana del ${week}${workflow === '' ? '' : `, ${workflow}`}.`,
    returns: {
      caption: 'Lo que cambió en el ROI',
      before: 'Antes',
      after: 'Después',
      plan: 'Previsto',
      measured: 'Medido hasta ahora',
      onCourse: 'Proyección',
      unknown: 'se desconoce',
      none: 'Aún no hay ROI: Dashboard dice lo que falta.',
    },
    undo: 'Deshacer',
    another: 'Anotar otra semana',
    takenBack: (row, sheet) => `Retirado: la fila ${row} de ${sheet} está vacía de nuevo.`,
    changed: (row, sheet) => `La fila ${row} de ${sheet} se cambió entretanto: no se ha retirado nada.`,
  },
  result: {
    title: 'Resultado',
    purpose: '¿Compensa, y por qué? Tal como está ahora el libro.',
    reading: 'Leyendo el libro',
    again: 'Volver a leer',
    failed: (reason) => `No se ha podido leer el libro: ${reason}. No se ha cambiado nada; vuelva a leerlo.`,
    notGone: (sheet) => `No se ha podido mostrar ${sheet}: quizá se haya eliminado. Vuelva a leer.`,
    gone: (sheet, at) => `En ${sheet} está seleccionada la celda ${at}.`,
    notKnown: 'no se sabe',
    toPage: { start: 'Ir a Inicio', week: 'Anotar una semana' },
    toSheet: (sheet) => `Ir a ${sheet}`,
    nothingHere:
      'Aquí no hay todavía un libro de seguimiento. Cinco preguntas en la primera página crean uno.',
    notCurrent: (sheets) =>
      `${sheets}: de otra versión o a medio crear. En la primera página elija «Actualizar las hojas» o «Crear».`,
    tabsMissing: (tabs) =>
      `Sin ${tabs} no hay resultado. En la primera página elija «Crear»: añade lo que falta y deja lo demás como está.`,
    moved: (sheet, label) =>
      `En ${sheet}, «${label}» no está en su sitio: no se puede saber qué cifra es cuál. Deshaga lo que lo movió y lea de nuevo.`,
    headline: {
      onCourse: (months) => `Proyección: ROI en ${months} meses`,
      plan: (months) => `Plan: ROI en ${months} meses`,
      none: 'ROI: todavía no se sabe',
      low: (low, confidence, plan) => `Mínimo ${low}, con una confianza del ${confidence}. Plan ${plan}.`,
      atConfidence: (confidence) => `Con una confianza del ${confidence}.`,
      measured: (roi, weeks) => `Medido hasta ahora: ${roi} en ${weeks} semanas.`,
    },
    payback: {
      label: 'Plazo de recuperación',
      weeks: (weeks) => `${weeks} semanas según el plan`,
      on: (weeks, day) => `${weeks} semanas según el plan, el ${day}`,
    },
    next: { label: 'Qué hacer ahora', nothing: 'No falta nada.', others: 'Después' },
    missing: {
      tabs: 'Hojas',
      assumptions: 'Assumptions',
      costs: 'Costs',
      value: 'Value',
      checks: 'Errores en las cifras',
      measured: 'Semana a semana',
      baseline: 'Baseline',
      plan: 'Aprobación',
      'odd checks': 'Para mirar',
      lastWeek: (week) => `la última fila es la del ${week}`,
    },
    verdict: {
      label: 'Veredicto',
      none: 'Todavía sin veredicto',
      needs: {
        pilot: 'La hoja Pilot da uno. «Crear», en la primera página, la añade.',
        workflow: 'Pilot pide el proceso que se prueba.',
        weeks: 'Sale de las semanas que usted anota.',
      },
    },
    chart: {
      describes: 'Gráfico de líneas del valor y del coste hasta ahora, por meses desde el inicio.',
      planned: (month, value, cost) => `Plan en el mes ${month}: valor ${value}, coste ${cost}.`,
      measured: (month, value, cost) => `Medido hasta el mes ${month}: valor ${value}, coste ${cost}.`,
      notMeasured: 'Todavía no se ha medido nada.',
      axis: (currency) => `${currency} hasta ahora, por meses desde el inicio`,
      series: {
        measuredValue: 'Valor, medido',
        measuredCost: 'Coste, medido',
        value: 'Valor, plan',
        cost: 'Coste, plan',
      },
    },
    comparison: {
      label: 'Plan y medición',
      caption: (currency) => `Todos los procesos, en ${currency}`,
      plan: 'Previsto',
      measured: 'Medido',
      value: 'Valor hasta ahora',
      cost: 'Coste hasta ahora',
      roi: 'ROI hasta ahora',
      roiAtEnd: (months) => `ROI en ${months} meses`,
      adoption: 'Uso, última semana',
      pilotAdoption: 'Uso en el piloto',
      needed: (share) => `hace falta ${share}`,
      none: 'Todavía no se ha medido nada: una fila por semana separa el plan del resultado.',
    },
    difference: {
      label: 'Qué explica la diferencia',
      beyond: 'El plan acaba antes de la última semana anotada: no sirve para medirla.',
      asPlanned: 'El valor y el coste son los previstos.',
      difference: 'Diferencia',
      value: (difference) => `Valor: ${difference} frente al plan`,
      cost: (difference) => `Coste: ${difference} frente al plan`,
      timeSaved: 'Horas ahorradas',
      other: 'Otro valor',
      belief: (tracked, plan) => `Se cuenta el ${tracked}; en el plan, el ${plan}`,
      before: (weeks) => `Antes de las últimas ${weeks} semanas`,
      lately: (weeks) => `Las últimas ${weeks} semanas`,
      ramp: (weeks) => `El plan da ${weeks} semanas hasta el valor pleno.`,
      noRamp: 'El plan no tiene arranque: valor pleno desde la primera semana.',
      besidesHours: (kinds) =>
        `Previsto aparte de horas: ${kinds}. Tracking lo muestra donde se anota como otro valor.`,
      kind: (kind, value) => `${kind} ${value}`,
      noKind: 'sin tipo',
      withoutRow: (weeks, all) =>
        `${weeks} de ${all} semanas ${ifOne(weeks, 'no tiene fila: cuenta', 'no tienen fila: cuentan')} como si no aportara nada.`,
      lowAdoption: (share, needed) =>
        `Uso: últimamente lo usa el ${share}; para ampliar hace falta el ${needed}.`,
      enoughAdoption: (share, needed) =>
        `El uso basta: últimamente lo usa el ${share}, para ampliar hace falta el ${needed}.`,
      typed: 'Anotado en vez de previsto',
      incidents: 'Incidentes',
      planChanged: 'Plan cambiado desde la aprobación',
      otherWeeks: 'Semanas previstas y no anotadas',
      how: 'Cómo se reparte',
      method:
        'El plan hasta hoy se reparte entre los tipos como las líneas de Value, cada una con su inicio y su arranque, lo tienen hasta entonces. Lo medido se toma con la confianza del plan; lo que cambia otra confianza va aparte. El coste se reparte como lo suma la hoja Workings. Cada reparto suma toda la diferencia.',
    },
    review: {
      label: 'Próxima revisión',
      kinds: { weekly: 'Revisión semanal', monthly: 'Revisión mensual', quarterly: 'Revisión trimestral' },
      due: (kind, day) => `${kind}: ${day}`,
      overdue: 'atrasada',
      soon: 'vence en menos de una semana',
      notPlanned: 'La hoja Pilot planifica las revisiones; no está en este libro.',
      notKnown: (why) => (why === '' ? 'Todavía no se sabe.' : `Todavía no se sabe: ${why}.`),
    },
    carrying: {
      label: 'De qué depende',
      figures: {
        hourlyRate: (figure, currency) => `Una hora vale ${figure} ${currency}`,
        redirected: (figure) => `Se aprovecha el ${figure} de las horas ahorradas`,
        confidence: (figure) => `Se cuenta el ${figure} del valor previsto`,
        trackedConfidence: (figure) => `Se cuenta el ${figure} del valor medido`,
      },
      unknown: {
        hourlyRate: 'Lo que vale una hora: no se sabe',
        redirected: 'Parte aprovechada de las horas ahorradas: no se sabe',
        confidence: 'Parte contada del valor previsto: no se sabe',
        trackedConfidence: 'Parte contada del valor medido: no se sabe',
      },
      assumed: 'Un supuesto, por medir.',
      proposed: 'Propuesto; nadie ha puesto su nombre.',
      movesMost: (what) => `Lo que más mueve el ROI: ${what}.`,
    },
  },
};
