### Programmets egne tekster om en anbefaling, på skærmen og på papir.

section-verdict = Svaret
section-ground = Hvem siger det?
section-steps = Det kan du gøre
section-contacts = Her kan du få hjælp
section-drafts = Forslag til ordvalg
section-why = Dine svar
section-changes = Det kan ændre svaret
section-others = Sådan ser andre på det
section-since = Det er ændret siden
section-sources = Det bygger svaret på
section-sign-off = Læst og forstået

# $publisher is the name of the organisation, $role the reader’s role.
basis-own = Det siger { $publisher }.
basis-own-silent = { $publisher } siger ikke noget om det her. Svaret er omtankes eget forslag.
basis-not-addressed = Dokumentet fra { $publisher } henvender sig ikke til dig som { $role }. Svaret er omtankes eget forslag.
basis-no-guideline = Din organisation har ingen vejledning her. Svaret er omtankes eget forslag.

others-are-silent = Ingen af organisationerne her tager stilling til det.
others-say-the-same = De organisationer her, der tager stilling til det, giver det samme svar. Se »Sådan ser andre på det«.
others-differ = De organisationer her, der tager stilling til det, svarer ikke det samme. Se »Sådan ser andre på det«.

headline-agree = Svaret er det samme, uanset hvad du finder ud af.
headline-open = Det afhænger af noget, du ikke ved endnu. Find ud af det først.

caption-open = Sådan kan sagen være:
caption-find-out = Find ud af:
caption-not-settled = Det tager din organisations vejledning ikke stilling til:
caption-nearest = Det nærmeste, vejledningen siger, handler om noget andet:
caption-general-first = omtanke foreslår først, før det er for sent:
caption-own-steps = Derefter, fra din organisation:
caption-general-only = omtanke foreslår:
caption-general = omtanke foreslår også:

limit = Her stopper vejledningen: { $limit }
citation = { $title }, »{ $heading }«, punkt { $rule }
draft-say = Forslag til, hvad du kan sige:
draft-send = Forslag til, hvad du kan skrive:
answer-line = { $question } – { $answer }
answer-from-profile = Fra din profil.
answer-raises = Dit svar handler også om dette: { $matter }
answer-decides = Et andet svar her kan give et andet hovedsvar.
answer-does-not-decide = Et andet svar her giver det samme hovedsvar, men måske andre skridt.
change-line = { $option } → { $verdicts }
other-line = { $publisher } { $relation }
other-rule = { $strength }: { $statement } ({ $title }, »{ $heading }«, punkt { $rule })

source-pack = Indhold: { $name } { $version }, fingeraftryk { $digest }
source-day = Lavet den { $day }
source-receipt = Kvittering: { $receipt }
source-note = Vejledningerne er gengivet med omtankes egne ord. Det er selve dokumentet, der gælder.
# $read is one of the three below.
source-guideline = { $publisher }: »{ $title }«, { $edition }, læst { $read }
read-today = i dag
read-yesterday = i går
read-days-ago = for { $days } dage siden, den { $day }
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

sign-off-statement = Jeg har læst og forstået det, der står her.
sign-off-name = Navn
sign-off-place-and-date = Sted og dato
sign-off-signature = Underskrift
page-number = Side { $page } af { $pages }
# Under the title: whose answer it is, for which role, and the day.
byline = { $organisation } · { $role } · { $day }
byline-other = Uden egen vejledning
