### Programmets egne tekster om en anbefaling, på skjermen og på papir.

section-verdict = Svaret
section-ground = Hvem sier dette?
section-steps = Dette kan du gjøre
section-contacts = Her kan du få hjelp
section-drafts = Forslag til formulering
section-why = Svarene dine
section-changes = Dette kan endre svaret
section-others = Slik ser andre på det
section-since = Dette er endret siden
section-sources = Dette bygger svaret på
section-sign-off = Lest og forstått

# $publisher is the name of the organisation, $role the reader’s role.
basis-own = Dette sier { $publisher }.
basis-own-silent = { $publisher } sier ikke noe om dette. Svaret er omtankes eget forslag.
basis-not-addressed = Dokumentet fra { $publisher } henvender seg ikke til deg som { $role }. Svaret er omtankes eget forslag.
basis-no-guideline = Organisasjonen din har ingen veiledning her. Svaret er omtankes eget forslag.

others-are-silent = Ingen av organisasjonene her tar stilling til dette.
others-say-the-same = De organisasjonene her som tar stilling til dette, gir det samme svaret. Se «Slik ser andre på det».
others-differ = De organisasjonene her som tar stilling til dette, svarer ikke det samme. Se «Slik ser andre på det».

headline-agree = Svaret blir det samme, uansett hva du finner ut.
headline-open = Det kommer an på noe du ikke vet ennå. Finn ut av det først.

caption-open = Slik kan saken være:
caption-find-out = Finn ut:
caption-not-settled = Dette tar veiledningen i organisasjonen din ikke stilling til:
caption-nearest = Det nærmeste veiledningen sier, handler om noe annet:
caption-general-first = omtanke foreslår først, før det er for sent:
caption-own-steps = Deretter, fra organisasjonen din:
caption-general-only = omtanke foreslår:
caption-general = omtanke foreslår også:

limit = Her stopper veiledningen: { $limit }
citation = { $title }, «{ $heading }», punkt { $rule }
draft-say = Forslag til hva du kan si:
draft-send = Forslag til hva du kan skrive:
answer-line = { $question } – { $answer }
answer-from-profile = Fra profilen din.
answer-raises = Svaret ditt tar også opp dette: { $matter }
answer-decides = Et annet svar her kan gi et annet hovedsvar.
answer-does-not-decide = Et annet svar her gir det samme hovedsvaret, men kanskje andre steg.
change-line = { $option } → { $verdicts }
other-line = { $publisher } { $relation }
other-rule = { $strength }: { $statement } ({ $title }, «{ $heading }», punkt { $rule })

source-pack = Innhold: { $name } { $version }, fingeravtrykk { $digest }
source-day = Laget { $day }
source-receipt = Kvittering: { $receipt }
source-note = Veiledningene er gjengitt med omtankes egne ord. Det er selve dokumentet som gjelder.
# $read is one of the three below.
source-guideline = { $publisher }: «{ $title }», { $edition }, lest { $read }
read-today = i dag
read-yesterday = i går
read-days-ago = for { $days } dager siden, { $day }
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

sign-off-statement = Jeg har lest og forstått det som står her.
sign-off-name = Navn
sign-off-place-and-date = Sted og dato
sign-off-signature = Underskrift
page-number = Side { $page } av { $pages }
# Under the title: whose answer it is, for which role, and the day.
byline = { $organisation } · { $role } · { $day }
byline-other = Uten egen veiledning
