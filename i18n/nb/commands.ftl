### Programmets egne tekster som fullskjermen ikke viser: kommandolinjen og det som kan være galt med en pakke.

## The command line

cli-about = Hva veiledningen i din egen organisasjon sier om et dilemma i sosiale medier. Du får noen få spørsmål og så et svar som viser hva det bygger på. Virker uten nett og lagrer ingenting om noen.
cli-about-ask = Still spørsmålene som vanlige linjer med nummer, ett om gangen.
    .examples =
        omtanke ask
        omtanke ask friend-request-from-patient --lang nb
cli-about-advise = Gi rådet med én gang, ut fra svar som skrives her.
    .examples =
        omtanke advise friend-request-from-patient --org rhp -a who=patient-now
        omtanke advise damage-is-done --org hjorring -o råd.html
cli-about-list = Vis scenarioene tema for tema.
    .examples =
        omtanke list
        omtanke list --topic patients --format json
cli-about-search = Finn scenariene som passer til det som har skjedd, med dine egne ord.
    .examples =
        omtanke search pasient la meg til på insta
        omtanke search kollega sykmeldt på ski --format json
cli-about-show = Vis spørsmålene, svarene og utfallene i et scenario, og hvor hvert svar fører.
    .examples = omtanke show friend-request-from-patient
cli-about-rules = Vis reglene i veiledningene avsnitt for avsnitt, hvor sterkt de er formulert, og hvilke scenarioer som bruker dem.
    .examples =
        omtanke rules
        omtanke rules rhp --format json
cli-about-check = Fortell alt som er galt med en pakke, med fil, linje og kolonne.
    .examples =
        omtanke check
        omtanke check min-pakke --format json
cli-nothing-found = Det er ingenting som passer til de ordene. Prøv andre, eller se alle scenariene med «omtanke list».
cli-heading-usage = Slik skriver du
cli-heading-commands = Kommandoer
cli-heading-arguments = Argumenter
cli-heading-options = Valg
cli-heading-common = Valg for alle kommandoer
cli-heading-examples = Eksempler
cli-help-more = Uten kommando åpnes omtanke i full skjerm, eller som vanlige linjer der det ikke finnes en skjerm å tegne på. «omtanke advise --help» forteller mer om én kommando.
cli-value-scenario = SCENARIO
cli-value-answer = SPØRSMÅL=SVAR
cli-value-lang = SPRÅK
cli-value-org = ORGANISASJON
cli-value-role = ROLLE
cli-value-pack = MAPPE
cli-value-color = NÅR
cli-value-format = FORMAT
cli-value-document = FORMAT
cli-value-output = FIL
cli-value-topic = TEMA
cli-value-folder = MAPPE
cli-value-words = ORD
cli-value-guideline = VEILEDNING
cli-arg-scenario = Navnet på scenarioet, slik «omtanke list» viser det
cli-arg-answer = Et svar; skriv komma mellom flere svaralternativer og «unsure» for «Det vet jeg ikke»; én gang for hvert spørsmål
cli-arg-lang = da, nb eller en; ellers språket du har valgt, eller systemets
cli-arg-org = Organisasjonen din: navnet på veiledningen eller «other»
cli-arg-role = employee (ansatt), leader (leder) eller elected (folkevalgt)
cli-arg-pack = Bruk pakken i denne mappen; kan gjentas
cli-arg-color = auto, always (alltid) eller never (aldri)
cli-arg-figures = Vis hvor vanskelig hver tekst er å lese, den vanskeligste først
cli-arg-large = Tillat pakker med over 1 000 filer eller 8 MiB
cli-arg-help = Vis denne hjelpen
cli-arg-version = Vis versjonen
cli-arg-format = text eller json
cli-arg-document = text, markdown, html, json eller pdf; ellers etter endelsen på filnavnet
cli-arg-output = Skriv til denne filen i stedet for til skjermen
cli-arg-force = Erstatt filen hvis den finnes fra før
cli-arg-sign-off = Legg til et sted å skrive under på at det er lest og forstått
cli-arg-topic = Bare dette temaet
cli-arg-folder = Mappen med pakken; ellers pakken som er i bruk
cli-arg-words = Det som har skjedd, med dine egne ord
cli-arg-guideline = Bare denne veiledningen
cli-first-aid = førstehjelp
cli-organisation-other = ingen av dem
cli-written = Skrevet til { $file }.
cli-needs = Det mangler et svar. Legg til ett av dem nedenfor.
cli-needs-many = Du kan velge flere, med komma mellom: { $example }
cli-rules-used-by = Brukes av { $scenarios }
cli-severity-error = feil
cli-severity-warning = advarsel
cli-check-clean = Det ble ikke funnet noe galt.
cli-check-summary = { $errors } feil, { $warnings ->
    [one] 1 advarsel
   *[other] { $warnings } advarsler
 }.
cli-check-lix = { $language }: LIX { $mean } i gjennomsnitt og { $hardest } der det er vanskeligst. Grensen er { $limit }. Målte tekster: { $number }.
cli-check-reading-ease = { $language }: lesbarhetstall { $mean } i gjennomsnitt og { $hardest } der det er vanskeligst. Grensen er { $limit }. Målte tekster: { $number }.
cli-error-unknown-argument = «{ $argument }» er ikke noe omtanke kan bruke her.
cli-error-value-missing = «{ $option }» må ha en verdi etter seg.
cli-error-no-value-taken = «{ $option }» kan ikke ha en verdi.
cli-error-not-utf8 = Ett av argumentene er ikke gyldig tekst.
cli-error-not-understood = Disse argumentene passer ikke sammen.
cli-error-scenario-missing = «omtanke { $command }» mangler navnet på et scenario.
cli-error-words-missing = Skriv med dine egne ord etter «omtanke search» hva som har skjedd.
cli-error-unknown-language = Det finnes ingen tekster på språket «{ $name }». Velg ett av disse:
cli-error-unknown-role = Det finnes ingen rolle som heter «{ $name }». Velg en av disse:
cli-error-unknown-value = «{ $option }» kan ikke være «{ $value }». Velg en av disse: { $all }.
cli-error-no-organisation = Skriv hvilken organisasjon rådet gjelder for, med «--org» og ett av disse navnene:
cli-error-unknown-scenario = Det finnes ikke noe scenario som heter «{ $name }».
cli-error-unknown-word = Det finnes verken en kommando eller et scenario som heter «{ $name }».
cli-error-unknown-topic = Det finnes ikke noe tema som heter «{ $name }». Velg ett av disse:
cli-error-unknown-organisation = Her er det ingen veiledning fra en organisasjon som heter «{ $name }». Velg en av disse:
cli-error-unknown-guideline = Det finnes ingen veiledning som heter «{ $name }». Velg en av disse:
cli-error-answer-form = «{ $answer }» er ikke et svar. Skriv navnet på spørsmålet, et likhetstegn og navnet på svaralternativet, for eksempel who=patient-now.
cli-error-contradiction = Spørsmålet «{ $question }» er besvart på to måter: «{ $first }» og «{ $second }». Behold den ene.
cli-error-not-on-the-way = Spørsmålet «{ $question }» blir ikke stilt etter de andre svarene. Ta det bort, eller endre svarene før det.
cli-error-unknown-question = Scenarioet har ikke noe spørsmål som heter «{ $question }».
cli-error-unknown-option = Spørsmålet «{ $question }» har ikke noe svaralternativ som heter «{ $option }».
cli-error-only-one = Spørsmålet «{ $question }» kan bare få ett svar.
cli-error-alone = Ved spørsmålet «{ $question }» kan ikke «{ $option }» velges sammen med noe annet.
cli-error-no-option = Det er ikke valgt noe ved spørsmålet «{ $question }».
cli-error-pack-missing = Mappen «{ $folder }» finnes ikke. Se etter om navnet er riktig skrevet.
cli-error-pack-not-a-folder = «{ $folder }» er en fil. En pakke er en mappe som inneholder «scenarios» og «i18n».
cli-error-pack-unreadable = Mappen «{ $folder }» kan ikke leses. Systemet sier: { $reason }
cli-error-pack-empty = Mappen «{ $folder }» er ikke en pakke: Det er ingen filer i «scenarios» eller «i18n».
cli-error-pack-no-base = Pakken i «{ $folder }» bygger på «{ $base }», som ikke er i bruk. Nevn den pakken først, med enda en «--pack».
cli-error-findings = Det er feil i pakken. Rett dem først:
cli-error-unknown-ending = Endelsen på «{ $file }» sier ikke hva du ønsker. Bruk en av disse endelsene, eller velg en form med «--format»: { $all }
cli-error-file-name = Navnet «{ $file }» har tegn som ikke vises. Velg et annet navn.
cli-error-not-for-a-terminal = En terminal kan ikke vise { $format }. Oppgi en fil med «-o».
cli-error-not-written = Dokumentet kunne ikke lages. Det er en feil i omtanke: { $reason }
cli-error-file-is-there = Filen «{ $file }» finnes fra før. Velg et annet navn, eller erstatt den med «--force».
cli-error-is-a-folder = «{ $file }» er en mappe. Skriv navnet på en fil.
cli-error-no-folder = «{ $file }» kan ikke skrives, fordi mappen «{ $folder }» ikke finnes. Lag mappen først.
cli-error-unwritable = «{ $file }» kan ikke skrives. Systemet sier: { $reason }
cli-error-not-printed = Resultatet kan ikke skrives ut. Systemet sier: { $reason }
cli-error-terminal = Forbindelsen til terminalen sviktet. Systemet sier: { $reason }
cli-hint-nearest = Mente du «{ $nearest }»?
cli-hint-list = «omtanke list» viser alle sammen.
cli-hint-show = «omtanke show { $scenario }» viser spørsmålene og svaralternativene.
cli-hint-help = «omtanke --help» viser hva du kan skrive.

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
finding-not-first-aid = Førstehjelp er til det som har skjedd, men svaret i «{ $outcome }» er «{ $verdict }» ({ $guideline }, { $role }). Ta det av kortet.
finding-first-aid-empty = Kortet «{ $card }» har ikke noe å gjøre med en gang for { $guideline }, { $role }. La tilfellene ha et råd av typen «do» til felles.
finding-rule-and-background = Avsnitt { $rule } er både en regel og bakgrunn. Fjern den ene.
finding-unused-rule = Ingenting bygger på regel { $rule }. Nevn den i et standpunkt, et steg eller en taushet, eller gjør den til bakgrunn.
finding-unused-matter = Ikke noe scenario nevner forholdet «{ $matter }». Bruk det eller fjern det.
finding-unused-advice = Ingen får rådet «{ $advice }». Bruk det eller fjern det.
finding-modal-verb = Rådet «{ $key }» sier «{ $verb }». Begynn med et vanlig verb: Hvor bestemt det er ment, kommer fra regelen.
finding-long-sentence = En setning i «{ $key }» er på { $found } ord, men bør høyst være på { $most }. Del den i to.
finding-high-lix = Teksten som begynner med «{ $key }», har LIX { $found }, og { $most } er det høyeste. Den har { $sentence } ord i hver setning, og { $words } prosent av ordene er lange. Skriv kortere setninger eller kortere ord.
finding-low-reading-ease = Teksten som begynner med «{ $key }», har lesbarhetstall { $found } etter Flesch, og { $least } er det laveste. Den har { $sentence } ord i hver setning og { $words } stavelser i hundre ord. Skriv kortere setninger eller kortere ord.
finding-word-to-avoid = Teksten «{ $key }» sier «{ $word }». Skriv «{ $instead }», som er ordet på dette språket og i denne pakken.
finding-hint-nearest = Mente du «{ $nearest }»?

## What is left out of a pack in which not everything is sound

cli-left-out = Ikke alt i pakken kan brukes. Dette er utelatt:
cli-left-out-situation = situasjonen «{ $title }»
cli-left-out-guideline = veiledningen fra { $publisher }
cli-left-out-file = noe i { $file }
cli-left-out-more = { $number } til
cli-left-out-why = «{ $command }» sier hvorfor.
