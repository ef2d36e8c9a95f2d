import { ofLanguage } from './of-language.ts';
import type { Texts } from './texts.ts';

const { locale, listed, figure, ifOne } = ofLanguage('pt', 'pt-BR');

/** As it is written in Brazil; figures and days as the reader's own country writes them. */
export const portuguese: Texts = {
  language: 'pt-BR',
  locale,
  listed,
  pages: {
    label: 'Páginas',
    start: 'Início',
    week: 'Esta semana',
    result: 'Resultado',
    functions: 'Funções',
    check: 'Verificar',
    share: 'Compartilhar',
    help: 'Ajuda',
  },
  ribbon: {
    fullName: 'AI ROI para planilhas',
    short: 'Saber se a IA compensa: funções e uma pasta de acompanhamento.',
    full: 'Funções e uma pasta de trabalho de acompanhamento para o custo e o valor reais da IA: o retorno, quando se paga e se convém ampliar, continuar medindo, repensar ou parar. Nada do que você digita sai da pasta de trabalho.',
    ready: 'AI ROI está pronto',
    howToStart: (call) => `Digite =${call}( em uma célula ou abra o painel na guia Página Inicial.`,
    open: 'Abrir AI ROI',
    tips: {
      OpenPane: 'A IA compensa? Abrir o painel: criar uma pasta de acompanhamento, encontrar uma função.',
      ShowWeek: 'Escrever a linha desta semana em Tracking.',
      ShowResult: 'O que a pasta de trabalho diz: retorno, prazo de recuperação, veredito.',
      ShowShare: 'Fazer funcionar sem o suplemento, proteger as guias, levar as configurações.',
    },
  },
  help: {
    title: 'Ajuda',
    opening: 'Abrir este painel com esta pasta de trabalho',
    openingHint: 'A pasta de trabalho guarda isso. Quem não tem o suplemento não vê nada.',
    troubles: 'Quando algo não funciona',
    name: {
      what: '#NAME? em uma célula',
      excel: 'Nossas funções não estão carregadas: abra este painel uma vez e digite a fórmula de novo.',
      sheets:
        'O script não está neste arquivo, ou não é permitido: recarregue a página e veja se Extensões tem AI ROI.',
    },
    busy: {
      excel: '#BUSY! que fica',
      sheets: 'Loading... que fica',
      excelHow: 'Pressione Ctrl+Alt+F9. Se ficar: salve, feche o Excel e abra a pasta de novo.',
      sheetsHow: 'Recarregue a página. Dê uma coluna inteira a uma chamada, não uma chamada a cada célula.',
    },
    unverified: {
      what: 'O Google não verificou este app',
      how: 'Se o script é seu, ou vem de alguém em quem você confia: Avançado, depois Acessar AI ROI.',
    },
    accounts: {
      what: 'Um painel vazio, ou PERMISSION_DENIED',
      how: 'Duas contas do Google em um navegador: use uma janela em que só uma está conectada.',
    },
    check: {
      title: 'Verificar esta instalação',
      purpose:
        'Grava cada exemplo documentado em uma planilha própria, como chamada e como fórmula nativa, compara e retira a planilha. Nada mais é tocado. Leva um ou dois minutos.',
      start: 'Verificar esta instalação',
      writing: (done: number, all: number) => `Gravando exemplos: ${done} de ${all}`,
      calculating: (done: number, all: number) => `Calculados: ${done} de ${all}`,
      probing: 'Vendo o que esta planilha eletrônica faz',
      removing: 'Retirando a planilha',
      stopped: 'Parado: a planilha já foi retirada.',
      failed: (reason: string) => `Não foi possível verificar a instalação. ${reason}`,
      sound: (calls: number, twins: number) =>
        `As ${calls} chamadas e as ${twins} fórmulas nativas mostram o que está documentado.`,
      differing: (count: number) =>
        count === 1 ? '1 resultado não é como documentado.' : `${count} resultados não são como documentado.`,
      left: (sheets: string) => `Sobra de uma verificação interrompida, a ser excluída: ${sheets}.`,
      report: 'O relatório, para quem cuida do suplemento',
      copy: 'Copiar o relatório',
      copied: 'O relatório foi copiado.',
    },
  },
  share: {
    title: 'Compartilhar',
    finance: {
      title: 'Cópia para o financeiro',
      purpose:
        'Uma guia nova com os números de hoje como valores, para quem assina: de onde vêm, em que se apoiam, quem mediu, o que falta. Imprime em uma página.',
      make: 'Fazer uma cópia',
      making: 'Fazendo a cópia',
      made: (sheet) =>
        `Feita: ${sheet}. Os totais são fórmulas sobre as linhas da própria guia, para conferir ali.`,
      notThere: (tabs) =>
        `São necessárias estas guias, na versão atual, e não foi possível lê-las: ${tabs}. A página Início cria ou atualiza essas guias.`,
      takeAway: 'Retirá-la',
      takingAway: 'Retirando a cópia',
      takenAway: 'A cópia foi retirada.',
      wholeFile: {
        excel:
          'A pasta de trabalho inteira como arquivo: Arquivo, Salvar uma Cópia. As chamadas das nossas funções mostram ali #NAME? (#NOME?); substitua-as antes, abaixo.',
        sheets:
          'A planilha inteira como arquivo: Arquivo, Fazer download, Microsoft Excel. As chamadas das nossas funções mostram ali #NAME? (#NOME?); substitua-as antes, abaixo.',
      },
    },
    portable: 'Funcionar sem o suplemento',
    purpose:
      'Quem abre esta pasta de trabalho sem o suplemento vê #NAME? (#NOME?) onde as nossas funções são chamadas. Fórmulas nativas no lugar delas mostram o mesmo em toda parte. As nossas guias já as têm.',
    where: 'Onde se procuram as chamadas',
    scopes: {
      workbook: 'Em toda a pasta de trabalho',
      sheet: 'Nesta guia',
      selection: 'Nas células selecionadas',
    },
    asValues: 'Colocar o valor onde não há fórmula',
    asValuesHint: 'ROI_RANGE, por exemplo: o valor deixa de mudar. Caso contrário, essas chamadas ficam.',
    look: 'Procurar chamadas',
    lookAgain: 'Procurar de novo',
    looking: 'Procurando chamadas',
    replacing: 'Colocando fórmulas nativas no lugar',
    restoring: 'Trazendo as chamadas de volta',
    ofAll: (sentence, done, all) => `${sentence}: ${done} de ${all}`,
    stoppedLooking: 'Parado: nada foi alterado.',
    stopped: 'Parado: as outras células estão como antes.',
    failed: (reason) => `Não foi possível. ${reason}`,
    noCalls: 'Ali nenhuma das nossas funções é chamada: pode ser compartilhada como está.',
    found: (found, replaceable) =>
      `${found === 1 ? '1 célula chama' : `${found} células chamam`} as nossas funções; ${replaceable} seriam substituídas. Nada foi alterado ainda.`,
    replace: (count) => (count === 1 ? 'Substituir 1 chamada' : `Substituir ${count} chamadas`),
    toReplace: (count) => `A substituir: ${count}`,
    wereReplaced: (count) => `Substituídas: ${count}`,
    stay: (count) => `Ficam como estão: ${count}`,
    shows: (value) => `mostra ${value}`,
    showed: (before, after) => `mostrava ${before}, agora ${after}`,
    willShow: (before, after) => `mostra ${before}, mostrará ${after}`,
    willSee: (value) => `mostra ${value}; o que mostrará só se vê depois de substituída, e então é comparado`,
    willDiffer: 'A fórmula nativa mostraria aqui outro valor: a chamada fica.',
    notTried: (reason) =>
      `Não foi possível testar antes o que as fórmulas nativas mostram: ${reason} A comparação é feita ao escrever, e uma chamada cujo valor mudaria é colocada de volta.`,
    becomes: 'passa a',
    overCells: (count) => `e assim por diante, em ${count} células`,
    replaced: (replaced, stay) =>
      `${replaced === 1 ? 'Foi substituída 1 chamada' : `Foram substituídas ${replaced} chamadas`}; cada célula mostra o que mostrava.${stay === 0 ? '' : ` ${stay} ${stay === 1 ? 'ficou como estava' : 'ficaram como estavam'}.`}`,
    putBack: (count) =>
      `${count === 1 ? '1 célula teria mostrado' : `${count} células teriam mostrado`} outro valor: a chamada foi colocada de volta.`,
    recordKept: 'As chamadas ficam na guia «Replaced calls», de onde podem voltar.',
    back: 'Trazer as chamadas de volta',
    backPurpose: (count) =>
      `A guia «Replaced calls» guarda ${count === 1 ? '1 chamada' : `${count} chamadas`}. Linhas podem ter sido inseridas depois. As células em que outra coisa foi digitada não são tocadas.`,
    restore: (count) => (count === 1 ? 'Trazer 1 chamada de volta' : `Trazer ${count} chamadas de volta`),
    restored: (back, stay) =>
      `${back === 1 ? '1 chamada voltou' : `${back} chamadas voltaram`}.${stay === 0 ? '' : ` ${stay} não ${stay === 1 ? 'pôde' : 'puderam'} voltar.`}`,
    notBack: (count) => `Não voltaram: ${count}`,
    audit: {
      title: 'Auditoria',
      purpose:
        'Uma página em que os números principais são encontrados uma segunda vez, passo a passo. E um registro de premissas alteradas: quando, quem, de quê para quê, por quê. O que muda aqui é anotado na hora; o que muda à mão, quando a verificação encontra.',
      make: 'Fazer uma página de auditoria',
      making: 'Fazendo a página de auditoria',
      made: (sheet) => `Feita: ${sheet}.`,
      takingAway: 'Retirando a página de auditoria',
      takenAway: 'A página de auditoria foi retirada.',
      name: 'Seu nome, para o registro',
      noName: 'Digite primeiro o seu nome.',
      begin: 'Começar um registro de alterações',
      beginning: 'Começando o registro',
      kept: (sheet) => `O registro fica na guia «${sheet}».`,
    },
    protect: {
      title: 'Proteger as nossas guias',
      purpose: {
        excel:
          'Então só é possível digitar as entradas. Não há senha: qualquer pessoa pode retirar a proteção.',
        sheets:
          'Então o Google Sheets avisa todos antes que mude algo que não seja uma entrada. Qualquer pessoa pode retirar isso.',
      },
      protect: 'Proteger',
      unprotect: 'Retirar a proteção',
      protecting: 'Protegendo as nossas guias',
      unprotecting: 'Retirando a proteção',
      nothing: 'Não há guias nossas nesta pasta de trabalho.',
      on: {
        excel: (sheets) => `Protegidas: ${sheets}. Retire a proteção antes de adicionar linhas.`,
        sheets: (sheets) => `Protegidas: ${sheets}.`,
      },
      left: (sheets) =>
        `Não protegidas: ${sheets}. Rótulos foram movidos e ninguém sabe quais células são entradas.`,
      off: (sheets) => `Não estão mais protegidas: ${sheets}.`,
    },
    settings: {
      title: 'Configurações em arquivo',
      purpose:
        'As premissas digitadas, para outra pasta de trabalho, outro cliente ou o próximo ano. O que foi aprovado não está entre elas.',
      file: 'Um arquivo de configurações',
      text: 'O texto dele, para copiar ou colar',
      reading: 'Lendo as configurações',
      noAssumptions: 'Não há nesta pasta de trabalho uma guia «Assumptions» cujas células se reconheçam.',
      out: 'As configurações desta pasta de trabalho estão no campo: salve-as ou copie-as.',
      faulty: (count) =>
        count === 1
          ? 'Um campo está errado: nada foi alterado.'
          : `${count} campos estão errados: nada foi alterado.`,
      same: 'A pasta de trabalho já tem estas configurações.',
      wouldChange: (count) =>
        `${count === 1 ? 'Mudaria 1 configuração' : `Mudariam ${count} configurações`}. Nada foi alterado ainda.`,
      taken: (count) =>
        `${count === 1 ? 'Foi gravada 1 configuração' : `Foram gravadas ${count} configurações`}.`,
      faults: (count) => `Erradas: ${count}`,
      changes: (count) => `Mudariam: ${count}`,
      wholeFile: 'O arquivo',
      export: 'Ler da pasta de trabalho',
      save: 'Salvar em arquivo',
      import: 'Ver estas configurações',
      take: (count) => (count === 1 ? 'Gravar 1 configuração' : `Gravar ${count} configurações`),
      why: {
        notJson: (found) => `não é JSON. ${found}`,
        notSettings: (found, wanted) =>
          `não é o que deve estar ali${wanted === '' ? '' : ` (${wanted})`}: ${found === '' ? 'nada' : found}`,
        otherVersion: (found, wanted) =>
          `${found === '' ? 'falta' : `é ${found}`}; este suplemento lê ${wanted}`,
        notKnown: (found) => `não é conhecido aqui. ${found}`,
        notNumber: (found) => `tem de ser um número e é ${found}`,
        notDay: (found, wanted) => `tem de ser um dia como ${wanted} e é ${found}`,
        outOfBounds: (found, wanted) => `tem de estar em ${wanted} e é ${found}`,
        notInList: (found, wanted) => `tem de ser um de ${wanted} e é ${found}`,
        notText: (found) => `tem de ser um texto e é ${found}`,
      },
    },
    whyNotBack: {
      cellGone: 'A célula foi excluída.',
      referenceGone: 'Uma célula que ela lê foi excluída.',
      changed: 'Agora há outra coisa ali.',
    },
    why: {
      noTwin: (called) => `${called} não tem fórmula nativa.`,
      shape: (called) => `Nenhuma fórmula nativa de ${called} lê esses argumentos.`,
      tooLong: () => 'A fórmula seria mais longa do que toda planilha aceita.',
      locked: () => 'A guia está protegida: retire primeiro a proteção.',
      noRoom: () => 'Há fórmulas nas células que ela preencheria.',
      changed: () => 'A célula foi alterada nesse meio-tempo: procure de novo.',
      differs: () => 'A fórmula nativa mostrava aqui outro valor: a chamada foi colocada de volta.',
      refused: () => 'A planilha não deixou gravar.',
      recordFull: () => 'A guia «Replaced calls» está cheia: traga primeiro chamadas de volta, ou exclua-a.',
    },
  },
  check: {
    title: 'Verificar',
    purpose: 'O que deixaria os números errados, com um botão que leva até lá.',
    logFull: (count, sheet) =>
      `O registro em «${sheet}» está cheio: ${count === 1 ? '1 alteração de premissa não coube' : `${count} alterações de premissas não couberam`}. Copie essa guia para guardá-la, exclua-a e comece um novo registro em Compartilhar.`,
    logged: (count, sheet) =>
      `Alterado à mão: ${count === 1 ? '1 premissa' : `${count} premissas`}. A guia «${sheet}» já registra isso; digite ali o motivo.`,
    again: 'Verificar de novo',
    start: 'Verificar a pasta de trabalho',
    stop: 'Parar',
    reading: (sheets, done, all) => `Lendo ${sheets} (${done + 1} de ${all})`,
    looking: 'Examinando a pasta de trabalho',
    writing: 'Gravando o que foi mostrado',
    stopped: 'Parado: nada foi alterado.',
    failed: (reason) => `Não foi possível verificar a pasta de trabalho. ${reason}`,
    mendFailed: (reason) => `Não foi possível corrigir. ${reason}`,
    goFailed: (reason) => `Não foi possível mostrar a célula. ${reason}`,
    nothing: (sheets) =>
      `Nada a corrigir: ${sheets} ${ifOne(sheets, 'guia foi examinada', 'guias foram examinadas')}.`,
    noTabs:
      'Não há guias nossas nesta pasta de trabalho: crie-as na página Início. As chamadas das nossas funções foram examinadas.',
    summary: (toMend, open) =>
      [
        toMend === 0 ? '' : `${toMend} ${ifOne(toMend, 'célula ou guia', 'células ou guias')} a corrigir`,
        open === 0 ? '' : `${open} ${ifOne(open, 'linha aberta', 'linhas abertas')} da guia Checks`,
      ]
        .filter((part) => part !== '')
        .join('; '),
    weights: {
      changes: 'Altera um número',
      odd: 'Convém olhar',
      later: 'Bom saber',
    },
    fromChecks: 'da guia Checks',
    count: (count) => `${count} ${ifOne(count, 'vez', 'vezes')}`,
    why: 'Por que importa',
    how: 'Como corrigir',
    goThere: (cell) => `Ir para ${cell}`,
    mend: 'Corrigir',
    mendAll: (count) => `Corrigir as ${count}`,
    mendOne: (cell) => `Corrigir: ${cell}`,
    showAll: (count) => `Mostrar as ${count}`,
    blank: 'vazia',
    newName: 'sem nome',
    ourFormula: 'nossa fórmula',
    becomes: (was, becomes) => `${was} passa a ser ${becomes}`,
    quoted: (text) => `“${text}”`,
    cells: (count) => `${count} ${ifOne(count, 'célula é gravada', 'células são gravadas')}`,
    mended: (count, place) =>
      count === 1 ? `Corrigido: ${place}.` : `Corrigido: ${count} células, a primeira ${place}.`,
    undo: 'Desfazer',
    undone: 'Desfeito: está como antes.',
    changedSince: (place) => `${place} foi alterado nesse meio-tempo: nada foi feito. Verifique de novo.`,
    kinds: {
      tabMissing: {
        name: 'Falta uma guia de que outra precisa',
        why: 'Os números dela são #N/D (#N/A), e todos os que dependem deles.',
        how: 'Crie-a de novo na página Início: o que está nas outras guias fica.',
        found: ([sheet = '', needed = '']) => `${sheet} precisa de ${needed}`,
      },
      tabUnfinished: {
        name: 'Uma guia criada pela metade',
        why: 'A criação foi interrompida: faltam números nela.',
        how: 'Clique em Criar na página Início mais uma vez: continua de onde parou.',
      },
      movedLabels: {
        name: 'Colunas ou rótulos foram movidos',
        why: 'Ninguém sabe qual número é qual; por isso a guia não foi verificada nem pode ser atualizada.',
        how: 'Desfaça a coluna inserida, ou digite o rótulo de volta no lugar.',
        found: ([, label = '']) => `“${label}” não está no seu lugar`,
      },
      nameBroken: {
        name: 'Um nome que não leva a lugar nenhum',
        why: 'As fórmulas que o usam mostram #REF! ou #NOME? (#NAME?).',
        how: 'Faça-o apontar de novo para a sua célula.',
        found: ([name = '', , place = '']) => `${name} pertence a ${place}`,
      },
      nameElsewhere: {
        name: 'Um nome que aponta para outra célula',
        why: 'As fórmulas que o usam mostram outro número, e ninguém vê.',
        how: 'Faça-o apontar de novo para a própria célula.',
        found: ([name = '', was = '', place = '']) =>
          `${name} aponta para ${was.slice(1)}, não para ${place}`,
      },
      nameMissing: {
        name: 'Falta um nome',
        why: 'As fórmulas que o usam mostram #NOME? (#NAME?).',
        how: 'Devolva o nome à célula.',
        found: ([name = '', , place = '']) => `${name} de ${place}`,
      },
      headlineError: {
        name: 'Um número principal mostra um erro',
        why: 'Tudo o que o usa também é um erro.',
        how: 'Corrija primeiro o resto da lista; procure uma divisão por célula vazia ou uma fórmula que dependa de si mesma.',
        found: ([name = '', error = '']) => `${name} é ${error}`,
      },
      formulaBroken: {
        name: 'Uma fórmula que perdeu suas células',
        why: 'Ela mostra #REF!: linhas ou uma guia que ela lia foram excluídas.',
        how: 'Coloque nossa fórmula de volta.',
      },
      overwritten: {
        name: 'Uma fórmula nossa foi sobrescrita',
        why: 'A célula não acompanha mais os seus números.',
        how: 'Coloque a fórmula de volta; se o número digitado estiver certo, digite-o onde a fórmula o lê.',
      },
      formulaGone: {
        name: 'Uma fórmula nossa sumiu',
        why: 'A célula está vazia, e também o que depende dela.',
        how: 'Coloque a fórmula de volta.',
      },
      formulaChanged: {
        name: 'Uma fórmula nossa foi alterada',
        why: 'Ela pode dizer algo diferente do seu rótulo.',
        how: 'Coloque a nossa de volta, ou mantenha a sua fórmula fora da guia.',
      },
      workflowRenamed: {
        name: 'Um processo que Start não conhece',
        why: 'A linha não conta em lugar nenhum. Talvez ele tenha sido renomeado em Start.',
        how: 'Escolha um da lista, ou acrescente-o em Start.',
      },
      numberAsText: {
        name: 'Texto no lugar de um número',
        why: 'Parece um número, mas as somas o deixam de fora.',
        how: 'Digite só o número, sem a unidade.',
      },
      dateAsText: {
        name: 'Texto no lugar de uma data',
        why: 'A linha não conta em lugar nenhum: não dá para ler o dia.',
        how: 'Digite a data como a sua planilha escreve datas.',
      },
      timeAsHours: {
        name: 'Horas digitadas como horário',
        get why() {
          return `8:30 é um horário, um terço de um dia, e não ${figure(8.5)} horas.`;
        },
        get how() {
          return `Digite as horas com decimais: ${figure(8.5)}.`;
        },
      },
      percentAsWhole: {
        name: 'Uma parcela digitada sem o sinal de porcentagem',
        why: '50 é 5000%: cinquenta vezes o todo.',
        get how() {
          return `Digite 50% ou ${figure(0.5)}.`;
        },
      },
      errorTyped: {
        name: 'Um valor de erro em uma entrada',
        why: 'Os números que precisam dela não aparecem.',
        how: 'Digite o número, ou limpe a célula.',
      },
      unreadable: {
        name: 'Palavras no lugar de um número ou data',
        why: 'A linha não conta em lugar nenhum até haver um número.',
        how: 'Digite o número, e as palavras na observação.',
      },
      outOfBounds: {
        name: 'Um número impossível',
        why: 'Está fora do permitido; por isso a linha não conta em lugar nenhum.',
        how: 'Procure uma vírgula esquecida ou uma unidade errada.',
        found: ([value = '', from = '', to = '']) =>
          from === '' && to === ''
            ? value
            : `${value}; permitido: ${[from && `a partir de ${from}`, to && `até ${to}`].filter(Boolean).join(' ')}`,
      },
      notInList: {
        name: 'Uma palavra que não está na lista',
        why: 'A linha não conta em lugar nenhum: colar passa por cima da lista.',
        how: 'Escolha na lista da célula.',
        found: ([word = '', list = '']) => `${word}; a lista: ${list}`,
      },
      callUnknown: {
        name: 'Uma chamada nossa mostra #NOME? (#NAME?)',
        why: 'Esta planilha não conhece a função, ou um nome na chamada.',
        how: 'Instale o suplemento aqui, use no lugar a fórmula sem suplemento, ou corrija o nome.',
        found: ([name = '']) => name,
      },
      callRefused: {
        name: 'Uma chamada nossa que é recusada',
        why: 'Um argumento não é um valor que ela aceite.',
        how: 'Clique na célula: a mensagem diz qual argumento, e o que foi encontrado.',
        found: ([name = '', error = '']) => `${name}: ${error}`,
      },
      blankArgument: {
        name: 'Um argumento opcional aponta para uma célula vazia',
        why: 'Conforme o programa, uma célula vazia é lida como omitida ou como 0.',
        how: 'Preencha a célula, ou omita o argumento.',
        found: ([name = '', argument = '', cell = '']) => `${name}: ${argument} é ${cell}, que está vazia`,
      },
      baselineAfterStart: {
        name: 'Uma medição de referência depois do início',
        why: 'O piloto já estava em andamento: o “antes” contém parte do ganho.',
        how: 'Passe a medição para as semanas desde o início, ou corrija o início.',
        found: ([week = '', start = '']) => `semana de ${week}; o piloto começa em ${start}`,
      },
      fewMetrics: {
        name: 'Menos de três indicadores',
        why: 'Um só logo acerta por acaso, ou erra por um motivo próprio.',
        how: 'Acrescente tempo, qualidade e custo.',
        found: ([workflow = '', count = '']) => `${workflow}: ${count}`,
      },
      manyMetrics: {
        name: 'Mais de cinco indicadores',
        why: 'Entre muitos, um sempre melhora por acaso, e ninguém os mantém em dia.',
        how: 'Fique com três a cinco, um dos quais decide.',
        found: ([workflow = '', count = '']) => `${workflow}: ${count}`,
      },
      aboveSeats: {
        name: 'Mais licenças em uso do que pagas',
        why: 'O plano deixa licenças de fora, ou a adoção está baixa demais.',
        how: 'Corrija os usuários com licença, ou as licenças pagas em Costs.',
        found: ([licensed = '', seats = '', workflow = '']) =>
          `${workflow}: ${licensed} com licença, ${seats} pagas em Costs`,
      },
      overlappingTools: {
        name: 'Duas ferramentas para o mesmo trabalho',
        why: 'As duas são pagas nos mesmos meses.',
        how: 'Encerre uma delas, ou diga na observação para que serve cada uma.',
        found: ([one = '', other = '', workflow = '']) =>
          `${one} e ${other}${workflow && ` para ${workflow}`}`,
      },
      cancelAfterRenewal: {
        name: 'O prazo de cancelamento é posterior à renovação',
        why: 'Até lá, já terá sido renovado por mais um período.',
        how: 'Veja o contrato: corrija uma das duas datas.',
        found: ([what = '', cancel = '', renewal = '']) =>
          `${what}: cancelar até ${cancel}, renovação ${renewal}`,
      },
      endBeforeStart: {
        name: 'O piloto termina antes de começar',
        why: 'As semanas dele não podem ser contadas.',
        how: 'Corrija uma das duas datas em Pilot.',
        found: ([end = '', start = '']) => `termina em ${end}, começa em ${start}`,
      },
      spaces: {
        name: 'Espaços em volta de um nome',
        why: 'Nossas fórmulas perdoam a maioria; as suas e os filtros, não.',
        how: 'Digite o nome sem eles.',
      },
      outOfOrder: {
        name: 'Semanas fora de ordem',
        why: 'Os números estão certos; as pessoas leem a última linha como a última semana.',
        how: 'Classifique as linhas pela semana.',
        found: ([week = '']) => `a semana de ${week} está abaixo de uma posterior`,
      },
      renewalSoon: {
        name: 'Uma renovação nos próximos 60 dias',
        why: 'Depois desse dia, paga-se mais um período, valha a pena ou não.',
        how: 'Decida agora: manter, menos licenças ou cancelar.',
        found: ([what = '', day = '', days = '']) => `${what}: ${day}, em ${days} dias`,
      },
      tabOlder: {
        name: 'Uma guia de uma versão anterior',
        why: 'Falta nela o que foi melhorado desde então, e ela não foi verificada.',
        how: 'Clique em Atualizar na página Início: o que você digitou é levado junto.',
        found: ([sheet = '', version = '', now = '']) => `${sheet} é da versão ${version}, agora ${now}`,
      },
      tabCopied: {
        name: 'Uma cópia de uma das nossas guias',
        why: 'Ela não conta em lugar nenhum: nomes e totais leem só a primeira.',
        how: 'Exclua-a quando não precisar mais, ou continue na primeira.',
        found: ([sheet = '', original = '']) => (original === '' ? sheet : `${sheet}; vale ${original}`),
      },
      nameForeign: {
        name: 'Um nome seu que começa como os nossos',
        why: 'Enquanto ele existir, não é possível criar mais guias.',
        how: 'Renomeie-o, ou exclua-o.',
        found: ([name = '']) => name,
      },
    },
  },
  later: {
    loading: 'Carregando ...',
    failed:
      'Não foi possível carregar esta parte do painel. Veja se você está conectado. Se tentar de novo não ajudar, feche o painel e abra-o outra vez.',
    again: 'Tentar de novo',
  },
  functions: {
    title: 'Funções',
    purpose: 'Escolha uma, preencha e coloque em uma célula.',
    search: 'Pesquisar',
    searchHint: 'em inglês: hours, payback',
    found: (count) =>
      count === 0
        ? 'Nada tem esse nome. Tente “payback”, “cost” ou “hours”.'
        : count === 1
          ? '1 função'
          : `${count} funções, as mais prováveis primeiro`,
    all: 'Todas as funções',
    howToFill:
      'Digite números ou células, ou selecione células na guia e use-as. As da guia em que você coloca a chamada são escritas sem o nome dela.',
    fillExample: 'Preencher com o exemplo',
    putIn: 'Colocar na célula',
    enterDoes: 'Enter em qualquer campo faz o mesmo.',
    takeBack: 'Desfazer',
    written: (range, sheet) => `Gravado em ${range} de ${sheet}.`,
    selectFirst: 'Selecione antes as células.',
    takeFor: (argument) => `Usar células para ${argument}`,
    takeTitle: 'Usar as células selecionadas',
    takeCells: 'Células',
    leftOut: (value) => `Se omitido, é ${value}.`,
    mayBeLeftOut: 'Pode ser omitido.',
    typeItAs: (typed) => `digite assim: ${typed}`,
    typeCells: 'digite células, como B5:B12, ou números separados por “;”: 12; 15; 14',
    live: {
      missing: (names) => `Falta preencher: ${names}.`,
      wrong: (names) => `Ainda sem resultado: veja ${names} acima.`,
      reading: 'Lendo as células ...',
      notRead: (reason) => `Não foi possível ler as células: ${reason}`,
      inCell: (shown) => `Na célula ${shown}, até você formatá-la como porcentagem.`,
      fills: (rows, columns) => `Preenche ${rows} x ${columns} células:`,
      moreRows: (rows) => `e mais ${rows} ${ifOne(rows, 'linha', 'linhas')}.`,
      fillFirst: (names) => `Preencha antes ${names}.`,
      mendFirst: (names) => `Corrija antes ${names}.`,
      notPutIn: (reason) => `Nada foi colocado: ${reason}`,
      ofHundred: (score) => `${score} de 100`,
      units: {
        weeks: (count) => `${count} semanas`,
        months: (count) => `${count} meses`,
        hours: (count) => `${count} horas`,
        periods: (count) => `${count} períodos`,
      },
    },
    cells: {
      tooLong: (cells) => `${cells} é longo demais para ser lido aqui: a célula mostrará o resultado.`,
      holds: (cells, error) => `${cells} contém ${error}`,
      noName: (name) => `Não existe o nome ${name}: digite um número, ou células como B5.`,
      nameNotRead: (name) => `${name} não pode ser lido aqui: a célula mostrará o resultado.`,
      noTab: (tab) => `Não há guia ${tab} nesta pasta de trabalho.`,
    },
    twin: {
      show: 'Ver a fórmula sem suplemento',
      hide: 'Ocultar a fórmula sem suplemento',
      purpose: 'O mesmo com as funções próprias da planilha, para quem não tem este suplemento.',
      fillFirst: 'Preencha antes os argumentos.',
      putIn: 'Colocar esta no lugar',
      more: (count) => `e mais ${count}, uma por célula`,
      none: {
        never: 'Esta não tem: compartilhe o valor dela.',
        readsCells: 'Preenchida assim, não tem: ela lê células, em uma linha ou coluna.',
        shapes: 'Estes intervalos não têm: as formas são diferentes, ou eles são longos demais.',
      },
    },
    notes: {
      how: 'Como é calculado',
      gives: (what) => `Resultado: ${what}.`,
      errors: (list) => `Erros: ${list}.`,
    },
  },
  tellings: {
    looking: () => 'Examinando a pasta de trabalho',
    writingAll: () => 'Gravando tudo',
    settingAside: () => 'Separando as guias antigas',
    joining: () => 'Ligando-as às outras',
    addingSheets: ({ count }) => (count === 1 ? 'Adicionando uma guia' : `Adicionando ${count} guias`),
    filling: ({ sheet, place, of }) => `Preenchendo ${sheet} (${place} de ${of})`,
    addingRows: ({ sheet, rows }) => `Adicionando ${rows} linhas a ${sheet}`,
    rowsAdded: ({ sheet, rows, ready }) => `${rows} linhas adicionadas a ${sheet}: ${ready} estão prontas.`,
    planApproved: ({ sheet, by }) =>
      `O plano está em ${sheet} como ${by} o aprovou: o plano até a data e os limites são estes a partir de agora.`,
    approvedBefore: ({ by }) =>
      `O plano já tinha sido aprovado${by === '' ? '' : `, por ${by}`}. Aprová-lo como está agora?`,
    nothingOfOurs: () => 'Nada a atualizar: não há guias nossas nesta pasta de trabalho.',
    newestAlready: () => 'Nada a atualizar: estas guias são as mais novas.',
    takenBack: ({ range }) => `Desfeito: ${range} está vazio de novo.`,
    noTab: ({ tab }) => `Nada foi alterado: não há guia ${tab} nesta pasta de trabalho.`,
    headerMoved: ({ sheet, label, cell }) =>
      `Nada foi alterado: em ${sheet}, o cabeçalho “${label}” não está em ${cell}. Talvez linhas tenham sido inseridas ou excluídas acima; desfaça isso e tente de novo.`,
    logFull: ({ sheet, rows }) =>
      `Nada foi alterado: ${sheet} tem ${rows} linhas e não pode ter mais. Comece uma nova pasta de trabalho para o que vier.`,
    noApprover: () => 'Nada foi alterado: digite o nome da pessoa que aprova.',
    noPlan: () => 'Nada foi alterado: ainda não há plano. Complete antes Assumptions, Costs e Value.',
    planMoved: ({ sheet }) =>
      `Nada foi alterado: em ${sheet}, o plano aprovado não está no seu lugar. Talvez linhas tenham sido inseridas ou excluídas acima; desfaça isso e tente de novo.`,
    namesTaken: ({ prefix, names, offer }) =>
      `Nada foi criado: esta pasta de trabalho já tem nomes que começam com ${prefix}: ${names.join(', ')}. Renomeie-os, exclua-os, ou deixe os nossos começarem com ${offer}.`,
    rowsMoved: ({ sheet, label }) =>
      `Nada foi criado: em ${sheet}, “${label}” está em outra linha, e as guias novas o procurariam onde estava. Exclua as linhas inseridas acima, ou insira as que foram excluídas, e tente de novo.`,
    columnMoved: ({ sheet, label, column }) =>
      `Nada foi alterado: em ${sheet}, “${label}” não está no seu lugar, na coluna ${column}. Talvez colunas tenham sido inseridas ou um rótulo sobrescrito, e não dá para saber qual número é qual. Desfaça isso e tente de novo.`,
    noSelection: () => 'Selecione antes uma célula.',
    notEmpty: ({ range, isOneCell }) =>
      `${range} não está vazio: selecione ${isOneCell ? 'uma célula vazia' : 'uma célula com espaço suficiente'}.`,
    changedMeanwhile: ({ range }) => `${range} foi alterado nesse meio-tempo: nada foi desfeito.`,
  },
  start: {
    title: 'A IA compensa?',
    purpose: 'Crie uma pasta de acompanhamento: o que ela custa de verdade, o que ela vale de verdade.',
    looking: 'Examinando a pasta de trabalho ...',
    otherWays: 'Escolher as guias, ou ver um exemplo',
    first: {
      purpose: 'Cinco respostas, e você vê se pode compensar. Estime o que não sabe: dá para mudar depois.',
      costAMonth: 'Custo por mês',
      costHint: 'Licenças e uso de todas as ferramentas juntas.',
      setupHours: 'Horas de implantação',
      trainingHours: 'Horas de treinamento',
      hoursSaved: 'Horas economizadas por semana',
      savedHint: 'De todas as pessoas, menos o tempo para conferir o trabalho dela.',
      worth: 'Quanto vale uma hora?',
      fromRate: 'Sei quanto custa uma hora',
      fromPay: 'Pelo salário anual',
      fromRevenue: 'Pelo faturamento do dono',
      hourlyRate: 'Uma hora custa',
      yearlyPay: 'Salário anual',
      yearlyRevenue: 'Faturamento anual',
      ownerHours: 'Horas trabalhadas por ano',
      rateIs: (rate) => `São ${rate} por hora.`,
      payAssumes: (overhead, hours) => `Com ${overhead} de encargos sobre o salário, em ${hours} horas.`,
      since: 'Desde quando?',
      sinceHint: 'O dia do primeiro custo.',
      make: 'Criar a pasta de trabalho',
      problems: {
        missing: 'Preencha este campo; 0 é uma resposta.',
        notANumber: (typed) => `“${typed}” não é um número.`,
        negative: 'Não pode ser menor que 0.',
        zeroHours: 'Precisa ser maior que 0.',
        notADay: 'Escolha um dia.',
      },
    },
    outlook: {
      label: 'O que resulta disso',
      waiting: 'O ROI e o payback aparecem aqui quando as perguntas forem respondidas.',
      roi: (roi, months, confidence) => `ROI ${roi} em ${months} meses, com confiança de ${confidence}`,
      noCost: 'Nada custa nada ainda: não há ROI.',
      payback: (weeks) => `Payback em cerca de ${weeks} semanas.`,
      atOnce: 'Payback imediato.',
      never: (months) => `Sem payback em ${months} meses.`,
      sums: (cost, value) => `Custa ${cost} e traz ${value}.`,
      leavesOut:
        'Fora até você preencher: manutenção, conferência do trabalho dela, outros custos e valor além de horas. Suposto, a medir: que todas as horas economizadas são aproveitadas.',
    },
    create: {
      what: 'O que criar',
      kits: {
        'first-check': {
          label: 'Primeira análise',
          note: 'Custos, valor, linha de base, verificações e um painel de uma página',
        },
        pilot: {
          label: 'Piloto',
          note: 'Além disso, registro semanal, incidentes e um veredito sobre um processo',
        },
        portfolio: {
          label: 'Portfólio',
          note: 'Todas as guias: também qual processo primeiro, prontidão, comprar ou desenvolver',
        },
      },
      single: 'Guias avulsas',
      singleNote: 'O que outra guia precisa vem junto',
      tabs: 'Guias',
      filledWith: 'Preenchido com',
      nothing: 'Nada ainda',
      nothingNote: 'Você preenche os seus números',
      example: 'O exemplo resolvido',
      exampleNote: 'Uma consultoria, para conhecer',
      currency: 'Moeda',
      startsOn: 'Começa em',
      workflow: 'Primeiro processo (opcional)',
      workflowHint: 'Responder e-mails de suporte',
      badDate: 'Digite uma data, como 2026-12-01.',
      noTab: 'Escolha pelo menos uma guia.',
      create: 'Criar',
    },
    older: 'De uma versão anterior?',
    update: 'Atualizar as guias',
    rows: {
      label: 'Um registro está cheio?',
      add: (rows) => `Adicionar ${rows} ${ifOne(rows, 'linha', 'linhas')}`,
    },
    approve: {
      label: 'O plano é aprovado por',
      hint: 'Nome',
      approve: 'Aprovar o plano',
      anew: 'Aprovar de novo',
      takeBack: 'Desfazer',
      takenBack: 'A aprovação está como antes.',
    },
    work: {
      stop: 'Parar',
      stopping: 'Para depois desta guia',
      lookingAt: 'Examinando a pasta de trabalho',
      stopped: 'Parado. Nada ficou para trás.',
      takingAway: 'Removendo as guias',
      takenAway: 'As guias foram removidas. Nada mais foi alterado.',
      failed: (what, reason) => `${what}: ${reason}. Nada seu foi alterado.`,
      couldNot: {
        create: 'Não funcionou',
        takeAway: 'Não foi possível remover as guias',
        update: 'Não foi possível atualizar as guias',
        addRows: 'Não foi possível adicionar as linhas',
        approve: 'Não foi possível aprovar o plano',
        takeBack: 'Não foi possível desfazer',
      },
    },
    outcome: {
      allHere: (tabs) => `Todas estas guias já estão aqui: ${tabs}.`,
      nothingChanged: 'Nada foi alterado.',
      made: (tabs) => `Criado: ${tabs}.`,
      completed: (tabs) =>
        `Completado, pois uma criação anterior tinha sido interrompida: ${tabs}. O que foi digitado lá foi mantido.`,
      alongside: (tabs) => `Veio junto, porque outras precisam: ${tabs}.`,
      renamed: (tabs) => `Uma guia sua já tem esse nome; por isso a nossa se chama ${tabs}.`,
      leftAsTheyWere: (tabs) => `Sem alteração: ${tabs}.`,
      askTakeAway: 'Remover estas guias, com tudo o que foi digitado nelas desde então?',
      takeAway: 'Remover',
      keep: 'Manter',
      undo: 'Desfazer',
      merged: (tabs) =>
        `Duas pessoas tinham criado guias ao mesmo tempo. O que foi digitado em ${tabs} agora está nas nossas.`,
      kept: (sheet, cells) =>
        `${sheet} diz algo diferente da nossa em ${cells}; por isso as duas ficam: copie o que está certo e exclua-a.`,
      leftAlone: (sheet, cells) =>
        `Em ${sheet}, alguém digitou em ${cells}; por isso as guias novas não aparecem lá.`,
      outdated: (tabs) => `${tabs}: de uma versão anterior do suplemento.`,
      otherNames: (prefix) => `Começar os nossos com ${prefix}`,
      madeAnew: (tabs) => `Criado de novo: ${tabs}.`,
      carried: (cells, tabs) =>
        `${cells} ${ifOne(cells, 'célula digitada foi levada', 'células digitadas foram levadas')}. As guias antigas estão ao lado: ${tabs}. Exclua-as depois de conferir.`,
      notCarried: (cells) =>
        `Não levado, porque as guias novas não têm lugar para isso: ${cells}. Continua lá.`,
    },
  },
  week: {
    title: 'Esta semana',
    purpose: 'Uma linha por semana: o que trouxe e o que custou.',
    opening: 'Examinando a pasta de trabalho',
    writing: 'Gravando a semana',
    takingBack: 'Desfazendo',
    fields: {
      week: 'Semana',
      workflow: 'Processo',
      hours: 'Horas economizadas',
      otherValue: 'Outro valor',
      active: 'Usuários ativos',
      licensed: 'Com licença',
      phase: 'Fase',
      team: 'Equipe',
      redirected: 'Aproveitamento',
      usedFor: 'Horas usadas para',
      volume: 'Quantidade',
      errors: 'Erros',
      reworkHours: 'Retrabalho',
      wrongOutput: 'Resultado errado',
      policyViolation: 'Violação de política',
      compliance: 'Incidente de compliance',
      customerFacing: 'Visível ao cliente',
      spend: 'Gasto',
      covers: 'Gasto referente a',
      reviewHours: 'Conferência',
      upkeepHours: 'Manutenção',
      note: 'Observação',
    },
    units: {
      get hours() {
        return `horas, ${figure(8.5)} ou 8:30`;
      },
      get share() {
        return `parcela, 50% ou ${figure(0.5)}`;
      },
      count: 'número',
      tasks: 'tarefas',
    },
    hints: {
      hours: 'Abaixo de 0 se a semana custou mais do que economizou.',
      otherValue: 'O que trouxe além de horas.',
      team: 'Duas equipes podem ter a mesma semana.',
      redirected: (usual) =>
        usual === '' ? 'Parcela destas horas que é aproveitada.' : `Se ficar vazio, é ${usual}.`,
      workflows: 'Os processos recebem nome na guia Start.',
    },
    more: 'Mais: qualidade, incidentes, custos, observação',
    none: '(não informado)',
    missed: 'Semanas sem linha',
    earlier: (count) => `e ${count} ${ifOne(count, 'anterior', 'anteriores')}`,
    submit: 'Registrar a semana',
    keys: 'Enter em qualquer campo faz o mesmo.',
    faults: {
      blank: 'Escolha um dia da semana.',
      nothingTyped: 'Digite pelo menos um número da semana.',
      noNumber: 'Digite um número.',
      get noHours() {
        return `Digite horas, como ${figure(8.5)} ou 8:30.`;
      },
      otherSigns: (typeAs) => `Digite assim: ${typeAs}.`,
      below: (least) => `Não pode ser menor que ${least}.`,
      above: (most) => `Não pode ser maior que ${most}.`,
      get shareAbove() {
        return `Não pode passar de 100%: digite 50% ou ${figure(0.5)}.`;
      },
      notWhole: 'Digite um número inteiro.',
      noChoice: (choices) => `Escolha um destes: ${choices}.`,
      beforeStart: (start) => `É antes do início, ${start}.`,
      notBegun: 'Essa semana ainda não começou.',
      tooLate: (last) => `É tarde demais depois do início: as semanas contam até ${last}.`,
      twice: (row, team) =>
        `A linha ${row} já tem esta semana${team === '' ? '' : ` para a equipe ${team}`}. É uma segunda equipe? Digite o nome dela como equipe, em “Mais”.`,
      unknownWorkflow: 'Start não tem esse processo.',
      moreThanLicensed: (licensed) => `Só os ${licensed} com licença podem estar ativos.`,
    },
    notes: {
      monday: (monday) => `Gravado como a segunda-feira dessa semana, ${monday}.`,
      rounded: (hours) => `Gravado como ${hours}: a guia aceita dois decimais.`,
      afterAsOf: (asOf) => `Conta quando a data “As of” em Assumptions, agora ${asOf}, chegar até ela.`,
      noValue: 'Sem horas ou outro valor, a semana conta como uma que não trouxe nada.',
      redirectedMissing:
        'As horas contam quando o aproveitamento for digitado, aqui em “Mais” ou em Assumptions (“Redirected share”).',
      hourlyRateMissing: 'As horas contam quando o valor da hora (“Hourly rate”) estiver em Assumptions.',
    },
    noTracking: 'Ainda não há guia Tracking: ela é criada com a primeira semana que você gravar.',
    nothingHere: {
      says: 'Ainda não há uma pasta de acompanhamento aqui.',
      asks: 'Adicionar Start, Assumptions e Tracking a esta pasta de trabalho? Nada do que existe é alterado. A página Início cria tudo.',
      yes: 'Adicionar estas guias',
    },
    notCurrent: (sheets) =>
      `${sheets}: de outra versão, ou não concluído. Na página Início, escolha “Atualizar as guias” ou “Criar”.`,
    moved: (sheet) =>
      `O cabeçalho do registro em ${sheet} não está inteiro, ou colunas foram movidas: desfaça isso e olhe de novo.`,
    lookAgain: 'Olhar de novo',
    failed: (reason) => `Não funcionou: ${reason}. Veja em Tracking antes de gravar a semana mais uma vez.`,
    stopped: 'Parado. Nada foi gravado.',
    typedBelow: (sheet, row) =>
      `Nada foi gravado: há algo na linha ${row} de ${sheet}, bem abaixo das linhas que contam. Tire de lá e tente de novo.`,
    made: (sheets) => `Criado: ${sheets}.`,
    rowsAdded: (count) =>
      `Não restava linha livre, por isso ${ifOne(count, 'foi adicionada', 'foram adicionadas')} ${count}.`,
    written: (row, sheet, week, workflow) =>
      `Registrado na linha ${row} de ${sheet}: semana de ${week}${workflow === '' ? '' : `, ${workflow}`}.`,
    returns: {
      caption: 'O que mudou no ROI',
      before: 'Antes',
      after: 'Depois',
      plan: 'Previsto',
      measured: 'Medido até agora',
      onCourse: 'Projeção',
      unknown: 'não se sabe',
      none: 'Ainda não há ROI: o Dashboard diz o que falta.',
    },
    undo: 'Desfazer',
    another: 'Registrar outra semana',
    takenBack: (row, sheet) => `Desfeito: a linha ${row} de ${sheet} está vazia de novo.`,
    changed: (row, sheet) => `A linha ${row} de ${sheet} foi alterada nesse meio-tempo: nada foi desfeito.`,
  },
  result: {
    title: 'Resultado',
    purpose: 'Compensa, e por quê? Como a pasta de trabalho está agora.',
    reading: 'Lendo a pasta de trabalho',
    again: 'Ler de novo',
    failed: (reason) =>
      `Não foi possível ler a pasta de trabalho: ${reason}. Nada foi alterado; leia de novo.`,
    notGone: (sheet) => `Não foi possível mostrar ${sheet}: talvez tenha sido excluída. Leia de novo.`,
    gone: (sheet, at) => `Em ${sheet}, a célula ${at} está selecionada.`,
    notKnown: 'não se sabe',
    toPage: { start: 'Ir para Início', week: 'Registrar uma semana' },
    toSheet: (sheet) => `Ir para ${sheet}`,
    nothingHere:
      'Ainda não há aqui uma pasta de acompanhamento. Cinco perguntas na primeira página criam uma.',
    notCurrent: (sheets) =>
      `${sheets}: de outra versão ou criação incompleta. Na primeira página, escolha “Atualizar as guias” ou “Criar”.`,
    tabsMissing: (tabs) =>
      `Sem ${tabs} não há resultado. Na primeira página, escolha “Criar”: acrescenta o que falta e deixa o resto como está.`,
    moved: (sheet, label) =>
      `Em ${sheet}, “${label}” não está no lugar: não dá para saber qual número é qual. Desfaça o que o moveu e leia de novo.`,
    headline: {
      onCourse: (months) => `Projeção: ROI em ${months} meses`,
      plan: (months) => `Plano: ROI em ${months} meses`,
      none: 'ROI: ainda não se sabe',
      low: (low, confidence, plan) => `Mínimo ${low}, com confiança de ${confidence}. Plano ${plan}.`,
      atConfidence: (confidence) => `Com confiança de ${confidence}.`,
      measured: (roi, weeks) => `Medido até agora: ${roi} em ${weeks} semanas.`,
    },
    payback: {
      label: 'Prazo de retorno',
      weeks: (weeks) => `${weeks} semanas segundo o plano`,
      on: (weeks, day) => `${weeks} semanas segundo o plano, em ${day}`,
    },
    next: { label: 'O que fazer agora', nothing: 'Não falta nada.', others: 'Depois' },
    missing: {
      tabs: 'Guias',
      assumptions: 'Assumptions',
      costs: 'Costs',
      value: 'Value',
      checks: 'Erros nos números',
      measured: 'Semana a semana',
      baseline: 'Baseline',
      plan: 'Aprovação',
      'odd checks': 'Para olhar',
      lastWeek: (week) => `a última linha é a de ${week}`,
    },
    verdict: {
      label: 'Veredito',
      none: 'Ainda sem veredito',
      needs: {
        pilot: 'A guia Pilot dá um. “Criar”, na primeira página, a acrescenta.',
        workflow: 'Pilot pede o processo que está em teste.',
        weeks: 'Vem das semanas que você registra.',
      },
    },
    chart: {
      describes: 'Gráfico de linhas do valor e do custo até agora, por meses desde o início.',
      planned: (month, value, cost) => `Plano no mês ${month}: valor ${value}, custo ${cost}.`,
      measured: (month, value, cost) => `Medido até o mês ${month}: valor ${value}, custo ${cost}.`,
      notMeasured: 'Nada foi medido ainda.',
      axis: (currency) => `${currency} até agora, por meses desde o início`,
      series: {
        measuredValue: 'Valor, medido',
        measuredCost: 'Custo, medido',
        value: 'Valor, plano',
        cost: 'Custo, plano',
      },
    },
    comparison: {
      label: 'Plano e medição',
      caption: (currency) => `Todos os processos, em ${currency}`,
      plan: 'Previsto',
      measured: 'Medido',
      value: 'Valor até agora',
      cost: 'Custo até agora',
      roi: 'ROI até agora',
      roiAtEnd: (months) => `ROI em ${months} meses`,
      adoption: 'Uso, última semana',
      pilotAdoption: 'Uso no piloto',
      needed: (share) => `precisa de ${share}`,
      none: 'Nada foi medido ainda: uma linha por semana separa o plano do resultado.',
    },
    difference: {
      label: 'O que explica a diferença',
      beyond: 'O plano acaba antes da última semana registrada: não serve para medi-la.',
      asPlanned: 'Valor e custo são os previstos.',
      difference: 'Diferença',
      value: (difference) => `Valor: ${difference} em relação ao plano`,
      cost: (difference) => `Custo: ${difference} em relação ao plano`,
      timeSaved: 'Horas economizadas',
      other: 'Outro valor',
      belief: (tracked, plan) => `Considerado a ${tracked}; no plano, a ${plan}`,
      before: (weeks) => `Antes das últimas ${weeks} semanas`,
      lately: (weeks) => `As últimas ${weeks} semanas`,
      ramp: (weeks) => `O plano dá ${weeks} semanas até o valor pleno.`,
      noRamp: 'O plano não tem adaptação: valor pleno desde a primeira semana.',
      besidesHours: (kinds) =>
        `Previsto além de horas: ${kinds}. Tracking mostra onde for registrado como outro valor.`,
      kind: (kind, value) => `${kind} ${value}`,
      noKind: 'sem tipo',
      withoutRow: (weeks, all) =>
        `${weeks} de ${all} semanas ${ifOne(weeks, 'não tem linha: conta', 'não têm linha: contam')} como se nada trouxesse.`,
      lowAdoption: (share, needed) => `Uso: ultimamente ${share} usam; para ampliar é preciso ${needed}.`,
      enoughAdoption: (share, needed) =>
        `O uso basta: ultimamente ${share} usam, para ampliar é preciso ${needed}.`,
      typed: 'Registrado em vez de previsto',
      incidents: 'Incidentes',
      planChanged: 'Plano alterado desde a aprovação',
      otherWeeks: 'Semanas previstas e não registradas',
      how: 'Como é dividido',
      method:
        'O plano até hoje é dividido entre os tipos como as linhas de Value, cada uma com seu início e sua adaptação, o têm até então. O medido é tomado com a confiança do plano; o que outra confiança muda fica à parte. O custo é dividido como a guia Workings o soma. Cada divisão soma toda a diferença.',
    },
    review: {
      label: 'Próxima revisão',
      kinds: { weekly: 'Revisão semanal', monthly: 'Revisão mensal', quarterly: 'Revisão trimestral' },
      due: (kind, day) => `${kind}: ${day}`,
      overdue: 'atrasada',
      soon: 'vence em menos de uma semana',
      notPlanned: 'A guia Pilot planeja as revisões; não está nesta pasta de trabalho.',
      notKnown: (why) => (why === '' ? 'Ainda não se sabe.' : `Ainda não se sabe: ${why}.`),
    },
    carrying: {
      label: 'Do que depende',
      figures: {
        hourlyRate: (figure, currency) => `Uma hora vale ${figure} ${currency}`,
        redirected: (figure) => `${figure} das horas economizadas são aproveitadas`,
        confidence: (figure) => `Considera-se ${figure} do valor previsto`,
        trackedConfidence: (figure) => `Considera-se ${figure} do valor medido`,
      },
      unknown: {
        hourlyRate: 'Quanto vale uma hora: não se sabe',
        redirected: 'Parte aproveitada das horas economizadas: não se sabe',
        confidence: 'Parte considerada do valor previsto: não se sabe',
        trackedConfidence: 'Parte considerada do valor medido: não se sabe',
      },
      assumed: 'Uma premissa, a medir.',
      proposed: 'Proposto; ninguém responde por ele ainda.',
      movesMost: (what) => `O que mais move o ROI: ${what}.`,
    },
  },
};
