## Kontakter

leader = Snakk med { -word-leader }en din.
communications = Spør { -word-communications }en.
communications-department = Spør den lokale { -word-communications-department }en.
union-representative = Snakk med { -word-union-representative } hvis det er til hjelp for deg.
safety-representative = Snakk med { -word-safety-representative }et hvis det er til hjelp for deg.
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
leave-approach-unanswered = La være å svare på henvendelsen i nettverket.
keep-contact-professional = Hold kontakten med pasienter og pårørende i profesjonelle rammer, utenfor sosiale medier.
use-unit-mail = Vis til e-postadressen til avdelingen, hvis den har en.
close-profile = Gjør profilen din lukket, så den ikke er åpen for alle.
protect-with-settings = Bruk innstillingene i profilen din til å beskytte deg selv.
keep-care-in-care-channels = Ta spørsmål om behandlingen i kanaler som arbeidsplassen din bruker til slikt.
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
leave-colleagues-details-out = La være å ta med sensitive opplysninger om kolleger og ledere.
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
know-safe-channels = Husk at innbyggerne blir henvist til kommunens andre, sikre kanaler.
    .draft = Takk for meldingen. Vi har mottatt den. Bruk heretter en av de sikre kanalene våre til alt som er personlig. Vi hjelper deg gjerne med å finne den rette.
point-to-official-channel = Vis innbyggeren hvor klagen hører hjemme, og hold selve saken utenfor svaret ditt.
    .draft = Takk for at du sier fra. Jeg behandler ikke klager fra denne profilen. Send den gjerne direkte til dem som behandler klager. Da kan den bli registrert, og du kan få et ordentlig svar. Skriv helst ikke private opplysninger her.
keep-details-out-of-reply = La være å ta med fortrolige opplysninger om behandlingen eller saken i svaret ditt.
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
screenshot-others-post = Ta et skjermbilde av innlegget med navn og dato, før det blir endret eller borte.
ask-colleague-to-take-down = Be kollegaen vennlig om å ta ned innlegget.
    .draft = Hei. Jeg har sett at du har lagt ut noe der jeg er med. Jeg vil helst ikke ha det på nettet. Kan du ta det ned? Jeg vet at du ikke mente noe vondt med det.
report-to-network = Rapporter innlegget til nettverket hvis det bryter nettverkets egne regler.
