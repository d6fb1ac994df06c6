### Programmets egne tekster til de enkle linjer: gennemgangen uden skærmbillede.

line-ask-language = Hvilket sprog?
line-ask-organisation = Hvilken organisation hører du til?
line-organisation-other = Ingen af dem
line-ask-role = Hvad er din rolle der?
line-ask-topic = Hvad handler det om? Vælg et emne, eller skriv med dine egne ord, hvad der er sket.
line-ask-scenario = Hvad passer bedst?
line-ask-words = Hvad er der sket? Skriv det med dine egne ord.
line-ask-change = Hvilket svar vil du rette?
line-ask-confirm = Vil du rette det alligevel?
line-confirm-change = Ja, ret det
line-confirm-keep = Nej, lad alt blive, som det er
line-ask-now = Hvad vil du nu?
line-now-change = Rette et af dine svar
line-now-other = Se på en anden situation
line-now-again = Begynde forfra på den her
line-now-leave = Slutte
line-default = En tom linje betyder { $choice }.
line-given = Dit svar nu: { $choice }. En tom linje beholder det.
line-many = Flere kan passe: Skriv numrene med mellemrum imellem.
# $word is the word to write, $count the number of choices that are not shown yet.
line-more = { $count ->
    [one] Skriv »{ $word }« for at få én valgmulighed mere.
   *[other] Skriv »{ $word }« for at få { $count } valgmuligheder mere.
 }
line-no-more = Du har fået alle valgmuligheder.
line-hint = Svar med et tal. Skriv »{ $help }« for at se, hvad du ellers kan.
line-progress = Spørgsmål { $number } af { $most }
line-progress-between = Spørgsmål { $number } af { $fewest } til { $most }
line-known = Kendt fra din profil: { $answer }
line-begun = Du har været her før, og dine svar gælder stadig. Skriv »{ $change }« for at rette et af dem.
line-help = Svar med tallet foran det, der passer. Du kan også skrive:
line-help-word = { $word }: { $meaning }
# The words that steer the interview, the one that is shown first.
line-word-back = tilbage, t
    .does = gå et skridt tilbage; dine svar bliver stående
line-word-change = ret, r
    .does = ret et af dine svar
line-word-why = hvorfor, v
    .does = få at vide, hvorfor der bliver spurgt
line-word-more = mere, m
    .does = få de valgmuligheder, der er tilbage
line-word-first-aid = førstehjælp, foerstehjaelp, f, !
    .does = få hjælp nu, når skaden er sket
line-word-search = søg, soeg, find, /
    .does = find en situation ud fra det, du skriver efter ordet
line-word-topics = emner, e
    .does = vælg en anden situation; dine svar bliver stående
line-word-start-over = forfra
    .does = glem dine svar her, og begynd igen
line-word-language = sprog, s
    .does = vælg et andet sprog
line-word-organisation = organisation, o
    .does = vælg en anden organisation
line-word-role = rolle
    .does = vælg en anden rolle
line-word-help = hjælp, hjaelp, h, ?
    .does = få det her at vide igen
line-word-quit = slut, afslut, q
    .does = stop
line-not-a-choice = »{ $input }« er ikke et af svarene. Skriv ét tal fra 1 til { $last }.
line-not-choices = »{ $input }« er ikke blandt svarene. Skriv et eller flere tal fra 1 til { $last } med mellemrum imellem.
line-nothing-written = Skriv et tal fra 1 til { $last }.
line-nothing-written-words = Skriv med dine egne ord, hvad der er sket.
line-alone = »{ $choice }« kan ikke vælges sammen med andre svar. Vælg igen.
line-would-drop = Så tæller disse svar ikke længere:
line-nothing-to-change = Der er endnu ikke noget svar at rette.
line-nothing-before = Der er ikke noget før det her.
line-option-help = { $option }: { $help }
line-no-why = Der er ikke mere at sige om det.
line-why-organisation = Organisationer råder forskelligt. Du får det, din egen siger.
line-why-role = Nogle regler gælder kun for ledere eller for folkevalgte.
line-found-nothing = Der er ikke noget, der passer til de ord. Prøv med andre, eller vælg et emne.
line-cannot-open = Det kan ikke åbnes, fordi der er fejl i pakken. »omtanke check« fortæller hvilke. Vælg noget andet.
line-goodbye = Farvel.
line-not-kept = Dit valg kan ikke gemmes til næste gang. Systemet siger: { $reason }
