## Kontakter

leader = Snakk med { -word-leader }en din.
communications = Spør { -word-communications }en.
communications-department = Spør den lokale { -word-communications-department }en.
union-representative = Snakk med { -word-union-representative } hvis det er til hjelp for deg.
safety-representative = Snakk med { -word-safety-representative }et hvis det er til hjelp for deg.
consider-representatives = Tenk over om { -word-union-representative } eller { -word-safety-representative } er en annen mulighet.
professional-organisation = Spør { -word-professional-organisation }en din om råd.
secretariat = Spør { -word-secretariat }et i kommunen, fylkeskommunen eller regionen din.
slettmeg = Les om rettighetene dine på slettmeg.no, under «Lover og rettigheter».

## Pasienter og pårørende

tell-at-next-meeting = Forklar ved neste personlige kontakt hvordan det går an å nå deg.
    .draft = Jeg så at du hadde tatt kontakt på nettet. Jeg svarer ikke der, for jeg vil ha kontakten vår her på jobben. Nå skal jeg vise deg hvordan du får tak i meg.
explain-in-person = Forklar vennlig ansikt til ansikt at du skiller mellom jobb og privatliv, hvis du takker nei.
    .draft = Det var hyggelig at du sendte meg en forespørsel. Den private profilen min er for folk jeg kjenner privat. Derfor sier jeg nei til alle jeg kjenner fra jobben. Det har ikke noe med deg å gjøre.
decline-kindly-online = Send et kort og vennlig svar, hvis du takker nei på nettet.
    .draft = Hei, og takk for forespørselen. Jeg holder den private profilen min utenfor jobben. Derfor sier jeg nei til alle jeg kjenner derfra. Jeg håper du forstår det, og ønsker deg alt godt.
leave-approach-unanswered = La være å svare på henvendelsen i sosiale medier.
keep-contact-professional = Hold kontakten med pasienter og pårørende i profesjonelle rammer, utenfor sosiale medier.
use-unit-mail = Vis til e-postadressen til avdelingen, hvis den har en.
close-profile = Gjør profilen din lukket, så den ikke er åpen for alle.
protect-with-settings = Bruk innstillingene i profilen din til å beskytte deg selv.
keep-care-in-care-channels = Ta spørsmål om behandlingen i de kanalene som jobben din bruker til slikt.
keep-treatment-out = Hold behandlingen utenfor alt dere skriver til hverandre.
leave-people-from-work-out = La være å ta med noe som røper hvem du kjenner gjennom jobben.
keep-it-confidential = Hold for deg selv det du har { -word-duty-of-confidentiality } om.
consider-screenshot-of-approach = Vurder å ta et skjermbilde av henvendelsen.
screenshot-approach = Ta et skjermbilde av henvendelsen før du blokkerer eller sletter noe.
know-management-acts = Vær klar over at ledelsen ikke godtar en slik krenkelse, og at den vil gjøre noe med den.

## Arbeid og fritid

consider-how-it-looks = Tenk over hvordan innlegget ser ut for kolleger som vet at du er borte.
check-privacy-settings = Sjekk hva innstillingene dine skjuler, og hvem som får se profilen din.
treat-as-public = Se på det du skriver, som offentlig og åpent for alle.
expect-sharing = Tenk over hva som skjer hvis noen deler innlegget videre.
use-good-judgement = Vis god dømmekraft når du skriver.
write-in-sober-tone = Skriv i en god og saklig tone, uten å være nedlatende mot kolleger, ledere eller arbeidsplassen.
stay-loyal-in-closed-groups = Vær lojal mot arbeidsplassen, kollegene og { -word-leader }en din, også i lukkede grupper.
do-not-write-disloyally = La være å skrive noe som viser at du er illojal mot arbeidsplassen.
do-not-write-defamation = La være å skrive noe som er injurierende eller ærekrenkende.
take-criticism-to-leader = Ta opp kritikk av forhold på jobben med { -word-nearest-leader }.
    .draft = Det er noe på jobben som jeg ikke synes fungerer så godt. Jeg vil gjerne snakke med deg om det før jeg tar det opp andre steder. Når har du en halvtime?
say-you-speak-for-yourself = Vis tydelig hvilken rolle du snakker i, når andre lett blir i tvil.
know-you-have-free-speech = Husk at du har { -word-freedom-of-expression } som privatperson.
leave-colleagues-details-out = La være å dele noe sensitivt om kolleger og ledere.
ask-colleague-first = Spør kollegaen først, og vent på et tydelig ja.
    .draft = Hei. Jeg har lyst til å skrive noe på nettet der du er nevnt. Her er teksten. Er det greit for deg? Bare si nei hvis du helst vil slippe.

## Innbyggere og klager

save-complaint = Ta vare på teksten i klagen og datoen, før noe blir skjult eller slettet.
invite-to-mail = Oppfordre innbyggeren til å sende klagen på e-post eller lignende.
    .draft = Takk for at du skriver til oss. Vi vil gjerne behandle klagen din på en god måte. Send den gjerne på e-post, så den kan bli registrert og behandlet riktig. Skriv helst ikke private opplysninger her, for andre kan lese dem.
do-not-turn-complaint-away = La være å avvise klagen.
register-complaint = Sørg for at klagen blir riktig registrert.
confirm-complaint-received = Bekreft til innbyggeren at klagen er mottatt og blir registrert.
    .draft = Jeg har fått klagen du skrev her, og sørger for at den blir registrert. Skriv helst ikke private opplysninger her, for andre kan lese dem.
pass-complaint-on = Sørg for at klagen kommer fram til dem som behandler klager.
ask-how-complaints-are-registered = Spør { -word-leader }en din hvordan klager fra sosiale medier blir registrert.
    .draft = En innbygger har skrevet en klage i sosiale medier. Regnes den som mottatt når den står der? Hvem registrerer den, og hva bør jeg svare?
ask-secretariat-about-complaint = Spør { -word-secretariat }et hvordan klagen kommer fram til dem som behandler klager.
    .draft = En innbygger har sendt meg en klage i sosiale medier. Hvordan kan jeg sende den videre, så den blir registrert og besvart? Og hva kan jeg si til innbyggeren i mellomtiden?
switch-off-page-messages = Fjern meldingsfunksjonen fra siden.
watch-the-inbox = Se gjennom innboksen ofte, og flytt private saker til en sikker kanal.
pass-on-what-has-come-in = Les det som allerede har kommet inn, og send videre det som noen venter svar på.
know-safe-channels = Husk at innbyggerne blir vist til kommunens andre, sikre kanaler.
    .draft = Takk for meldingen. Vi har mottatt den. Bruk heretter en av de sikre kanalene våre til alt som er personlig. Vi hjelper deg gjerne med å finne den rette.
point-to-official-channel = Vis innbyggeren hvor klagen hører hjemme, og hold selve saken utenfor svaret ditt.
    .draft = Takk for at du sier fra. Jeg behandler ikke klager fra denne profilen. Send den gjerne direkte til dem som behandler klager. Da kan den bli registrert, og du kan få et ordentlig svar. Skriv helst ikke private opplysninger her.
keep-details-out-of-reply = Ikke ta med detaljer om behandlingen eller saken i svaret ditt.
tell-page-owner = Si fra om klagen til dem som har ansvar for siden.
    .draft = Hei. En innbygger har skrevet en klage på siden vår. Har dere sett den? Jeg har ikke svart. Si fra hvis det er noe jeg kan gjøre.

## Når skaden har skjedd

tell-leader-what-happened = Ta kontakt med { -word-leader }en din, og fortell hva som har skjedd.
    .draft = Det har skjedd noe i sosiale medier som jeg vil at du skal høre fra meg. Dette handler det om, og dette har jeg gjort så langt. Hva synes du jeg bør gjøre nå?
screenshot-own-post = Ta et skjermbilde av innlegget og kommentarene, og ta vare på det der bare du ser det.
delete-own-post = Slett innlegget når du har tatt skjermbildet.
hide-post = Skjul innlegget, så ingen ser det lenger.
hide-confidential-things = Skjul det du har { -word-duty-of-confidentiality } om.
know-deleting-is-not-everything = Husk at andre kanskje allerede har delt innlegget, og at du i starten sa ja til at Facebook bruker innholdet ditt.
know-press-takes-posts = Husk at journalister har brukt tekst og bilder fra Facebook før.
ask-sharers-to-remove = Be dem som har delt innlegget, om å ta det ned.
    .draft = Hei. Du har delt noe som jeg la ut. Jeg angrer på det og har slettet det. Kan du ta det ned hos deg også? Takk for hjelpen.
own-up = Innrøm feilen overfor dem det gikk ut over, og si unnskyld.
    .draft = Jeg la ut noe som jeg angrer på. Det var feil av meg, og jeg beklager. Jeg har tatt det ned. Si fra hvis det er noe jeg kan gjøre for å rette det opp.
take-time-before-answering = Vent med å kommentere, og finn ut hvem som svarer pressen i en slik sak.
    .draft = Takk for at du ringer. Jeg vil ikke svare på stående fot. Fortell meg hva du vil spørre om, og når du trenger svar. Så hører du fra oss.
tell-management-before-speaking = Si fra til ledelsen, og spør den eventuelt om råd, før du uttaler deg som fagperson.
ask-colleague-about-picture = Spør kollegene på bildet om de godtar at det ligger ute.
    .draft = Hei. Jeg har lagt ut et bilde der du er med, og glemte å spørre deg først. Det beklager jeg. Er det greit, eller skal jeg ta det ned?
answer-objection = Møt protesten med velvilje.
    .draft = Takk for at du sier fra. Jeg forstår at du ikke vil at bildet skal ligge der. Jeg tar det ned nå.
remove-picture-on-request = Slett bildet eller videoen når den som protesterer, ber om det.
note-the-objection = Skriv ned hvem som sier fra, om hvilket bilde og når, før det er borte.
screenshot-others-post = Ta et skjermbilde av innlegget med navn og dato, før det blir endret eller borte.
ask-colleague-to-take-down = Be kollegaen vennlig om å ta ned innlegget.
    .draft = Hei. Jeg har sett at du har lagt ut noe der jeg er med. Jeg vil helst ikke ha det på nettet. Kan du ta det ned? Jeg vet at du ikke mente noe vondt med det.
report-to-network = Rapporter innlegget til nettverket hvis det bryter nettverkets egne regler.

## Pasienter: meldinger

point-to-care-channel = Skriv bare hvor det er svar å få, og ingenting om behandlingen.
    .draft = Hei, og takk for meldingen. Jeg skriver ikke om behandling her. Ring eller skriv til oss på jobben, så får du svar. Ta vare på deg selv.
thank-briefly = Si kort takk hvis du svarer.
    .draft = Hei, og takk for de hyggelige ordene. Jeg holder den private profilen min utenfor jobben, så jeg skriver ikke mer her. Jeg ønsker deg alt godt.
hide-patients-comment = Ta vare på ordlyden, skjul kommentaren på din egen profil, og ikke skriv om den der.
end-talk-about-treatment = Ta vare på en kopi av det dere har skrevet, og avslutt samtalen om behandlingen der.
call-emergency-number = Ring nødnummeret med en gang hvis et liv er i fare.
tell-those-on-duty = Si straks fra til dem som er på vakt, og la dem ta over.
    .draft = Jeg har fått en melding på nettet som gjør meg redd for et liv. Jeg har den her. Kan du lese den sammen med meg nå, så vi får tak i hjelp?

## Pasienter: krenkelser og trusler

call-police-if-threatened = Ring politiet hvis du blir truet, og nødnummeret hvis faren er her og nå.
block-after-screenshot = Blokker avsenderen når du har tatt skjermbildet, hvis du vil ha fred.
do-not-share-screenshot = La være å legge ut skjermbildet eller historien på nettet.
act-as-management = Gjør noe med krenkelsen, og vis tydelig at ledelsen ikke godtar den.
hear-employee-out = Lytt til den ansatte i dag, og avtal hva hver av dere gjør nå.
    .draft = Det er bra at du sier fra til meg. Dette skal du ikke stå alene i. Fortell meg hva som har skjedd, så blir vi enige om hva vi gjør.
point-to-representatives = Fortell den ansatte at det også går an å ta det opp med { -word-union-representative } eller { -word-safety-representative }.
see-to-employees-safety = Hjelp den ansatte med å ringe politiet, og avtal hva som gjør de neste dagene trygge.

## Pasienter: historier uten navn

imagine-patient-reading = Se for deg at pasienten og familien leser det.
leave-details-out = La være å ta med tid, sted, alder, sykdom og alt annet som er uvanlig.
talk-it-over-at-work = Snakk om det med noen på jobben, der ingen andre hører det.
    .draft = Jeg har hatt en situasjon som jeg ikke klarer å legge fra meg. Jeg vil ikke skrive om den noe sted. Har du tid til å snakke om den med meg i dag?
write-soberly-about-patients = Skriv i en god og saklig tone om pasienter og pårørende.
ask-colleague-to-remove-patient = Si til kollegaen på tomannshånd at pasienten er til å kjenne igjen, og be om at innlegget blir slettet.
    .draft = Hei. Jeg så det du skrev fra jobben. Jeg tror det går an å skjønne hvem pasienten er. Det var sikkert ikke meningen. Kan du slette det nå?

## Pasienter: en du kjenner

let-the-person-tell = Overlat til personen selv å fortelle det.
    .draft = Jeg vet at du spør fordi du bryr deg. Jeg forteller ikke hvem som er pasient hos oss, og hvem som ikke er det. Spør personen selv.
answer-as-a-friend = Svar bare det en venn uten jobben din ville svart.
ask-the-person-at-work = Spør personen, på jobben, om det som er viktig for behandlingen.

## Pasienter: sosiale medier ved siden av pasienten

leave-social-media-with-patients = La sosiale medier ligge mens du er sammen med pasienter.
wait-for-a-break = Legg bort telefonen, og vent til du har pause.
keep-mind-on-patients = Bruk sunn fornuft, og hold oppmerksomheten på oppgavene og på pasientenes sikkerhet.
behave-as-at-work-online = Oppfør deg i sosiale medier slik du gjør på jobben.
settle-work-use-with-leader = Avklar med { -word-nearest-leader } om sosiale medier er greit til dette i arbeidstiden.
    .draft = Jeg har lyst til å bruke sosiale medier sammen med en pasient som en del av jobben. Slik har jeg tenkt det. Er det greit for deg, og hvordan gjør vi det?
keep-own-profile-out-of-it = Vær logget av din egen profil når dere ser på noe sammen.
talk-without-the-screen = Tenk over om det er nok å snakke om det uten skjermen.
tell-colleague-about-phone = Fortell kollegaen vennlig hva du har sett, når ingen andre hører det.
    .draft = Jeg la merke til at du var på telefonen mens pasienten var der. Jeg vet hvor lett det skjer. Jeg tror pasienten så det, så jeg ville si det til deg.

## Pasienter: LinkedIn

keep-profile-professional = Se på profilen din med en pasients øyne, og hold den til jobben.
check-who-sees-connections = Sjekk i innstillingene hvem som får se kontaktene dine.
leave-recommendation-hidden = La anbefalingen være skjult til du har fått svar.
ask-leader-about-recommendation = Spør { -word-leader }en din om det er greit å vise den.
let-the-other-invite = La den andre ta det første skrittet, og tenk over det hvis det kommer en invitasjon.

## Ledere

think-what-calls-for-action = Tenk gjennom hva du gjør hvis du får vite noe som krever at du handler som leder.
know-staff-are-free-to-decline = Husk at det er greit at de ansatte takker nei til en venneforespørsel fra lederen sin.
know-staff-find-it-hard-to-leave = Husk at det iblant er vanskelig for de ansatte selv å velge bort lederen sin.
weigh-being-friends-with-staff = Tenk over om det er klokt at leder og ansatte er venner på nettet.
know-a-no-has-no-consequences = Husk at meningen er at et nei til et vennskap er greit og ikke får følger på jobben.
consider-changing-friends-as-leader = Tenk over om du vil endre hvem du er venn med, nå som du er leder.
tell-staff-openly = Si det åpent og ærlig til de ansatte hvis du endrer hvem du er venn med.
    .draft = Jeg vil si noe om sosiale medier. Som lederen deres endrer jeg på hvem jeg er venn med der. Det vil jeg at dere skal høre fra meg. Det handler ikke om noen av dere spesielt.
take-the-first-step-as-leader = Ta det første skrittet selv hvis noe endres, heller enn å overlate det til de ansatte.
choose-alike-for-all-staff = Velg det samme for alle du er leder for, så ingen føler seg valgt bort.
let-staff-ask-first = Overlat det til de ansatte å sende en forespørsel, så ingen føler seg presset til å si ja.
decline-staff-kindly = Si vennlig hvorfor du sier nei.
    .draft = Takk for forespørselen. Som leder holder jeg den private profilen min utenfor jobben. Derfor sier jeg nei til alle jeg er leder for. Det handler ikke om deg, og døren min er åpen som før.
share-less-with-staff = Velg i innstillingene hvilke innlegg de du er leder for, får se.
keep-cases-out-of-friendship = Hold saker, vedtak og personalforhold utenfor det dere skriver til hverandre.
offer-to-leave-the-group = Tilby å gå ut av gruppen, så de ansatte har et sted for seg selv.
    .draft = Hei alle sammen. Nå som jeg er lederen deres, er det rimelig at dere har et sted der jeg ikke leser med. Jeg går ut av denne gruppen, med mindre dere alle heller vil at jeg blir.
ask-how-sick-leave-is-followed-up = Spør lederen din eller dem som arbeider med personalsaker, hvordan dere følger opp sykefravær.
    .draft = En av mine ansatte er sykmeldt, og jeg har sett noe på nettet som får meg til å lure. Jeg har ikke sagt noe ennå. Hvordan følger vi opp sykefravær, og hva gjør jeg med det jeg så?
consider-whether-to-act-on-it = Tenk over om det du har sett, krever at du handler som leder.
ask-how-employee-is = Spør personlig hvordan den ansatte har det, og hva som vil hjelpe, før du snakker om noe innlegg.
    .draft = Jeg vil gjerne høre hvordan du har det, og om vi kan gjøre noe for å hjelpe deg tilbake. Fortell bare det du har lyst til.
know-a-post-is-a-moment = Husk at et innlegg viser et øyeblikk, som kanskje er gammelt, og ikke hvor syk noen er.
follow-up-sick-leave-as-usual = Følg opp sykefraværet på samme måte som for alle andre.
keep-anothers-illness-offline = Hold praten om sykdom unna sosiale medier, og overlat den til personen selv og lederen.
ask-how-colleague-is = Spør kollegaen hvordan det går, og overlat sykmeldingen til kollegaen og lederen.
    .draft = Hei. Jeg har tenkt på deg. Hvordan går det? Du trenger ikke å fortelle noe. Jeg ville bare si hei.
ask-writer-to-hide-it = Be rolig den som skrev det, om å skjule det med en gang.
    .draft = Jeg har sett innlegget ditt. Jeg tror det er noe fortrolig i det. Kan du skjule det nå? Så ser vi på det sammen etterpå.
answer-without-arguing = Hold svaret kort, inviter til en prat, og hold selve striden utenfor tråden.
    .draft = Jeg har lest dette og vil gjerne snakke om det, men ikke i tråden. Skriv eller ring til meg, så finner vi et tidspunkt.
hear-the-writer-out = Snakk med den ansatte ansikt til ansikt, og hør hva som ligger bak.
    .draft = Jeg har sett det du skrev om oss. Jeg vil gjerne høre hva som ligger bak. Hva er det som ikke fungerer, og hva kan gjøre det bedre?
tell-criticism-from-the-rest = Skill kritikk fra det som er nedlatende eller fortrolig, før du dømmer.
talk-to-the-colleague-alone = Snakk med kollegaen på tomannshånd hvis du sier noe.
    .draft = Jeg så det du la ut, og vil gjerne høre hva som ligger bak. Jeg tror at andre leser det annerledes enn du mener det. Kan du se på det en gang til?
leave-staff-to-their-leaders = Overlat samtalen med den ansatte til dem som leder de ansatte.
know-demeaning-posts-have-consequences = Husk at nedlatende innlegg iblant får følger for ansettelsen til den som skriver dem.
know-staff-have-free-speech = Husk at den som skrev det, også har { -word-freedom-of-expression }.
speak-for-the-organisation-only = Få fram målene til organisasjonen og ikke dine egne, hvis du skriver på dens vegne.
look-at-all-applicants-alike = Sjekk alle søkere på samme måte, eller la det være.
keep-to-what-the-job-asks = Bestem før du ser etter, hva jobben krever, og ikke let etter noe annet.
let-applicant-explain = Spør søkeren om det som virker ekstremt eller diskriminerende, og la søkeren forklare, før det teller.
    .draft = Vi har sett et innlegg som ser ut til å være ditt. Jeg vil gjerne spørre deg om det, så det er du som forteller. Er det ditt, og hva ligger bak?
ask-the-applicant-instead = Spør søkeren, eller referansene søkeren har oppgitt, om det du gjerne vil vite.
    .draft = Det er noe vi gjerne vil vite før vi velger. Vi vil heller spørre deg enn å lete etter det selv. Vil du fortelle om det?
leave-private-things-out-of-choice = Hold det private utenfor valget, og ikke gi det videre til andre som er med på å velge.
ask-how-applicants-are-looked-up = Spør dem som arbeider med ansettelser, om dere sjekker søkere, og hvordan.
    .draft = Vi skal ansette, og jeg har tenkt på å sjekke søkerne på nettet. Gjør vi det hos oss? Hvilke regler gjelder, og hva sier vi til søkerne?
clear-look-up-with-nearest-leader = Avklar med { -word-nearest-leader } om du har lov til å bruke sosiale medier til dette i arbeidstiden.
    .draft = Vi skal ansette, og jeg vil gjerne bruke sosiale medier i arbeidstiden til å sjekke søkere. Har jeg lov til det?

## Arbeid og fritid: når du søker jobb

look-at-profile-as-a-stranger = Se på profilen din slik en fremmed ser den, og søk på ditt eget navn.
prepare-an-answer = Forbered et svar, i tilfelle du blir spurt om noe på profilen din.
    .draft = Ja, det er mitt, og det er noen år gammelt. I dag ser jeg annerledes på det. Det jeg gjerne vil at dere skal vite om meg, er dette.
consider-impression-at-interview = Tenk over om inntrykket på Facebook er det du vil gi på et intervju.
take-down-what-you-do-not-stand-by = Ta ned det du ikke lenger vil stå for.
take-down-discriminatory-things = Ta ned det som er diskriminerende.
take-down-demeaning-words = Ta ned det du har skrevet nedlatende om folk eller arbeidsplassen.

## Å si sin mening: å få ut frustrasjon

sleep-on-it = Sov på det før du deler det.
tell-somebody-you-trust = Fortell noen du stoler på, ansikt til ansikt, hva som sliter på deg.
    .draft = Jeg har hatt en elendig dag og trenger å få det ut. Har du ti minutter til å høre på? Du trenger ikke å løse noe.
take-it-to-the-person = Ta det opp med personen ansikt til ansikt når du er rolig.
    .draft = Det er noe mellom oss som plager meg, og jeg vil heller si det til deg enn bak ryggen din. Når har du tid til en prat?
keep-to-facts = Hold deg til det du selv vet, og la være å gjette.
keep-a-good-tone = Skriv i en god og saklig tone.

## Å si sin mening: kritikk og roller

show-role-at-all-times = Vis alltid tydelig om du snakker som privatperson eller som ansatt.
leave-no-doubt-whom-you-speak-for = Sørg for at ingen er i tvil om du snakker for deg selv eller for arbeidsplassen.
think-over-your-role = Tenk over hvilken rolle du snakker i: som privatperson, eller som fagperson og offentlig ansatt.
say-if-you-speak-as-politician = Si om du snakker som folkevalgt, privat eller for alle folkevalgte.
know-free-speech-is-taken-for-granted = Husk at { -word-freedom-of-expression } er en selvfølge i kommunen din.
know-leaflet-on-free-speech = Husk at brosjyren «God adfærd i det offentlige» sier mer om reglene for { -word-freedom-of-expression } og { -word-duty-of-confidentiality }.
look-up-who-makes-statements = Se i kommunikasjonspolitikken hvem som uttaler seg.
find-out-who-speaks-for-organisation = Finn ut hvem som snakker for organisasjonen i en slik sak.
    .draft = Jeg vil gjerne si noe for arbeidsplassen vår i sosiale medier. Hvem snakker for oss i en slik sak? Dette har jeg tenkt å si.
get-approval-to-speak-for-workplace = Få det godkjent av { -word-nearest-leader } før du snakker der.
    .draft = Jeg vil gjerne snakke for kommunen i sosiale medier om dette. Godkjenner du det, og er det noe jeg bør overlate til andre?
speak-well-if-you-thrive = Snakk godt om arbeidsplassen din hvis du trives der.
ask-secretariat-who-speaks = Spør { -word-secretariat }et hvem som snakker for dere i en slik sak.
    .draft = Jeg vil gjerne si noe om dette på vegne av oss alle. Hvem snakker for oss i en slik sak, og hva er vedtatt?

## Å si sin mening: det ekstreme og diskriminerende

think-what-it-says-about-you = Tenk over hva andre leser ut av det om holdningene og verdiene dine.
say-why-you-share = Skriv med dine egne ord hva du mener om det, og hvorfor du deler det.
write-nothing-discriminatory = La være å skrive noe diskriminerende.
leave-it-unshared = La det ligge, og snakk med noen du kjenner, om det som plager deg.
leave-own-views-off-work-profile = Hold dine egne meninger unna siden du driver i jobben, og del dem som deg selv eller ikke i det hele tatt.

## Å si sin mening: pressen

decline-to-talk-about-people = Si vennlig at du ikke snakker om bestemte personer.
    .draft = Jeg forstår at du spør. Jeg snakker ikke om bestemte personer, og derfor verken bekrefter eller avkrefter jeg noe. Send gjerne spørsmålene skriftlig, så sender jeg dem videre.
pass-journalist-on = Send spørsmålene og fristen videre til dem som svarer pressen.
    .draft = En journalist har tatt kontakt med meg. Her er spørsmålene og fristen. Jeg har ikke svart. Hvem tar dette videre?

## Kolleger: gruppechatten

guard-your-free-time = Pass på at jobben ikke tar plass i fritiden din.
know-work-posts-affect-you = Husk at innlegg om travle dager og sykdom noen ganger påvirker folk når de har fri.
know-you-choose-your-ties = Husk at du selv velger hvem du vil ha kontakt med i sosiale nettverk.
mind-where-others-draw-the-line = Husk at folk har ulike grenser.
mute-the-chat = Demp chatten mens du har fri, og se på den når du er tilbake på jobb.
leave-chat-kindly = Si vennlig fra til gruppen om at du går ut av den.
    .draft = Hei, alle sammen. Jeg går ut av chatten for å få helt fri når jeg har fri. Det har ikke noe med dere å gjøre. Si fra på jobben hvis det er noe jeg trenger å vite.
ask-chat-to-wait = Be kollegene om å holde jobben utenfor chatten mens folk har fri.
    .draft = Hei, alle sammen. Jeg vil gjerne høre fra dere, men jeg tar jobben med meg hjem når jeg leser om den her. Skal vi spare jobben til vi er der?
agree-on-the-chat = Bli enige sammen om hva chatten er til, og hvor jobben hører hjemme.
    .draft = Jeg vil gjerne at vi snakker om chatten vår. Hva er den til, hva hører hjemme et annet sted, og når lar vi hverandre være i fred?
answer-when-back-at-work = Svar når du er tilbake på jobb, med mindre det haster.
keep-out-of-talk-about-the-person = La være å svare i chatten om personen, og la være å sende det videre.
note-who-wrote-and-when = Skriv ned hvem som skrev det og når, uten å kopiere opplysningene.
ask-colleague-to-delete-from-chat = Be kollegaen om å slette det, i en melding bare til kollegaen.
    .draft = Hei. Det du skrev i chatten, viser hvem personen er. Kan du slette det nå? Jeg vet at du ikke mente noe vondt. Noen på jobben trenger å vite om det, og helst fra deg.
stay-out-of-it = La det stå ubesvart, eller få praten over på noe annet.
think-of-those-off-duty = Tenk på dem som leser det på fridagen sin, og la det vente hvis det ikke haster.
say-no-answer-is-expected = Skriv at ingen venter svar før de er tilbake på jobb.
    .draft = Her er noe til dere er tilbake på jobb. Dere trenger ikke å svare eller gjøre noe før det. Nyt fritiden.

## Bilder

ask-people-in-picture = Spør dem som er med på bildet, om du har lov til å legge det ut.
    .draft = Hei. Du er med på et bilde som jeg har lyst til å legge ut på nettet. Her er bildet, og her blir det i så fall synlig. Er det greit for deg? Bare si nei hvis du helst vil slippe.
check-whole-picture = Se gjennom hele bildet etter navn, skjermer og papirer før det legges ut.
choose-picture-away-from-work = Velg et bilde som ikke er fra jobben, hvis dette ikke egner seg for deling.
get-permission-for-work-photo = Få lov før du legger bildet på Facebook.
get-consent-from-people = Få samtykke fra alle som er gjenkjennelige, hvis du ikke har et annet grunnlag for å legge ut bildet.
    .draft = Vi vil gjerne vise dette bildet på siden vår, og du kan kjennes igjen på det. Er det greit for deg? Du står fritt til å si nei, og du kan si fra senere hvis du ombestemmer deg.
check-basis-for-publishing = Sjekk at grunnlaget for å legge det ut uten samtykke er i orden.
check-public-interest = Sjekk at bildet eller videoen tjener samfunnets interesser.
weigh-how-people-feel = Vurder om de som er med, har rimelig grunn til å føle seg utlevert, utnyttet eller krenket.
consider-picture-without-people = Tenk over om et bilde uten folk man kjenner igjen, gjør samme nytten.
protect-children-and-elderly = Vern barn, unge og eldre særlig godt.
ask-parents-too = Spør foreldrene når det er barn med på bildet.
    .draft = Hei. Vi har et bilde som barnet deres er med på, og vi vil gjerne vise det på siden vår. Her er bildet. Er det greit for dere og barnet? Det er helt i orden å si nei.
choose-picture-without-children = Velg et bilde uten barna, eller gjør dem ugjenkjennelige.
ask-parents-before-posting = Spør foreldrene før du legger ut et bilde av barnet deres.
    .draft = Hei. Jeg har et bilde som barnet deres er med på, og jeg vil gjerne legge det ut på min egen profil. Her er det. Er det greit for dere og barnet? Bare si nei hvis dere helst vil det.
choose-or-blur-picture = Velg et annet bilde, eller sladd det som ikke er for alle.
take-down-own-picture = Ta ned bildet fra profilen din.
ask-what-is-wrong-with-picture = Spør hva som er galt med bildet, og lytt.
    .draft = Takk for at du sier fra. Vi vil gjerne forstå det bedre. Hva er det på bildet du ikke synes er greit?
pass-objection-on = Gi protesten videre til dem som har ansvar for siden.
    .draft = Hei. En person har sagt til meg at et bilde på siden vår ikke bør ligge der. Det er dette. Kan dere se på det i dag og si hva jeg kan svare?
say-objection-is-passed-on = Si til personen at du har gitt det videre.
    .draft = Takk for at du sier fra. Jeg har ikke ansvar for siden selv, men jeg har gitt det videre til dem som har det.
ask-the-maker = Finn ut hvem som har retten til det, og spør personen.
    .draft = Hei. Du har laget noe som jeg har lyst til å legge ut. Det er dette, og her blir det i så fall synlig. Er det greit for deg, og hvordan vil du bli nevnt?
name-the-maker = Skriv hvem som har laget det, og ta vare på svaret du har fått.
check-where-it-comes-from = Sjekk hvor det kommer fra, før du deler det.
share-the-link-instead = Del heller en lenke, så det blir der det ble publisert.
ask-the-writer = Spør den som skrev den, og ikke vis den til noen før du har fått et ja.
    .draft = Hei. Du har skrevet noe som jeg har lyst til å vise til andre. Det er denne meldingen, og det er disse som får se den. Er det greit for deg? Bare si nei hvis du helst vil slippe.
keep-message-to-yourself = Hold meldingen for deg selv.
ask-page-to-remove-picture = Be dem som har ansvar for siden, om å fjerne bildet.
    .draft = Hei. Det ligger et bilde av meg på siden vår som jeg helst vil ha bort. Det er dette. Kan dere ta det ned og si fra når det er gjort?
know-pictures-are-deleted-on-request = Husk at kommunen din får slettet bilder når noen protesterer og ber om det.
ask-poster-to-take-down = Be den som la det ut, om å ta det ned, hvis det føles trygt.
    .draft = Hei. Du har lagt ut noe som handler om meg, og jeg vil ikke ha det liggende. Kan du ta det ned? Det er dette innlegget.
keep-list-of-what-was-asked = Skriv ned hva du har bedt om, når, og hva svaret var.
use-networks-help-pages = Bruk hjelpesidene til nettverket for å komme inn på profilen igjen eller få den stengt.

## Profiler

know-no-profile-by-force = Husk at det er frivillig for ansatte å lage en profil.
know-no-group-by-force = Husk at det er frivillig for ansatte å bli med i grupper og nettverk.
suggest-another-way = Si hva du helst vil slippe, og foreslå noe annet.
    .draft = Jeg vil helst ikke bruke det nettverket til dette. Jeg vil gjerne hjelpe til på en annen måte. Kan vi finne en løsning der jeg slipper å være der?
decline-group-kindly = Si vennlig at du ikke blir med i gruppen.
    .draft = Hei, og takk for at dere tenker på meg. Jeg bruker bare sosiale medier privat, så jeg blir ikke med i gruppen. Si gjerne fra til meg når dere planlegger noe. Jeg vil veldig gjerne være med.
offer-another-way = Gi dem som sier nei, en annen måte å få vite det samme og gjøre den samme jobben på.
    .draft = Vi bruker et sosialt nettverk til noe av arbeidet. Du velger selv om du vil være der. Alt som er viktig for jobben, sender vi også på en annen måte. Si fra om hva som passer best for deg.
do-not-force-a-profile = La være å tvinge noen til å lage en profil.
do-not-force-into-a-group = La være å tvinge noen inn i en gruppe eller et nettverk.
ask-before-requiring = Spør din egen leder eller personalavdelingen før du krever det.
    .draft = Jeg vil gjerne ha de ansatte inn i et sosialt nettverk i jobben. Har jeg rett til å kreve det? Og hva tilbyr jeg dem som helst vil slippe?
ask-leader-to-approve = Be { -word-nearest-leader } om å godkjenne det.
    .draft = Jeg vil gjerne bruke sosiale medier i jobben. Her er det jeg vil bruke dem til, og profilen jeg tenker på. Godkjenner du det?
ask-leader-about-profile = Spør { -word-leader }en din, og avtal hva profilen er til.
    .draft = Jeg vil gjerne bruke sosiale medier i jobben. Her er det jeg vil bruke dem til, og profilen jeg tenker på. Er det greit for deg?
ask-leader-about-working-hours = Avklar med { -word-nearest-leader } om du har lov til å bruke sosiale medier til dette i arbeidstiden.
    .draft = Jeg trenger et sosialt nettverk i jobben. Her er det jeg trenger det til. Har jeg lov til å bruke det i arbeidstiden?
find-out-what-workplace-decided = Finn ut om arbeidsplassen din ønsker å være aktiv med en arbeidsprofil.
weigh-work-or-personal-profile = Vurder om du vil bruke en arbeidsprofil eller den personlige profilen din.
run-public-page-from-own-profile = Styr en offentlig side fra den personlige profilen i nettverk som Facebook, der falske profiler ikke er tillatt.
keep-private-and-work-apart = Skill alltid mellom privat bruk og bruk i jobben.
choose-new-password-with-work-email = Velg et nytt passord som du ikke bruker andre steder i jobben, hvis profilen bruker jobb-e-posten.
choose-a-password-used-nowhere-else = Velg et nytt passord som du ikke bruker andre steder.
keep-personal-data-out-of-work-use = La være å ta med personopplysninger og fortrolige opplysninger med mulig risiko for innbyggerne og kommunen.
convey-the-organisations-aims = Få fram kommunens mål, ønsker og strategier når du snakker for den, og ikke dine egne.
accept-less-control = Godta at ingen styrer innhold og retning slik som på en nettside.
use-a-page-in-own-name = Bruk en side i jobben, eller en profil i ditt eget navn.

## Sider

agree-on-the-page = Avtal hvem som tar seg av siden, og hvor mye tid det tar.
    .draft = Jeg vil gjerne ta meg av siden vår i sosiale medier. Kan vi avtale hva den er til, hvem som hjelper, og hvor mye tid jeg bruker på den?
know-network-wants-private-profile = Husk at kommunen ser en privat profil som eneste vei inn i sosiale medier.
give-each-their-own-access = Gi hver person som driver siden, sin egen tilgang, og fjern dem som har sluttet.
write-about-the-work-instead = Skriv om selve arbeidet, så ingen blir kjent igjen.
keep-own-views-on-own-profile = Spar dine egne meninger til din egen profil, og vis der at du snakker for deg selv.
move-to-a-safe-channel = Svar vennlig uten å gjenta opplysningene, og vis vei til en tryggere kanal.
    .draft = Takk for meldingen. Vi vil gjerne hjelpe deg, men ikke her, for her er det ikke trygt å dele private ting. Skriv eller ring til oss på en annen måte. Skriv helst ikke private opplysninger her.
ask-leader-about-the-inbox = Spør { -word-leader }en din hvor du sender meldingen videre, og om den blir slettet etterpå.
    .draft = En innbygger har sendt private opplysninger til innboksen på siden vår. Hvor gir jeg dem videre? Skal de registreres, og sletter vi dem etterpå?
ask-secretariat-about-the-inbox = Spør { -word-secretariat }et hvordan saken kommer trygt fram til administrasjonen.
    .draft = En innbygger har sendt meg private opplysninger i et sosialt nettverk. Hvordan gir jeg dem trygt videre? Og hva sier jeg til innbyggeren?
register-before-deleting = Finn ut om meldingen er noe dere registrerer, og få det gjort før du sletter den.
keep-personal-data-out-of-reply = La være å gjenta personopplysningene i svaret ditt.
ask-leader-about-helping = Spør { -word-leader }en din om dette er en av oppgavene dine, og hvor grensen går.
    .draft = En folkevalgt har bedt meg om å hjelpe med en side i sosiale medier. Er det en av oppgavene mine? Og hva sier jeg nei til?
speak-of-the-matter-not-the-person = Snakk om reglene og hvordan de virker, så ingen blir kjent igjen.
keep-to-what-is-public = Hold deg til det som er offentlig, og si at resten er fortrolig.
    .draft = Jeg vet at mange gjerne vil høre mer om dette. Noe av det er fortrolig, så det snakker jeg ikke om. Jeg forteller gjerne det som er offentlig.
hide-citizens-details = Ta vare på teksten for deg selv, og skjul kommentaren for andre.

## Elever og foreldre

weigh-the-friendship = Tenk over om det er en god idé at dere to er venner på nettet.
settle-reasons-for-a-yes = Finn grunnene dine hvis du sier ja, så du er klar til å forklare dem.
decline-pupil-kindly = Si vennlig, hvis du sier nei, at du er der for eleven på skolen.
    .draft = Takk for forespørselen. Jeg sier nei til alle fra skolen, så det handler ikke om deg. Jeg snakker gjerne med deg, og du vet hvor du finner meg her.
decline-parent-kindly = Skriv et par vennlige ord, hvis du sier nei.
    .draft = Hei, og takk for forespørselen. Jeg holder den private profilen min utenfor jobben, så jeg sier nei til alle foreldre. Jeg gleder meg til å se deg når du kommer innom.
same-answer-to-pupils-and-parents = Gi alle elever og foreldre det samme svaret, så ingen føler seg valgt bort.
keep-school-out-of-friendship = Hold skolen eller barnehagen og alle barna utenfor det dere skriver til hverandre.
use-school-channels = Flytt prat om skolen eller barnet til kanalen som arbeidsplassen din bruker til slikt.
    .draft = Takk for meldingen. Jeg vil gjerne gi deg et ordentlig svar, så skriv til meg der vi pleier å skrive sammen fra jobben. Jeg skriver ikke om skole eller barnehage her.
have-school-channel-approved = Få godkjenning fra { -word-nearest-leader } før du bruker et sosialt nettverk som kanal til prat om skolen eller et barn.
    .draft = Elever eller foreldre skriver til meg i et sosialt nettverk om skole eller barnehage. Jeg har ikke svart der ennå. Godkjenner du at jeg bruker det som kanal, og fra hvilken profil?
answer-pupil-in-trouble = Ta vare på meldingen, og svar eleven rolig at du har lest den og skaffer hjelp.
    .draft = Jeg er glad for at du skrev til meg. Jeg tar det alvorlig. Jeg holder det ikke for meg selv, for jeg vil at du skal få hjelp. Jeg snakker med noen på skolen i dag.
tell-school-about-pupil-in-trouble = Si fra i dag til dem på skolen som tar seg av elevene, og vis dem meldingen.
    .draft = En elev har skrevet noe til meg på nettet som bekymrer meg. Her er meldingen. Jeg har svart at jeg tar det alvorlig. Hva gjør vi nå, og hvem gjør det?
answer-former-pupil-in-trouble = Ta vare på meldingen, og svar rolig at du har lest den og vil hjelpe den tidligere eleven videre.
    .draft = Jeg er glad for at du skrev til meg. Jeg tar det alvorlig, og jeg vil at du skal få hjelp. Hvem er hos deg nå? Jeg finner ut hvor du kan få hjelp.
ask-school-about-former-pupil-in-trouble = Spør på skolen i dag hvor det er hjelp å få, og nevn navnet bare hvis det er nødvendig.
    .draft = En tidligere elev har skrevet noe til meg på nettet som bekymrer meg. Hvor finnes det hjelp for en som har sluttet hos oss? Hva gjør vi nå, og hvem gjør det?

## Kolleger

keep-free-time-free-among-colleagues = Pass på at jobben ikke sniker seg inn i fritiden når du er på nettet med kolleger.
choose-what-people-at-work-see = Velg i innstillingene hva folk fra jobben får se.
think-of-what-leader-sees = Tenk over hva en { -word-leader } får se, også på dager da du er borte fra jobben.
decline-colleague-kindly = Send et par vennlige ord, hvis du sier nei.
    .draft = Hei, og takk for forespørselen. Den private profilen min er for familie og gamle venner, så jeg sier nei til folk fra jobben. Det handler ikke om deg. Jeg trives godt med å jobbe sammen med deg.
decline-leader-kindly = Si vennlig hvorfor, hvis du sier nei.
    .draft = Takk for forespørselen. Jeg holder den private profilen min utenfor jobben, så jeg sier nei til alle herfra. Det endrer ikke på at jeg liker å jobbe sammen med deg.
say-a-word-before-ending-it = Si et vennlig ord før du avslutter det.
    .draft = Hei. Jeg rydder i profilen min og vil ha den for familie og gamle venner. Derfor fjerner jeg folk fra jobben. Det handler ikke om deg, og jeg håper du forstår det.
say-again-what-a-no-means = Si rolig en gang til hva ditt nei handler om.
    .draft = Jeg sa nei til å være venner på nettet fordi jeg skiller mellom jobb og privatliv. Jeg liker like godt å jobbe sammen med deg. Jeg føler at det står mellom oss. Er det noe vi bør snakke om?
note-what-happens-after-a-no = Skriv ned hva som skjer og når, hvis ditt nei får følger på jobben.
turn-to-another-than-that-leader = Gå til noen andre enn lederen selv, hvis det er lederen som bruker det mot deg at du sa nei.

## Å komme i gang

write-purpose-down = Skriv på to linjer hva kanalen er til for, og hvem den er for.
make-goal-clear-first = Gjør strategien og målet helt klart.
weigh-other-channels-too = Vurder om noe annet er bedre, eller passer godt sammen med sosiale medier.
think-in-new-ways = Tenk nytt og dristig i stedet for å gjøre som alle andre.
talk-plan-over-with-communications = Ta eventuelt kontakt med den lokale { -word-communications-department }en for å drøfte planen.
    .draft = Enheten vår jobber med sosiale medier, eller tenker på å begynne. Vi vil gjerne drøfte planen med dere. Når har dere tid?
set-resources-aside = Sett av ressurser til å følge med på det som skjer der.
name-who-looks-after-channel = Avtal hvem som følger opp kanalen, og hvem som tar over når vedkommende er borte.
put-plan-to-leader = Vis { -word-leader }en deres hva dere vil, hvem som følger opp, og hvor mye tid det tar.
    .draft = Enheten vår vil gjerne begynne i sosiale medier. Dette er hva vi vil oppnå, hvem som følger opp, og hvor mye tid det tar. Er det greit for deg?
put-plan-to-secretariat = Spør { -word-secretariat }et hvem som bestemmer det.
    .draft = Det er snakk om at en enhet skal begynne i sosiale medier. Hvem bestemmer det, og hvem følger opp?
get-channel-approved = Få { -word-nearest-leader } til å godkjenne sosiale medier som kanal.
    .draft = Enheten vår vil gjerne bruke sosiale medier som kanal. Dette er hva vi vil med det, og hvem som følger opp. Godkjenner du det?
let-workplace-judge-start = Ta det opp på arbeidsplassen, som vurderer om den ønsker å være aktiv der.
    .draft = Jeg vil gjerne at vi snakker om å begynne i sosiale medier. Vil vi være der, hva vil vi med det, og hvem følger opp?
bear-misuse-in-mind = Tenk på at andre blir med på å bestemme over det dere legger ut, og at andre får mulighet til å misbruke det.
agree-how-you-answer = Avtal på forhånd hvem som svarer, hvor raskt og i hvilken tone.
keep-up-the-dialogue = Hold dialogen i gang, også når andre ser på dere med kritiske øyne.
find-time-or-close-channel = Finn tid til kanalen, eller fortell folk hvor de når dere, og steng den.
    .draft = Takk for at dere følger oss. Vi stenger siden, for vi har ikke lenger tid til å følge den godt opp. Dere er velkomne til å ta kontakt på en annen måte.

## Arbeid og fritid: arbeidstid og skjermer

put-phone-away-until-free = Legg bort telefonen til ingen trenger deg og ikke noe arbeid venter.
let-tasks-come-first = La oppgavene komme først, så privat bruk ikke tar tid fra dem.
keep-focus-on-the-work = Bruk sunn fornuft, og hold øye med tiden og konsentrasjonen.
find-out-local-rule-on-private-use = Finn ut om arbeidsplassen har bestemt noe om privat bruk.
    .draft = Har vi bestemt noe her om privat bruk av sosiale medier i arbeidstiden? Jeg vil gjerne vite hva som gjelder.
judge-need-for-rule-at-workplace = Vurder sammen på arbeidsplassen om dere trenger retningslinjer.
    .draft = Jeg vil gjerne at vi snakker om hvordan vi bruker sosiale medier her. Trenger vi retningslinjer, og hva bør stå i dem?
agree-when-private-use-fits = Snakk sammen om når privat bruk passer, og når det ikke passer.
    .draft = La oss snakke om privat bruk av telefon og sosiale medier på jobben. Når skader det ikke, og når er det bedre å legge bort telefonen?
ask-before-forbidding = Spør { -word-leader }en din eller personalavdelingen før noe blir forbudt.
    .draft = Vi tenker på et forbud mot privat bruk av sosiale medier i arbeidstiden. Har vi rett til det? Og hvem bør høres først?
know-private-use-is-allowed = Husk at privat bruk i arbeidstiden er tillatt i kommunen.
log-off-each-time = Logg av sosiale medier hver gang du går fra skjermen.
log-off-now = Gå tilbake og logg av, eller logg av fra en annen enhet.
look-what-was-done = Se gjennom innlegg, meldinger og innstillinger etter noe som ikke er fra deg.
change-password-afterwards = Bytt passord når du har logget av.
tell-it-was-not-you = Fortell dem som har fått det, at det ikke er fra deg.
    .draft = Hei. Du har fått noe fra profilen min som jeg ikke har skrevet. Den sto åpen på en skjerm. Ikke del det videre. Jeg beklager bryet.
lock-screen-unread = Lås skjermen, eller logg av kollegaen uten å lese eller skrive noe.
tell-colleague-it-was-open = Si det vennlig til kollegaen på tomannshånd.
    .draft = Profilen din sto åpen på skjermen, så jeg låste den. Jeg har ikke lest noe. Jeg ville bare si det til deg.

## Arbeid og fritid: skillet mellom privat og jobb

weigh-which-profile-answers = Vurder om en arbeidsprofil eller den personlige profilen din er rett sted å svare.
get-answering-approved = Få { -word-nearest-leader } til å godkjenne at du svarer på spørsmål om jobben i sosiale medier.
    .draft = Folk skriver til den private profilen min om jobben. Jeg vil gjerne svare dem i sosiale medier. Godkjenner du det, og hvilken profil bruker jeg?
show-the-way-to-workplace = Svar vennlig hvor det går an å nå arbeidsplassen, og ikke mer.
    .draft = Hei, og takk for at du skriver. Jeg svarer ikke på spørsmål om jobben fra den private profilen min. Ta gjerne kontakt med arbeidsplassen min i stedet, så får du et ordentlig svar.
show-as-whom-you-share = Vis om du deler som privatperson eller for arbeidsplassen.
think-as-whom-you-share = Tenk over om du deler som privatperson eller som fagperson.
post-it-from-your-own-profile = Legg det ut fra din egen profil, hvis du vil ha det ut.

## Husets regler

read-before-signing = Les gjennom veiledningen før du skriver under.
keep-a-copy-of-guideline = Ta vare på en kopi av det du skriver under på, med dato.
clear-up-before-signing = Få forklart det som er uklart, før du skriver under.
ask-what-is-unclear = Be { -word-leader }en din forklare det som er uklart, før du skriver under.
    .draft = Jeg har lest veiledningen vår om sosiale medier. Det er noe i den jeg ikke forstår. Kan du forklare meg det før jeg skriver under?
ask-what-signing-means = Spør { -word-leader }en din hva underskriften betyr.
    .draft = Jeg har lest veiledningen og forstår den, men er ikke enig i alt. Hva sier jeg med underskriften min? Og hvor går jeg med det jeg er uenig i?
know-signature-says-understood = Husk at underskriften står for at du har lest og forstått.
take-disagreement-to-leader = Ta opp det du er uenig i, med { -word-nearest-leader }.
    .draft = Jeg har lest veiledningen vår om sosiale medier. Det er noe i den jeg ikke er enig i. Når har du tid til å snakke om det?
go-through-guideline-together = Gå gjennom veiledningen med de ansatte før de skriver under.
    .draft = Hei, alle sammen. På neste møte går vi gjennom veiledningen om sosiale medier. Les den gjerne før møtet, og ta med det dere er i tvil om. Etterpå skriver dere under på at dere har lest og forstått den.
hear-why-not-signed = Spør hva som ligger bak et nei, og lytt før du svarer.
    .draft = Jeg ser at du helst ikke vil skrive under. Hva er det du er i tvil om eller uenig i? Jeg vil gjerne forstå det.
ask-where-rules-are = Spør { -word-leader }en din hvilke regler dere har, og hvor de står.
    .draft = Hvilke regler har vi om sosiale medier, og hvor finner jeg dem? Jeg vil gjerne lese dem.
ask-what-workplace-laid-down = Spør på arbeidsplassen om den har bestemt noe.
    .draft = Jeg forstår at hver arbeidsplass selv vurderer om den vil ha retningslinjer om sosiale medier. Har vi bestemt noe her, og hvor finner jeg det?
look-up-policy-on-intranet = Slå opp kommunikasjonspolitikken og brosjyren «God adfærd i det offentlige» på intranettet.
ask-what-is-already-decided = Spør { -word-leader }en din hva som allerede er bestemt, og hvem dere hører først.
    .draft = Vi vil gjerne ha egne regler om sosiale medier på arbeidsplassen. Hva er allerede bestemt for oss alle, og hvem bør høres?
know-guide-is-for-elected-too = Husk at veiledningen også er for folkevalgte.
ask-secretariat-about-signing = Spør { -word-secretariat }et om veiledningen er ment for folkevalgte.
    .draft = Jeg blir bedt om å skrive under på veiledningen om sosiale medier. Gjelder den folkevalgte også? Og hva sier jeg med underskriften min?
ask-secretariat-where-rules-are = Spør { -word-secretariat }et hvilke regler som gjelder for deg, og hvor de står.
    .draft = Hvilke regler om sosiale medier gjelder for oss folkevalgte, og hvor finner jeg dem? Jeg vil gjerne lese dem.
