### Programmets egne tekster på skjermen med anbefalingen: fanene, og å lagre en fil.

sheet-steps = Gjør slik
sheet-why = Hvorfor
sheet-changes = Andre svar
sheet-others = Andre steder
sheet-drafts = Utkast
sheet-save = Lagre
sheet-omtanke = omtankes eget forslag

sheet-about-changes = Andre svar, og hvor de fører. Velg ett for å gå til spørsmålet. Ingenting endres før du svarer der.
sheet-no-changes = Ingen andre svar fører noe annet sted.
sheet-about-others = Den samme situasjonen etter hver av retningslinjene her.
sheet-about-drafts = Ferdige ord som du kan gjøre til dine egne. Enter kopierer det markerte utkastet.
sheet-no-drafts = Det er ingen utkast til dette.
sheet-about-save = Velg et filformat. Du ser filen før den blir lagret.

sheet-column-who = Organisasjon
sheet-column-verdict = Svar
sheet-column-relation = Sammenlignet med din
sheet-own = din organisasjon
sheet-own-silent = din organisasjon: tar ikke stilling
sheet-relation-agree = samme svar og råd
sheet-relation-same-verdict = samme svar, andre råd
sheet-relation-stricter = strengere
sheet-relation-looser = mindre streng
sheet-relation-different = ser annerledes på det
sheet-relation-silent = tar ikke stilling

sheet-copied = Sendt til utklippstavlen. Får du ikke limt inn, lagre en fil med s.
sheet-nothing-to-copy = Velg først et utkast med pilene.
# $answers is the number of answers.
sheet-starts-over = Trykk n en gang til for å glemme { $answers ->
    [one] svaret ditt
   *[other] de { $answers } svarene dine
 } her.

sheet-do-tab = Neste og forrige fane
    .hint = neste fane
sheet-do-tab-number = Fane etter nummer
sheet-do-open = Åpne eller lukk igjen
    .hint = åpne
sheet-do-go = Gå til spørsmålet
    .hint = gå dit
sheet-do-copy = Kopier utkastet
    .hint = kopier
sheet-do-save = Se filen før den blir lagret
    .hint = velg
sheet-do-sides = Til svarene dine og tilbake til alternativene
sheet-do-to-save = Lagre eller skriv ut

save-as-text = Ren tekst
    .about = Til en e-post eller et notat.
save-as-markdown = Markdown
    .about = Til en wiki, en side på intranettet eller et tekstprogram.
save-as-html = Nettside
    .about = Til en nettleser, og til å skrive ut derfra.
save-as-json = Data
    .about = Til andre programmer, i JSON.
save-as-pdf = PDF
    .about = Til å arkivere eller sende. Den ser lik ut overalt, og en skjermleser kan lese den opp.
save-drafts = Bare utkastene
    .about = Som ren tekst, til å kopiere fra.
    .file = utkast

save-folder = Mappe: { $folder }
save-name = Fil: { $name }
save-taken = Det finnes allerede en fil med det navnet.
save-write = Lagre
# $name er det andre navnet.
save-beside = Lagre ved siden av, som { $name }
save-replace = Erstatt filen som ligger der
save-rename = Skriv et annet navn
save-leave = Tilbake uten å lagre
save-preview = Dette kommer den til å inneholde:
save-naming = Et annet navn, eller stien til en mappe med et navn:
# $file is the path of the file.
save-saved = Lagret: { $file }
save-no-folder = Det finnes ingen slik mappe. Skriv et annet navn.
save-denied = Du har ikke tilgang til å lagre der. Skriv en annen mappe.
save-read-only = Det kan ikke lagres noe der, bare leses. Skriv en annen mappe.
save-full = Det er ikke mer plass der. Skriv en annen mappe, eller skaff plass først.
save-no-name = En fil kan ikke hete det. Skriv et annet navn.
# $reason is what the system reports.
save-refused = Den kan ikke lagres der ({ $reason }). Skriv et annet navn eller en annen mappe.
save-do-type = Skriv og rett navnet
save-do-name = Bruk navnet
    .hint = bruk det
save-do-keep-name = Behold navnet den hadde
    .hint = behold det gamle
