about = Guide to work-related use for employees and elected members of a Danish municipality. It says nothing about friend requests or offensive messages.

## 0. Vejledning om arbejdsrelateret brug af sociale medier

rule-0-1 = Both management and the security committee clearly want a broad range of channels to be available.
rule-0-4 = The guide is about good practice when social media serve as a channel for work.
rule-0-5 = The guide is meant for both employees and elected members in the municipality.
rule-0-8 = A distinction must be made at all times between private use and work use of social media.
rule-0-9 = Freedom of expression is a matter of course.
rule-0-10 = It must always be clear whether you speak as a private person or as an employee of the municipality.

## 1. Arbejdsmæssig anvendelse af sociale medier

rule-1-1 = If your daily work calls for social media as a channel, you must assess which to use: a work profile or your personal one.
rule-1-2 = Some social media, Facebook among them, do not allow so-called false profiles.
rule-1-3 = For work on such media, you run a public page from your personal profile instead. That keeps private life and work clearly apart.
rule-1-4 = The nearest leader must approve the use of social media as a channel, and the decision on whether to set up a work profile.
rule-1-5 = If you set up a work profile with your work email, do not reuse the email’s password. It is particularly important to choose a new one, not used elsewhere at work.
rule-1-6 = A new password lowers the risk that work email and password are misused.
rule-1-7 = Work use must never contain personal data or confidential information that may put the citizens concerned, and the municipality’s integrity and reputation, at risk.
rule-1-8 = The duty of confidentiality applies on social media just as everywhere else in the municipality’s work.
rule-1-9 = When you speak for the municipality on social media, you must make sure that you convey its aims, wishes and strategies, not your own.

## 2. Billeder og video på sociale medier

rule-2-1 = Pictures and videos of people who can be identified are personal data too. They often require you to get consent from the people in them.
rule-2-2 = You may use photos and videos on social media without consent, if your basis for publishing them is in place.
rule-2-3 = Without consent, the material must among other things serve the public interest. You must also always assess whether people in it could reasonably feel exposed, exploited or offended.
rule-2-4 = As a starting point, you may publish identifiable people without consent if the shot is from a public municipal event and you use common sense.
rule-2-5 = If anyone objects to a published picture or video, you must meet them with goodwill and delete it when asked.
rule-2-6 = You should always give special protection to children, young people and the elderly.
rule-2-7 = Always consider whether the aim can be met without people who can be directly identified.

## 3. Privat anvendelse af sociale medier i arbejdstiden

rule-3-1 = Private use of social media in working hours is allowed.
rule-3-2 = As with other private contact in working hours, the use must take account of the tasks you have to do.
rule-3-3 = Private use in working hours must not come at the expense of ordinary work. That includes not taking working time away from your tasks.

## 4. Kommunikation fra borger til kommune via sociale medier

rule-4-1 = The message function must be removed from all municipal pages on social media. Personal data or other confidential information then cannot be sent to the inbox and kept there.
rule-4-2 = Citizens are instead directed to the municipality’s other, secure channels.
rule-4-3 = A complaint that a citizen makes through an official channel cannot be turned away. An official profile on Facebook or Twitter (now X) is one example.
rule-4-4 = An employee who receives such a complaint should try to encourage the citizen to send it by email or similar. It can then be registered, filed and handled correctly.
rule-4-5 = If the citizen insists that the complaint on social media is properly made, it cannot be turned away.
rule-4-6 = Whoever receives the complaint is responsible for seeing that it is registered correctly.

## Stances

take-the-complaint-and-register-it = The complaint cannot be turned away. Try to get it by email, and see that it is registered.
    .limit = It does not say where to register it, or what to do with private details that the citizen has posted.
take-the-complaint-as-elected = The complaint cannot be turned away. Whoever receives it sees that it is registered.
    .limit = Its advice to ask for an email speaks of employees. It does not say how a politician registers a complaint.
complaint-came-by-message = The complaint cannot be turned away. Try to get it by email, and see that it is registered.
    .limit = It does not speak of complaints in an inbox, because it wants no inbox on the pages.
complaint-came-by-message-to-elected = The complaint cannot be turned away. Whoever receives it sees that it is registered.
    .limit = It does not speak of complaints in an inbox. Its advice to ask for an email speaks of employees.
the-complaint-stands = The complaint stands: it cannot be turned away, and the one who receives it sees that it is registered.
    .limit = It does not say what to answer the citizen.
messages-are-switched-off = The message function is to be removed from all the municipality’s pages.
    .limit = It does not say what to do with messages that are there already.
no-personal-data-in-replies = Keep personal and confidential data that may harm the citizen or the municipality out of your reply.
    .limit = It speaks of work use. That a reply from your own profile or page counts as such is how omtanke reads it.
personal-data-does-not-belong-on-work-pages = Personal or confidential data that may put citizens at risk never belongs there: take it out of view.
    .limit = It says what work use never contains. Taking it out of view is how omtanke reads that. It does not say whom to tell.
delete-when-somebody-objects = Meet the objection with goodwill, and delete the picture or video when you are asked to.
    .limit = It does not say how soon, or who decides.
