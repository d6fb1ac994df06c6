about = Guide to work-related use for employees and elected members of a Danish municipality. It says nothing about friend requests or offensive messages.

## 0. Vejledning om arbejdsrelateret brug af sociale medier

rule-0-1 = Management and the information security committee both have a clear aim: many kinds of channels are to be available.
rule-0-4 = The guide is about good practice when social media serve as a channel for work.
rule-0-5 = The guide is for both employees and elected members of the municipality.
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
rule-1-7 = Work use must never contain personal data or confidential details that may be a risk. That means risk to the citizens and to the municipality’s integrity and good name.
rule-1-8 = You have a { -word-duty-of-confidentiality } on social media, as you have in all the rest of your work for the municipality.
rule-1-9 = When you speak for the municipality on social media, you must make sure that you convey its aims, wishes and strategies, and not your own.

## 2. Billeder og video på sociale medier

rule-2-1 = Pictures and videos of people who can be recognised are personal data too. They often require consent from those who are in them.
rule-2-2 = You may use photos and videos on social media without consent, if your basis for publishing them is in place.
rule-2-3 = What you show without consent must, among other things, serve the public interest. You must also always judge whether people in it could with good reason feel exposed, exploited or offended.
rule-2-4 = As a starting point, you may, without consent, show people who can be recognised, if it is from a public municipal event. It takes common sense.
rule-2-5 = If anyone objects to a published picture or video, you must meet them with goodwill and delete it when asked.
rule-2-6 = You should always give special protection to children, young people and the elderly.
rule-2-7 = Always consider whether you can reach the aim without people who can be directly recognised.

## 3. Privat anvendelse af sociale medier i arbejdstiden

rule-3-1 = Private use of social media in working hours is allowed.
rule-3-2 = As with other private contact in working hours, the use must take account of the tasks you have to do.
rule-3-3 = Private use in working hours must not come at the expense of ordinary work. That includes not taking working time away from your tasks.

## 4. Kommunikation fra borger til kommune via sociale medier

rule-4-1 = The message function must be removed from all municipal pages on social media. Then no personal or other confidential data can be sent to an inbox. None is kept there either.
rule-4-2 = Instead, citizens are sent to the municipality’s other, secure channels.
rule-4-3 = A complaint that a citizen makes through an official channel cannot be turned away. An official profile on Facebook or Twitter (now X) is one example.
rule-4-4 = An employee who receives such a complaint should try to encourage the citizen to send it by email or the like. It can then be registered, filed and handled correctly.
rule-4-5 = If the citizen insists that the complaint on social media is properly made, it cannot be turned away.
rule-4-6 = Whoever gets the complaint is responsible for having it registered correctly.

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
no-patient-data-in-answers-to-relatives = Keep personal and confidential data that may put the patient and the municipality at risk out of your answer.
    .limit = It speaks of work use. That an answer to a relative counts as such is how omtanke reads it.
no-patient-data-on-work-pages = Personal or confidential data that may put citizens at risk never belongs on a page for work.
    .limit = It does not say which details are enough to show who somebody is.
private-use-takes-no-time-from-patients = Private use is not to take time from your tasks, although it is allowed in working hours.
    .limit = It does not speak of patients. That time with a patient counts as a task is how omtanke reads it.
private-use-on-duty-is-allowed-with-care = Private use is allowed in working hours, as long as it takes no time from your tasks.
    .limit = It does not speak of patients, or of how it looks to them.
private-use-in-a-break-is-allowed = Private use of social media is allowed in working hours.
    .limit = It does not speak of breaks as such.
no-more-patient-data-to-the-relative = Write no more to the relative that may put the patient and the municipality at risk.
    .limit = It speaks of work use. That an answer to a relative counts as such, and stopping now, is how omtanke reads it.
answer-with-a-clear-role = Make clear whether you write as a private person or as an employee, and keep your duty of confidentiality.
    .limit = It does not speak of answering a colleague’s or employee’s post.
politician-answers-for-the-municipality = If you write for the municipality, convey its aims and not your own. Your duty of confidentiality applies here too.
    .limit = It does not speak of answering an employee’s post, or of writing as a politician.
criticism-and-free-speech = Bear in mind that freedom of expression is a matter of course in your municipality.
    .limit = It does not speak of how to react to criticism, or of when it becomes disloyal.
your-role-shows-at-all-times = It must always be clear whether you speak as a private person or as an employee.
    .limit = It does not say how to show it.
private-and-work-use-are-told-apart = Private use and work use must always be told apart.
    .limit = It speaks of telling two kinds of use apart. That an unclear role goes against that is how omtanke reads it.
speak-freely-and-show-your-role = Freedom of expression is a matter of course, but it must be clear in which role you speak.
    .limit = It is about work-related use and does not say what you write as a private person.
convey-what-the-municipality-wants = Make sure that you convey the municipality’s aims, wishes and strategies, and not your own.
    .limit = It does not say who speaks for the municipality.
politician-conveys-what-the-municipality-wants = If you speak for the municipality, make sure that you convey its aims, wishes and strategies, and not your own.
    .limit = It does not say who speaks for the municipality. That this holds for politicians is how omtanke reads it.
approval-before-you-speak-for-the-municipality = Have your nearest leader approve the use of social media first, and then convey what the municipality wants.
    .limit = It wants the channel approved. That one post for the municipality counts as such use is how omtanke reads it.
no-personal-data-when-you-speak-for-work = Leave out what may be a risk to citizens or the municipality: personal data and confidential details.
    .limit = It does not say which details show who somebody is.
confidentiality-binds-politicians-too = Your duty of confidentiality is the same on social media as in all else you do for the municipality.
    .limit = It does not name what politicians know from closed cases. That the duty covers it is how omtanke reads it.
no-views-of-your-own-from-a-work-profile = When you speak for the municipality, make sure that you convey what it wants, and not your own views.
    .limit = It does not speak of extreme things. That a page you run for work speaks for the municipality is how omtanke reads it.
confidentiality-holds-with-the-press = You have a duty of confidentiality here too, as you have in all the rest of your work for the municipality.
    .limit = It is about social media. That an answer to the press falls under the duty too is how omtanke reads it.
show-the-press-in-which-role-you-speak = Freedom of expression is a matter of course, but it must be clear in which role you speak.
    .limit = It is about social media at work. That it holds with the press is how omtanke reads it.
page-pictures-without-recognisable-people = Here you do without people who can be recognised, as your municipality asks you to consider. Keep confidential things out too.
    .limit = It does not speak of what the background shows. That its words on the duty of confidentiality apply to pictures is how omtanke reads it.
page-pictures-from-public-events = As a starting point you may show people from a public municipal event without asking, if you use common sense.
    .limit = It does not say which events count as public. That its other conditions apply there too is how omtanke reads it.
page-pictures-without-consent = You may use it without consent if your basis for publishing is in place. Otherwise consent is often required.
    .limit = It names two conditions as examples. It does not say what else the basis consists of, or how consent is given.
page-pictures-that-may-expose = Without consent you always assess whether people could reasonably feel exposed. Here somebody could: leave it out.
    .limit = It asks for an assessment. That the answer is then no is how omtanke reads it. It does not say whether consent changes that.
page-pictures-with-consent = You have the consent that pictures of recognisable people often require. Consider all the same whether the picture needs them.
    .limit = It does not say in what form consent is given, or how long it lasts.
confidential-things-stay-out-of-page-pictures = Personal or confidential data that may put citizens at risk never belongs on a page: leave this picture out.
    .limit = It does not name patients, or say what applies when the person agrees. That it covers this picture is how omtanke reads it.
special-protection-in-page-pictures = Give children, young people and elderly people special protection.
    .limit = It does not say what the protection consists of, or who consents for a child.
anyones-objection-to-a-page-picture = Meet the objection with goodwill, and delete the picture or video if you are asked to.
    .limit = It does not say whose objection it means. That anyone’s counts is how omtanke reads it.
basis-for-others-pictures-on-work-page = Find out first whether your basis for publishing is in place. Otherwise consent is often required.
    .limit = It does not speak of pictures that others took. That this is cleared first is how omtanke reads it.
your-objection-to-a-page-picture = Say that you object: whoever published the picture is required to meet you with goodwill, and to delete it when asked.
    .limit = It speaks to the one who publishes. That your objection counts as a member of staff or a politician is how omtanke reads it.
your-leader-approves-the-work-profile = Ask your nearest leader first: the leader approves the use of the channel, and whether there is a work profile.
    .limit = It does not say what the leader looks at, or who approves it for a leader.
your-leader-approves-the-channel = Ask your nearest leader first: the leader approves the use of social media as a channel.
    .limit = It does not say when your personal profile is the right choice, only that you assess it.
approved-work-profile = Your leader has approved it: choose a new password if the profile uses your work email, and keep out personal data that may do harm.
    .limit = It does not say whether a work profile in your own name counts as a false profile.
approved-personal-profile = Your leader has approved it: distinguish at all times between private use and work use.
    .limit = It does not say how to do that on networks where you do not run a page.
no-old-password-for-the-work-profile = Choose a new password: the one from your work email, or from elsewhere at work, is not for reuse.
    .limit = It does not say how often to change it, and does not speak of passwords you use privately.
no-false-profiles = Some networks, such as Facebook, do not allow false profiles: run a public page from your personal profile instead.
    .limit = It does not say what counts as a false profile. That the answer is no is how omtanke reads it.
work-profile-of-a-politician = Assess which profile to use, choose a new password if it uses your work email, and keep out personal data that may do harm.
    .limit = It does not say who approves it for elected members. That use in office is work use is how omtanke reads it.
personal-profile-of-a-politician = Distinguish between private use and work use, and assess whether your personal profile is the right one.
    .limit = It does not say who approves it for elected members. That use in office is work use is how omtanke reads it.
your-leader-approves-the-page = Ask your nearest leader first: the leader approves the use of social media as a channel.
    .limit = It does not say who approves it for a leader. That a page counts as a channel is how omtanke reads it.
run-the-page-from-your-own-profile = Run the page from your personal profile where false ones are not allowed, and distinguish private use from work use.
    .limit = It does not say who else has access, or what happens when you leave.
run-the-page-from-your-own-profile-as-elected = Run the page from your personal profile where false ones are not allowed, and distinguish private use from work use.
    .limit = It asks the nearest leader for approval. It does not say who approves it for elected members.
show-who-comments = Always make it clear whether you speak as a private person or for the municipality.
    .limit = It does not say whether to comment, or how to show who speaks.
no-citizens-data-on-pages = What you post for work must never contain personal or confidential data that may put citizens at risk.
    .limit = It does not say which details show who somebody is.
the-municipalitys-aims-and-not-your-own = When you speak for the municipality, convey its aims, wishes and strategies, and not your own.
    .limit = It does not say where your own views belong. That a post on the page speaks for the municipality is how omtanke reads it.
posting-for-the-municipality = Convey the municipality’s aims, and keep personal data that may do harm out of the post.
    .limit = It does not say who looks at a post before it goes out.
the-inbox-is-not-for-personal-data = Remove the message function, and direct the citizen to the secure channels.
    .limit = It says how to keep such details out. Doing the same once they are there is how omtanke reads it.
personal-data-stays-out-of-your-answer = Keep personal data that may put citizens at risk out of your answer.
    .limit = It speaks of work use. That an answer to a citizen counts as such is how omtanke reads it.
a-public-page-from-your-personal-profile = Run a public page from your personal profile where false ones are not allowed, and distinguish private use from work use.
    .limit = It does not say who approves it for elected members. That use in office is work use is how omtanke reads it.
no-citizens-cases-on-your-page = What you post in office must never contain personal or confidential data that may put citizens at risk.
    .limit = It does not say what applies when the citizen agrees. That use in office is work use is how omtanke reads it.
approved-channel-for-talk-about-a-child = If a social network is to be a channel for talk about school or a child, your nearest leader must approve it first.
    .limit = It does not name pupils or parents. That this is use in your daily work is how omtanke reads it.
your-leader-approves-the-start = Ask your nearest leader first: the leader approves the use of social media as a channel.
    .limit = It does not say who approves it for a leader. That a unit’s start counts as such use is how omtanke reads it.
a-broad-range-of-channels = Your municipality wants a broad range of channels. Keep data that may do harm out of this one.
    .limit = It does not say which channels suit a unit. That the data are a condition is how omtanke reads it.
start-with-the-municipalitys-aims = It is approved: convey the municipality’s aims, and keep personal data that may do harm out of it.
    .limit = It does not say how a unit plans a start, or how much time it takes.
answer-criticism-for-the-municipality = Answer with the municipality’s aims, wishes and strategies, and leave personal data that may do harm out.
    .limit = It does not say whether to answer criticism. Complaints have passages of their own. That an answer on the channel speaks for the municipality is how omtanke reads it.

private-use-is-allowed = Private use in working hours is allowed, as long as it does not come at the expense of your work.
    .limit = It does not say how much time is too much.
private-use-does-not-cost-work = Private use is allowed, but it must not come at the expense of your work.
    .limit = It does not say how much time is too much, or what happens if it takes some.
people-you-look-after-are-the-task = Private use must not take working time from your tasks.
    .limit = It does not speak of people you look after. That being with them is such a task is how omtanke reads it.
a-ban-goes-against-what-is-allowed = A ban does not fit: private use in working hours is allowed, as long as the work does not suffer.
    .limit = It does not say whether a workplace has rules of its own. That the answer to a ban is no is how omtanke reads it.

answering-for-work-is-approved-first = Ask your nearest leader first: the leader approves the use of social media as a channel.
    .limit = It does not speak of questions to a private profile. That answering them counts as such use is how omtanke reads it.
answering-as-elected-member = Distinguish between private use and work use, and assess which profile to use.
    .limit = It does not say who approves it for elected members. That answering in office is work use is how omtanke reads it.
clear-whether-you-share-as-employee = Always make it clear whether you speak as a private person or as an employee.
    .limit = It does not speak of sharing posts. That sharing counts as speaking is how omtanke reads it.
no-private-posts-from-work = Distinguish at all times between private use and work use of social media.
    .limit = It does not say what counts as private. That the answer is no is how omtanke reads it.
written-for-elected-members-too = The guide on work-related use speaks to elected members as well as to employees.
    .limit = It does not speak of signing. That this is the text you are asked to sign is how omtanke reads it.
