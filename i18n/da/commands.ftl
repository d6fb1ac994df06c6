### Programmets egne tekster, som den fulde skærm ikke viser: kommandolinjen, og hvad der kan være galt med en pakke.

## The command line

cli-about = Hvad din egen organisations vejledning siger om et dilemma på sociale medier: nogle få spørgsmål og så et svar, der viser, hvad det bygger på. Virker uden net og gemmer ikke noget om nogen.
cli-about-ask = Stil spørgsmålene som almindelige linjer med numre, et ad gangen.
    .examples =
        omtanke ask
        omtanke ask friend-request-from-patient --lang da
cli-about-advise = Giv rådet med det samme ud fra svar, der skrives her.
    .examples =
        omtanke advise friend-request-from-patient --org rhp -a who=patient-now
        omtanke advise damage-is-done --org hjorring -o råd.html
cli-about-list = Vis scenarierne emne for emne.
    .examples =
        omtanke list
        omtanke list --topic patients --format json
cli-about-search = Find de scenarier, der passer til det, der er sket, med dine egne ord.
    .examples =
        omtanke search patient tilføjer mig på insta
        omtanke search kollega sygemeldt på ski --format json
cli-about-show = Vis et scenaries spørgsmål, svar og udfald, og hvor hvert svar fører hen.
    .examples = omtanke show friend-request-from-patient
cli-about-rules = Vis vejledningernes regler afsnit for afsnit, hvor stærkt de er formuleret, og hvilke scenarier der bruger dem.
    .examples =
        omtanke rules
        omtanke rules rhp --format json
cli-about-check = Fortæl alt, hvad der er galt med en pakke, med fil, linje og kolonne.
    .examples =
        omtanke check
        omtanke check min-pakke --format json
cli-nothing-found = Der er ikke noget, der passer til de ord. Prøv andre, eller se alle scenarier med »omtanke list«.
cli-heading-usage = Sådan skriver du
cli-heading-commands = Kommandoer
cli-heading-arguments = Argumenter
cli-heading-options = Tilvalg
cli-heading-common = Tilvalg til alle kommandoer
cli-heading-examples = Eksempler
cli-help-more = Uden kommando åbner omtanke i fuld skærm, eller som almindelige linjer, hvor der ikke er en skærm at tegne på. »omtanke advise --help« fortæller mere om en enkelt kommando.
cli-value-scenario = SCENARIE
cli-value-answer = SPØRGSMÅL=SVAR
cli-value-lang = SPROG
cli-value-org = ORGANISATION
cli-value-role = ROLLE
cli-value-pack = MAPPE
cli-value-color = HVORNÅR
cli-value-format = FORMAT
cli-value-document = FORMAT
cli-value-output = FIL
cli-value-topic = EMNE
cli-value-folder = MAPPE
cli-value-words = ORD
cli-value-guideline = VEJLEDNING
cli-arg-scenario = Scenariets navn, som »omtanke list« viser det
cli-arg-answer = Et svar; skriv komma mellem flere svarmuligheder og »unsure« for »Det ved jeg ikke«; én gang for hvert spørgsmål
cli-arg-lang = da, nb eller en; ellers det sprog, du har valgt, eller systemets
cli-arg-org = Din organisation: navnet på dens vejledning eller »other«
cli-arg-role = employee (medarbejder), leader (leder) eller elected (folkevalgt)
cli-arg-pack = Brug pakken i denne mappe; kan gentages
cli-arg-color = auto, always (altid) eller never (aldrig)
cli-arg-figures = Vis, hvor svær hver tekst er at læse, den sværeste først
cli-arg-large = Tillad pakker med over 1.000 filer eller 8 MiB
cli-arg-help = Vis denne hjælp
cli-arg-version = Vis versionen
cli-arg-format = text eller json
cli-arg-document = text, markdown, html, json eller pdf; ellers efter filnavnets endelse
cli-arg-output = Skriv til denne fil i stedet for skærmen
cli-arg-force = Erstat filen, hvis den findes i forvejen
cli-arg-sign-off = Tilføj et sted til underskrift for, at det er læst og forstået
cli-arg-topic = Kun dette emne
cli-arg-folder = Pakkens mappe; ellers den pakke, der er i brug
cli-arg-words = Det, der er sket, med dine egne ord
cli-arg-guideline = Kun denne vejledning
cli-first-aid = førstehjælp
cli-organisation-other = ingen af dem
cli-written = Skrevet til { $file }.
cli-needs = Der mangler et svar. Tilføj et af dem herunder.
cli-needs-many = Du kan vælge flere med komma imellem: { $example }
cli-rules-used-by = Bruges af { $scenarios }
cli-severity-error = fejl
cli-severity-warning = advarsel
cli-check-clean = Der blev ikke fundet noget galt.
cli-check-summary = { $errors } fejl, { $warnings ->
    [one] 1 advarsel
   *[other] { $warnings } advarsler
 }.
cli-check-lix = { $language }: LIX { $mean } i gennemsnit og { $hardest }, hvor det er sværest. Grænsen er { $limit }. Målte tekster: { $number }.
cli-check-reading-ease = { $language }: læsbarhedstal { $mean } i gennemsnit og { $hardest }, hvor det er sværest. Grænsen er { $limit }. Målte tekster: { $number }.
cli-error-unknown-argument = »{ $argument }« er ikke noget, omtanke kan bruge her.
cli-error-value-missing = »{ $option }« skal have en værdi efter sig.
cli-error-no-value-taken = »{ $option }« kan ikke få en værdi.
cli-error-not-utf8 = Et af argumenterne er ikke gyldig tekst.
cli-error-not-understood = De argumenter passer ikke sammen.
cli-error-scenario-missing = »omtanke { $command }« mangler navnet på et scenarie.
cli-error-words-missing = Skriv med dine egne ord efter »omtanke search«, hvad der er sket.
cli-error-unknown-language = Der er ingen tekster på sproget »{ $name }«. Vælg et af disse:
cli-error-unknown-role = Der er ingen rolle, der hedder »{ $name }«. Vælg en af disse:
cli-error-unknown-value = »{ $option }« kan ikke være »{ $value }«. Vælg en af disse: { $all }.
cli-error-no-organisation = Skriv, hvilken organisation rådet gælder for, med »--org« og et af disse navne:
cli-error-unknown-scenario = Der er ikke noget scenarie, der hedder »{ $name }«.
cli-error-unknown-word = Der er hverken en kommando eller et scenarie, der hedder »{ $name }«.
cli-error-unknown-topic = Der er ikke noget emne, der hedder »{ $name }«. Vælg et af disse:
cli-error-unknown-organisation = Her er ingen vejledning fra en organisation, der hedder »{ $name }«. Vælg en af disse:
cli-error-unknown-guideline = Der er ingen vejledning, der hedder »{ $name }«. Vælg en af disse:
cli-error-answer-form = »{ $answer }« er ikke et svar. Skriv spørgsmålets navn, et lighedstegn og svarmulighedens navn, for eksempel who=patient-now.
cli-error-contradiction = Spørgsmålet »{ $question }« er besvaret på to måder: »{ $first }« og »{ $second }«. Behold den ene.
cli-error-not-on-the-way = Spørgsmålet »{ $question }« bliver ikke stillet efter de andre svar. Udelad det, eller ret svarene før det.
cli-error-unknown-question = Scenariet har ikke noget spørgsmål, der hedder »{ $question }«.
cli-error-unknown-option = Spørgsmålet »{ $question }« har ikke nogen svarmulighed, der hedder »{ $option }«.
cli-error-only-one = Spørgsmålet »{ $question }« kan kun få ét svar.
cli-error-alone = Ved spørgsmålet »{ $question }« kan »{ $option }« ikke vælges sammen med andet.
cli-error-no-option = Der er ikke valgt noget ved spørgsmålet »{ $question }«.
cli-error-pack-missing = Mappen »{ $folder }« findes ikke. Se efter, om navnet er stavet rigtigt.
cli-error-pack-not-a-folder = »{ $folder }« er en fil. En pakke er en mappe, der indeholder »scenarios« og »i18n«.
cli-error-pack-unreadable = Mappen »{ $folder }« kan ikke læses. Systemet siger: { $reason }
cli-error-pack-empty = Mappen »{ $folder }« er ikke en pakke: Der er ingen filer i »scenarios« eller »i18n«.
cli-error-pack-no-base = Pakken i »{ $folder }« bygger på »{ $base }«, som ikke er i brug. Nævn den pakke først med endnu et »--pack«.
cli-error-findings = Der er fejl i pakken. Ret dem først:
cli-error-unknown-ending = Endelsen på »{ $file }« siger ikke, hvad du ønsker. Brug en af disse endelser, eller vælg en form med »--format«: { $all }
cli-error-file-name = Navnet »{ $file }« har tegn, der ikke kan vises. Vælg et andet navn.
cli-error-not-for-a-terminal = En terminal kan ikke vise { $format }. Giv navnet på en fil med »-o«.
cli-error-not-written = Dokumentet kunne ikke laves. Det er en fejl i omtanke: { $reason }
cli-error-file-is-there = Filen »{ $file }« findes i forvejen. Vælg et andet navn, eller erstat den med »--force«.
cli-error-is-a-folder = »{ $file }« er en mappe. Skriv navnet på en fil.
cli-error-no-folder = »{ $file }« kan ikke skrives, fordi mappen »{ $folder }« ikke findes. Opret mappen først.
cli-error-unwritable = »{ $file }« kan ikke skrives. Systemet siger: { $reason }
cli-error-not-printed = Resultatet kan ikke skrives ud. Systemet siger: { $reason }
cli-error-terminal = Forbindelsen til terminalen svigtede. Systemet siger: { $reason }
cli-hint-nearest = Mente du »{ $nearest }«?
cli-hint-list = »omtanke list« viser dem alle.
cli-hint-show = »omtanke show { $scenario }« viser spørgsmål og svarmuligheder.
cli-hint-help = »omtanke --help« viser, hvad du kan skrive.

## Findings

finding-missing-file = Filen mangler. Opret den, eller fjern det, der henviser til den.
finding-unreadable = Filen kan ikke læses: { $reason }. Kontrollér, at du har adgang til den.
finding-not-utf8 = Filen er ikke tekst i UTF-8. Gem den som UTF-8.
finding-file-too-large = Filen fylder { $found } byte, men må højst fylde { $most }. Del den op.
finding-pack-too-large = Pakken fylder mere end { $most } byte. Fjern det, der ikke skal bruges, eller tilføj --large.
finding-too-many-files = Pakken har mere end { $most } filer. Fjern det, der ikke skal bruges, eller tilføj --large.
finding-not-a-plain-file = Det her er hverken en almindelig fil eller en mappe, og det er udeladt. Læg selve filen her.
finding-too-deep = Parenteserne står mere end { $most } niveauer inde i hinanden. Skriv det fladere.
finding-toml-syntax = Det her er ikke gyldig TOML: { $reason }.
finding-fluent-syntax = Det her er ikke gyldig Fluent: { $reason }.
finding-unknown-key = Nøglen »{ $key }« betyder ikke noget her. Fjern den, eller ret den.
finding-missing-key = Nøglen »{ $key }« mangler. Tilføj den her.
finding-wrong-type = Her står en værdi af typen »{ $found }«, men der skal stå »{ $wanted }«.
finding-unknown-value = Værdien »{ $value }« kendes ikke her. Vælg en af disse: { $all }.
finding-bad-id = »{ $id }« har ikke form som et id. Brug a til z, tal og bindestreg med et bogstav først. Et afsnit skrives som 8.1.
finding-reserved-id = Programmet bruger selv id’et »{ $id }«. Vælg et andet.
finding-duplicate = »{ $id }« står her for anden gang. Behold kun den ene.
finding-empty = Listen »{ $key }« mangler eller er tom. Skriv mindst én ting i den.
finding-too-many-options = Spørgsmålet »{ $question }« har { $found } svarmuligheder, men må højst have { $most }. Del spørgsmålet op.
finding-text-too-long = Teksten »{ $key }« er på mere end { $most } tegn. Gør den kortere.
finding-control-character = Tegnet { $character } er usynligt eller vender skriveretningen. Fjern det.
finding-no-target = Det er ikke klart, hvor det her fører hen. Nævn et spørgsmål med »ask« eller et udfald med »end«, eller lad spørgsmålets »route« afgøre det.
finding-bad-route = Vejene fra »{ $question }« passer ikke. Skriv »route« som en liste, hvor den sidste vej, og kun den, er uden »when«.
finding-dead-route = Vej nummer { $number } fra »{ $question }« bliver aldrig valgt: Tidligere veje eller svar står i vejen. Flyt den op, eller fjern den.
finding-unknown-question = Scenariet har ikke noget spørgsmål »{ $question }«. Ret navnet, eller tilføj spørgsmålet.
finding-unknown-option = Spørgsmålet »{ $question }« har ikke svarmuligheden »{ $option }«. Ret navnet, eller tilføj svarmuligheden.
finding-unknown-outcome = Scenariet har ikke noget udfald »{ $outcome }«. Ret navnet, eller tilføj udfaldet.
finding-unknown-matter = Der findes ikke noget forhold »{ $matter }«. Ret navnet, eller tilføj forholdet med et hovedsvar i matters.toml.
finding-unknown-advice = Der findes ikke noget råd »{ $advice }«. Ret navnet, eller tilføj rådet i advice.toml.
finding-not-a-contact = »{ $advice }« er ikke nogen, man kan henvende sig til. Nævn et råd af typen »contact«.
finding-unknown-rule = Vejledningen har ikke nogen regel { $rule }. Ret nummeret, eller tilføj reglen.
finding-unknown-section = Afsnit { $rule } hører til hovedafsnit { $section }, som vejledningen ikke har. Tilføj hovedafsnittet med dets overskrift.
finding-unknown-scenario = Der findes ikke noget scenarie »{ $scenario }«. Ret navnet, eller tilføj scenariets fil.
finding-on-no-shelf = »{ $scenario }« er i brug, men står ikke under noget emne. Sæt det under »{ $topic }« i pack.toml, eller giv det status »draft«.
finding-not-live = »{ $scenario }« har status »{ $status }« og kan ikke tilbydes. Fjern det her, eller gør det »live«.
finding-wrong-folder = »{ $scenario }« står under »{ $topic }« her, men filen ligger i mappen »{ $folder }«. Flyt den ene.
finding-cycle = Spørgsmålene fører i ring: { $questions }. Lad et af dem føre videre til noget andet.
finding-condition-not-before = Betingelsen ser på »{ $question }«, som aldrig bliver stillet før »{ $here }«. Stil det tidligere, eller fjern betingelsen.
finding-unreachable-question = Intet svar fører til spørgsmålet »{ $question }«. Før til det et sted fra, eller fjern det.
finding-unreachable-outcome = Intet svar fører til udfaldet »{ $outcome }«. Før til det et sted fra, eller fjern det.
finding-too-many-questions = Der kan komme op til { $found } spørgsmål i træk, og { $most } er det højeste, folk har tålmodighed til. Stil færre.
finding-missing-text = Teksten »{ $key }« mangler i denne fil. Skriv den.
finding-orphan-text = Ingen bruger teksten »{ $key }«. Fjern den, eller ret dens navn.
finding-unknown-variable = Teksten »{ $key }« beder om værdien ${ $variable }, som den ikke får. Skriv teksten uden den.
finding-missing-variable = Teksten »{ $key }« mangler værdien ${ $variable }, som den har på andre sprog. Sæt den ind.
finding-unknown-term = Teksten »{ $key }« bruger »{ $term }«, som ikke findes på dette sprog. Ret det, eller tilføj det i terms.ftl.
finding-name-of-a-term = Teksten »{ $key }« hedder det samme som termen »{ $term }«, som går tabt ved siden af den. Omdøb termen, for eksempel til »-word-{ $key }«.
finding-two-stances = Holdningen »{ $stance }« tager allerede stilling til »{ $matter }« for rollen »{ $role }«. Behold kun den ene.
finding-role-not-addressed = Vejledningen henvender sig ikke til rollen »{ $role }«. Fjern rollen her, eller tilføj den i »addresses«.
finding-stance-and-silence = Holdningen »{ $stance }« tager stilling til »{ $matter }«, så vejledningen er ikke tavs om det. Fjern den ene.
finding-firmer-than-rule = »{ $verdict }« går længere end regel { $rule }, som står først og siger »{ $strength }«. Gør hovedsvaret mildere, sæt en anden regel først, eller skriv en »reading«.
finding-step-firmer-than-rule = Skridtet »{ $advice }« går længere end regel { $rule }, som står først og siger »{ $strength }«. Sæt en anden regel først, gør det til noget at vide, eller skriv en »reading«.
finding-approval-not-asked = »{ $stance }« overlader beslutningen til læseren, men »{ $advice }« er en pligt. Gør hovedsvaret til »ask-first«, eller giv skridtet en »reading«.
finding-ask-whom = »{ $stance }« siger, at man skal spørge først, men intet skridt siger hvem. Tilføj et skridt af typen »contact« eller »do«.
finding-no-way-forward = Svaret er nej i { $scenario } ({ $outcome }, { $guideline }, { $role }), men der står ikke, hvad man kan gøre i stedet. Tilføj et skridt eller råd af typen »do«.
finding-not-first-aid = Førstehjælp er til det, der er sket, men svaret i »{ $outcome }« er »{ $verdict }« ({ $guideline }, { $role }). Tag det af kortet.
finding-first-aid-empty = Kortet »{ $card }« har ikke noget at gøre med det samme for { $guideline }, { $role }. Lad dets tilfælde have et råd af typen »do« til fælles.
finding-rule-and-background = Afsnit { $rule } er både en regel og baggrund. Fjern den ene.
finding-unused-rule = Intet bygger på regel { $rule }. Nævn den i en holdning, et skridt eller en tavshed, eller gør den til baggrund.
finding-unused-matter = Intet scenarie nævner forholdet »{ $matter }«. Brug det, eller fjern det.
finding-unused-advice = Ingen får rådet »{ $advice }«. Brug det, eller fjern det.
finding-modal-verb = Rådet »{ $key }« siger »{ $verb }«. Begynd med et almindeligt udsagnsord: Hvor bestemt det er ment, kommer fra reglen.
finding-long-sentence = En sætning i »{ $key }« er på { $found } ord, men bør højst være på { $most }. Del den i to.
finding-high-lix = Teksten, der begynder med »{ $key }«, har LIX { $found }, og { $most } er det højeste. Den har { $sentence } ord i hver sætning, og { $words } procent af ordene er lange. Skriv kortere sætninger eller kortere ord.
finding-low-reading-ease = Teksten, der begynder med »{ $key }«, har læsbarhedstal { $found } efter Flesch, og { $least } er det laveste. Den har { $sentence } ord i hver sætning og { $words } stavelser i hundrede ord. Skriv kortere sætninger eller kortere ord.
finding-word-to-avoid = Teksten »{ $key }« siger »{ $word }«. Skriv »{ $instead }«, som er ordet på dette sprog og i denne pakke.
finding-hint-nearest = Mente du »{ $nearest }«?

## What is left out of a pack in which not everything is sound

cli-left-out = Ikke alt i pakken kan bruges. Det her er udeladt:
cli-left-out-situation = situationen »{ $title }«
cli-left-out-guideline = vejledningen fra { $publisher }
cli-left-out-file = noget i { $file }
cli-left-out-more = { $number } mere
cli-left-out-why = »{ $command }« siger hvorfor.
