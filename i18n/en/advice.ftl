## Contacts

leader = Talk to your { -word-leader }.
communications = Ask the { -word-communications }.
communications-department = Ask your local { -word-communications-department }.
union-representative = Talk to your { -word-union-representative }, if that helps you.
safety-representative = Talk to your { -word-safety-representative }, if that helps you.
consider-representatives = Consider your { -word-union-representative } or { -word-safety-representative } as another possibility.
professional-organisation = Ask your { -word-professional-organisation } for advice.
secretariat = Ask the { -word-secretariat } of your municipality or region.
slettmeg = Look up your rights at slettmeg.no, under “Lover og rettigheter”.

## Patients and relatives

tell-at-next-meeting = Explain at the next meeting in person how to get in touch with you.
    .draft = I saw that you contacted me online. I do not answer there, because I keep our contact here at work. Let me show you how you can reach me.
explain-in-person = Explain kindly in person, if you decline, that you keep work and private life apart.
    .draft = It was kind of you to send me a request. I keep my private profile for people I know privately. So I say no to everyone I know from work. It has nothing to do with you.
decline-kindly-online = Send a short and friendly reply, if you decline online.
    .draft = Hello, and thank you for your request. I keep my private profile apart from my work. So I say no to everyone I know from there. I hope you understand, and I wish you all the best.
leave-approach-unanswered = Do not answer the approach on the network.
keep-contact-professional = Keep your contact with patients and relatives in the professional setting, outside social media.
use-unit-mail = Point to the email address of your unit, if it has one.
close-profile = Close your profile, so that it is not open to everyone.
protect-with-settings = Use the settings of your profile to protect yourself.
keep-care-in-care-channels = Keep questions about care in the channels your workplace uses for them.
keep-treatment-out = Keep the treatment out of everything you write to each other.
leave-people-from-work-out = Leave out everything that shows who you know through work.
keep-it-confidential = Keep to yourself what you have a duty to keep confidential.
consider-screenshot-of-approach = Consider a screenshot of the approach.
screenshot-approach = Take a screenshot of it before you block or delete anything.
know-management-acts = Know that your management does not accept such a violation, and acts on it.

## Work and free time

consider-how-it-looks = Think about how the post looks to colleagues who know that you are away.
check-privacy-settings = Check what your settings hide, and who gets to see your profile.
treat-as-public = Treat what you write as public, open for anyone to read.
expect-sharing = Think about what happens if somebody passes the post on.
use-good-judgement = Use good judgement when you write.
write-in-sober-tone = Write in a good and sober tone, without running down colleagues, leaders or the workplace.
stay-loyal-in-closed-groups = Stay loyal to your workplace, your colleagues and your leader, in closed groups too.
do-not-write-disloyally = Do not write anything that shows you as disloyal to your workplace.
do-not-write-defamation = Do not write anything that defames somebody or hurts their honour.
take-criticism-to-leader = Take criticism of matters at work up with your { -word-nearest-leader }.
    .draft = There is something at work that I do not think works well. I would like to talk it through with you before I say it anywhere else. When do you have half an hour?
say-you-speak-for-yourself = Make clear in which role you speak, wherever there is doubt.
know-you-have-free-speech = Know that you have { -word-freedom-of-expression } as a private person.
leave-colleagues-details-out = Leave what is sensitive about colleagues and leaders out of what you share.
ask-colleague-first = Ask the colleague first, and wait for a clear yes.
    .draft = Hi. I would like to write something online where you are mentioned. Here is the text. Is that all right with you? Just say no if you would rather not.

## Citizens and complaints

save-complaint = Save the wording and the date of the complaint before anything is hidden or deleted.
invite-to-mail = Invite the citizen to send the complaint by email or in a similar way.
    .draft = Thank you for writing to us. We would like to handle your complaint well. Please send it to us by email, so that it can be registered and handled correctly. Please leave private details out here.
do-not-turn-complaint-away = Do not turn the complaint away.
register-complaint = See to it that the complaint is registered correctly.
confirm-complaint-received = Confirm to the citizen that the complaint is received and gets registered.
    .draft = I have received the complaint that you made here, and I am making sure that it is registered. Please leave private details out here.
pass-complaint-on = Make sure that the complaint reaches those who handle complaints.
ask-how-complaints-are-registered = Ask your { -word-leader } how complaints from social media are registered.
    .draft = A citizen has made a complaint on social media. Does it count as received when it is made there? Who registers it, and what should I answer?
ask-secretariat-about-complaint = Ask the { -word-secretariat } how the complaint reaches those who handle complaints.
    .draft = A citizen has made a complaint to me on social media. How can I pass it on, so that it is registered and answered? And what should I tell the citizen meanwhile?
switch-off-page-messages = Remove the message function from the page.
watch-the-inbox = Look through the inbox often, and move private matters to a secure channel.
pass-on-what-has-come-in = Read what has come in already, and pass on what somebody waits to have answered.
know-safe-channels = Know that citizens are sent to the municipality’s other, secure channels.
    .draft = Thank you for your message. We have received it. From now on, please use one of our secure channels for anything personal. We are happy to help you find the right one.
point-to-official-channel = Show the citizen where to send a complaint, and leave the case itself out of your answer.
    .draft = Thank you for telling me. I do not handle complaints from this profile. Please send it directly to those who handle complaints. Then it can be registered, and you can get a proper answer. Please leave private details out here.
keep-details-out-of-reply = Do not bring details of the treatment or the case into your reply.
tell-page-owner = Tell those who look after the page about the complaint.
    .draft = Hi. A citizen has made a complaint on our page. Have you seen it? I have not answered. Tell me if there is something I can do.

## When harm is done

tell-leader-what-happened = Contact your { -word-leader } and say what happened.
    .draft = Something has happened on social media that I want you to hear from me. This is what it is about, and this is what I have done so far. What do you think I should do next?
screenshot-own-post = Take a screenshot of the post and its comments, and keep it where only you see it.
delete-own-post = Delete the post once you have that screenshot.
hide-post = Take the post out of view.
hide-confidential-things = Take out of view what you have a duty to keep confidential.
know-deleting-is-not-everything = Know that others have perhaps shared the post already, and that Facebook got your consent to use it at the start.
know-press-takes-posts = Know that journalists have used text and pictures from Facebook before.
ask-sharers-to-remove = Ask anyone who has shared the post to take it down.
    .draft = Hi. You have shared something that I posted. I regret it, and I have deleted it. Please take your copy down as well. Thank you for your help.
own-up = Own up to those it hurt, and say that you are sorry.
    .draft = I posted something that I regret. It was my mistake, and I am sorry. I have taken it down. Tell me if there is anything I can do to put it right.
take-time-before-answering = Give the journalist no comment yet, and find out who answers the press in a case like this.
    .draft = Thank you for calling. I do not want to answer on the spot. Please tell me your questions and when you need an answer. Then you will hear back.
tell-management-before-speaking = Let your management know, and perhaps ask its advice, before you speak as a professional.
ask-colleague-about-picture = Ask the colleagues in the picture whether they accept that it is there.
    .draft = Hi. I have posted a picture with you in it, and I forgot to ask you first. I am sorry about that. Is it all right, or shall I take it down?
answer-objection = Meet the objection with goodwill.
    .draft = Thank you for telling me. I understand that you do not want the picture to be there. I am taking it down now.
remove-picture-on-request = Delete the picture or video when you are asked to.
note-the-objection = Write down who objects, to which picture and when, before it is gone.
screenshot-others-post = Take a screenshot of the post, with name and date, before it changes or goes away.
ask-colleague-to-take-down = Ask the colleague in a friendly way to take the post down.
    .draft = Hi. I have seen that you posted something with me in it. I would rather not have it online. Please take it down. I know you meant no harm.
report-to-network = Report the post to the network if it breaks the network’s own rules.

## Patients: messages

point-to-care-channel = Write only where the person gets an answer, and nothing about the treatment.
    .draft = Hello, and thank you for writing. I do not write about treatment here. Please call or write to us at work, and you will get an answer. Take care.
thank-briefly = Say a short thank-you, if you answer at all.
    .draft = Hello, and thank you for your kind words. I keep my private profile apart from my work, so I do not write more here. I wish you all the best.
hide-patients-comment = Save the wording, hide the comment from your own profile, and write nothing about it there.
end-talk-about-treatment = Keep a copy of what was written, and write no more about it there.
call-emergency-number = Call the emergency number at once, if a life is in danger.
tell-those-on-duty = Tell those on duty at once what you have read, and let them take over.
    .draft = I have had a message online that makes me afraid for somebody’s life. I have it here. Please read it with me now, so that we can get help.

## Patients: offence and threats

call-police-if-threatened = Call the police if you are threatened, and the emergency number if the danger is now.
block-after-screenshot = Block the sender once you have the screenshot, if you want peace from it.
do-not-share-screenshot = Do not post the screenshot or the story online.
act-as-management = Act on the violation, and make clear that the management does not accept it.
hear-employee-out = Listen to the employee today, and agree on what each of you does next.
    .draft = I am glad that you told me. This is not something you have to bear alone. Tell me what happened, and then we agree on what we do.
point-to-representatives = Tell the employee that the union or safety representative is there to turn to as well.
see-to-employees-safety = Help the employee to call the police, and agree on what makes the next days safe.

## Patients: stories without a name

imagine-patient-reading = Imagine that the patient reads it, and the family too.
leave-details-out = Leave out time, place, age, illness and everything else that is unusual.
talk-it-over-at-work = Talk it over with somebody at work, where others do not hear it.
    .draft = I have had a situation that I cannot let go of. I do not want to write about it anywhere. Do you have time to talk about it with me today?
write-soberly-about-patients = Write about patients and relatives in a good and sober tone.
ask-colleague-to-remove-patient = Tell the colleague in private that the patient is recognisable, and ask for the post to come down.
    .draft = Hi. I saw what you wrote from work. I think it is possible to tell who the patient is. I am sure you did not mean that. Please take it down now.

## Patients: somebody you know

let-the-person-tell = Leave it to the person to tell others.
    .draft = I know that you ask because you care. I do not tell who is or is not a patient with us. Please ask the person directly.
answer-as-a-friend = Answer only what a friend without your job would answer.
ask-the-person-at-work = Ask the person, at work, about whatever matters for the treatment.

## Patients: social media at their side

leave-social-media-with-patients = Leave social media alone while you are with patients.
wait-for-a-break = Put the phone away, and wait for your break.
keep-mind-on-patients = Use your common sense, and keep your mind on the work and on the patients’ safety.
behave-as-at-work-online = Behave on social media as you do at work.
settle-work-use-with-leader = Clarify with your { -word-nearest-leader } whether social media are all right for this in working hours.
    .draft = I would like to use social media together with a patient as part of my work. This is what I want to do. Is it all right with you, and how do we do it?
keep-own-profile-out-of-it = Keep your own profile logged out when you look at something together.
talk-without-the-screen = Think about whether it is enough to talk it through without the screen.
tell-colleague-about-phone = Tell the colleague kindly what you have seen, when nobody else hears it.
    .draft = I noticed that you were on your phone while the patient was there. I know how easily it happens. I think the patient saw it, so I wanted to tell you.

## Patients: LinkedIn

keep-profile-professional = Look at your profile with a patient’s eyes, and keep it to your work.
check-who-sees-connections = Check in your settings who gets to see your connections.
leave-recommendation-hidden = Leave the recommendation hidden until you have an answer.
ask-leader-about-recommendation = Ask your { -word-leader } whether it is all right to show it.
let-the-other-invite = Let the other take the first step, and think about it if an invitation comes.

## Leaders

think-what-calls-for-action = Think through what you do if you learn something that calls for action from you as a leader.
know-staff-are-free-to-decline = Know that your staff are free to decline a friend request from their leader.
know-staff-find-it-hard-to-leave = Know that it is sometimes hard for staff to drop the tie to their leader themselves.
weigh-being-friends-with-staff = Weigh up whether it is a good idea that a leader and staff are friends online.
know-a-no-has-no-consequences = Know that a no to a friendship is meant to be all right, with no consequences at work.
consider-changing-friends-as-leader = Consider whether to change whom you are friends with, now that you are the leader.
tell-staff-openly = Tell your staff openly and honestly if you change whom you are friends with.
    .draft = I want to say something about social media. As your leader I am changing whom I am friends with there. I want you to hear it from me. It has nothing to do with any one of you.
take-the-first-step-as-leader = Take the first step to any change yourself, rather than leave it to your staff.
choose-alike-for-all-staff = Choose the same for all the people you lead, so that nobody feels left out.
let-staff-ask-first = Leave it to your staff to send a request, so that nobody feels pressed to say yes.
decline-staff-kindly = Say in a friendly way why you decline.
    .draft = Thank you for your request. As your leader I keep my private profile apart from work. So I say no to everyone I lead. It has nothing to do with you, and my door is open as always.
share-less-with-staff = Choose in your settings which of your posts the people you lead get to see.
keep-cases-out-of-friendship = Keep cases, decisions and staff matters out of what you write to each other.
offer-to-leave-the-group = Offer to leave the group, so that your staff have a place of their own.
    .draft = Hi all. Now that I am your leader, it is fair that you have a place where I do not read along. I will leave this group, unless you would all rather have me here.
ask-how-sick-leave-is-followed-up = Ask your leader or those who handle staff matters how sick leave is followed up.
    .draft = An employee of mine is off sick, and I have come to see something online that makes me wonder. I have said nothing yet. How do we follow up on sick leave, and what do I do with what I saw?
consider-whether-to-act-on-it = Consider whether what you have seen calls for action from you as a leader.
ask-how-employee-is = Ask in person how the employee is, and what would help them back, before you speak of any post.
    .draft = I would like to hear how you are, and if there is anything we can do to help you back. Tell me only what you want to tell.
know-a-post-is-a-moment = Know that a post shows one moment, perhaps an old one, and not how ill somebody is.
follow-up-sick-leave-as-usual = Follow up the sick leave in the same way as with everyone else.
keep-anothers-illness-offline = Keep the talk about illness off social media, and leave it to the person and their leader.
ask-how-colleague-is = Ask the colleague how they are, and leave the sick leave to them and the leader.
    .draft = Hi. I have been thinking of you. How are you? You do not have to tell me anything. I just wanted to say hello.
ask-writer-to-hide-it = Ask the writer in a calm way to take it out of view at once.
    .draft = I have seen your post. I think there is something confidential in it. Please take it out of view now, and then we look at it together.
answer-without-arguing = Keep any answer short, invite the writer to talk, and leave the dispute itself out of the thread.
    .draft = I have read this, and I would like to talk about it, but not in this thread. Write or call me, and we find a time.
hear-the-writer-out = Speak with the employee in person, and hear what lies behind it.
    .draft = I have seen what you wrote about us. I would like to hear what lies behind it. What is it that does not work, and what would make it better?
tell-criticism-from-the-rest = Sort out what is criticism, what runs people down and what is confidential, before you judge.
talk-to-the-colleague-alone = Speak with the colleague alone, if you say anything.
    .draft = I saw what you posted, and I would like to hear what lies behind it. I think others read it in another way than you mean. Would you look at it once more?
leave-staff-to-their-leaders = Leave the talk with the employee to those who lead the staff.
know-demeaning-posts-have-consequences = Know that demeaning posts sometimes have consequences for the job of the one who writes them.
know-staff-have-free-speech = Know that the one who wrote it has { -word-freedom-of-expression } too.
speak-for-the-organisation-only = Convey the organisation’s aims and not your own views, if you write on its behalf.
look-at-all-applicants-alike = Look up all applicants in the same way, or none of them.
keep-to-what-the-job-asks = Decide before you look what the job asks for, and look for nothing else.
let-applicant-explain = Ask the applicant about what seems extreme or discriminatory, and let them explain, before it counts.
    .draft = We have seen a post that seems to be yours. I would like to ask you about it, so that it is you who tells us. Is it yours, and what lies behind it?
ask-the-applicant-instead = Ask the applicant, or the references the applicant has named, about what you want to know.
    .draft = There is something we would like to know before we choose. We prefer to ask you rather than look for it ourselves. Would you tell us about it?
leave-private-things-out-of-choice = Leave what is private out of the choice, and do not pass it on to others who choose.
ask-how-applicants-are-looked-up = Ask those who handle hiring whether and how applicants are looked up.
    .draft = We are hiring, and I have thought of looking up the applicants on the net. Do we do that here? What are the rules, and what do we tell the applicants?
clear-look-up-with-nearest-leader = Clarify with your { -word-nearest-leader } whether you are allowed to use social media for this in working hours.
    .draft = We are hiring, and I would like to use social media in working hours to look up applicants. Am I allowed to do that?

## Work and free time: applying for a job

look-at-profile-as-a-stranger = Look at your profile as somebody does who does not know you, and search for your own name.
prepare-an-answer = Prepare an answer, in case you are asked about something on your profile.
    .draft = Yes, that is mine, and it is some years old. I see it in another way today. What I would like you to know about me is this.
consider-impression-at-interview = Think about whether you come across on Facebook as you want to be seen at an interview.
take-down-what-you-do-not-stand-by = Take down what you no longer stand by.
take-down-discriminatory-things = Take down what is discriminatory.
take-down-demeaning-words = Take down what you have written that runs people or the workplace down.

## Speaking out: venting

sleep-on-it = Sleep on it before you share it.
tell-somebody-you-trust = Tell somebody you trust, face to face, what is wearing you down.
    .draft = I have had a rotten day, and I need to get it off my chest. Do you have ten minutes to listen? You do not have to solve anything.
take-it-to-the-person = Take it up with the person, face to face, when you are calm.
    .draft = Something between us has bothered me, and I want to say it to you and not behind your back. When do you have time to talk?
keep-to-facts = Keep to what you know yourself, and leave guesses out.
keep-a-good-tone = Write in a good and sober tone.

## Speaking out: criticism and roles

show-role-at-all-times = Show at all times whether you speak as a private person or as an employee.
leave-no-doubt-whom-you-speak-for = Leave no doubt whether you speak for yourself or for your workplace.
think-over-your-role = Think about whether you write or speak as a private person or as a professional and public employee.
say-if-you-speak-as-politician = Say whether you speak as a politician, privately or for the council.
know-free-speech-is-taken-for-granted = Know that your municipality takes { -word-freedom-of-expression } for granted.
know-leaflet-on-free-speech = Know that the leaflet “God adfærd i det offentlige” says more about the rules on { -word-freedom-of-expression } and confidentiality.
look-up-who-makes-statements = Look up in the communication policy who makes statements.
find-out-who-speaks-for-organisation = Find out who speaks for the organisation in a case like this.
    .draft = I would like to say something on behalf of our workplace on social media. Who speaks for us in a case like this? Here is what I have in mind.
get-approval-to-speak-for-workplace = Get your { -word-nearest-leader } to approve it before you speak there.
    .draft = I would like to speak for the municipality on social media about this. Do you approve of it, and is there anything I should leave to others?
speak-well-if-you-thrive = Speak well of your workplace, if you are happy there.
ask-secretariat-who-speaks = Ask the { -word-secretariat } who speaks for the council in a case like this.
    .draft = I would like to say something on behalf of all of us about this. Who speaks for us in a case like this, and what has been decided?

## Speaking out: extreme and discriminatory things

think-what-it-says-about-you = Think about what others take it to say about your views and values.
say-why-you-share = Write in your own words what you think of it and why you share it.
write-nothing-discriminatory = Do not write anything discriminatory.
leave-it-unshared = Leave it out, and talk about what bothers you with somebody you know.
leave-own-views-off-work-profile = Keep the page for work free of your own views, and share them as yourself or not at all.

## Speaking out: the press

decline-to-talk-about-people = Say kindly that you do not talk about particular people.
    .draft = I understand that you ask. I do not talk about particular people, and that also means that I neither confirm nor deny anything. Please send your questions in writing, and I will pass them on.
pass-journalist-on = Pass the questions and the deadline on to those who answer the press.
    .draft = A journalist has contacted me. These are the questions, this is the deadline, and I have not answered. Who takes it from here?

## Colleagues: the group chat

guard-your-free-time = Take care that work does not slip into your free time.
know-work-posts-affect-you = Know that posts about a busy day or many who are ill sometimes get to people in their time off.
know-you-choose-your-ties = Know that you decide for yourself whom to connect with on social networks.
mind-where-others-draw-the-line = Remember that people draw their lines in different places.
mute-the-chat = Mute the chat while you are off, and look at it when you are back at work.
leave-chat-kindly = Tell the group in a friendly way that you are leaving.
    .draft = Hi all. I am leaving the chat to get a real break when I am off. It has nothing to do with any of you. Tell me at work if there is something I need to know.
ask-chat-to-wait = Ask your colleagues to keep work out of the chat while people are off.
    .draft = Hi all. I love to hear from you, but I take work home with me when I read about it here. Let us keep work for when we are there.
agree-on-the-chat = Agree together what the chat is for and where work belongs.
    .draft = I would like us to talk about our chat. What is it for, what belongs somewhere else, and when do we leave each other in peace?
answer-when-back-at-work = Answer when you are back at work, unless it is urgent.
keep-out-of-talk-about-the-person = Do not answer in the chat about the person, and do not pass it on.
note-who-wrote-and-when = Note who wrote it and when, without copying the details.
ask-colleague-to-delete-from-chat = Ask the colleague in a message of their own to delete it.
    .draft = Hi. What you wrote in the chat shows who the person is. Please delete it now. I know you meant no harm, but somebody at work needs to know, and it is best if it comes from you.
stay-out-of-it = Leave it unanswered, or turn the talk to something else.
think-of-those-off-duty = Think of those who read it on their day off, and let it wait if it is able to.
say-no-answer-is-expected = Write that nobody is expected to answer before they are back at work.
    .draft = Here is something for when you are back at work. You do not need to answer or do anything before then. Enjoy your time off.

## Pictures

ask-people-in-picture = Ask those in the picture whether you have their permission to post it.
    .draft = Hi. You are in a picture that I would like to post online. Here it is, and this is where it would be seen. Is that all right with you? Just say no if you would rather not.
check-whole-picture = Look through the whole picture for names, screens and papers before it goes anywhere.
choose-picture-away-from-work = Choose a picture that is not from work, if this one is not for sharing.
get-permission-for-work-photo = Get permission before you put the photo on Facebook.
get-consent-from-people = Get consent from everyone who is recognisable, unless you have another basis for publishing.
    .draft = We would like to show this picture on our page, and you can be recognised in it. Is that all right with you? You are free to say no, and you can tell us later if you change your mind.
check-basis-for-publishing = Check that your basis for publishing without consent is in place.
check-public-interest = Check that the picture or video serves the public interest.
weigh-how-people-feel = Weigh whether those in the picture have good reason to feel exposed, exploited or offended.
consider-picture-without-people = Consider whether a picture in which nobody is recognised does the same job.
protect-children-and-elderly = Give children, young people and elderly people special protection.
ask-parents-too = Ask the parents, when there are children in the picture.
    .draft = Hello. We have a picture that your child is in, and we would like to show it on our page. Here is the picture. Is that all right with you and your child? A no is quite all right.
choose-picture-without-children = Choose a picture without the children, or blur them.
ask-parents-before-posting = Ask the parents before you post a picture of their child.
    .draft = Hello. I have a picture with your child in it, and I would like to post it on my own profile. Here it is. Is that all right with you and your child? Just say no if you would rather not.
choose-or-blur-picture = Choose another picture, or blur what is not for everyone to see.
take-down-own-picture = Take the picture down from your profile.
ask-what-is-wrong-with-picture = Ask what is wrong with the picture, and listen.
    .draft = Thank you for telling us. We would like to understand it better. What is it in the picture that you do not think is all right?
pass-objection-on = Pass the objection on to those who look after the page.
    .draft = Hi. Somebody has told me that they do not want a picture on our page to be there. It is this one. Please look at it today, and tell me what I can answer.
say-objection-is-passed-on = Tell the person that you have passed it on.
    .draft = Thank you for telling me. I do not look after the page myself, but I have passed it on to those who do.
ask-the-maker = Find out who has the right to it, and ask that person.
    .draft = Hi. You have made something that I would like to post. It is this one, and this is where it would be seen. Is that all right with you, and how would you like to be named?
name-the-maker = Say who made it, and keep the yes in writing.
check-where-it-comes-from = Check where it comes from before you pass it on.
share-the-link-instead = Share a link to it instead, so that it stays where it was published.
ask-the-writer = Ask the one who wrote it, and show it to nobody until you have a yes.
    .draft = Hi. You wrote something that I would like to show to others. It is this message, and these are the ones who would see it. Is that all right with you? Just say no if you would rather not.
keep-message-to-yourself = Keep the message to yourself.
ask-page-to-remove-picture = Ask those who look after the page to remove the picture.
    .draft = Hi. There is a picture of me on our page that I would rather not have there. It is this one. Please take it down, and let me know when it is done.
know-pictures-are-deleted-on-request = Know that your municipality has pictures deleted when somebody objects and asks for it.
ask-poster-to-take-down = Ask the one who posted it to take it down, if that feels safe.
    .draft = Hello. You have posted something that is about me, and I do not want it to be there. Please take it down. It is this post.
keep-list-of-what-was-asked = Write down what you have asked for, when, and what the answer was.
use-networks-help-pages = Use the network’s help pages to get back into the profile, or to have it closed.

## Profiles

know-no-profile-by-force = Know that creating a profile is voluntary for employees.
know-no-group-by-force = Know that joining groups and networks is voluntary for employees.
suggest-another-way = Say what you would rather not do, and suggest another way.
    .draft = I would rather not use that network for this. I would like to help in another way. Can we find a way to do it without me being there?
decline-group-kindly = Say kindly that you stay out of the group.
    .draft = Hi, and thank you for thinking of me. I keep social networks for my private life, so I stay out of the group. Please tell me in person when you plan something. I would love to join in.
offer-another-way = Offer those who say no another way to get the same information and do the same work.
    .draft = We use a social network for some of our work. It is up to you whether you are there. All that matters for the work is also sent in another way. Tell me which way suits you.
do-not-force-a-profile = Do not force anyone to create a profile.
do-not-force-into-a-group = Do not force anyone into a group or a network.
ask-before-requiring = Ask your own leader or the personnel department before you require it.
    .draft = I would like my employees to be on a social network for their work. Am I entitled to require that? And what do I offer those who would rather not?
ask-leader-to-approve = Ask your { -word-nearest-leader } to approve it.
    .draft = I would like to use social media for my work. This is what I would use it for, and this is the profile I have in mind. Do you approve it?
ask-leader-about-profile = Ask your { -word-leader }, and agree on what the profile is for.
    .draft = I would like to use social media for my work. This is what I would use it for, and this is the profile I have in mind. Is that all right with you?
ask-leader-about-working-hours = Clarify with your { -word-nearest-leader } whether you are allowed to use social media in working hours for this.
    .draft = I need to go on a social network for my work. This is what I need it for. Am I allowed to use it in working hours?
find-out-what-workplace-decided = Find out whether your workplace wants to be active through a work profile.
weigh-work-or-personal-profile = Assess whether to use a work profile or your personal one.
run-public-page-from-own-profile = Run a public page from your personal profile on networks, such as Facebook, that allow no false profiles.
keep-private-and-work-apart = Distinguish at all times between private use and use for work.
choose-new-password-with-work-email = Choose a new password, used nowhere else at work, if the profile uses your work email.
choose-a-password-used-nowhere-else = Choose a new password that you use nowhere else.
keep-personal-data-out-of-work-use = Leave out personal data and confidential details that bring a possible risk to citizens and the municipality.
convey-the-organisations-aims = Convey the aims, wishes and strategies of the municipality when you speak for it, and not your own.
accept-less-control = Accept that nobody steers content and direction as on a website.
use-a-page-in-own-name = Use a page for the work, or a profile in your own name.

## Pages

agree-on-the-page = Agree on who looks after the page, and how much time it takes.
    .draft = I would like to look after our page on social media. Can we agree on what it is for, who helps, and how much time I spend on it?
know-network-wants-private-profile = Know that the municipality sees a private profile as the only way to use social media.
give-each-their-own-access = Give each person who runs the page their own access, and remove those who have left.
write-about-the-work-instead = Write about the work itself, so that nobody is recognised.
keep-own-views-on-own-profile = Keep your own views to your own profile, and show there that you speak for yourself.
move-to-a-safe-channel = Answer kindly without repeating the details, and show the way to a safer channel.
    .draft = Thank you for your message. We want to help you, but not here, because it is not safe for private matters. Please write or call us in another way. Please leave private details out here.
ask-leader-about-the-inbox = Ask your { -word-leader } where the message is passed on, and whether it is deleted afterwards.
    .draft = A citizen has sent private details to the inbox of our page. Where do I pass them on? Do they have to be registered, and do we delete them afterwards?
ask-secretariat-about-the-inbox = Ask the { -word-secretariat } how the matter gets to the administration in a safe way.
    .draft = A citizen has sent me private details on social media. How do I pass them on in a safe way? And what do I tell the citizen?
register-before-deleting = Find out whether the message is to be registered, and see to that before you delete it.
keep-personal-data-out-of-reply = Do not repeat the personal data in your answer.
ask-leader-about-helping = Ask your { -word-leader } whether it is one of your tasks, and where the line is.
    .draft = A politician has asked me to help with a page on social media. Is it one of my tasks? And what do I say no to?
speak-of-the-matter-not-the-person = Speak of the rules and how they work, so that nobody is recognised.
keep-to-what-is-public = Keep to what is public, and say that the rest is confidential.
    .draft = I know that many would like to hear more about this. Some of it is confidential, so I do not speak of it. I am happy to tell what is public.
hide-citizens-details = Save the wording for yourself, and hide the comment from others.

## Pupils and parents

weigh-the-friendship = Weigh up whether it is a good idea that you two are friends online.
settle-reasons-for-a-yes = Be clear about your reasons, if you say yes, and ready to explain them.
decline-pupil-kindly = Say kindly, if you decline, that you are there for the pupil at school.
    .draft = Thank you for your request. I say no to everyone at school, so it is not about you. I like to talk with you, and you know where to find me here.
decline-parent-kindly = Write a friendly line, if you decline.
    .draft = Hello, and thank you for your request. I keep my private profile apart from work, so I say no to all parents. I look forward to seeing you when you come by.
same-answer-to-pupils-and-parents = Give all pupils and parents the same answer, so that nobody feels passed over.
keep-school-out-of-friendship = Keep the school or day care, and all the children, out of what you write to each other.
use-school-channels = Move talk about school or the child to the channel your workplace uses for it.
    .draft = Thank you for writing. I would like to answer you properly, so please write to me the way we normally do at work. I do not write about school or day care here.
have-school-channel-approved = Get your { -word-nearest-leader }’s approval before you use a social network as a channel for talk about school or a child.
    .draft = Pupils or parents write to me on a social network about school or day care. I have not answered there yet. Do you approve that I use it as a channel, and from which profile?
answer-pupil-in-trouble = Keep the message, and answer the pupil calmly that you have read it and are getting help.
    .draft = I am glad that you wrote to me. I take it seriously. I will not keep it to myself, because I want you to get help. I will talk to someone at school today.
tell-school-about-pupil-in-trouble = Tell those at the school who look after the pupils, today, and show them the message.
    .draft = A pupil has written something to me online that worries me. Here is the message. I have answered that I take it seriously. What do we do now, and who does it?
answer-former-pupil-in-trouble = Keep the message, and answer calmly that you have read it and want the person to get help.
    .draft = I am glad that you wrote to me. I take it seriously, and I want you to get help. Who is with you now? I am finding out where you can turn.
ask-school-about-former-pupil-in-trouble = Ask at the school today where there is help, and give no name unless it is needed.
    .draft = A former pupil has written something to me online that worries me. Where is there help for someone who has left us? What do we do now, and who does it?

## Colleagues

keep-free-time-free-among-colleagues = Take care that work does not slip into your free time when you are online with colleagues.
choose-what-people-at-work-see = Choose in your settings what people from work get to see.
think-of-what-leader-sees = Think about what a leader gets to see, also on days when you are away from work.
decline-colleague-kindly = Send a friendly word, if you decline.
    .draft = Hi, and thank you for your request. I keep my private profile for family and old friends, so I say no to people from work. It is not about you. I am glad to work with you.
decline-leader-kindly = Say in a friendly way why, if you decline.
    .draft = Thank you for your request. I keep my private profile apart from work, so I say no to everyone from here. It does not change that I like working with you.
say-a-word-before-ending-it = Say a kind word before you end it.
    .draft = Hi. I am tidying up my profile and keeping it for family and old friends. So I am removing people from work. It is not about you, and I hope you understand.
say-again-what-a-no-means = Say calmly once more what your no is about.
    .draft = I said no to being friends online because I keep work and private life apart. It says nothing about how I like working with you. I feel that it stands between us. Is there something we should talk about?
note-what-happens-after-a-no = Write down what happens and when, if your no has consequences at work.
turn-to-another-than-that-leader = Go to somebody other than that leader, if it is the leader who holds your no against you.

## Starting up

write-purpose-down = Write down in two lines what the channel is for, and whom it is for.
make-goal-clear-first = Make your strategy and your goal quite clear.
weigh-other-channels-too = Weigh whether something else is better, or goes well together with social media.
think-in-new-ways = Think in new ways, and be bold rather than do what everyone else does.
talk-plan-over-with-communications = Contact your local { -word-communications-department }, if useful, to talk the plan over.
    .draft = Our unit is working with social media, or thinks of starting. We would like to talk our plan over with you. When do you have time?
set-resources-aside = Set aside resources to follow what happens there.
name-who-looks-after-channel = Agree on who looks after the channel, and who takes over when that person is away.
put-plan-to-leader = Show your { -word-leader } what you want, who looks after it and how much time it takes.
    .draft = Our unit would like to go on social media. This is what we want to achieve, who looks after it and how much time it takes. Is that all right with you?
put-plan-to-secretariat = Ask the { -word-secretariat } who decides on it.
    .draft = There is talk of a unit going on social media. Who decides on that, and who looks after it?
get-channel-approved = Get the approval of your { -word-nearest-leader } for using social media as a channel.
    .draft = Our unit would like to use social media as a channel. This is what we want with it, and who looks after it. Do you approve it?
let-workplace-judge-start = Take it up at your workplace, which judges whether it wants to be active there.
    .draft = I would like us to talk about going on social media. Do we want to be there, what do we want with it, and who looks after it?
bear-misuse-in-mind = Bear in mind that others gain a say in what you post, and that it is open to misuse.
agree-how-you-answer = Agree beforehand on who answers, how soon and in what tone.
keep-up-the-dialogue = Keep up the dialogue, also when the light on you is critical.
find-time-or-close-channel = Find time for the channel, or tell people where to reach you and close it.
    .draft = Thank you for following us. We are closing this page, because we no longer have time to look after it well. You are welcome to get in touch with us in another way.

## Work and free time: working hours and screens

put-phone-away-until-free = Put the phone away until nobody needs you and no work waits.
let-tasks-come-first = Let your tasks come first, so that private use takes no time from them.
keep-focus-on-the-work = Use your common sense, and keep an eye on time and focus.
find-out-local-rule-on-private-use = Find out whether your workplace has laid anything down on private use.
    .draft = Have we laid anything down here on private use of social media in working hours? I would like to know what applies.
judge-need-for-rule-at-workplace = Judge together at your workplace whether a guideline is called for.
    .draft = I would like us to talk about how we use social media here. Do we need a guideline, and what would be in it?
agree-when-private-use-fits = Talk together about when private use fits in, and when it does not.
    .draft = Let us talk about private use of phones and social media at work. When does it do no harm, and when is it better to put the phone away?
ask-before-forbidding = Ask your { -word-leader } or the personnel department before anything is forbidden.
    .draft = We are thinking of a ban on private use of social media in working hours. Are we entitled to that? And who needs to be heard first?
know-private-use-is-allowed = Know that private use in working hours is allowed in the municipality.
log-off-each-time = Log off social media each time you leave the screen.
log-off-now = Go back and log off, or log off from another device.
look-what-was-done = Look through posts, messages and settings for anything that is not from you.
change-password-afterwards = Change your password once you have logged off.
tell-it-was-not-you = Tell those who got it that it was not from you.
    .draft = Hi. You have had something from my account that I did not write. I had left it open on a screen. Please do not pass it on. I am sorry for the trouble.
lock-screen-unread = Lock the screen or log the colleague off, without reading or writing anything.
tell-colleague-it-was-open = Tell the colleague in a friendly way, alone.
    .draft = Your account was open on the screen, so I locked it. I have not read anything. I just wanted you to know.

## Work and free time: private and work apart

weigh-which-profile-answers = Assess whether a work profile or your personal one is the right place to answer.
get-answering-approved = Get the approval of your { -word-nearest-leader } for answering work questions on social media.
    .draft = People write to my private profile about my work. I would like to answer them on social media. Do you approve that, and which profile do I use?
show-the-way-to-workplace = Answer kindly with where to reach your workplace, and nothing more.
    .draft = Hello, and thank you for writing. I do not answer questions about work from my private profile. Please contact my workplace instead, so that you get a proper answer.
show-as-whom-you-share = Show whether you share as a private person or for your workplace.
think-as-whom-you-share = Think about whether you share as a private person or as a professional.
post-it-from-your-own-profile = Post it from your own profile, if you want it out.

## Rules of the house

read-before-signing = Read the guideline through before you sign.
keep-a-copy-of-guideline = Keep a copy of what you sign, with the date on it.
clear-up-before-signing = Get what is unclear explained before you sign.
ask-what-is-unclear = Ask your { -word-leader } to explain what is unclear before you sign.
    .draft = I have read our guideline on social media. There is something in it that I do not understand. Will you explain it to me before I sign?
ask-what-signing-means = Ask your { -word-leader } what the signature means.
    .draft = I have read the guideline and understand it, but I do not agree with all of it. What do I say with my signature? And where do I take what I do not agree with?
know-signature-says-understood = Know that the signature stands for having read and understood.
take-disagreement-to-leader = Take what you do not agree with up with your { -word-nearest-leader }.
    .draft = I have read our guideline on social media. There is something in it that I do not agree with. When do you have time to talk about it?
go-through-guideline-together = Go through the guideline with your employees before they sign.
    .draft = Hi, all. At our next meeting we go through the guideline on social media. Please read it before then, and bring what you are in doubt about. After that, you sign that you have read and understood it.
hear-why-not-signed = Ask what is behind the no, and listen before you answer.
    .draft = I can see that you would rather not sign. What is it that you are in doubt about, or do not agree with? I would like to understand it.
ask-where-rules-are = Ask your { -word-leader } which rules you have, and where they are.
    .draft = Which rules do we have on social media, and where do I find them? I would like to read them.
ask-what-workplace-laid-down = Ask at your workplace whether it has laid anything down.
    .draft = I understand that each workplace decides whether it has a guideline on social media. Have we laid anything down here, and where do I find it?
look-up-policy-on-intranet = Look up the communication policy and the leaflet “God adfærd i det offentlige” on the intranet.
ask-what-is-already-decided = Ask your { -word-leader } what is already decided, and whom to hear first.
    .draft = We would like rules of our own on social media at our workplace. What is already decided for all of us, and who needs to be heard?
know-guide-is-for-elected-too = Know that the guideline speaks to elected members too.
ask-secretariat-about-signing = Ask the { -word-secretariat } whether the guideline is meant for politicians.
    .draft = I am asked to sign the guideline on social media. Is it meant for politicians too? And what do I say with my signature?
ask-secretariat-where-rules-are = Ask the { -word-secretariat } which rules apply to you, and where they are.
    .draft = Which rules on social media apply to us politicians, and where do I find them? I would like to read them.
