### Programmets egne tekster.

## Everywhere

text-missing = [teksten mangler]
unsure = Det ved jeg ikke
or-between = { " / " }

## Words for the small vocabularies

role-employee = medarbejder
role-leader = leder med personaleansvar
role-elected = folkevalgt

verdict-yes = Ja
    .symbol = ✓
verdict-yes-if = Ja, hvis …
    .symbol = ◆
verdict-ask-first = Spørg først
    .symbol = ?
verdict-no = Nej
    .symbol = ✗
verdict-act-now = Handl nu
    .symbol = !

strength-must = Krav
strength-must-not = Ikke tilladt
strength-should = Anbefalet
strength-should-not = Frarådet
strength-may = Tilladt
strength-consider = Til overvejelse
strength-informs = Til orientering

step-must = Krav
step-should = Anbefalet
step-may = Du kan
step-consider = Til overvejelse
step-informs = Godt at vide
step-own = Vi foreslår

relation-agree = siger det samme og giver de samme råd
relation-same-verdict = siger det samme, men giver andre råd
relation-stricter = stiller større krav
relation-looser = stiller mindre krav
relation-different = ser anderledes på situationen
relation-silent = tager ikke stilling til det

## The full screen

tui-name = omtanke
tui-welcome = omtanke hjælper med dilemmaer om sociale medier og arbejde. Du svarer på nogle få spørgsmål og får at vide, hvad din egen organisation anbefaler.
tui-choose-language = Hvilket sprog vil du bruge?
    .why = Du kan altid skifte med L.
tui-choose-organisation = Hvilken organisation hører du til?
    .why = Svaret afhænger af, hvad din egen organisation siger. Du kan altid skifte med O.
tui-choose-role = Hvad er din rolle?
    .why = Nogle vejledninger siger noget andet til ledere og folkevalgte. Du kan altid skifte med R.
tui-other = En anden organisation
    .about = Du får omtankes eget forslag og ser, hvad vejledningerne her siger.
tui-role-employee = Medarbejder
    .about = Du er ansat og har ikke personaleansvar.
tui-role-leader = Leder
    .about = Du har personaleansvar.
tui-role-elected = Folkevalgt
    .about = Du er valgt til kommunalbestyrelsen eller regionsrådet.

tui-home = Hvad handler det om?
tui-first-aid = Førstehjælp
tui-begun = påbegyndt
tui-recent = Seneste
# $answered is the number of questions answered.
tui-answered = { $answered ->
    [one] et svar
   *[other] { $answered } svar
 }

# $role and $publisher are names; R and O are keys.
tui-profile = Fra din profil: { $role } (R) · { $publisher } (O)
tui-changing = ændres nu
tui-from-profile = fra din profil
tui-your-answer = dit svar
tui-unsure-help = Så får du råd om det, der kan være tilfældet, og om hvad du kan finde ud af.
tui-why = Derfor spørger vi: { $why }
tui-several = Du kan vælge flere.
# $fewest is the number of questions left.
tui-left = { $fewest ->
    [one] Sidste spørgsmål
   *[other] { $fewest } spørgsmål tilbage
 }
# $fewest and $most are numbers of questions.
tui-left-between = { $fewest } til { $most } spørgsmål tilbage
tui-again = Du er ved at ændre et tidligere svar
# $questions is one or more questions, each in quotation marks.
tui-would-drop = Vælger du det her, tæller dit svar på { $questions } ikke længere med.
tui-no-longer-count = Tæller ikke længere med: dit svar på { $questions }
tui-quoted = »{ $text }«
tui-no-answers = Du har ikke svaret på noget endnu.

# $last is the last row shown, $rows the number of all rows.
tui-read = linje { $last } af { $rows }
tui-too-small = Kræver 40 × 10. Tasterne virker stadig.
tui-not-kept = Kan ikke huskes til næste gang.
tui-cannot-open = Kan ikke åbnes: Der er fejl i den.

tui-help = Hjælp
tui-search = Søg
tui-keys-here = På denne skærm
tui-keys-everywhere = Overalt
tui-help-note = Dine svar bliver hverken gemt eller sendt.

tui-key-up = ↑
tui-key-down = ↓
tui-key-left = ←
tui-key-right = →
tui-key-enter = Enter
tui-key-escape = Esc
tui-key-backspace = Backspace
tui-key-space = Mellemrum
tui-key-tab = Tab
tui-key-shift-tab = Skift-Tab
tui-key-page-up = PgUp
tui-key-page-down = PgDn
tui-key-home = Home
tui-key-end = End
tui-key-delete = Delete
tui-key-f1 = F1
tui-key-f2 = F2

tui-do-move = Gå op og ned
    .hint = flyt
tui-do-scroll = Rul op og ned
    .hint = rul
tui-do-choose = Vælg
    .hint = vælg
tui-do-open = Åbn
    .hint = åbn
tui-do-mark = Sæt eller fjern et kryds
    .hint = kryds
tui-do-go-on = Gå videre med det, du har sat kryds ved
    .hint = videre
tui-do-change = Ændr et svar
    .hint = ændr svar
tui-do-number = Vælg efter nummer
tui-do-mark-number = Sæt kryds efter nummer
tui-do-change-number = Ændr svaret med dette nummer
tui-do-answers = Se dine svar, og ændr et af dem
tui-do-page = Én skærm op eller ned
tui-do-ends = Første og sidste
tui-do-text-ends = Begyndelsen og slutningen
tui-do-topics = Til emnerne
    .hint = emner
tui-do-column = Til den anden spalte
tui-do-next-topic = Næste og forrige emne
tui-do-some = Længere op eller ned
tui-do-back = Et skridt tilbage; dine svar bliver stående
    .hint = tilbage
tui-do-start-over = Glem svarene her, og begynd forfra
tui-do-home = Til listen over situationer
    .hint = alle situationer
tui-do-search = Søg efter en situation
    .hint = søg
tui-do-first-aid = Førstehjælp, når skaden er sket
    .hint = førstehjælp
tui-do-language = Skift sprog
    .hint = sprog
tui-do-organisation = Skift organisation
    .hint = organisation
tui-do-role = Skift rolle
    .hint = rolle
tui-do-help = Hjælp til denne skærm
    .hint = hjælp
tui-do-suspend = Sæt på pause; fg i kommandolinjen bringer dig tilbage
tui-do-quit = Afslut
    .hint = afslut
