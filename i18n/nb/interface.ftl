### Programmets egne tekster.

## Everywhere

text-missing = [teksten mangler]
unsure = Det vet jeg ikke
or-between = { " eller " }

## Words for the small vocabularies

role-employee = ansatt
role-leader = leder med personalansvar
role-elected = folkevalgt

verdict-yes = Ja
    .symbol = ✓
verdict-yes-if = Ja, hvis
    .symbol = ◆
verdict-ask-first = Spør først
    .symbol = ?
verdict-no = Nei
    .symbol = ✗
verdict-act-now = Handle nå
    .symbol = !
verdict-silent = Taus

strength-must = Krav
strength-must-not = Ikke tillatt
strength-should = Anbefalt
strength-should-not = Frarådet
strength-may = Tillatt
strength-consider = Til vurdering
strength-informs = Til orientering

step-must = Krav
step-should = Anbefalt
step-may = Tillatt
step-consider = Til vurdering
step-informs = Greit å vite
step-own = Vi foreslår

relation-agree = sier det samme og peker på de samme stegene
relation-same-verdict = sier det samme, men peker på andre steg
relation-stricter = er strengere
relation-looser = er mindre streng
relation-different = ser annerledes på situasjonen
relation-silent = tar ikke stilling til dette

## The recommendation

section-verdict = Svaret
section-ground = Hvem sier det
section-steps = Dette kan du gjøre
section-contacts = Hvem du kan kontakte
section-drafts = Forslag til formulering
section-why = Svarene dine
section-changes = Dette kan endre svaret
section-others = Slik ser andre på det
section-sources = Dette bygger svaret på

# $publisher is the name of the organisation, $role the reader’s role.
basis-own = Dette sier { $publisher }.
basis-own-silent = { $publisher } sier ikke noe om dette. Svaret er omtankes eget forslag.
basis-not-addressed = Dokumentet fra { $publisher } henvender seg ikke til deg som { $role }. Svaret er omtankes eget forslag.
basis-no-guideline = Du har ikke valgt en organisasjon som har en veiledning her. Svaret er omtankes eget forslag.

headline-agree = Svaret er det samme, uansett hva som viser seg.
headline-open = Det kommer an på noe du ikke vet ennå. Finn ut av det først.

caption-open = Slik kan det henge sammen:
caption-find-out = Finn ut:
caption-not-settled = Dette tar veiledningen i organisasjonen din ikke stilling til:
caption-nearest = Det nærmeste den sier, handler om noe annet:
caption-general = omtanke foreslår også:

limit = Dette sier den ikke: { $limit }
citation = { $title }, «{ $heading }», avsnitt { $rule }
draft-say = Forslag til hva du kan si:
draft-send = Forslag til hva du kan skrive:
answer-line = { $question } – { $answer }
answer-from-profile = Fra profilen din.
answer-raises = Svaret reiser også spørsmålet: { $matter }.
answer-decides = Et annet svar her kan føre til et annet resultat.
answer-does-not-decide = Et annet svar her fører til det samme resultatet.
change-line = { $option } → { $verdicts }
other-line = { $publisher } { $relation }
other-rule = { $strength }: { $statement } ({ $citation })

source-pack = Innhold: { $name } { $version }, fingeravtrykk { $digest }
source-day = Laget { $day }
source-receipt = Kvittering: { $receipt }
source-note = Veiledningene er gjengitt med omtankes egne ord. Det er selve dokumentet som gjelder.
# $age is the number of whole days since the wording was read.
source-guideline = { $publisher }: «{ $title }», { $edition }, lest { $age ->
    [0] i dag
    [one] i går
   *[other] for { $age } dager siden, { $read }
 }
edition = utgave { $edition }
edition-none = uten dato
day = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

## Findings

finding-missing-file = Filen mangler. Opprett den, eller fjern det som viser til den.
finding-unreadable = Filen kan ikke leses: { $reason }. Kontroller at du har tilgang til den.
finding-not-utf8 = Filen er ikke tekst i UTF-8. Lagre den som UTF-8.
finding-file-too-large = Filen er på { $found } byte, men kan høyst være på { $most }. Del den opp.
finding-pack-too-large = Pakken er større enn { $most } byte. Ta ut det som ikke trengs, eller legg til --large.
finding-too-many-files = Pakken har mer enn { $most } filer. Ta ut det som ikke trengs, eller legg til --large.
finding-not-a-plain-file = Dette er verken en vanlig fil eller en mappe, og det er utelatt. Legg selve filen her.
finding-too-deep = Parentesene står mer enn { $most } nivåer inni hverandre. Skriv det flatere.
finding-toml-syntax = Dette er ikke gyldig TOML: { $reason }.
finding-fluent-syntax = Dette er ikke gyldig Fluent: { $reason }.
finding-unknown-key = Nøkkelen «{ $key }» betyr ingenting her. Fjern den eller rett den.
finding-missing-key = Nøkkelen «{ $key }» mangler. Legg den til her.
finding-wrong-type = Her står en verdi av typen «{ $found }», men det skal stå «{ $wanted }».
finding-unknown-value = Verdien «{ $value }» er ikke kjent her. Velg en av disse: { $all }.
finding-bad-id = «{ $id }» har ikke form som en id. Bruk a til z, tall og bindestrek med en bokstav først. Et avsnitt skrives som 8.1.
finding-reserved-id = Programmet bruker selv id-en «{ $id }». Velg en annen.
finding-duplicate = «{ $id }» står her for andre gang. Behold bare den ene.
finding-empty = Listen «{ $key }» mangler eller er tom. Skriv minst én ting i den.
finding-too-many-options = Spørsmålet «{ $question }» har { $found } svaralternativer, men kan høyst ha { $most }. Del opp spørsmålet.
finding-text-too-long = Teksten «{ $key }» er på mer enn { $most } tegn. Gjør den kortere.
finding-control-character = Tegnet { $character } er usynlig eller snur skriveretningen. Fjern det.
finding-no-target = Det er ikke klart hvor dette fører. Nevn et spørsmål med «ask» eller et utfall med «end», eller la spørsmålets «route» avgjøre det.
finding-bad-route = Veiene fra «{ $question }» passer ikke. Skriv «route» som en liste der den siste veien, og bare den, er uten «when».
finding-dead-route = Vei nummer { $number } fra «{ $question }» blir aldri valgt: Tidligere veier eller svar står i veien. Flytt den opp eller fjern den.
finding-unknown-question = Scenarioet har ikke noe spørsmål «{ $question }». Rett navnet eller legg til spørsmålet.
finding-unknown-option = Spørsmålet «{ $question }» har ikke svaralternativet «{ $option }». Rett navnet eller legg til svaralternativet.
finding-unknown-outcome = Scenarioet har ikke noe utfall «{ $outcome }». Rett navnet eller legg til utfallet.
finding-unknown-matter = Det finnes ikke noe forhold «{ $matter }». Rett navnet, eller legg til forholdet med et hovedsvar i matters.toml.
finding-unknown-advice = Det finnes ikke noe råd «{ $advice }». Rett navnet, eller legg til rådet i advice.toml.
finding-not-a-contact = «{ $advice }» er ikke noen man kan henvende seg til. Nevn et råd av typen «contact».
finding-unknown-rule = Veiledningen har ikke noen regel { $rule }. Rett nummeret eller legg til regelen.
finding-unknown-section = Avsnitt { $rule } hører til hovedavsnitt { $section }, som veiledningen ikke har. Legg til hovedavsnittet med overskriften.
finding-unknown-scenario = Det finnes ikke noe scenario «{ $scenario }». Rett navnet eller legg til filen til scenarioet.
finding-on-no-shelf = «{ $scenario }» er i bruk, men står ikke under noe tema. Sett det under «{ $topic }» i pack.toml, eller gi det status «draft».
finding-not-live = «{ $scenario }» har status «{ $status }» og kan ikke tilbys. Fjern det her eller gjør det «live».
finding-wrong-folder = «{ $scenario }» står under «{ $topic }» her, men filen ligger i mappen «{ $folder }». Flytt den ene.
finding-cycle = Spørsmålene går i ring: { $questions }. La ett av dem føre videre til noe annet.
finding-condition-not-before = Betingelsen ser på «{ $question }», som aldri blir stilt før «{ $here }». Still det tidligere eller fjern betingelsen.
finding-unreachable-question = Ingen svar fører til spørsmålet «{ $question }». Led til det fra et sted eller fjern det.
finding-unreachable-outcome = Ingen svar fører til utfallet «{ $outcome }». Led til det fra et sted eller fjern det.
finding-too-many-questions = Det kan komme opptil { $found } spørsmål på rad, og { $most } er det meste folk har tålmodighet til. Still færre.
finding-missing-text = Teksten «{ $key }» mangler i denne filen. Skriv den.
finding-orphan-text = Ingen bruker teksten «{ $key }». Fjern den eller rett navnet.
finding-unknown-variable = Teksten «{ $key }» ber om verdien ${ $variable }, som den ikke får. Skriv teksten uten den.
finding-missing-variable = Teksten «{ $key }» mangler verdien ${ $variable }, som den har på andre språk. Sett den inn.
finding-unknown-term = Teksten «{ $key }» bruker «{ $term }», som ikke finnes på dette språket. Rett det, eller legg det til i terms.ftl.
finding-name-of-a-term = Teksten «{ $key }» heter det samme som termen «{ $term }», som går tapt ved siden av den. Gi termen et annet navn, for eksempel «-word-{ $key }».
finding-two-stances = Standpunktet «{ $stance }» tar allerede stilling til «{ $matter }» for rollen «{ $role }». Behold bare det ene.
finding-role-not-addressed = Veiledningen henvender seg ikke til rollen «{ $role }». Fjern rollen her, eller legg den til i «addresses».
finding-stance-and-silence = Standpunktet «{ $stance }» tar stilling til «{ $matter }», så veiledningen er ikke taus om det. Fjern den ene.
finding-firmer-than-rule = «{ $verdict }» går lenger enn regel { $rule }, som står først og sier «{ $strength }». Gjør hovedsvaret mildere, sett en annen regel først, eller skriv en «reading».
finding-step-firmer-than-rule = Steget «{ $advice }» går lenger enn regel { $rule }, som står først og sier «{ $strength }». Sett en annen regel først, gjør det til noe å vite, eller skriv en «reading».
finding-approval-not-asked = «{ $stance }» overlater beslutningen til leseren, men «{ $advice }» er en plikt. Gjør hovedsvaret til «ask-first», eller gi steget en «reading».
finding-ask-whom = «{ $stance }» sier at man skal spørre først, men ikke noe steg sier hvem. Legg til et steg av typen «contact» eller «do».
finding-no-way-forward = Svaret er nei i { $scenario } ({ $outcome }, { $guideline }, { $role }), men det står ikke hva man kan gjøre i stedet. Legg til et steg eller råd av typen «do».
finding-rule-and-background = Avsnitt { $rule } er både en regel og bakgrunn. Fjern den ene.
finding-unused-rule = Ingenting bygger på regel { $rule }. Nevn den i et standpunkt, et steg eller en taushet, eller gjør den til bakgrunn.
finding-unused-matter = Ikke noe scenario nevner forholdet «{ $matter }». Bruk det eller fjern det.
finding-unused-advice = Ingen får rådet «{ $advice }». Bruk det eller fjern det.
finding-modal-verb = Rådet «{ $key }» sier «{ $verb }». Begynn med et vanlig verb: Hvor bestemt det er ment, kommer fra regelen.
finding-long-sentence = En setning i «{ $key }» er på { $found } ord, men bør høyst være på { $most }. Del den i to.
finding-hint-nearest = Mente du «{ $nearest }»?
