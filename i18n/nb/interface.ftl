### Programmets egne tekster.

## Everywhere

text-missing = [teksten mangler]
unsure = Det vet jeg ikke
or-between = { " / " }

## Words for the small vocabularies

role-employee = ansatt
role-leader = leder med personalansvar
role-elected = folkevalgt

verdict-yes = Ja
    .symbol = ✓
verdict-yes-if = Ja, hvis …
    .symbol = ◆
verdict-ask-first = Spør først
    .symbol = ?
verdict-no = Nei
    .symbol = ✗
verdict-act-now = Handle nå
    .symbol = !

strength-must = Krav
strength-must-not = Ikke tillatt
strength-should = Anbefalt
strength-should-not = Frarådet
strength-may = Tillatt
strength-consider = Til vurdering
strength-informs = Til orientering

step-must = Krav
step-should = Anbefalt
step-may = Du kan
step-consider = Til vurdering
step-informs = Greit å vite
step-own = Vi foreslår

relation-agree = sier det samme og gir de samme rådene
relation-same-verdict = sier det samme, men gir andre råd
relation-stricter = stiller strengere krav
relation-looser = stiller mindre strenge krav
relation-different = ser annerledes på situasjonen
relation-silent = tar ikke stilling til dette

## The full screen

tui-name = omtanke
tui-welcome = omtanke hjelper med dilemmaer om sosiale medier og jobb. Du svarer på noen få spørsmål og får vite hva din egen organisasjon anbefaler.
tui-choose-language = Hvilket språk vil du bruke?
    .why = Du kan når som helst bytte med L.
tui-choose-organisation = Hvilken organisasjon hører du til?
    .why = Svaret avhenger av hva din egen organisasjon sier. Du kan når som helst bytte med O.
tui-choose-role = Hva er rollen din?
    .why = Noen veiledninger sier noe annet til ledere og folkevalgte. Du kan når som helst bytte med R.
tui-other = En annen organisasjon
    .about = Du får omtankes eget forslag og ser hva veiledningene her sier.
tui-role-employee = Ansatt
    .about = Du er ansatt og har ikke personalansvar.
tui-role-leader = Leder
    .about = Du har personalansvar.
tui-role-elected = Folkevalgt
    .about = Du er valgt inn i kommunestyret eller fylkestinget.

tui-home = Hva gjelder det?
tui-first-aid = Førstehjelp
tui-begun = påbegynt
tui-recent = Nylige
# $answered is the number of questions answered.
tui-answered = { $answered ->
    [one] ett svar
   *[other] { $answered } svar
 }

# $role and $publisher are names; R and O are keys.
tui-profile = Fra profilen din: { $role } (R) · { $publisher } (O)
tui-changing = endres nå
tui-from-profile = fra profilen din
tui-your-answer = svaret ditt
tui-unsure-help = Da får du råd om det som kan være tilfellet, og om hva du kan finne ut av.
tui-why = Derfor spør vi: { $why }
tui-several = Du kan velge flere.
# $fewest is the number of questions left.
tui-left = { $fewest ->
    [one] Siste spørsmål
   *[other] { $fewest } spørsmål igjen
 }
# $fewest and $most are numbers of questions.
tui-left-between = { $fewest } til { $most } spørsmål igjen
tui-again = Du er i ferd med å endre et tidligere svar
# $questions is one or more questions, each in quotation marks.
tui-would-drop = Velger du dette, teller svaret ditt på { $questions } ikke lenger.
tui-no-longer-count = Teller ikke lenger: svaret ditt på { $questions }
tui-quoted = «{ $text }»
tui-no-answers = Du har ikke svart på noe ennå.

# $last is the last row shown, $rows the number of all rows.
tui-read = linje { $last } av { $rows }
tui-too-small = Krever 40 × 10. Tastene virker fortsatt.
tui-not-kept = Kan ikke huskes til neste gang.
tui-cannot-open = Kan ikke åpnes: Det er feil i den.

tui-help = Hjelp
tui-search = Søk
tui-keys-here = På denne skjermen
tui-keys-everywhere = Overalt
tui-help-note = Svarene dine blir verken lagret eller sendt.

tui-key-up = ↑
tui-key-down = ↓
tui-key-left = ←
tui-key-right = →
tui-key-enter = Enter
tui-key-escape = Esc
tui-key-backspace = Backspace
tui-key-space = Mellomrom
tui-key-tab = Tab
tui-key-shift-tab = Skift-Tab
tui-key-page-up = PgUp
tui-key-page-down = PgDn
tui-key-home = Home
tui-key-end = End
tui-key-delete = Delete
tui-key-f1 = F1
tui-key-f2 = F2

tui-do-move = Gå opp og ned
    .hint = flytt
tui-do-scroll = Rull opp og ned
    .hint = rull
tui-do-choose = Velg
    .hint = velg
tui-do-open = Åpne
    .hint = åpne
tui-do-mark = Sett eller fjern et kryss
    .hint = kryss
tui-do-go-on = Gå videre med det du har krysset av
    .hint = videre
tui-do-change = Endre et svar
    .hint = endre svar
tui-do-number = Velg etter nummer
tui-do-mark-number = Kryss av etter nummer
tui-do-change-number = Endre svaret med dette nummeret
tui-do-answers = Se svarene dine, og endre ett av dem
tui-do-page = Én skjerm opp eller ned
tui-do-ends = Første og siste
tui-do-text-ends = Begynnelsen og slutten
tui-do-topics = Til temaene
    .hint = temaer
tui-do-column = Til den andre spalten
tui-do-next-topic = Neste og forrige tema
tui-do-some = Lenger opp eller ned
tui-do-back = Ett steg tilbake; svarene dine blir stående
    .hint = tilbake
tui-do-start-over = Glem svarene her, og begynn på nytt
tui-do-home = Til listen over situasjoner
    .hint = alle situasjoner
tui-do-search = Søk etter en situasjon
    .hint = søk
tui-do-first-aid = Førstehjelp når skaden har skjedd
    .hint = førstehjelp
tui-do-language = Bytt språk
    .hint = språk
tui-do-organisation = Bytt organisasjon
    .hint = organisasjon
tui-do-role = Bytt rolle
    .hint = rolle
tui-do-help = Hjelp til denne skjermen
    .hint = hjelp
tui-do-suspend = Sett på pause; fg på kommandolinjen tar deg tilbake
tui-do-quit = Avslutt
    .hint = avslutt
