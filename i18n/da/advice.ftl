## Kontakter

leader = Tal med din { -word-leader }.
communications = Spørg jeres { -word-communications }.
communications-department = Spørg din lokale { -word-communications-department }.
union-representative = Tal med din { -word-union-representative }, hvis det hjælper dig.
safety-representative = Tal med din { -word-safety-representative }, hvis det hjælper dig.
consider-representatives = Overvej din { -word-union-representative } eller { -word-safety-representative } som en anden mulighed.
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
write-in-sober-tone = Skriv i en god og sober tone uden at nedgøre kolleger, ledere eller arbejdspladsen.
stay-loyal-in-closed-groups = Vær loyal over for kolleger, leder og arbejdsplads, også i lukkede grupper.
do-not-write-disloyally = Skriv ikke noget, som viser, at du er illoyal over for din arbejdsplads.
do-not-write-defamation = Skriv ikke injurier eller andet, der krænker nogens ære.
take-criticism-to-leader = Tag kritik af forhold på arbejdet op med din { -word-nearest-leader }.
    .draft = Der er noget på arbejdet, som jeg ikke synes fungerer godt. Jeg vil gerne tale det igennem med dig, før jeg siger det andre steder. Hvornår har du en halv time?
say-you-speak-for-yourself = Gør det klart, hvilken rolle du taler i, hvis der er tvivl om det.
know-you-have-free-speech = Husk, at du har { -word-freedom-of-expression } som privatperson.
leave-colleagues-details-out = Hold følsomme ting om kolleger og ledere ude af det, du deler.
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
pass-on-what-has-come-in = Læs det, der allerede er kommet ind, og send det videre, som nogen venter svar på.
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
remove-picture-on-request = Slet billedet eller videoen, når den, der gør indsigelse, beder om det.
note-the-objection = Skriv ned, hvem der siger fra, om hvilket billede og hvornår, før det er væk.
screenshot-others-post = Tag et skærmbillede af opslaget med navn og dato, før det bliver ændret eller forsvinder.
ask-colleague-to-take-down = Bed venligt kollegaen om at tage opslaget ned.
    .draft = Hej. Jeg har set, at du har lagt noget op, hvor jeg er med. Jeg vil helst ikke have det på nettet. Vil du tage det ned? Jeg ved godt, at du ikke mente noget ondt med det.
report-to-network = Anmeld opslaget til det sociale medie, hvis det bryder mediets egne regler.

## Patienter: beskeder

point-to-care-channel = Skriv kun, hvor der er svar at få, og intet om behandlingen.
    .draft = Hej, og tak for din besked. Jeg skriver ikke om behandling her. Ring eller skriv til os på arbejdet, så får du svar. Pas godt på dig selv.
thank-briefly = Sig kort tak, hvis du svarer.
    .draft = Hej, og tak for dine pæne ord. Jeg holder min private profil adskilt fra mit arbejde, så jeg skriver ikke mere her. Jeg ønsker dig alt godt.
hide-patients-comment = Gem ordlyden, skjul kommentaren på din egen profil, og skriv ikke om den der.
end-talk-about-treatment = Gem en kopi af det, I har skrevet, og skriv ikke mere om det der.
call-emergency-number = Ring til alarmcentralen med det samme, hvis et liv er i fare.
tell-those-on-duty = Sig det straks til dem, der er på vagt, og lad dem tage over.
    .draft = Jeg har fået en besked på nettet, som gør mig bange for et menneskes liv. Jeg har den her. Vil du læse den sammen med mig nu, så vi kan skaffe hjælp?

## Patienter: krænkelser og trusler

call-police-if-threatened = Ring til politiet, hvis du bliver truet, og til alarmcentralen, hvis faren er lige nu.
block-after-screenshot = Bloker afsenderen, når du har skærmbilledet, hvis du vil have fred.
do-not-share-screenshot = Læg ikke skærmbilledet eller historien på nettet.
act-as-management = Gør noget ved krænkelsen, og vis tydeligt, at ledelsen ikke accepterer den.
hear-employee-out = Lyt til medarbejderen i dag, og aftal, hvad I hver især gør nu.
    .draft = Jeg er glad for, at du siger det til mig. Det her skal du ikke stå alene med. Fortæl mig, hvad der er sket, så aftaler vi, hvad vi gør.
point-to-representatives = Fortæl medarbejderen, at det også er muligt at gå til { -word-union-representative }en eller { -word-safety-representative }en.
see-to-employees-safety = Hjælp medarbejderen med at ringe til politiet, og aftal, hvad der gør de næste dage trygge.

## Patienter: historier uden navn

imagine-patient-reading = Forestil dig, at patienten og familien læser det.
leave-details-out = Udelad tid, sted, alder, sygdom og alt andet, der er usædvanligt.
talk-it-over-at-work = Tal om det med en på arbejdet, hvor andre ikke hører det.
    .draft = Jeg har haft en situation, som jeg ikke kan slippe. Jeg vil ikke skrive om den nogen steder. Har du tid til at tale om den med mig i dag?
write-soberly-about-patients = Skriv i en god og sober tone om patienter og pårørende.
ask-colleague-to-remove-patient = Sig til kollegaen på tomandshånd, at patienten er til at genkende, og bed om, at opslaget bliver slettet.
    .draft = Hej. Jeg har set det, du har skrevet fra arbejdet. Jeg tror, man kan se, hvem patienten er. Det var sikkert ikke meningen. Vil du slette det nu?

## Patienter: en, du kender

let-the-person-tell = Lad det være op til personen selv at fortælle det.
    .draft = Jeg ved, at du spørger, fordi du holder af vedkommende. Jeg fortæller ikke, hvem der er patient hos os, og hvem der ikke er. Spørg personen selv.
answer-as-a-friend = Svar kun det, som en ven uden dit job ville svare.
ask-the-person-at-work = Spørg personen, på arbejdet, om det, der er vigtigt for behandlingen.

## Patienter: sociale medier ved siden af patienten

leave-social-media-with-patients = Lad sociale medier ligge, mens du er sammen med patienter.
wait-for-a-break = Læg telefonen væk, og vent, til du har pause.
keep-mind-on-patients = Brug din sunde fornuft, og hav fokus på opgaverne og på patienternes sikkerhed.
behave-as-at-work-online = Opfør dig på sociale medier, som du gør på arbejdet.
settle-work-use-with-leader = Få afklaret med din { -word-nearest-leader }, om sociale medier er i orden til det her i arbejdstiden.
    .draft = Jeg vil gerne bruge sociale medier sammen med en patient som en del af mit arbejde. Her er, hvad jeg har tænkt mig. Er det i orden med dig, og hvordan gør vi?
keep-own-profile-out-of-it = Vær logget af din egen profil, når I kigger på noget sammen.
talk-without-the-screen = Tænk over, om det er nok at tale det igennem uden skærmen.
tell-colleague-about-phone = Fortæl venligt kollegaen, hvad du har set, når ingen andre hører det.
    .draft = Jeg lagde mærke til, at du var på telefonen, mens patienten var der. Jeg ved, hvor let det sker. Jeg tror, at patienten så det, så jeg ville sige det til dig.

## Patienter: LinkedIn

keep-profile-professional = Se din profil med en patients øjne, og hold den til dit arbejde.
check-who-sees-connections = Tjek i dine indstillinger, hvem der ser dine forbindelser.
leave-recommendation-hidden = Lad anbefalingen være skjult, til du har fået svar.
ask-leader-about-recommendation = Spørg din { -word-leader }, om det er i orden at vise den.
let-the-other-invite = Lad den anden tage det første skridt, og tænk over det, hvis der kommer en invitation.

## Ledere

think-what-calls-for-action = Tænk igennem, hvad du gør, hvis du får noget at vide, som kræver, at du handler som leder.
know-staff-are-free-to-decline = Husk, at det er i orden, at dine medarbejdere takker nej til en venneanmodning fra deres leder.
know-staff-find-it-hard-to-leave = Husk, at det nogle gange er svært for medarbejdere selv at vælge deres leder fra.
weigh-being-friends-with-staff = Overvej, om det er klogt, at leder og medarbejdere er venner på nettet.
know-a-no-has-no-consequences = Husk, at meningen er, at et nej til et venskab er i orden og ikke får følger på arbejdet.
consider-changing-friends-as-leader = Overvej, om du vil ændre på, hvem du er ven med, nu hvor du er leder.
tell-staff-openly = Sig det åbent og ærligt til dine medarbejdere, hvis du ændrer på, hvem du er ven med.
    .draft = Jeg vil gerne sige noget om sociale medier. Som jeres leder ændrer jeg på, hvem jeg er ven med der. Det vil jeg gerne have, at I hører fra mig. Det handler ikke om nogen enkelt af jer.
take-the-first-step-as-leader = Tag selv det første skridt, hvis noget ændres, i stedet for at overlade det til medarbejderne.
choose-alike-for-all-staff = Vælg det samme for alle dem, du er leder for, så ingen føler sig valgt fra.
let-staff-ask-first = Overlad det til medarbejderne at sende en anmodning, så ingen føler sig presset til at sige ja.
decline-staff-kindly = Sig venligt, hvorfor du siger nej.
    .draft = Tak for din anmodning. Som leder holder jeg min private profil adskilt fra arbejdet. Derfor siger jeg nej til alle, jeg er leder for. Det handler ikke om dig, og min dør står åben, som den plejer.
share-less-with-staff = Vælg i dine indstillinger, hvilke opslag dem, du er leder for, får at se.
keep-cases-out-of-friendship = Hold sager, beslutninger og personaleforhold ude af det, I skriver til hinanden.
offer-to-leave-the-group = Tilbyd at gå ud af gruppen, så medarbejderne har et sted for sig selv.
    .draft = Hej alle. Nu hvor jeg er jeres leder, er det rimeligt, at I har et sted, hvor jeg ikke læser med. Jeg går ud af gruppen her, medmindre I alle hellere vil have, at jeg bliver.
ask-how-sick-leave-is-followed-up = Spørg din leder eller dem, der tager sig af personalesager, hvordan I følger op på sygefravær.
    .draft = En af mine medarbejdere er sygemeldt, og jeg har set noget på nettet, der får mig til at undre mig. Jeg har ikke sagt noget endnu. Hvordan følger vi op på sygefravær, og hvad gør jeg ved det, jeg så?
consider-whether-to-act-on-it = Overvej, om det, du har set, kræver, at du handler som leder.
ask-how-employee-is = Spørg personligt, hvordan medarbejderen har det, og hvad der vil hjælpe, før du taler om noget opslag.
    .draft = Jeg vil gerne høre, hvordan du har det, og om vi kan gøre noget for at hjælpe dig tilbage. Fortæl kun det, du har lyst til.
know-a-post-is-a-moment = Husk, at et opslag viser et øjeblik, som måske er gammelt, og ikke hvor syg nogen er.
follow-up-sick-leave-as-usual = Følg op på sygefraværet på samme måde som hos alle andre.
keep-anothers-illness-offline = Hold snakken om sygdom væk fra sociale medier, og overlad den til personen selv og lederen.
ask-how-colleague-is = Spørg kollegaen, hvordan det går, og overlad sygemeldingen til kollegaen og lederen.
    .draft = Hej. Jeg har tænkt på dig. Hvordan går det? Du behøver ikke fortælle noget. Jeg ville bare sige hej.
ask-writer-to-hide-it = Bed roligt den, der skrev det, om at skjule det med det samme.
    .draft = Jeg har set dit opslag. Jeg tror, at der er noget fortroligt i det. Vil du skjule det nu? Så ser vi på det sammen bagefter.
answer-without-arguing = Hold svaret kort, inviter til en snak, og hold selve striden ude af tråden.
    .draft = Jeg har læst det her og vil gerne tale om det, men ikke i tråden. Skriv eller ring til mig, så finder vi et tidspunkt.
hear-the-writer-out = Tal med medarbejderen ansigt til ansigt, og hør, hvad der ligger bag.
    .draft = Jeg har set det, du skrev om os. Jeg vil gerne høre, hvad der ligger bag. Hvad er det, der ikke fungerer, og hvad kan gøre det bedre?
tell-criticism-from-the-rest = Skil kritik fra det, der er nedladende eller fortroligt, før du dømmer.
talk-to-the-colleague-alone = Tal med kollegaen på tomandshånd, hvis du siger noget.
    .draft = Jeg så det, du lagde op, og vil gerne høre, hvad der ligger bag. Jeg tror, at andre læser det anderledes, end du mener det. Vil du se på det igen?
leave-staff-to-their-leaders = Overlad samtalen med den ansatte til dem, der leder personalet.
know-demeaning-posts-have-consequences = Husk, at nedladende opslag nogle gange får følger for ansættelsen hos den, der skriver dem.
know-staff-have-free-speech = Husk, at den, der skrev det, også har { -word-freedom-of-expression }.
speak-for-the-organisation-only = Giv udtryk for organisationens mål og ikke dine egne, hvis du skriver på dens vegne.
look-at-all-applicants-alike = Slå alle ansøgere op på samme måde, eller lad helt være.
keep-to-what-the-job-asks = Bestem, før du ser efter, hvad jobbet kræver, og led ikke efter andet.
let-applicant-explain = Spørg ansøgeren om det, der virker rabiat eller diskriminerende, og lad ansøgeren forklare, før det tæller med.
    .draft = Vi har set et opslag, der ser ud til at være dit. Jeg vil gerne spørge dig om det, så det er dig, der fortæller. Er det dit, og hvad ligger der bag?
ask-the-applicant-instead = Spørg ansøgeren eller de referencer, ansøgeren har givet, om det, du gerne vil vide.
    .draft = Der er noget, vi gerne vil vide, før vi vælger. Vi vil hellere spørge dig end selv lede efter det. Vil du fortælle om det?
leave-private-things-out-of-choice = Hold det private ude af valget, og giv det ikke videre til andre, der er med til at vælge.
ask-how-applicants-are-looked-up = Spørg dem, der tager sig af ansættelser, om I slår ansøgere op, og hvordan.
    .draft = Vi skal ansætte, og jeg har tænkt på at slå ansøgerne op på nettet. Gør vi det hos os? Hvilke regler gælder, og hvad siger vi til ansøgerne?
clear-look-up-with-nearest-leader = Afklar med din { -word-nearest-leader }, om du har lov til at bruge sociale medier til det her i arbejdstiden.
    .draft = Vi skal ansætte, og jeg vil gerne bruge sociale medier i arbejdstiden til at slå ansøgere op. Har jeg lov til det?

## Arbejde og fritid: når du søger job

look-at-profile-as-a-stranger = Se på din profil, som en fremmed ser den, og søg på dit eget navn.
prepare-an-answer = Forbered et svar, hvis du bliver spurgt om noget på din profil.
    .draft = Ja, det er mit, og det er nogle år gammelt. I dag ser jeg anderledes på det. Det, jeg gerne vil have, at I ved om mig, er det her.
consider-impression-at-interview = Tænk over, om dit indtryk på Facebook er det, du gerne vil give til en samtale.
take-down-what-you-do-not-stand-by = Tag det ned, som du ikke længere vil stå ved.
take-down-discriminatory-things = Tag det ned, der er diskriminerende.
take-down-demeaning-words = Tag det ned, du har skrevet nedladende om folk eller arbejdspladsen.

## At sige sin mening: at lukke damp ud

sleep-on-it = Sov på det, før du deler det.
tell-somebody-you-trust = Fortæl en, du har tillid til, hvad der slider på dig, ansigt til ansigt.
    .draft = Jeg har haft en elendig dag og trænger til at få luft. Har du ti minutter til at lytte? Du behøver ikke løse noget.
take-it-to-the-person = Tag det op med personen, ansigt til ansigt, når du er rolig.
    .draft = Der er noget mellem os, som går mig på, og jeg vil hellere sige det til dig end bag din ryg. Hvornår har du tid til at tale sammen?
keep-to-facts = Hold dig til det, du selv ved, og lad være med at gætte.
keep-a-good-tone = Skriv i en god og sober tone.

## At sige sin mening: kritik og roller

show-role-at-all-times = Vis altid tydeligt, om du taler som privatperson eller som medarbejder.
leave-no-doubt-whom-you-speak-for = Lad der ikke være tvivl om, hvorvidt du taler for dig selv eller for din arbejdsplads.
think-over-your-role = Tænk over, om du skriver eller taler som privatperson eller som fagperson og offentligt ansat.
say-if-you-speak-as-politician = Sig, om du taler som politiker, privat eller for rådet.
know-free-speech-is-taken-for-granted = Husk, at { -word-freedom-of-expression } er en selvfølge i din kommune.
know-leaflet-on-free-speech = Husk, at pjecen »God adfærd i det offentlige« siger mere om reglerne for { -word-freedom-of-expression } og { -word-duty-of-confidentiality }.
look-up-who-makes-statements = Se i kommunikationspolitikken, hvem der udtaler sig.
find-out-who-speaks-for-organisation = Find ud af, hvem der taler for organisationen i sådan en sag.
    .draft = Jeg vil gerne sige noget på vores arbejdsplads’ vegne på sociale medier. Hvem taler for os i sådan en sag? Her er, hvad jeg har tænkt mig.
get-approval-to-speak-for-workplace = Få det godkendt hos din { -word-nearest-leader }, før du taler der.
    .draft = Jeg vil gerne tale for kommunen på sociale medier om det her. Godkender du det, og er der noget, jeg skal overlade til andre?
speak-well-if-you-thrive = Tal godt om din arbejdsplads, hvis du trives der.
ask-secretariat-who-speaks = Spørg jeres { -word-secretariat }, hvem der taler for rådet i sådan en sag.
    .draft = Jeg vil gerne sige noget om det her på vegne af os alle. Hvem taler for os i sådan en sag, og hvad er besluttet?

## At sige sin mening: det rabiate og diskriminerende

think-what-it-says-about-you = Tænk over, hvad andre læser ud af det om dine holdninger og værdier.
say-why-you-share = Skriv med dine egne ord, hvad du synes om det, og hvorfor du deler det.
write-nothing-discriminatory = Skriv ikke noget diskriminerende.
leave-it-unshared = Lad det ligge, og tal med en, du kender, om det, der går dig på.
leave-own-views-off-work-profile = Hold dine egne holdninger ude af siden i arbejdet, og del dem som dig selv eller slet ikke.

## At sige sin mening: pressen

decline-to-talk-about-people = Sig venligt, at du ikke taler om bestemte personer.
    .draft = Jeg forstår godt, at du spørger. Jeg taler ikke om bestemte personer, og derfor hverken bekræfter eller afviser jeg noget. Send gerne dine spørgsmål på skrift, så giver jeg dem videre.
pass-journalist-on = Giv spørgsmålene og fristen videre til dem, der svarer pressen.
    .draft = En journalist har kontaktet mig. Her er spørgsmålene og fristen. Jeg har ikke svaret. Hvem tager over herfra?

## Kolleger: gruppechatten

guard-your-free-time = Pas på, at arbejdet ikke kommer til at fylde i din fritid.
know-work-posts-affect-you = Husk, at opslag om travlhed og sygdom nogle gange påvirker folk, når de har fri.
know-you-choose-your-ties = Husk, at du selv vælger, hvem du vil være forbundet med på sociale netværk.
mind-where-others-draw-the-line = Husk, at folk har forskellige grænser.
mute-the-chat = Sæt chatten på lydløs, mens du har fri, og se på den, når du er på arbejde igen.
leave-chat-kindly = Fortæl venligt gruppen, at du går ud af den.
    .draft = Hej alle. Jeg går ud af chatten for at få helt fri, når jeg har fri. Det har ikke noget med jer at gøre. Sig det til mig på arbejdet, hvis der er noget, jeg skal vide.
ask-chat-to-wait = Bed dine kolleger om at holde arbejdet ude af chatten, mens folk har fri.
    .draft = Hej alle. Jeg vil så gerne høre fra jer, men jeg tager arbejdet med hjem, når jeg læser om det her. Skal vi gemme arbejdet, til vi er der?
agree-on-the-chat = Aftal sammen, hvad chatten er til, og hvor arbejdet hører hjemme.
    .draft = Jeg vil gerne have, at vi taler om vores chat. Hvad er den til, hvad hører hjemme et andet sted, og hvornår lader vi hinanden være i fred?
answer-when-back-at-work = Svar, når du er på arbejde igen, medmindre det haster.
keep-out-of-talk-about-the-person = Svar ikke i chatten om personen, og del det ikke videre.
note-who-wrote-and-when = Skriv ned, hvem der skrev det og hvornår, uden at kopiere detaljerne.
ask-colleague-to-delete-from-chat = Bed kollegaen om at slette det, i en besked kun til kollegaen.
    .draft = Hej. Man kan se, hvem personen er, i det, du skrev i chatten. Vil du slette det nu? Jeg ved godt, at du ikke mente noget ondt, men det skal frem på arbejdet, og det er bedst, hvis det kommer fra dig.
stay-out-of-it = Lad det stå ubesvaret, eller før snakken over på noget andet.
think-of-those-off-duty = Tænk på dem, der læser det på deres fridag, og lad det vente, hvis det ikke haster.
say-no-answer-is-expected = Skriv, at ingen venter svar, før de er på arbejde igen.
    .draft = Her er noget, til I er på arbejde igen. I behøver ikke svare eller gøre noget før da. God fri.

## Billeder

ask-people-in-picture = Spørg dem, der er med på billedet, om du har lov til at lægge det op.
    .draft = Hej. Du er med på et billede, som jeg gerne vil lægge på nettet. Her er billedet, og her vil det kunne ses. Er det i orden med dig? Sig bare nej, hvis du helst vil være fri.
check-whole-picture = Se hele billedet igennem for navne, skærme og papirer, før det kommer ud.
choose-picture-away-from-work = Vælg et billede, der ikke er fra arbejdet, hvis det her ikke egner sig til at blive delt.
get-permission-for-work-photo = Få lov, før du lægger fotoet på Facebook.
get-consent-from-people = Få samtykke fra alle, der er genkendelige, hvis du ikke har et andet grundlag for at lægge billedet op.
    .draft = Vi vil gerne vise det her billede på vores side, og man kan kende dig på det. Er det i orden med dig? Du kan sagtens sige nej, og du kan sige til senere, hvis du skifter mening.
check-basis-for-publishing = Tjek, at dit grundlag for at lægge det op uden samtykke er i orden.
check-public-interest = Tjek, at billedet eller videoen er i samfundets interesse.
weigh-how-people-feel = Vurder, om de, der er med, har rimelig grund til at føle sig krænket, udnyttet eller udstillet.
consider-picture-without-people = Overvej, om et billede uden folk, man genkender, er lige så godt.
protect-children-and-elderly = Pas særligt på børn, unge og ældre.
ask-parents-too = Spørg forældrene, når der er børn med på billedet.
    .draft = Hej. Vi har et billede, som jeres barn er med på, og vi vil gerne vise det på vores side. Her er billedet. Er det i orden med jer og barnet? Et nej er helt i orden.
choose-picture-without-children = Vælg et billede uden børnene, eller gør dem ukendelige.
ask-parents-before-posting = Spørg forældrene, før du lægger et billede af deres barn op.
    .draft = Hej. Jeg har et billede, som jeres barn er med på, og jeg vil gerne lægge det op på min egen profil. Her er det. Er det i orden med jer og jeres barn? Sig endelig nej, hvis I hellere vil det.
choose-or-blur-picture = Vælg et andet billede, eller slør det, der ikke er for alle.
take-down-own-picture = Tag billedet ned fra din profil.
ask-what-is-wrong-with-picture = Spørg, hvad der er galt med billedet, og lyt.
    .draft = Tak, fordi du siger det. Vi vil gerne forstå det bedre. Hvad er det på billedet, du ikke synes er i orden?
pass-objection-on = Giv indsigelsen videre til dem, der står for siden.
    .draft = Hej. En person har sagt til mig, at et billede på vores side ikke skal ligge der. Det er det her. Vil I se på det i dag og skrive, hvad jeg kan svare?
say-objection-is-passed-on = Sig til personen, at du har givet det videre.
    .draft = Tak, fordi du siger det. Jeg står ikke selv for siden, men jeg har givet det videre til dem, der gør.
ask-the-maker = Find ud af, hvem der har retten til det, og spørg personen.
    .draft = Hej. Du har lavet noget, som jeg gerne vil lægge op. Det er det her, og her vil det kunne ses. Er det i orden med dig, og hvordan vil du gerne nævnes?
name-the-maker = Skriv, hvem der har lavet det, og gem det svar, du har fået.
check-where-it-comes-from = Tjek, hvor det kommer fra, før du deler det.
share-the-link-instead = Del hellere et link, så det bliver, hvor det er udgivet.
ask-the-writer = Spørg den, der har skrevet den, og vis den ikke til nogen, før du har fået et ja.
    .draft = Hej. Du har skrevet noget, som jeg gerne vil vise til andre. Det er den her besked, og det er dem her, der vil se den. Er det i orden med dig? Sig bare nej, hvis du helst vil være fri.
keep-message-to-yourself = Hold beskeden for dig selv.
ask-page-to-remove-picture = Bed dem, der står for siden, om at fjerne billedet.
    .draft = Hej. Der ligger et billede af mig på vores side, som jeg helst vil have væk. Det er det her. Vil I tage det ned og skrive, når det er gjort?
know-pictures-are-deleted-on-request = Husk, at din kommune får billeder slettet, når nogen gør indsigelse og beder om det.
ask-poster-to-take-down = Bed den, der har lagt det op, om at tage det ned, hvis det føles trygt.
    .draft = Hej. Du har lagt noget op, som handler om mig, og jeg vil ikke have det liggende. Vil du tage det ned? Det er det her opslag.
keep-list-of-what-was-asked = Skriv ned, hvad du har bedt om, hvornår, og hvad svaret var.
use-networks-help-pages = Brug mediets hjælpesider til at få adgang til profilen igen eller få den lukket.

## Profiler

know-no-profile-by-force = Husk, at det er frivilligt for ansatte at oprette en profil.
know-no-group-by-force = Husk, at det er frivilligt for ansatte at være med i grupper og netværk.
suggest-another-way = Sig, hvad du helst vil være fri for, og foreslå noget andet.
    .draft = Jeg vil helst ikke bruge det medie til det her. Jeg vil gerne hjælpe på en anden måde. Kan vi finde en løsning, hvor jeg ikke behøver at være der?
decline-group-kindly = Sig venligt, at du holder dig uden for gruppen.
    .draft = Hej, og tak, fordi I tænker på mig. Jeg bruger kun sociale medier privat, så jeg er ikke med i gruppen. Sig det gerne til mig, når I planlægger noget. Jeg vil meget gerne være med.
offer-another-way = Giv dem, der siger nej, en anden måde at få samme viden og gøre samme arbejde på.
    .draft = Vi bruger et socialt medie til noget af arbejdet. Du bestemmer selv, om du vil være der. Alt, der er vigtigt for arbejdet, sender vi også på en anden måde. Sig til, hvad der passer dig bedst.
do-not-force-a-profile = Tving ikke nogen til at oprette en profil.
do-not-force-into-a-group = Tving ikke nogen ind i en gruppe eller et netværk.
ask-before-requiring = Spørg din egen leder eller personaleafdelingen, før du kræver det.
    .draft = Jeg vil gerne have mine medarbejdere på et socialt medie i arbejdet. Har jeg ret til at kræve det? Og hvad tilbyder jeg dem, der helst vil være fri?
ask-leader-to-approve = Bed din { -word-nearest-leader } om at godkende det.
    .draft = Jeg vil gerne bruge sociale medier i mit arbejde. Her er, hvad jeg vil bruge dem til, og hvilken profil jeg tænker på. Godkender du det?
ask-leader-about-profile = Spørg din { -word-leader }, og aftal, hvad profilen er til.
    .draft = Jeg vil gerne bruge sociale medier i mit arbejde. Her er, hvad jeg vil bruge dem til, og hvilken profil jeg tænker på. Er det i orden med dig?
ask-leader-about-working-hours = Få afklaret hos din { -word-nearest-leader }, om du har lov til at bruge sociale medier til det i arbejdstiden.
    .draft = Jeg har brug for et socialt medie i mit arbejde. Her er, hvad jeg har brug for det til. Har jeg lov til at bruge det i arbejdstiden?
find-out-what-workplace-decided = Find ud af, om din arbejdsplads ønsker at være aktiv med en arbejdsprofil.
weigh-work-or-personal-profile = Vurder, om du vil bruge en arbejdsprofil eller din personlige profil.
run-public-page-from-own-profile = Styr en offentlig side fra din personlige profil på medier som Facebook, der ikke tillader falske profiler.
keep-private-and-work-apart = Skeln altid mellem privat brug og brug i arbejdet.
choose-new-password-with-work-email = Vælg en ny adgangskode, som du ikke bruger andre steder i arbejdet, hvis profilen bruger din arbejdsmail.
choose-a-password-used-nowhere-else = Vælg en ny adgangskode, som du ikke bruger andre steder.
keep-personal-data-out-of-work-use = Udelad personoplysninger og fortrolige oplysninger med mulig risiko for borgerne og kommunen.
convey-the-organisations-aims = Giv kommunens mål, ønsker og strategier videre, når du taler for den, og ikke dine egne.
accept-less-control = Accepter, at ingen styrer indhold og retning som på en hjemmeside.
use-a-page-in-own-name = Brug en side til arbejdet eller en profil i dit eget navn.

## Sider

agree-on-the-page = Aftal, hvem der passer siden, og hvor meget tid det tager.
    .draft = Jeg vil gerne passe vores side på det sociale medie. Kan vi aftale, hvad den er til, hvem der hjælper, og hvor meget tid jeg bruger på den?
know-network-wants-private-profile = Husk, at kommunen ser en privat profil som den eneste vej ind på sociale medier.
give-each-their-own-access = Giv hver person, der passer siden, sin egen adgang, og fjern dem, der er stoppet.
write-about-the-work-instead = Skriv om selve arbejdet, så ingen bliver genkendt.
keep-own-views-on-own-profile = Gem dine egne meninger til din egen profil, og vis der, at du taler for dig selv.
move-to-a-safe-channel = Svar venligt uden at gentage oplysningerne, og vis vej til en mere sikker kanal.
    .draft = Tak for din besked. Vi vil gerne hjælpe dig, men ikke her, for her er det ikke sikkert at dele private ting. Skriv eller ring til os på en anden måde. Skriv helst ikke private oplysninger her.
ask-leader-about-the-inbox = Spørg din { -word-leader }, hvor du giver beskeden videre, og om den bliver slettet bagefter.
    .draft = En borger har sendt private oplysninger til indbakken på vores side. Hvor giver jeg dem videre? Skal de registreres, og sletter vi dem bagefter?
ask-secretariat-about-the-inbox = Spørg jeres { -word-secretariat }, hvordan sagen når frem til forvaltningen på en sikker måde.
    .draft = En borger har sendt mig private oplysninger på et socialt medie. Hvordan giver jeg dem videre på en sikker måde? Og hvad siger jeg til borgeren?
register-before-deleting = Find ud af, om beskeden er noget, I registrerer, og få det gjort, før du sletter den.
keep-personal-data-out-of-reply = Gentag ikke personoplysningerne i dit svar.
ask-leader-about-helping = Spørg din { -word-leader }, om det er en af dine opgaver, og hvor grænsen går.
    .draft = En politiker har bedt mig om at hjælpe med en side på et socialt medie. Er det en af mine opgaver? Og hvad siger jeg nej til?
speak-of-the-matter-not-the-person = Tal om reglerne, og hvordan de virker, så ingen bliver genkendt.
keep-to-what-is-public = Hold dig til det, der er offentligt, og sig, at resten er fortroligt.
    .draft = Jeg ved, at mange gerne vil høre mere om det her. Noget af det er fortroligt, så det taler jeg ikke om. Jeg fortæller gerne det, der er offentligt.
hide-citizens-details = Gem ordlyden for dig selv, og skjul kommentaren for andre.

## Elever og forældre

weigh-the-friendship = Overvej, om det er en god idé, at I to er venner på nettet.
settle-reasons-for-a-yes = Find dine grunde, hvis du siger ja, så du er klar til at forklare dem.
decline-pupil-kindly = Sig venligt, hvis du siger nej, at du er der for eleven på skolen.
    .draft = Tak for din anmodning. Jeg siger nej til alle fra skolen, så det handler ikke om dig. Jeg taler gerne med dig, og du ved, hvor du finder mig her.
decline-parent-kindly = Skriv et par venlige ord, hvis du siger nej.
    .draft = Hej, og tak for din anmodning. Jeg holder min private profil adskilt fra arbejdet, så jeg siger nej til alle forældre. Jeg glæder mig til, at vi ses, når du kommer forbi.
same-answer-to-pupils-and-parents = Giv alle elever og forældre det samme svar, så ingen føler sig valgt fra.
keep-school-out-of-friendship = Hold skolen eller børnehaven og alle børnene ude af det, I skriver til hinanden.
use-school-channels = Flyt snak om skolen eller barnet til den kanal, som din arbejdsplads bruger til det.
    .draft = Tak for din besked. Jeg vil gerne svare dig ordentligt, så skriv til mig dér, hvor vi plejer at skrive sammen fra arbejdet. Jeg skriver ikke om skole eller børnehave her.
have-school-channel-approved = Få det godkendt hos din { -word-nearest-leader }, før du bruger et socialt medie som kanal til snak om skolen eller et barn.
    .draft = Elever eller forældre skriver til mig på et socialt medie om skole eller børnehave. Jeg har ikke svaret der endnu. Vil du godkende, at jeg bruger det som kanal, og fra hvilken profil?
answer-pupil-in-trouble = Gem beskeden, og svar roligt eleven, at du har læst den og skaffer hjælp.
    .draft = Jeg er glad for, at du skrev til mig. Jeg tager det alvorligt. Jeg holder det ikke for mig selv, for jeg vil have, at du får hjælp. Jeg taler med en på skolen i dag.
tell-school-about-pupil-in-trouble = Sig det i dag til dem på skolen, der tager sig af eleverne, og vis dem beskeden.
    .draft = En elev har skrevet noget til mig på nettet, som bekymrer mig. Her er beskeden. Jeg har svaret, at jeg tager den alvorligt. Hvad gør vi nu, og hvem gør det?
answer-former-pupil-in-trouble = Gem beskeden, og svar roligt, at du har læst den og vil have, at den tidligere elev får hjælp.
    .draft = Jeg er glad for, at du skrev til mig. Jeg tager det alvorligt, og jeg vil have, at du får hjælp. Hvem er hos dig nu? Jeg finder ud af, hvor du kan få hjælp.
ask-school-about-former-pupil-in-trouble = Spørg på skolen i dag, hvor der er hjælp at få, og sig kun navnet, hvis det er nødvendigt.
    .draft = En tidligere elev har skrevet noget til mig på nettet, som bekymrer mig. Hvor er der hjælp til en, der er stoppet hos os? Hvad gør vi nu, og hvem gør det?

## Kolleger

keep-free-time-free-among-colleagues = Pas på, at arbejdet ikke sniger sig ind i din fritid, når du er på nettet med kolleger.
choose-what-people-at-work-see = Vælg i dine indstillinger, hvad folk fra arbejdet får at se.
think-of-what-leader-sees = Tænk over, hvad en leder får at se, også på dage, hvor du ikke er på arbejde.
decline-colleague-kindly = Send et par venlige ord, hvis du siger nej.
    .draft = Hej, og tak for din anmodning. Min private profil er til familie og gamle venner, så jeg siger nej til folk fra arbejdet. Det handler ikke om dig. Jeg er glad for at arbejde sammen med dig.
decline-leader-kindly = Sig venligt hvorfor, hvis du siger nej.
    .draft = Tak for din anmodning. Jeg holder min private profil adskilt fra arbejdet, så jeg siger nej til alle herfra. Det ændrer ikke på, at jeg er glad for at arbejde sammen med dig.
say-a-word-before-ending-it = Sig et venligt ord, før du stopper det.
    .draft = Hej. Jeg rydder op i min profil og holder den til familie og gamle venner. Derfor fjerner jeg folk fra arbejdet. Det handler ikke om dig, og jeg håber, du forstår det.
say-again-what-a-no-means = Sig roligt en gang til, hvad dit nej handler om.
    .draft = Jeg sagde nej til at være venner på nettet, fordi jeg holder arbejde og privatliv adskilt. Jeg er lige glad for at arbejde sammen med dig. Jeg føler, at det står mellem os. Er der noget, vi skal tale om?
note-what-happens-after-a-no = Skriv ned, hvad der sker og hvornår, hvis dit nej får følger på arbejdet.
turn-to-another-than-that-leader = Gå til en anden end lederen selv, hvis det er lederen, der bruger dit nej imod dig.

## At komme i gang

write-purpose-down = Skriv på to linjer, hvad kanalen er til, og hvem den er til.
make-goal-clear-first = Gør jeres strategi og mål helt klare.
weigh-other-channels-too = Overvej, om noget andet er bedre eller passer godt sammen med sociale medier.
think-in-new-ways = Tænk nyt og dristigt i stedet for at gøre som alle andre.
talk-plan-over-with-communications = Kontakt eventuelt jeres lokale { -word-communications-department } for at drøfte planen.
    .draft = Vores enhed arbejder med sociale medier eller overvejer at begynde. Vi vil gerne drøfte vores plan med jer. Hvornår har I tid?
set-resources-aside = Sæt ressourcer af til at følge, hvad der sker der.
name-who-looks-after-channel = Aftal, hvem der passer kanalen, og hvem der tager over, når den person er væk.
put-plan-to-leader = Vis jeres { -word-leader }, hvad I vil, hvem der passer det, og hvor meget tid det tager.
    .draft = Vores enhed vil gerne på sociale medier. Her er, hvad vi vil opnå, hvem der passer det, og hvor meget tid det tager. Er det i orden med dig?
put-plan-to-secretariat = Spørg jeres { -word-secretariat }, hvem der beslutter det.
    .draft = Der er tale om, at en enhed skal på sociale medier. Hvem beslutter det, og hvem passer det?
get-channel-approved = Få jeres { -word-nearest-leader } til at godkende sociale medier som kanal.
    .draft = Vores enhed vil gerne bruge sociale medier som kanal. Her er, hvad vi vil med det, og hvem der passer det. Godkender du det?
let-workplace-judge-start = Tag det op på arbejdspladsen, som vurderer, om den ønsker at være aktiv der.
    .draft = Jeg vil gerne have, at vi taler om at gå på sociale medier. Vil vi være der, hvad vil vi med det, og hvem passer det?
bear-misuse-in-mind = Tænk på, at andre er med til at bestemme over det, I lægger op, og at andre får mulighed for at misbruge det.
agree-how-you-answer = Aftal på forhånd, hvem der svarer, hvor hurtigt og i hvilken tone.
keep-up-the-dialogue = Bliv i dialogen, også når lyset på jer er kritisk.
find-time-or-close-channel = Find tid til kanalen, eller fortæl folk, hvor de får fat i jer, og luk den.
    .draft = Tak, fordi I følger os. Vi lukker siden, for vi har ikke længere tid til at passe den godt. I er velkomne til at kontakte os på en anden måde.

## Arbejde og fritid: arbejdstid og skærme

put-phone-away-until-free = Læg telefonen væk, til ingen har brug for dig, og intet arbejde venter.
let-tasks-come-first = Lad opgaverne komme først, så privat brug ikke tager tid fra dem.
keep-focus-on-the-work = Brug din sunde fornuft, og hold øje med tiden og dit fokus.
find-out-local-rule-on-private-use = Find ud af, om din arbejdsplads har fastsat noget om privat brug.
    .draft = Har vi fastsat noget her om privat brug af sociale medier i arbejdstiden? Jeg vil gerne vide, hvad der gælder.
judge-need-for-rule-at-workplace = Vurder sammen på arbejdspladsen, om der er brug for retningslinjer.
    .draft = Jeg vil gerne have, at vi taler om, hvordan vi bruger sociale medier her. Har vi brug for retningslinjer, og hvad skal der stå i dem?
agree-when-private-use-fits = Tal sammen om, hvornår privat brug passer ind, og hvornår den ikke gør.
    .draft = Lad os tale om privat brug af telefon og sociale medier på arbejdet. Hvornår gør det ingen skade, og hvornår er det bedre at lægge telefonen væk?
ask-before-forbidding = Spørg din { -word-leader } eller personaleafdelingen, før noget bliver forbudt.
    .draft = Vi overvejer et forbud mod privat brug af sociale medier i arbejdstiden. Har vi ret til det? Og hvem skal høres først?
know-private-use-is-allowed = Husk, at privat brug i arbejdstiden er tilladt i kommunen.
log-off-each-time = Log af sociale medier, hver gang du går fra skærmen.
log-off-now = Gå tilbage og log af, eller log af fra en anden enhed.
look-what-was-done = Se opslag, beskeder og indstillinger igennem for noget, der ikke er fra dig.
change-password-afterwards = Skift din adgangskode, når du har logget af.
tell-it-was-not-you = Fortæl dem, der har fået det, at det ikke er fra dig.
    .draft = Hej. Du har fået noget fra min profil, som jeg ikke har skrevet. Den stod åben på en skærm. Del det ikke videre. Jeg er ked af besværet.
lock-screen-unread = Lås skærmen, eller log kollegaen af uden at læse eller skrive noget.
tell-colleague-it-was-open = Sig det venligt til kollegaen på tomandshånd.
    .draft = Din profil stod åben på skærmen, så jeg låste den. Jeg har ikke læst noget. Jeg ville bare sige det til dig.

## Arbejde og fritid: privat og arbejde hver for sig

weigh-which-profile-answers = Vurder, om en arbejdsprofil eller din personlige profil er det rette sted at svare.
get-answering-approved = Få din { -word-nearest-leader } til at godkende, at du svarer på spørgsmål om arbejdet på sociale medier.
    .draft = Folk skriver til min private profil om mit arbejde. Jeg vil gerne svare dem på sociale medier. Godkender du det, og hvilken profil bruger jeg?
show-the-way-to-workplace = Svar venligt, hvor man får fat i din arbejdsplads, og ikke mere.
    .draft = Hej, og tak, fordi du skriver. Jeg svarer ikke på spørgsmål om arbejdet fra min private profil. Kontakt gerne min arbejdsplads i stedet, så du får et ordentligt svar.
show-as-whom-you-share = Vis, om du deler som privatperson eller for din arbejdsplads.
think-as-whom-you-share = Tænk over, om du deler som privatperson eller som fagperson.
post-it-from-your-own-profile = Læg det op fra din egen profil, hvis du vil have det ud.

## Husets regler

read-before-signing = Læs vejledningen igennem, før du skriver under.
keep-a-copy-of-guideline = Gem en kopi med dato af det, du skriver under på.
clear-up-before-signing = Få forklaret det, der er uklart, før du skriver under.
ask-what-is-unclear = Bed din { -word-leader } om at forklare det, der er uklart, før du skriver under.
    .draft = Jeg har læst vores vejledning om sociale medier. Der er noget i den, jeg ikke forstår. Vil du forklare mig det, før jeg skriver under?
ask-what-signing-means = Spørg din { -word-leader }, hvad underskriften betyder.
    .draft = Jeg har læst vejledningen og forstår den, men jeg er ikke enig i det hele. Hvad siger jeg med min underskrift? Og hvor går jeg hen med det, jeg er uenig i?
know-signature-says-understood = Husk, at underskriften står for, at du har læst og forstået.
take-disagreement-to-leader = Tag det, du er uenig i, op med din { -word-nearest-leader }.
    .draft = Jeg har læst vores vejledning om sociale medier. Der er noget i den, jeg ikke er enig i. Hvornår har du tid til at tale om det?
go-through-guideline-together = Gå vejledningen igennem med dine medarbejdere, før de skriver under.
    .draft = Hej alle. På vores næste møde går vi vejledningen om sociale medier igennem. Læs den gerne inden, og tag det med, I er i tvivl om. Bagefter skriver I under på, at I har læst og forstået den.
hear-why-not-signed = Spørg, hvad der ligger bag et nej, og lyt, før du svarer.
    .draft = Jeg kan se, at du helst ikke vil skrive under. Hvad er det, du er i tvivl om eller uenig i? Jeg vil gerne forstå det.
ask-where-rules-are = Spørg din { -word-leader }, hvilke regler I har, og hvor de står.
    .draft = Hvilke regler har vi om sociale medier, og hvor finder jeg dem? Jeg vil gerne læse dem.
ask-what-workplace-laid-down = Spørg på din arbejdsplads, om den har fastsat noget.
    .draft = Jeg forstår, at hver arbejdsplads selv vurderer, om den vil have retningslinjer om sociale medier. Har vi fastsat noget her, og hvor finder jeg det?
look-up-policy-on-intranet = Slå pjecen »God adfærd i det offentlige« og politikken for kommunikation op på intranettet.
ask-what-is-already-decided = Spørg din { -word-leader }, hvad der allerede er besluttet, og hvem I hører først.
    .draft = Vi vil gerne have vores egne regler om sociale medier på arbejdspladsen. Hvad er allerede besluttet for os alle, og hvem skal høres?
know-guide-is-for-elected-too = Husk, at vejledningen også er til folkevalgte.
ask-secretariat-about-signing = Spørg jeres { -word-secretariat }, om vejledningen er ment for politikere.
    .draft = Jeg bliver bedt om at skrive under på vejledningen om sociale medier. Gælder den også for politikere? Og hvad siger jeg med min underskrift?
ask-secretariat-where-rules-are = Spørg jeres { -word-secretariat }, hvilke regler der gælder for dig, og hvor de står.
    .draft = Hvilke regler om sociale medier gælder for os politikere, og hvor finder jeg dem? Jeg vil gerne læse dem.
