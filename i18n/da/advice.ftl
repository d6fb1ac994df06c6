## Kontakter

leader = Tal med din { -word-leader }.
communications = Spørg jeres { -word-communications }.
communications-department = Spørg din lokale { -word-communications-department }.
union-representative = Tal med din { -word-union-representative }, hvis det hjælper dig.
safety-representative = Tal med din { -word-safety-representative }, hvis det hjælper dig.
professional-organisation = Spørg din { -word-professional-organisation } til råds.
secretariat = Spørg din kommunes eller regions { -word-secretariat }.
slettmeg = Se dine rettigheder på slettmeg.no under »Lover og rettigheter«.

## Patienter og pårørende

tell-at-next-meeting = Forklar, næste gang I ses personligt, hvordan man får fat i dig.
    .draft = Jeg så, at du kontaktede mig på nettet. Jeg svarer ikke der, for vores kontakt holder jeg her på arbejdet. Lad mig vise dig, hvordan du kan få fat i mig.
explain-in-person = Forklar venligt et nej, når I ses: Du holder arbejde og privatliv hver for sig.
    .draft = Det var pænt af dig at sende mig en anmodning. Min private profil er til folk, jeg kender privat. Derfor siger jeg nej til alle, jeg kender fra arbejdet. Det har ikke noget med dig at gøre.
decline-kindly-online = Send et kort og venligt svar, hvis du siger nej på nettet.
    .draft = Hej, og tak for din anmodning. Jeg holder min private profil adskilt fra mit arbejde. Derfor siger jeg nej til alle, jeg kender derfra. Jeg håber, du forstår det, og ønsker dig alt godt.
leave-approach-unanswered = Svar ikke på henvendelsen på det sociale medie.
keep-contact-professional = Hold kontakten med patienter og pårørende i de professionelle rammer, uden for sociale medier.
use-unit-mail = Henvis til afsnittets mailadresse, hvis der er en.
close-profile = Luk din profil, så den ikke er åben for alle.
protect-with-settings = Brug indstillingerne i din profil til at beskytte dig selv.
keep-care-in-care-channels = Hold spørgsmål om behandling i de kanaler, som din arbejdsplads bruger til det.
keep-treatment-out = Hold behandlingen ude af alt, hvad I skriver til hinanden.
leave-people-from-work-out = Udelad alt, der viser, hvem du kender gennem arbejdet.
keep-it-confidential = Hold det, som din { -word-duty-of-confidentiality } dækker, for dig selv.
consider-screenshot-of-approach = Overvej at tage et skærmbillede af henvendelsen.
screenshot-approach = Tag et skærmbillede, før du blokerer eller sletter noget.
know-management-acts = Husk, at din ledelse ikke accepterer den slags krænkelser og handler på dem.

## Arbejde og fritid

consider-how-it-looks = Tænk over, hvordan opslaget ser ud for kolleger, der ved, at du er væk.
check-privacy-settings = Tjek, hvad dine indstillinger skjuler, og hvem der har adgang til din profil.
treat-as-public = Betragt det, du skriver, som offentligt og åbent for alle.
expect-sharing = Tænk på, hvad der sker, hvis nogen deler opslaget videre.
use-good-judgement = Brug god dømmekraft, når du skriver.
write-in-sober-tone = Skriv i en god og sober tone uden at tale ned om kolleger, ledere eller arbejdspladsen.
stay-loyal-in-closed-groups = Vær loyal over for kolleger, leder og arbejdsplads, også i lukkede grupper.
do-not-write-disloyally = Skriv ikke noget, som viser, at du er illoyal over for din arbejdsplads.
do-not-write-defamation = Skriv ikke injurier eller andet, der krænker nogens ære.
take-criticism-to-leader = Tag kritik af forhold på arbejdet op med din { -word-nearest-leader }.
    .draft = Der er noget på arbejdet, som jeg ikke synes fungerer godt. Jeg vil gerne tale det igennem med dig, før jeg siger det andre steder. Hvornår har du en halv time?
say-you-speak-for-yourself = Gør det klart, hvilken rolle du taler i, hvis der er tvivl om det.
know-you-have-free-speech = Husk, at du har { -word-freedom-of-expression } som privatperson.
leave-colleagues-details-out = Udelad følsomme detaljer om kolleger og ledere.
ask-colleague-first = Spørg kollegaen først, og vent på et klart ja.
    .draft = Hej. Jeg vil gerne skrive noget på nettet, hvor du er nævnt. Her er teksten. Er det i orden med dig? Sig bare nej, hvis du helst vil være fri.

## Borgere og klager

save-complaint = Gem klagens ordlyd og dato, før noget bliver skjult eller slettet.
invite-to-mail = Opfordr borgeren til at sende klagen i en mail eller lignende.
    .draft = Tak, fordi du skriver til os. Vi vil gerne behandle din klage godt. Send den gerne til os i en mail, så vi kan registrere og behandle den rigtigt. Skriv helst ikke private oplysninger her, for andre kan læse med.
do-not-turn-complaint-away = Afvis ikke klagen.
register-complaint = Sørg for, at klagen bliver registreret rigtigt.
confirm-complaint-received = Bekræft over for borgeren, at klagen er modtaget og bliver registreret.
    .draft = Jeg har modtaget den klage, du har skrevet her, og jeg sørger for, at den bliver registreret. Skriv helst ikke private oplysninger her, for andre kan læse med.
pass-complaint-on = Sørg for, at klagen når frem til dem, der behandler klager.
ask-how-complaints-are-registered = Spørg din { -word-leader }, hvordan klager fra sociale medier bliver registreret.
    .draft = En borger har klaget på sociale medier. Er klagen modtaget, når den er skrevet der? Hvem registrerer den, og hvad skal jeg svare?
ask-secretariat-about-complaint = Spørg jeres { -word-secretariat }, hvordan klagen når frem til dem, der behandler klager.
    .draft = En borger har klaget til mig på sociale medier. Hvordan giver jeg klagen videre, så den bliver registreret og besvaret? Og hvad skal jeg sige til borgeren imens?
switch-off-page-messages = Fjern beskedfunktionen fra siden.
watch-the-inbox = Se tit i indbakken, og flyt private sager til en sikker kanal.
know-safe-channels = Husk, at borgerne bliver henvist til kommunens andre, sikre kanaler.
    .draft = Tak for din besked. Vi har modtaget den. Brug fremover en af vores sikre kanaler til alt, hvad der er personligt. Vi hjælper dig gerne med at finde den rette.
point-to-official-channel = Vis borgeren, hvor man sender en klage hen, og hold selve sagen ude af dit svar.
    .draft = Tak, fordi du siger det til mig. Jeg behandler ikke klager fra den her profil. Send den gerne direkte til dem, der behandler klager. Så kan den blive registreret, og du kan få et ordentligt svar. Skriv helst ikke private oplysninger her.
keep-details-out-of-reply = Skriv ikke detaljer om behandlingen eller sagen i dit svar.
tell-page-owner = Fortæl dem, der står for siden, om klagen.
    .draft = Hej. En borger har skrevet en klage på vores side. Har I set den? Jeg har ikke svaret. Sig til, hvis der er noget, jeg kan gøre.

## Når skaden er sket

tell-leader-what-happened = Kontakt din { -word-leader }, og fortæl, hvad der er sket.
    .draft = Der er sket noget på sociale medier, og du skal høre det fra mig selv. Lad mig fortælle, hvad det handler om, og hvad jeg har gjort indtil nu. Hvad synes du, jeg skal gøre som det næste?
screenshot-own-post = Tag et skærmbillede af opslaget og kommentarerne, og gem det, hvor kun du ser det.
delete-own-post = Slet opslaget, når du har skærmbilledet.
hide-post = Skjul opslaget.
hide-confidential-things = Skjul det, som din { -word-duty-of-confidentiality } dækker.
know-deleting-is-not-everything = Husk, at andre måske allerede har delt opslaget, og at du fra starten gav Facebook lov til at bruge det.
know-press-takes-posts = Husk, at journalister før har brugt tekst og billeder fra Facebook.
ask-sharers-to-remove = Bed alle, der har delt opslaget, om at tage det ned.
    .draft = Hej. Du har delt noget, som jeg har lagt op. Jeg fortryder det og har slettet det. Vil du også slette det hos dig? Tak for hjælpen.
own-up = Stå ved fejlen over for dem, det gik ud over, og sig undskyld.
    .draft = Jeg har lagt noget op, som jeg fortryder. Det var min fejl, og jeg er ked af det. Jeg har taget det ned. Sig til, hvis der er noget, jeg kan gøre for at rette op på det.
take-time-before-answering = Vent med at svare journalisten, og find ud af, hvem der svarer pressen i sådan en sag.
    .draft = Tak, fordi du ringer. Jeg vil ikke svare på stående fod. Fortæl mig, hvad dine spørgsmål er, og hvornår du har brug for svar. Så hører du nærmere.
tell-management-before-speaking = Sig det til din ledelse, og spørg eventuelt om råd, før du udtaler dig som fagperson.
ask-colleague-about-picture = Spørg kollegerne på billedet, om det er i orden, at det ligger der.
    .draft = Hej. Jeg har lagt et billede op, hvor du er med, og jeg glemte at spørge dig først. Det er jeg ked af. Er det i orden, eller skal jeg tage det ned?
answer-objection = Svar imødekommende på indsigelsen.
    .draft = Tak, fordi du siger det. Jeg forstår godt, at du ikke vil have billedet liggende. Jeg tager det ned nu.
remove-picture-on-request = Slet billedet eller videoen, når en, der er med, beder om det.
screenshot-others-post = Tag et skærmbillede af opslaget med navn og dato, før det bliver ændret eller forsvinder.
ask-colleague-to-take-down = Bed venligt kollegaen om at tage opslaget ned.
    .draft = Hej. Jeg har set, at du har lagt noget op, hvor jeg er med. Jeg vil helst ikke have det på nettet. Vil du tage det ned? Jeg ved godt, at du ikke mente noget ondt med det.
report-to-network = Anmeld opslaget til det sociale medie, hvis det bryder mediets egne regler.
