### Programmets egne tekster.

## Everywhere

text-missing = [teksten mangler]
unsure = Det ved jeg ikke
or-between = { " eller " }

## Words for the small vocabularies

role-employee = medarbejder
role-leader = leder med personaleansvar
role-elected = folkevalgt

verdict-yes = Ja
    .symbol = ✓
verdict-yes-if = Ja, hvis
    .symbol = ◆
verdict-ask-first = Spørg først
    .symbol = ?
verdict-no = Nej
    .symbol = ✗
verdict-act-now = Handl nu
    .symbol = !
verdict-silent = Tavs

strength-must = Krav
strength-must-not = Ikke tilladt
strength-should = Anbefalet
strength-should-not = Frarådet
strength-may = Tilladt
strength-consider = Til overvejelse
strength-informs = Til orientering

step-must = Krav
step-should = Anbefalet
step-may = Tilladt
step-consider = Til overvejelse
step-informs = Godt at vide
step-own = Vi foreslår

relation-agree = siger det samme og peger på de samme skridt
relation-same-verdict = siger det samme, men peger på andre skridt
relation-stricter = er strengere
relation-looser = er mindre streng
relation-different = ser anderledes på situationen
relation-silent = tager ikke stilling til det

## The recommendation

section-verdict = Svaret
section-ground = Hvem siger det
section-steps = Det kan du gøre
section-contacts = Hvem du kan kontakte
section-drafts = Forslag til ordvalg
section-why = Dine svar
section-changes = Det kan ændre svaret
section-others = Sådan ser andre på det
section-sources = Det bygger svaret på

# $publisher is the name of the organisation, $role the reader’s role.
basis-own = Det siger { $publisher }.
basis-own-silent = { $publisher } siger ikke noget om det her. Svaret er omtankes eget forslag.
basis-not-addressed = Dokumentet fra { $publisher } henvender sig ikke til dig som { $role }. Svaret er omtankes eget forslag.
basis-no-guideline = Du har ikke valgt en organisation, som har en vejledning her. Svaret er omtankes eget forslag.

headline-agree = Svaret er det samme, uanset hvad der viser sig.
headline-open = Det afhænger af noget, du ikke ved endnu. Find ud af det først.

caption-open = Sådan kan det hænge sammen:
caption-find-out = Find ud af:
caption-not-settled = Det tager din organisations vejledning ikke stilling til:
caption-nearest = Det nærmeste, den siger, handler om noget andet:
caption-general = omtanke foreslår også:

limit = Det siger den ikke: { $limit }
citation = { $title }, »{ $heading }«, afsnit { $rule }
draft-say = Forslag til, hvad du kan sige:
draft-send = Forslag til, hvad du kan skrive:
answer-line = { $question } – { $answer }
answer-from-profile = Fra din profil.
answer-raises = Svaret rejser også spørgsmålet: { $matter }.
answer-decides = Et andet svar her kan føre til et andet resultat.
answer-does-not-decide = Et andet svar her fører til det samme resultat.
change-line = { $option } → { $verdicts }
other-line = { $publisher } { $relation }
other-rule = { $strength }: { $statement } ({ $citation })

source-pack = Indhold: { $name } { $version }, fingeraftryk { $digest }
source-day = Lavet den { $day }
source-receipt = Kvittering: { $receipt }
source-note = Vejledningerne er gengivet med omtankes egne ord. Det er selve dokumentet, der gælder.
# $age is the number of whole days since the wording was read.
source-guideline = { $publisher }: »{ $title }«, { $edition }, læst { $age ->
    [0] i dag
    [one] i går
   *[other] for { $age } dage siden, den { $read }
 }
edition = udgave { $edition }
edition-none = uden dato
day = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

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
finding-rule-and-background = Afsnit { $rule } er både en regel og baggrund. Fjern den ene.
finding-unused-rule = Intet bygger på regel { $rule }. Nævn den i en holdning, et skridt eller en tavshed, eller gør den til baggrund.
finding-unused-matter = Intet scenarie nævner forholdet »{ $matter }«. Brug det, eller fjern det.
finding-unused-advice = Ingen får rådet »{ $advice }«. Brug det, eller fjern det.
finding-modal-verb = Rådet »{ $key }« siger »{ $verb }«. Begynd med et almindeligt udsagnsord: Hvor bestemt det er ment, kommer fra reglen.
finding-long-sentence = En sætning i »{ $key }« er på { $found } ord, men bør højst være på { $most }. Del den i to.
finding-hint-nearest = Mente du »{ $nearest }«?
